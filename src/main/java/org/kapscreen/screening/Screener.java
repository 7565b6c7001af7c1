package org.kapscreen.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;

/**
 * A questionnaire made ready to evaluate answers, once for any number of people: questions become
 * slots, options bits and conditions small trees over them. Safe for use by several threads.
 *
 * <p>It needs no command line. From a file and an answer to what they come to:
 *
 * <pre>{@code
 * Questionnaire questionnaire = QuestionnaireReader.read(file).questionnaire().orElseThrow();
 * Screener screener = Screener.of(questionnaire);
 * Answer yes = new Answer.Answered(Value.Chosen.of("yes"));
 * Assessment assessment = screener.assess(Answers.NONE.with("danger-now", yes));
 * System.out.println(assessment.disposition().word()); // urgent
 * }</pre>
 */
public final class Screener {
  private final Questionnaire questionnaire;
  private final Slots slots;
  private final Compiler compiler;

  /** By slot; null where the question is always asked. */
  private final @Nullable Node[] asks;

  private final List<CompiledFlag> flags;
  private final List<CompiledScore> scores;
  private final List<CompiledCheck> checks;
  private @Nullable Concerned concerned;

  private Screener(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.slots = new Slots(questionnaire);
    this.compiler = new Compiler(questionnaire, slots);
    this.asks = new Node[slots.count()];
    for (int slot = 0; slot < asks.length; slot++) {
      Optional<Condition> askIf = slots.question(slot).askIf();
      asks[slot] = askIf.isEmpty() ? null : compiler.compile(askIf.get());
    }
    List<CompiledFlag> compiled = new ArrayList<>();
    for (Flag flag : questionnaire.flags()) {
      compiled.add(new CompiledFlag(flag, compiler.compile(flag.when())));
    }
    this.flags = List.copyOf(compiled);
    this.scores = compiler.scores();
    List<CompiledCheck> compiledChecks = new ArrayList<>();
    for (int slot = 0; slot < asks.length; slot++) {
      for (Check check : slots.question(slot).checks()) {
        compiledChecks.add(new CompiledCheck(slot, compiler.compile(check.that())));
      }
    }
    this.checks = List.copyOf(compiledChecks);
  }

  /** A flag with its condition over slots. */
  record CompiledFlag(Flag flag, Node when) {}

  /** What must not be FALSE of the answer in a slot. */
  record CompiledCheck(int slot, Node that) {}

  /**
   * Compiles {@code questionnaire}.
   *
   * @throws IllegalArgumentException if it names what it has not, which a reader would have
   *     reported
   */
  public static Screener of(Questionnaire questionnaire) {
    return new Screener(questionnaire);
  }

  /** The questionnaire that it was made of. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /**
   * What {@code answers} come to. Pure: the same answers give the same assessment, in whatever
   * order they came.
   */
  public Assessment assess(Answers answers) {
    return evaluate(answers).assessment();
  }

  /**
   * Looks at {@code answers} as a whole.
   *
   * @throws IllegalArgumentException if a question or option is not of this questionnaire, or a
   *     value not of its question's type
   */
  public Evaluation evaluate(Answers answers) {
    Sheet sheet = sheet();
    slots.write(answers, sheet);
    decideWhatIsAsked(sheet);
    return new Evaluation(this, answers, sheet);
  }

  /**
   * An ask-if looks back only, so that one pass in the order of the questions settles all of them.
   */
  void decideWhatIsAsked(Sheet sheet) {
    for (int slot = 0; slot < asks.length; slot++) {
      Node ask = asks[slot];
      if (ask != null) {
        Truth truth = ask.test(sheet);
        sheet.asks[slot] = truth;
        if (truth == Truth.FALSE) {
          sheet.states[slot] = AnswerState.NOT_ASKED;
        }
      }
    }
  }

  /** One that takes person after person, for one thread. */
  public Assessor assessor() {
    return new Assessor(this, sheet());
  }

  /** What it takes to find the flags that answers concern; made once, when it is first wanted. */
  synchronized Concerned concerned() {
    if (concerned == null) {
      concerned = new Concerned(this);
    }
    return concerned;
  }

  /** An empty one. */
  Sheet sheet() {
    return new Sheet(slots.count(), scores.size());
  }

  Slots slots() {
    return slots;
  }

  Compiler compiler() {
    return compiler;
  }

  List<CompiledFlag> flags() {
    return flags;
  }

  List<CompiledScore> scores() {
    return scores;
  }

  List<CompiledCheck> checks() {
    return checks;
  }
}
