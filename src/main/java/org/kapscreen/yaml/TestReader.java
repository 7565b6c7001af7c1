package org.kapscreen.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Condition;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Vocabulary;
import org.kapscreen.yaml.Declared.DeclaredQuestion;
import org.kapscreen.yaml.Declared.DeclaredScore;

/** Reads what a condition asks of one question or score. */
final class TestReader {
  private static final List<String> STATES =
      List.of("answered", "not-sure", "declined", "not-asked");
  private final Declared declared;
  private final Problems problems;
  private final ComparisonReader comparisons;

  TestReader(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
    this.comparisons = new ComparisonReader(declared, problems);
  }

  /** {@code question: value} in a full condition. */
  Optional<Condition> ofNamedQuestion(Node.Entry entry) {
    checkChannels(entry.key());
    return ofQuestion(entry.key().text(), entry.value());
  }

  /** The channel must not be able to change a result. */
  private void checkChannels(Node.Scalar key) {
    DeclaredQuestion question = declared.questions.get(key.text());
    if (question != null && !question.everywhere()) {
      problems.add(
          ProblemCode.CHANNEL_IN_LOGIC,
          key,
          key.quoted() + " is asked on some channels only, so it cannot be used here",
          "The same answers must give the same result on every channel: ask it everywhere, or leave it out.");
    }
  }

  /** What {@code value} asks of the question of that id. */
  Optional<Condition> ofQuestion(String id, Node value) {
    DeclaredQuestion question = declared.questions.get(id);
    if (question == null || question.type().isEmpty()) {
      return Optional.empty(); // reported where it is declared
    }
    QuestionType type = question.type().get();
    if (value instanceof Node.Mapping mapping) {
      return ofState(id, mapping);
    }
    if (type instanceof QuestionType.Options options) {
      Known known = declared.optionsOf(id, options);
      return words(value, known, ProblemCode.UNKNOWN_OPTION, "question '" + id + "' has no option")
          .map(chosen -> new Condition.Chosen(id, chosen));
    }
    if (type instanceof QuestionType.Entries entries) {
      return ofEntries(id, entries, value);
    }
    if (type instanceof QuestionType.FreeText) {
      problems.add(
          ProblemCode.TEXT_IN_CONDITION,
          value,
          "no condition can look into the free text of '" + id + "'",
          "Use {answered: true} or {state: ...}, or make it a choice.");
      return Optional.empty();
    }
    return comparisons.ofQuestion(id, type, value);
  }

  private Optional<Condition> ofEntries(String id, QuestionType.Entries type, Node value) {
    Optional<Vocabulary> vocabulary = declared.vocabularyOf(type);
    if (vocabulary.isEmpty()) {
      if (type.vocabulary().isEmpty()) {
        problems.add(
            ProblemCode.UNKNOWN_GROUP,
            value,
            "the list '" + id + "' has no vocabulary to compare with",
            "Give the question a 'vocabulary', or use {answered: true}.");
      }
      return Optional.empty();
    }
    Known groups = new Known();
    vocabulary.get().groups().keySet().forEach(groups::add);
    return words(
            value,
            groups,
            ProblemCode.UNKNOWN_GROUP,
            "vocabulary '" + vocabulary.get().id() + "' has no group")
        .map(named -> new Condition.InGroup(id, named));
  }

  private Optional<Condition> ofState(String id, Node.Mapping mapping) {
    if (mapping.entries().size() == 1) {
      Node.Entry entry = mapping.entries().get(0);
      if (entry.value() instanceof Node.Scalar scalar && entry.key().text().equals("state")) {
        return state(id, scalar);
      }
      if (entry.value() instanceof Node.Scalar scalar && entry.key().text().equals("answered")) {
        Condition answered = new Condition.InState(id, AnswerState.ANSWERED);
        return Fields.truthOf(scalar, problems)
            .map(wanted -> wanted ? answered : new Condition.Not(answered));
      }
    }
    problems.add(
        ProblemCode.WRONG_SHAPE,
        mapping,
        "a map after a question is {state: ...} or {answered: true}",
        "For several conditions use all: [...] or any: [...].");
    return Optional.empty();
  }

  private Optional<Condition> state(String id, Node.Scalar scalar) {
    if (scalar.text().equals(AnswerState.UNANSWERED.word())) {
      problems.add(
          ProblemCode.UNANSWERED_IN_CONDITION,
          scalar,
          "no condition asks whether a question is unanswered",
          "A missing answer makes every condition on it unknown by itself; say what that means with if-unresolved.");
      return Optional.empty();
    }
    if (!STATES.contains(scalar.text())) {
      problems.addUnknown(
          ProblemCode.UNKNOWN_WORD, scalar, scalar.quoted() + " is no state of an answer", STATES);
      return Optional.empty();
    }
    return Fields.wordOf(scalar, AnswerState.class, problems)
        .filter(state -> isPossible(id, state, scalar))
        .map(state -> new Condition.InState(id, state));
  }

  private boolean isPossible(String id, AnswerState state, Node.Scalar scalar) {
    DeclaredQuestion question = declared.questions.get(id);
    if (question == null || question.states().contains(state)) {
      return true;
    }
    problems.add(
        ProblemCode.NEVER_TRUE,
        scalar,
        "the answer to '" + id + "' can never be in this state",
        switch (state) {
          case NOT_SURE -> "The question says 'not-sure: false'.";
          case DECLINED -> "The question says 'declinable: false'.";
          default -> "Neither the question nor its section has an ask-if, so it is always asked.";
        });
    return false;
  }

  /** {@code score: value} in a full condition. */
  Optional<Condition> ofScore(Node.Entry entry) {
    String id = entry.key().text();
    DeclaredScore score = declared.scores.get(id);
    if (score == null) {
      return Optional.empty();
    }
    if (entry.value() instanceof Node.Scalar scalar
        && ComparisonReader.looksLikeOne(scalar.text())) {
      return comparisons.ofScore(id, score, scalar);
    }
    return words(
            entry.value(),
            score.bands(),
            ProblemCode.UNKNOWN_BAND,
            "score '" + id + "' has no band")
        .map(bands -> new Condition.InBand(id, bands));
  }

  /** One word or a list of words, all of them known. */
  private Optional<Set<String>> words(Node value, Known known, ProblemCode code, String message) {
    Set<String> words = new LinkedHashSet<>();
    boolean good = true;
    for (Node item : value instanceof Node.Sequence sequence ? sequence.items() : List.of(value)) {
      if (!(item instanceof Node.Scalar scalar)) {
        problems.add(
            ProblemCode.WRONG_SHAPE,
            item,
            "one word or a list of words stands here, not " + item.kind(),
            "Write a word, or [a, b].");
        return Optional.empty();
      } else if (known.lacks(scalar.text())) {
        problems.addUnknown(code, scalar, message + " " + scalar.quoted(), known.ids());
        good = false;
      } else if (!words.add(scalar.text())) {
        problems.add(
            ProblemCode.DUPLICATE_ID,
            scalar,
            scalar.quoted() + " stands twice in this list",
            "Remove one, or mend it if another one was meant.");
        good = false;
      }
    }
    if (good && words.isEmpty()) {
      problems.add(
          ProblemCode.EMPTY_LIST, value, "an empty list is never true", "Name one at least.");
    }
    return good && !words.isEmpty() ? Optional.of(words) : Optional.empty();
  }
}
