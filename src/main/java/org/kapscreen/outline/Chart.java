package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AskIfs;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;

/**
 * The logic of a questionnaire as it is drawn: sections as groups, questions and flags as boxes,
 * and what leads to what, in words.
 *
 * @param several flags that look at more than one question
 */
public record Chart(String title, String subtitle, List<Group> groups, List<FlagBox> several) {
  public Chart {
    groups = List.copyOf(groups);
    several = List.copyOf(several);
  }

  /** A section. */
  record Group(String title, Optional<Lead> onlyIf, List<Box> boxes) {}

  /** A question. */
  record Box(String id, String label, Optional<Lead> onlyIf, List<FlagBox> flags) {}

  /**
   * On which answers something comes.
   *
   * @param from ids of the questions that are looked at
   */
  record Lead(Set<String> from, String words) {}

  /** A flag, and on which answers it is raised. */
  record FlagBox(String title, Disposition disposition, Lead when) {}

  /** The chart of {@code questionnaire}. */
  public static Chart of(Questionnaire questionnaire) {
    return new Drawing(questionnaire).chart();
  }

  /** As Mermaid text. */
  public String mermaid() {
    return MermaidChart.of(this);
  }

  /** As one SVG picture that needs nothing else. */
  public String svg() {
    return SvgChart.of(this);
  }

  private static final class Drawing {
    private final Questionnaire questionnaire;
    private final ConditionText conditions;
    private final Words words = Words.beside(Chart.class, "en");

    Drawing(Questionnaire questionnaire) {
      this.questionnaire = questionnaire;
      this.conditions = new ConditionText(questionnaire, "en");
    }

    Chart chart() {
      return new Chart(
          questionnaire.title(),
          words.say("chart.subtitle", questionnaire.id(), questionnaire.version()),
          questionnaire.sections().stream().map(this::group).toList(),
          questionnaire.flags().stream()
              .filter(f -> f.question().isEmpty())
              .map(this::flag)
              .toList());
    }

    private Group group(Section section) {
      List<Box> boxes = new ArrayList<>();
      for (Question question : section.questions()) {
        Optional<Lead> onlyIf = AskIfs.own(question, section).map(c -> lead("chart.ask-if", c));
        boxes.add(new Box(question.id(), question.label(), onlyIf, flagsOf(question)));
      }
      Optional<Lead> shared = AskIfs.ofSection(section).map(c -> lead("chart.section-if", c));
      return new Group(section.title(), shared, boxes);
    }

    private List<FlagBox> flagsOf(Question question) {
      return questionnaire.flags().stream()
          .filter(f -> f.question().equals(Optional.of(question.id())))
          .map(this::flag)
          .toList();
    }

    private FlagBox flag(Flag flag) {
      return new FlagBox(flag.title(), flag.disposition(), lead("chart.when", flag.when()));
    }

    private Lead lead(String key, Condition condition) {
      return new Lead(
          ConditionParts.questions(condition, questionnaire),
          words.say(key, conditions.of(condition)));
    }
  }
}
