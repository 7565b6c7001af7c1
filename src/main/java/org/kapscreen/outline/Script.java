package org.kapscreen.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapscreen.questionnaire.AskIfs;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.text.Words;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.wording.TypeText;

/**
 * A questionnaire as it is read aloud on the phone, to print. What stands behind a bar is for staff
 * alone; the rest is said as it stands.
 */
public final class Script {
  private static final String STAFF = "      | ";
  private static final String SAID = "      ";

  private final Questionnaire questionnaire;
  private final Words words = Words.beside(Script.class, "en");
  private final ConditionText conditions;
  private final List<Question> asked;
  private final Lines lines;

  private Script(Questionnaire questionnaire, int width) {
    this.questionnaire = questionnaire;
    this.conditions = new ConditionText(questionnaire, "en");
    this.asked = PhoneCall.questions(questionnaire);
    this.lines = new Lines(width);
  }

  /**
   * The lines of the script.
   *
   * @param healthy how long the call of a healthy person takes, if there is such a person
   */
  public static List<String> of(
      Questionnaire questionnaire, Optional<PhoneCall> healthy, int width) {
    Script script = new Script(questionnaire, width);
    script.write();
    healthy.ifPresent(script::length);
    return script.lines.all();
  }

  private void write() {
    lines.add("", questionnaire.title().toUpperCase(Locale.ROOT));
    lines.add("", words.say("script.version", questionnaire.id(), questionnaire.version()));
    lines.blank();
    staff(words.say("script.how"));
    questionnaire.staff().ifPresent(this::staff);
    lines.blank();
    lines.add(SAID, questionnaire.intro());
    questionnaire.sections().forEach(this::section);
    closing();
    questionnaire.notices().values().forEach(this::notice);
  }

  private void staff(String text) {
    // The bar stands before every line, so that no copy of the page blurs what is said and what
    // not.
    for (String line : plain(text)) {
      lines.add(STAFF, line);
    }
  }

  private List<String> plain(String text) {
    Lines inner = new Lines(lines.width() - STAFF.length());
    inner.add("", text);
    return inner.all();
  }

  private void section(Section section) {
    if (section.questions().stream().noneMatch(asked::contains)) {
      return;
    }
    lines.blank();
    lines.add("", "== " + section.title() + " ==");
    Optional<Condition> shared = AskIfs.ofSection(section);
    shared.ifPresent(
        c -> onlyIf("script.section-if", c, section.questions().size(), first(section)));
    section.staff().ifPresent(this::staff);
    section.intro().ifPresent(intro -> lines.add(SAID, intro));
    for (Question question : section.questions()) {
      if (asked.contains(question)) {
        question(question, section);
      }
    }
  }

  private static Question first(Section section) {
    return section.questions().get(0);
  }

  private void question(Question question, Section section) {
    lines.blank();
    Optional<Condition> own = AskIfs.own(question, section);
    own.ifPresent(c -> onlyIf("script.ask-if", c, 1, question));
    int number = asked.indexOf(question) + 1;
    lines.add("%4d. ".formatted(number), question.ask());
    if (question.type() instanceof QuestionType.Options type
        && type.form() != QuestionType.Options.Form.YES_NO) {
      for (int i = 0; i < type.options().size(); i++) {
        Option option = type.options().get(i);
        lines.add(SAID + "%2d ".formatted(i + 1), option.text());
      }
    } else {
      lines.add(SAID, blankFor(question.type()));
    }
    question.staff().ifPresent(this::staff);
    question.help().ifPresent(help -> staff(words.say("script.help", help)));
    question.checks().forEach(c -> staff(words.say("script.check", c.otherwise())));
    for (Flag flag : questionnaire.flags()) {
      if (flag.interrupt().isPresent() && flag.question().equals(Optional.of(question.id()))) {
        stop(flag);
      }
    }
  }

  private void stop(Flag flag) {
    staff(words.say("script.stop", conditions.of(flag.when()), flag.interrupt().orElseThrow()));
  }

  /** When to ask, and where to go on otherwise: past those that come on the same condition. */
  private void onlyIf(String key, Condition condition, int count, Question from) {
    int next = asked.indexOf(from) + count;
    if (count == 1) {
      while (next < asked.size() && asked.get(next).askIf().equals(from.askIf())) {
        next++;
      }
    }
    String then =
        next < asked.size() ? words.say("script.else", next + 1) : words.say("script.else-end");
    staff(words.say(key, conditions.of(condition)) + " " + then);
  }

  private String blankFor(QuestionType type) {
    String range = TypeText.range(type).map(r -> " (" + r + ")").orElse("");
    return words.say("script.blank." + type.word()) + range;
  }

  private void closing() {
    lines.blank();
    lines.add("", "== " + words.say("script.closing") + " ==");
    staff(words.say("script.closing.staff"));
    questionnaire
        .dispositions()
        .forEach(
            text -> {
              lines.blank();
              staff(words.say("script.disposition", text.disposition().word(), text.title()));
              lines.add(SAID, text.person());
            });
    Contact contact = questionnaire.contact();
    lines.blank();
    lines.add(SAID, words.say("script.contact", contact.name(), contact.role(), contact.phone()));
    List<Flag> several =
        questionnaire.flags().stream()
            .filter(f -> f.question().isEmpty() && f.interrupt().isPresent())
            .toList();
    if (!several.isEmpty()) {
      lines.blank();
      staff(words.say("script.at-any-time"));
      several.forEach(this::stop);
    }
  }

  private void notice(Notice notice) {
    lines.blank();
    lines.add("", "*** " + words.say("script.notice", notice.id()) + " ***");
    lines.add(SAID, notice.say());
    notice.staff().ifPresent(this::staff);
  }

  private void length(PhoneCall call) {
    lines.blank();
    lines.add("", "== " + words.say("script.length") + " ==");
    lines.add(
        "", words.say("script.length.call", call.questions(), call.keystrokes(), call.minutes()));
  }
}
