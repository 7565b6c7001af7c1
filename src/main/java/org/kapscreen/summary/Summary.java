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
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Words words;

  private Summary(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /**
   * The page for {@code response}, with what its answers come to now.
   *
   * @param zone of the reader's clock
   */
  public static Summary of(Screener screener, Response response, ZoneId zone) {
    Words words = Words.beside(Summary.class, LANGUAGE);
    PageWriter writer =
        new PageWriter(
            screener.evaluate(response.answers()), screener.questionnaire(), response, zone, words);
    return new Summary(writer.page(), words);
  }

  /** Plain text, 80 columns. */
  public String text() {
    return rendered("summary.txt.mustache", Mustache.compiler().withEscaper(VisibleText::line));
  }

  /** Markdown (CommonMark, also safe on GitHub). */
  public String markdown() {
    return rendered("summary.md.mustache", Mustache.compiler().withEscaper(MarkdownText::escaped));
  }

  private String rendered(String template, Mustache.Compiler compiler) {
    Map<String, Object> context = new HashMap<>();
    context.put("page", page);
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
