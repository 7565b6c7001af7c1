package org.kapscreen.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;

/** Puts questions: where one is, what is asked, what can be answered, and last the prompt. */
final class QuestionPrinter {
  private final Interview interview;
  private final Speaker speaker;
  private final Tongue tongue;
  private final Set<String> introduced = new HashSet<>();
  private Optional<Section> section = Optional.empty();

  /** The language of what was printed last. */
  private String language;

  QuestionPrinter(Interview interview, Speaker speaker, Tongue tongue) {
    this.interview = interview;
    this.speaker = speaker;
    this.tongue = tongue;
    this.language = tongue.language();
  }

  /** The whole question. */
  void print(Question asked) {
    Question question = tongue.shown(asked);
    Section now = tongue.questionnaire().sectionOf(question);
    if (!language.equals(tongue.language())) {
      language = tongue.language();
      section = Optional.empty();
      introduced.clear();
    }
    if (section.isEmpty() || !section.get().id().equals(now.id())) {
      introduce(now);
    }
    speaker.blank();
    speaker.quiet(position(question, now));
    speaker.strong(question.ask());
    if (interview.setting().byStaff()) {
      question.staff().ifPresent(speaker::staff);
    }
    options(question).forEach(line -> speaker.text(line.number(), line.text()));
    before(question);
    speaker.quiet(hint(question));
  }

  private String position(Question question, Section section) {
    Progress progress = interview.progress();
    return speaker.words(
        progress.toGo() > 1 ? "position" : "position.last",
        section.title(),
        progress.placeOf(question, section.questions()),
        progress.countOf(section.questions(), question),
        progress.toGo());
  }

  /** What was answered and noted here before. */
  private void before(Question question) {
    List<Answer> earlier = interview.earlier(question);
    if (interview.answerTo(question).state() != AnswerState.UNANSWERED) {
      speaker.say("kept.offer", shown(question, interview.answerTo(question)));
    } else if (!earlier.isEmpty()) {
      speaker.say("earlier", shown(question, earlier.get(earlier.size() - 1)));
    }
    interview.noteOn(question).ifPresent(note -> speaker.say("note.so-far", note));
  }

  /** The words of a section are said once; going back to it names it again. */
  private void introduce(Section now) {
    section = Optional.of(now);
    speaker.blank();
    speaker.strong("== " + now.title() + " ==");
    if (!introduced.add(now.id())) {
      return;
    }
    now.intro().ifPresent(speaker::text);
    if (interview.setting().byStaff()) {
      now.staff().ifPresent(speaker::staff);
    }
  }

  private record Line(String number, String text) {}

  private static List<Line> options(Question question) {
    List<Line> lines = new ArrayList<>();
    if (question.type() instanceof QuestionType.Options type
        && type.form() != QuestionType.Options.Form.YES_NO) {
      for (Option option : type.options()) {
        int number = lines.size() + 1;
        lines.add(new Line((number < 10 ? "  " : " ") + number + ". ", option.text()));
      }
    }
    return lines;
  }

  /** What can be typed. */
  private String hint(Question question) {
    List<String> parts = new ArrayList<>();
    parts.add(speaker.words("type." + question.type().word(), how(question)));
    String slash = ReplyReader.needsSlash(question) ? "/" : "";
    if (question.notSure()) {
      parts.add(slash + speaker.words("type.not-sure"));
    }
    if (question.declinable()) {
      parts.add(slash + speaker.words("type.declined"));
    }
    parts.add(slash + speaker.words("type.help"));
    return String.join(", ", parts);
  }

  private String how(Question question) {
    if (question.type() instanceof QuestionType.Options options) {
      return String.valueOf(options.options().size());
    }
    return range(question);
  }

  /** The range that an answer must lie in, with its unit. */
  String range(Question asked) {
    Question question = tongue.shown(asked);
    if (question.type() instanceof QuestionType.Numeric numeric) {
      String unit = numeric.unit().map(u -> " " + u).orElse("");
      return speaker.words(
          "range",
          numeric.range().low().toPlainString(),
          numeric.range().high().toPlainString() + unit);
    }
    if (question.type() instanceof QuestionType.Day day) {
      return speaker.words("range", day.range().low(), day.range().high());
    }
    return "";
  }

  /** What was answered, in words. */
  String shown(Question question, Answer answer) {
    if (answer instanceof Answer.Answered answered) {
      String shown = AnswerText.shown(tongue.shown(question), answered.value());
      return shown.isEmpty() ? speaker.words("answer.none") : shown;
    }
    return speaker.words("answer." + answer.state().word());
  }
}
