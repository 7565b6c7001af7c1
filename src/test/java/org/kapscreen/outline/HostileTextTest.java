package org.kapscreen.outline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.w3c.dom.Document;

/** A questionnaire whose texts try to be more than text. */
class HostileTextTest {
  private static final String HOSTILE =
      "</text><script>alert('x')</script>\"] --> q1; %% `end` #quot; <b>&amp;</b> \u001b[2J\u202e";

  private static final Questionnaire QUESTIONNAIRE = hostile(Clinic.questionnaire());

  private static Questionnaire hostile(Questionnaire like) {
    return new Questionnaire(
        like.id(),
        like.version(),
        like.fingerprint(),
        HOSTILE,
        like.language(),
        like.channels(),
        like.contact(),
        HOSTILE,
        like.staff(),
        like.dispositions(),
        like.sources(),
        like.notices(),
        like.vocabularies(),
        like.sections().stream().map(HostileTextTest::hostile).toList(),
        like.scores(),
        like.flags(),
        like.accepted());
  }

  private static Section hostile(Section like) {
    return new Section(
        like.id(),
        HOSTILE,
        like.kind(),
        like.intro(),
        like.staff(),
        like.questions().stream().map(HostileTextTest::hostile).toList(),
        like.place());
  }

  private static Question hostile(Question like) {
    return new Question(
        like.id(),
        like.type(),
        HOSTILE,
        HOSTILE,
        like.help(),
        like.staff(),
        like.notSure(),
        like.declinable(),
        like.askIf(),
        like.checks(),
        like.channels(),
        like.place());
  }

  @Test
  void the_picture_is_well_formed_and_has_no_element_of_theirs() throws Exception {
    String svg = Chart.of(QUESTIONNAIRE).svg();

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .contains("<script>alert('x')</script>", "\\u{1B}");
  }

  @Test
  void the_picture_fetches_and_runs_nothing() {
    assertThat(Chart.of(QUESTIONNAIRE).svg()).doesNotContain("<script", "href", "<foreign", "@im");
  }

  @Test
  void mermaid_takes_their_text_for_text() {
    List<String> lines = Chart.of(QUESTIONNAIRE).mermaid().lines().toList();

    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "flowchart LR"
                            + "|  subgraph s\\d+\\[\"[^\"<>`]*\"\\]"
                            + "|    q\\d+\\[\"[^\"<>`]*\"\\]"
                            + "| +f\\d+\\(\\[\"[^\"`]*<br/>[^\"<>`]*\"\\]\\):::[a-z]+"
                            + "|  end"
                            + "|  [qf]\\d+ -->(\\|\"[^\"<>`]*\"\\|)? [qfs]\\d+"
                            + "|  classDef .*"));
  }

  @Test
  void the_terminal_sees_no_command() {
    String shown =
        String.join("\n", Outline.of(QUESTIONNAIRE, Optional.empty(), 80))
            + String.join("\n", Script.of(QUESTIONNAIRE, Optional.empty(), 80));

    assertThat(shown).doesNotContain("\u001b", "\u202e").contains("\\u{1B}", "\\u{202E}");
  }
}
