package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.proof.Change.Kind;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.wording.ConditionText;

/** A comparison for people to read: what has changed, then who comes out otherwise. */
public final class ComparisonText {
  private static final String INDENT = "  ";

  private final Comparison comparison;
  private final Screen screen;
  private final Words words = Words.beside(ComparisonText.class, "en");
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Comparison comparison, Screen screen) {
    this.comparison = comparison;
    this.screen = screen;
  }

  public static List<String> of(Comparison comparison, Screen screen) {
    ComparisonText text = new ComparisonText(comparison, screen);
    text.head();
    text.changes(Kind.MEANING, "text.meaning");
    text.changes(Kind.WORDING, "text.wording");
    text.cases();
    comparison.responses().ifPresent(text::responses);
    text.witnesses();
    return List.copyOf(text.lines);
  }

  private void head() {
    add("", words.say("text.old", name(comparison.older())));
    add("", words.say("text.new", name(comparison.newer())));
    boolean sameVersion = version(comparison.older()).equals(version(comparison.newer()));
    if (sameVersion && !comparison.changes(Kind.MEANING).isEmpty()) {
      add("", words.say("text.same-version", version(comparison.newer())));
    }
  }

  private String name(Version version) {
    Questionnaire questionnaire = version.questionnaire();
    return words.say("text.name", questionnaire.id(), questionnaire.version(), version.file());
  }

  private static String version(Version version) {
    return version.questionnaire().version();
  }

  private void changes(Kind kind, String key) {
    List<Change> changes = comparison.changes(kind);
    heading(words.say(key, changes.size()));
    changes.forEach(change -> add(INDENT, change.place() + ": " + sentence(change)));
  }

  /** A change with the ids of what it is about. */
  private String sentence(Change change) {
    String part = "part." + change.part().name().toLowerCase(Locale.ROOT);
    boolean several = change.ids().size() > 1;
    return words.say(several ? part + ".several" : part, String.join(", ", change.ids()))
        + ": "
        + change.text();
  }

  private void cases() {
    Outcomes cases = comparison.cases();
    heading(
        cases.all() == 0
            ? words.say("text.no-cases")
            : many("text.cases", cases.all(), counts(cases, 0)));
    people(cases, "text.case");
  }

  private void responses(StoredResponses.Result stored) {
    int unreadable = stored.unreadable().size();
    heading(many("text.responses", stored.all(), counts(stored.outcomes(), unreadable)));
    people(stored.outcomes(), "text.response");
    for (StoredResponses.Unreadable one : stored.unreadable()) {
      add(INDENT, words.say("text.unreadable", one.file(), one.why()));
    }
  }

  private String many(String key, int number, String counts) {
    return words.say(number == 1 ? key + ".one" : key, counted(number), counts);
  }

  private void people(Outcomes outcomes, String key) {
    outcomes.otherwise().forEach(one -> outcome(one, key));
    outcomes.notComparable().forEach(one -> outcome(one, key));
  }

  private String counts(Outcomes outcomes, int unreadable) {
    List<String> counts = new ArrayList<>();
    counts.add(words.say("text.same", counted(outcomes.same())));
    int otherwise = outcomes.otherwise().size();
    counts.add(
        otherwise == 0
            ? words.say("text.otherwise.none")
            : words.say("text.otherwise", counted(otherwise), steps(outcomes)));
    if (!outcomes.notComparable().isEmpty()) {
      counts.add(words.say("text.not-comparable", counted(outcomes.notComparable().size())));
    }
    if (unreadable > 0) {
      counts.add(words.say("text.cannot-be-read", counted(unreadable)));
    }
    return String.join(", ", counts);
  }

  private String steps(Outcomes outcomes) {
    List<String> steps = new ArrayList<>();
    for (Map.Entry<Outcomes.Step, Integer> step : outcomes.steps().entrySet()) {
      String from = step.getKey().older().word();
      String to = step.getKey().newer().word();
      steps.add(
          words.say(
              from.equals(to) ? "text.step.same" : "text.step",
              from,
              to,
              counted(step.getValue())));
    }
    return String.join(", ", steps);
  }

  private static String counted(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void outcome(Outcome outcome, String key) {
    String name = outcome.person().name();
    add(INDENT, outcome.person().remark().map(said -> words.say(key, name, said)).orElse(name));
    if (!outcome.comparable()) {
      add(INDENT + INDENT, words.say("text.left", String.join(", ", outcome.left())));
    }
    if (!outcome.open().isEmpty()) {
      add(INDENT + INDENT, words.say("text.open", String.join(", ", outcome.open())));
    }
    results(outcome.older(), outcome.newer());
    for (Outcome.FlagChange flag : outcome.flags()) {
      add(
          INDENT + INDENT,
          words.say("text.flag", flag.flag(), word(flag.older()), word(flag.newer())));
    }
  }

  private void results(Assessment older, Assessment newer) {
    add(INDENT + INDENT, words.say("text.results", result(older), result(newer)));
  }

  private String result(Assessment assessment) {
    StringBuilder result = new StringBuilder(assessment.disposition().word());
    if (assessment.atLeast() != assessment.disposition()) {
      result.append(words.say("text.at-least", assessment.atLeast().word()));
    }
    if (assessment.couldBe() != assessment.disposition()) {
      result.append(words.say("text.could-be", assessment.couldBe().word()));
    }
    assessment
        .followUp()
        .map(FollowUp::word)
        .ifPresent(word -> result.append(words.say("text.follow-up", word)));
    return result.toString();
  }

  private String word(Optional<Status> status) {
    return status.map(Status::word).orElseGet(() -> words.say("text.no-flag"));
  }

  private void witnesses() {
    if (comparison.witnesses().isEmpty()) {
      return;
    }
    heading(words.say("text.witnesses", counted(comparison.witnesses().size())));
    for (ChangeWitness witness : comparison.witnesses()) {
      boolean like = witness.differences().size() < witness.answers().byQuestion().size();
      add(INDENT, words.say(like ? "text.witness-like" : "text.witness", witness.subject()));
      witness
          .differences()
          .forEach((id, answer) -> add(INDENT + INDENT, id + ": " + shown(id, answer)));
      results(witness.older(), witness.newer());
    }
  }

  /** A made-up answer; those of stored responses are never shown. */
  private String shown(String id, Answer answer) {
    Questionnaire questionnaire = comparison.newer().questionnaire();
    Optional<Question> question =
        questionnaire.question(id).or(() -> comparison.older().questionnaire().question(id));
    return question.isPresent() && answer instanceof Answer.Answered answered
        ? '"' + AnswerText.shown(question.get(), answered.value()) + '"'
        : new ConditionText(questionnaire, "en").of(answer.state());
  }

  private void heading(String text) {
    lines.add("");
    for (String line : Wrap.lines(VisibleText.line(text), screen.width())) {
      lines.add(screen.style().strong(line));
    }
  }

  private void add(String indent, String text) {
    lines.addAll(Wrap.lines(VisibleText.line(text), screen.width(), indent));
  }
}
