package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.AskIfs;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.wording.TypeText;

/** A questionnaire for the clinician to read: what is asked of whom, and what comes of it. */
public final class Outline {
  private static final String INDENT = "      ";

  private final Questionnaire questionnaire;
  private final Words words = Words.beside(Outline.class, "en");
  private final ConditionText conditions;
  private final Map<String, List<Flag>> flags = new HashMap<>();
  private final Lines lines;
  private int number;

  private Outline(Questionnaire questionnaire, int width) {
    this.questionnaire = questionnaire;
    this.conditions = new ConditionText(questionnaire, "en");
    this.lines = new Lines(width);
    for (Flag flag : questionnaire.flags()) {
      flag.question().ifPresent(q -> flags.computeIfAbsent(q, id -> new ArrayList<>()).add(flag));
    }
  }

  /**
   * The lines of the outline.
   *
   * @param healthy how long a healthy person takes, if there is such a person
   */
  public static List<String> of(
      Questionnaire questionnaire, Optional<PhoneCall> healthy, int width) {
    Outline outline = new Outline(questionnaire, width);
    outline.write(healthy);
    return outline.lines.all();
  }

  private void write(Optional<PhoneCall> healthy) {
    lines.add("", questionnaire.title());
    lines.add(
        "",
        words.say(
            "outline.size",
            questionnaire.id(),
            questionnaire.version(),
            questionnaire.questions().size(),
            questionnaire.flags().size(),
            questionnaire.scores().size()));
    healthy.ifPresent(
        call ->
            lines.add(
                "",
                words.say("outline.length", call.questions(), call.keystrokes(), call.minutes())));
    questionnaire.sections().forEach(this::section);
    heading(words.say("outline.flags"));
    questionnaire.flags().stream().filter(f -> f.question().isEmpty()).forEach(f -> flag(f, "  "));
    heading(words.say("outline.scores"));
    questionnaire.scores().forEach(this::score);
    heading(words.say("outline.dispositions"));
    questionnaire.dispositions().forEach(this::disposition);
  }

  private void heading(String text) {
    lines.blank();
    lines.add("", text.toUpperCase(Locale.ROOT));
  }

  private void section(Section section) {
    lines.blank();
    lines.add("", section.title().toUpperCase(Locale.ROOT));
    lines.add("", words.say("outline.section", section.id(), section.kind().word()));
    AskIfs.ofSection(section)
        .ifPresent(c -> lines.add("", words.say("outline.section-if", conditions.of(c))));
    section.questions().forEach(q -> question(q, section));
  }

  private void question(Question question, Section section) {
    number++;
    lines.blank();
    lines.hanging(
        INDENT.length(),
        "%4d. ".formatted(number) + question.id() + " - " + TypeText.of(question.type()));
    lines.add(INDENT, question.ask());
    AskIfs.own(question, section)
        .ifPresent(c -> lines.add(INDENT, words.say("outline.ask-if", conditions.of(c))));
    if (!question.channels().equals(questionnaire.channels())) {
      String channels =
          question.channels().stream()
              .map(c -> c.word())
              .sorted()
              .collect(Collectors.joining(", "));
      lines.add(INDENT, words.say("outline.channels", channels));
    }
    if (!question.notSure()) {
      lines.add(INDENT, words.say("outline.no-not-sure"));
    }
    if (!question.declinable()) {
      lines.add(INDENT, words.say("outline.no-declined"));
    }
    options(question);
    if (question.type() instanceof QuestionType.Entries entries) {
      entries.vocabulary().ifPresent(v -> lines.add(INDENT, words.say("outline.vocabulary", v)));
    }
    question
        .checks()
        .forEach(c -> lines.add(INDENT, words.say("outline.check", conditions.of(c.that()))));
    flags.getOrDefault(question.id(), List.of()).forEach(f -> flag(f, INDENT));
  }

  private void options(Question question) {
    if (question.type() instanceof QuestionType.Options type
        && type.form() != QuestionType.Options.Form.YES_NO) {
      for (Option option : type.options()) {
        String value = option.value().map(v -> " (" + v.toPlainString() + ")").orElse("");
        String alone = option.exclusive() ? words.say("outline.exclusive") : "";
        lines.add(INDENT + "- ", option.id() + ": " + option.text() + value + alone);
      }
    }
  }

  private void flag(Flag flag, String indent) {
    String heading =
        words.say("outline.flag", Palette.mark(flag.disposition()), flag.id(), flag.title());
    lines.add(indent + "! ", heading);
    String below = indent + "  ";
    lines.add(below, words.say("outline.when", conditions.of(flag.when())));
    List<String> more = new ArrayList<>();
    flag.followUp().ifPresent(f -> more.add(words.say("outline.follow-up", f.word())));
    flag.interrupt().ifPresent(n -> more.add(words.say("outline.interrupt", n)));
    String soon = flag.unresolved().followUp().map(f -> ", " + f.word()).orElse("");
    more.add(words.say("outline.unresolved", flag.unresolved().disposition().word() + soon));
    lines.add(below, String.join("; ", more));
  }

  private void score(Score score) {
    String terms =
        score.terms().stream()
            .map(t -> t.question() + (t.reverse() ? words.say("outline.reversed") : ""))
            .collect(Collectors.joining(", "));
    lines.add("  ", words.say("outline.score", score.id(), score.title()));
    lines.add(
        "    ",
        words.say("outline.total." + score.total(), terms)
            + words.say("outline.missing." + score.missing()));
    if (!score.bands().isEmpty()) {
      lines.add("    ", score.bands().stream().map(this::band).collect(Collectors.joining("; ")));
    }
  }

  private String band(Band band) {
    return words.say("outline.band", band.id(), band.from().toPlainString());
  }

  private void disposition(DispositionText text) {
    long raised =
        questionnaire.flags().stream().filter(f -> f.disposition() == text.disposition()).count();
    lines.add(
        "  ", words.say("outline.disposition", text.disposition().word(), text.title(), raised));
    lines.add("    ", text.reviewer());
  }
}
