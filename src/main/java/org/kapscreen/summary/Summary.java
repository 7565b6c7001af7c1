package org.kapscreen.summary;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;

/** The NP's page in one of its forms. */
public final class Summary {
  /** The language of the NP, whatever the screening was held in. */
  static final String LANGUAGE = "en";

  private static final int WIDTH = 80;

  /** Columns of the headings at the left of a text page. */
  private static final int COLUMN = 14;

  private final Page page;
  private final ChannelWords words;
  private final Questionnaire questionnaire;
  private final String language;

  private Summary(Page page, ChannelWords words, Questionnaire questionnaire, String language) {
    this.page = page;
    this.words = words;
    this.questionnaire = questionnaire;
    this.language = language;
  }

  /** The page for {@code response} alone, with what its answers come to now. */
  public static Summary of(Screener screener, Response response, ZoneId zone) {
    return of(screener, response, zone, Optional.empty());
  }

  /**
   * The page for {@code response}, with what its answers come to now.
   *
   * @param zone of the reader's clock
   * @param practice what the practice answered about itself, if it is wanted on the page
   */
  public static Summary of(
      Screener screener, Response response, ZoneId zone, Optional<PracticeAnswers> practice) {
    Words words = Words.beside(Summary.class, LANGUAGE);
    PageWriter writer =
        new PageWriter(
            screener.evaluate(response.answers()), screener.questionnaire(), response, zone, words);
    Instant asOf = response.ending().map(Response.Ending::at).orElse(response.started());
    Optional<Page.Part> part =
        practice
            .filter(p -> response.channel() != Channel.PRACTICE)
            .map(p -> PracticePart.of(p, asOf, zone, words));
    return new Summary(
        writer.page(part),
        new ChannelWords(words, response.channel()),
        screener.questionnaire(),
        response.language());
  }

  /** Plain text, 80 columns. */
  public String text() {
    return rendered("summary.txt.mustache", Mustache.compiler().withEscaper(VisibleText::line));
  }

  /** Markdown (CommonMark, also safe on GitHub). */
  public String markdown() {
    return rendered("summary.md.mustache", Mustache.compiler().withEscaper(MarkdownText::escaped));
  }

  /** A page for a browser or printer that needs nothing but itself and may fetch nothing. */
  public String html(Optional<Letterhead> letterhead) {
    String head = letterhead.map(one -> one.html(questionnaire)).orElse("");
    Mustache.Compiler compiler = Mustache.compiler().escapeHTML(true);
    return HtmlPage.guarded(
        rendered("summary.html.mustache", compiler, Map.of("letterhead", head)));
  }

  private String rendered(String template, Mustache.Compiler compiler) {
    return rendered(template, compiler, Map.of());
  }

  private String rendered(String template, Mustache.Compiler compiler, Map<String, Object> more) {
    Map<String, Object> context = new HashMap<>(more);
    context.put("page", page);
    context.put("language", language);
    context.put(
        "say",
        (Mustache.Lambda) (fragment, out) -> out.write(words.say(fragment.execute().strip())));
    context.put("line", wrapped(""));
    context.put("item", wrapped("  - "));
    context.put("sub", wrapped("    "));
    context.put("labelled", (Mustache.Lambda) Summary::labelled);
    try (InputStream in = Summary.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IllegalStateException("no template " + template);
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        return compiler.compile(reader).execute(context);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fragment whose first line is a heading, as lines beside the column of headings. */
  private static void labelled(Template.Fragment fragment, Writer out) throws IOException {
    String text = fragment.execute();
    int end = text.indexOf('\n');
    String heading = text.substring(0, end);
    String first = heading + " ".repeat(Math.max(1, COLUMN - Wrap.columns(heading)));
    List<String> lines = Wrap.lines(text.substring(end + 1), WIDTH, first);
    out.write(String.join("\n", lines));
  }

  /** A fragment as lines that fit the page, the following ones hanging under the first. */
  private static Mustache.Lambda wrapped(String first) {
    return (fragment, out) -> {
      List<String> lines = Wrap.lines(fragment.execute(), WIDTH, first);
      out.write(String.join("\n", lines));
    };
  }
}
