package org.kapscreen.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.Clinic;

/** Read by a real Markdown reader, foreign text is text. */
class MarkdownTest {
  private static final List<Extension> AS_GITHUB =
      List.of(AutolinkExtension.create(), StrikethroughExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(AS_GITHUB).build();

  /** What a Markdown reader makes of a document: its text, and all that is not text. */
  private static final class Reading extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<String> structure = new ArrayList<>();

    static Reading of(String markdown) {
      Reading reading = new Reading();
      PARSER.parse(markdown).accept(reading);
      return reading;
    }

    @Override
    protected void visitChildren(Node parent) {
      structure.add(parent.getClass().getSimpleName());
      super.visitChildren(parent);
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      structure.add("line break");
    }

    @Override
    public void visit(HtmlInline node) {
      if (!node.getLiteral().equals("<!-- -->")) {
        structure.add("HTML " + node.getLiteral());
      }
    }

    @Override
    public void visit(CustomNode node) {
      structure.add("extension " + node.getClass().getSimpleName());
    }

    @Override
    public void visit(org.commonmark.node.HtmlBlock node) {
      structure.add("HTML " + node.getLiteral());
    }

    @Override
    public void visit(org.commonmark.node.Code node) {
      structure.add("code");
    }

    @Override
    public void visit(org.commonmark.node.IndentedCodeBlock node) {
      structure.add("code block");
    }

    @Override
    public void visit(org.commonmark.node.FencedCodeBlock node) {
      structure.add("code block");
    }

    @Override
    public void visit(org.commonmark.node.ThematicBreak node) {
      structure.add("rule");
    }
  }

  private static final List<String> ONE_ITEM =
      List.of(
          Document.class.getSimpleName(),
          BulletList.class.getSimpleName(),
          ListItem.class.getSimpleName(),
          Paragraph.class.getSimpleName());

  private static void assertIsText(String foreign) {
    Reading reading = Reading.of("- " + MarkdownText.escaped(foreign) + "\n");
    assertThat(reading.structure).as(foreign).isEqualTo(ONE_ITEM);
    assertThat(reading.text.toString()).isEqualTo(foreign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[call](http://x.example)",
        "![x](http://x.example/y.png)",
        "[x][y]",
        "[x]: http://x.example",
        "http://x.example",
        "HTTPS://x.example/a?b=c#d",
        "ftp://x.example",
        "www.x.example",
        "WWW.x.example",
        "wwww.x.example",
        "mailto:a@b.example",
        "a@b.example",
        "a.b+c@d.example, e@f.example",
        "<http://x.example>",
        "<a@b.example>",
        "<script>alert(1)</script>",
        "<!-- hidden -->",
        "<![CDATA[x]]>",
        "<?x?>",
        "&lt;b&gt; &amp; &#60; &copy;",
        "*a* _b_ **c** __d__ ***e***",
        "~~a~~ ~b~",
        "`a` ``b`` ```",
        "# Heading",
        "###### Heading",
        "1. one",
        "1) one",
        "12345678. many",
        "- item",
        "+ item",
        "* item",
        "> quote",
        "---",
        "- - -",
        "***",
        "===",
        "~~~",
        "- [ ] task",
        "| a | b |",
        "a\\",
        "\\[a](b)",
        "\\",
        "\\\\*a*",
        "$x$ {y} ^z^ :tada:",
        "x  y",
        "5 > 3 and 2 < 4",
        "C:\\temp",
        "a*b*c 2*3*4",
        "snake_case_word",
        "it's \"so\" & so"
      })
  void hostile_words_are_words(String foreign) {
    assertIsText(foreign);
  }

  @Test
  void random_punctuation_is_text_too() {
    long seed = Long.getLong("kapscreen.seed", System.nanoTime());
    Random random = new Random(seed);
    String[] parts = {
      "[",
      "]",
      "(",
      ")",
      "<",
      ">",
      "!",
      "*",
      "_",
      "`",
      "~",
      "#",
      "-",
      "+",
      "1",
      ".",
      " ",
      "a",
      "\\",
      "http://x.y",
      "www.",
      "@",
      "b.c",
      "&amp;",
      "|",
      "\"",
      "'",
      "/",
      ":",
      "{",
      "}",
      "=",
      ";",
      "?"
    };
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String foreign = text.toString().strip();
      if (!foreign.isEmpty()) {
        assertThat(Reading.of("- " + MarkdownText.escaped(foreign)).structure)
            .as("-Dkapscreen.seed=%d: %s", seed, foreign)
            .isEqualTo(ONE_ITEM);
      }
    }
  }

  @Test
  void a_page_of_hostile_words_has_the_structure_of_any_page() {
    People plain = People.hostile();
    People hostile = People.hostile();
    plain.say("reason", "Sleep").noted("aneurysm", "clipped").noted("weight", "at home");
    plain.say("call-back", "248 555 0100");
    hostile.say("call-back", "[x](http://x.example)");
    assertThat(structure(hostile)).isEqualTo(structure(plain));
  }

  private static List<String> structure(People person) {
    Summary summary = Summary.of(Clinic.screener(), person.response(), ZoneOffset.UTC);
    return Reading.of(summary.markdown()).structure;
  }
}
