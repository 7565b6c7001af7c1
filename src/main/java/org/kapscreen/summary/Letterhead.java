package org.kapscreen.summary;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.Map;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Questionnaire;

/**
 * What stands at the top of a practice's pages for a browser: HTML of its own, a Mustache template
 * that can name {@code title} (the questionnaire's), {@code contact.name}, {@code contact.role} and
 * {@code contact.phone}.
 */
public final class Letterhead {
  private final Template template;

  private Letterhead(Template template) {
    this.template = template;
  }

  /**
   * The letterhead that {@code text} writes.
   *
   * @throws IllegalArgumentException if {@code text} is no template, or names what there is not
   */
  public static Letterhead of(String text) {
    try {
      Letterhead letterhead = new Letterhead(Mustache.compiler().escapeHTML(true).compile(text));
      letterhead.html("title", new Contact("name", "role", "phone"));
      return letterhead;
    } catch (MustacheException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  String html(Questionnaire questionnaire) {
    return html(questionnaire.title(), questionnaire.contact());
  }

  private String html(String title, Contact contact) {
    Map<String, String> person =
        Map.of("name", contact.name(), "role", contact.role(), "phone", contact.phone());
    return template.execute(Map.of("title", title, "contact", person));
  }
}
