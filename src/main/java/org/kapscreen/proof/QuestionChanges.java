package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.wording.ConditionText;
import org.kapscreen.wording.TypeText;

/** Questions that came, went or ask something else. */
final class QuestionChanges {
  private final Questionnaire older;
  private final Questionnaire newer;
  private final ConditionText saidBefore;
  private final ConditionText saidNow;
  private final ChangeList list;

  QuestionChanges(Questionnaire older, Questionnaire newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.saidBefore = new ConditionText(older, "en");
    this.saidNow = new ConditionText(newer, "en");
    this.list = list;
  }

  void add() {
    Changes changes = Changes.ofQuestions(older, newer);
    for (Question now : newer.questions()) {
      ChangeList.Of of = list.of(Part.QUESTION, now.id(), now.place());
      if (changes.added().contains(now.id())) {
        of.meaning("question.added", now.ask(), TypeText.of(now.type()), section(newer, now));
      } else {
        Question before = older.question(now.id()).orElseThrow();
        of.meaningIf("question.section", section(older, before), section(newer, now));
        if (changes.changed().contains(now.id())) {
          both(before, now, of);
        }
      }
    }
    for (String id : changes.removed()) {
      Question gone = older.question(id).orElseThrow();
      list.of(Part.QUESTION, id, gone.place()).meaning("question.removed", gone.ask());
    }
  }

  private static String section(Questionnaire questionnaire, Question question) {
    return questionnaire.sectionOf(question).id();
  }

  private void both(Question before, Question now, ChangeList.Of of) {
    of.meaningIf("type", before.type().word(), now.type().word());
    types(before.type(), now.type(), of);
    askIf(before.askIf(), now.askIf(), of);
    checks(before.checks(), now.checks(), of);
    may("not-sure", before.notSure(), now.notSure(), of);
    may("declinable", before.declinable(), now.declinable(), of);
    channels(before, now, of);
    of.wordingIf("ask", before.ask(), now.ask());
    of.wordingIf("label", before.label(), now.label());
    of.wordingIf("help", before.help(), now.help());
    of.wordingIf("staff", before.staff(), now.staff());
  }

  private static void types(QuestionType before, QuestionType now, ChangeList.Of of) {
    if (before instanceof QuestionType.Options had && now instanceof QuestionType.Options has) {
      OptionChanges.add(had.options(), has.options(), of);
    } else if (before instanceof QuestionType.Entries had
        && now instanceof QuestionType.Entries has) {
      of.meaningIf("vocabulary", had.vocabulary(), has.vocabulary());
    } else {
      of.meaningIf("range", TypeText.range(before), TypeText.range(now));
    }
  }

  private void askIf(Optional<Condition> before, Optional<Condition> now, ChangeList.Of of) {
    if (before.equals(now)) {
      return;
    }
    String key = before.isEmpty() ? "ask-if.added" : now.isEmpty() ? "ask-if.removed" : "ask-if";
    of.becomes(key, before.map(saidBefore::of), now.map(saidNow::of));
  }

  private void checks(List<Check> before, List<Check> now, ChangeList.Of of) {
    List<Condition> had = before.stream().map(Check::that).toList();
    List<Condition> has = now.stream().map(Check::that).toList();
    if (!had.equals(has)) {
      of.becomes("checks", all(saidBefore, had), all(saidNow, has));
    } else if (!before.equals(now)) {
      of.wording("check-texts");
    }
  }

  private static Optional<String> all(ConditionText said, List<Condition> conditions) {
    return conditions.stream().map(said::of).reduce((one, other) -> one + "; " + other);
  }

  /** What is asked wherever the questionnaire is used changes with it, and is told there. */
  private void channels(Question before, Question now, ChangeList.Of of) {
    boolean everywhere =
        before.channels().equals(older.channels()) && now.channels().equals(newer.channels());
    if (!everywhere) {
      of.meaningIf(
          "channels", FrameChanges.words(before.channels()), FrameChanges.words(now.channels()));
    }
  }

  private static void may(String key, boolean before, boolean now, ChangeList.Of of) {
    if (before != now) {
      of.meaning(key + (now ? ".may" : ".may-not"));
    }
  }
}
