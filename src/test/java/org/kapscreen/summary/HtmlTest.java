package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;

class HtmlTest {
  private static final Pattern TAG = Pattern.compile("</?([a-z0-9!]+)", Pattern.CASE_INSENSITIVE);

  private static String page(People person, String letterhead) {
    Optional<Letterhead> head =
        letterhead.isEmpty() ? Optional.empty() : Optional.of(Letterhead.of(letterhead));
    return Summary.of(Clinic.screener(), person.response(), ZoneOffset.UTC).html(head);
  }

  @Test
  void what_people_typed_never_becomes_a_tag() {
    Matcher tag = TAG.matcher(page(People.hostile(), ""));
    while (tag.find()) {
      assertThat(tag.group(1).toLowerCase(java.util.Locale.ROOT))
          .isIn(
              "!doctype",
              "html",
              "head",
              "meta",
              "title",
              "style",
              "body",
              "main",
              "header",
              "h1",
              "h2",
              "h3",
              "p",
              "ul",
              "li",
              "section",
              "article",
              "div",
              "span",
              "b",
              "svg",
              "rect",
              "text",
              "dl",
              "dt",
              "dd");
    }
  }

  @Test
  void a_browser_takes_its_own_styles_and_nothing_else() throws Exception {
    String page = page(People.ordinary(), "<style>.practice { color: teal }</style>");

    assertThat(page)
        .contains("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:;")
        .contains(hash(page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"))))
        .contains(hash(".practice { color: teal }"))
        .doesNotContain("unsafe", "<script", "http://", "https://");
  }

  private static String hash(String style) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  @Test
  void a_letterhead_names_the_contact_and_escapes_it() {
    assertThat(page(People.ordinary(), "<p>{{contact.name}}, {{contact.role}}: {{title}}</p>"))
        .contains("<p>" + Clinic.questionnaire().contact().name())
        .contains(": Before your first visit</p>");
  }

  @Test
  void a_letterhead_that_names_what_there_is_not_is_none() {
    assertThatThrownBy(() -> Letterhead.of("{{practice.logo}}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Letterhead.of("{{#title}}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_picture_is_never_alone_in_telling_something() {
    String page = page(People.ordinary(), "");
    Matcher picture = Pattern.compile("<svg [^>]*aria-label=\"([^\"]*): ([^\"]*)\"").matcher(page);
    int pictures = 0;
    while (picture.find()) {
      pictures++;
      assertThat(page).contains("<b>" + picture.group(2) + "</b></span>");
    }
    assertThat(pictures).isEqualTo(page.split("<svg ", -1).length - 1).isPositive();
  }
}
