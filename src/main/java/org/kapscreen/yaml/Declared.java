package org.kapscreen.yaml;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Range;
import org.kapscreen.questionnaire.Vocabulary;

/**
 * What a questionnaire has under which id, gathered before anything that refers to it is read. What
 * is there but malformed is here without its details, so that one mistake is not reported twice.
 */
final class Declared {
  private static final Set<String> RESERVED =
      Set.of("all", "any", "not", "at-least", "state", "answered");

  /**
   * @param index its place in the order asked
   * @param type empty if it is malformed
   * @param everywhere whether it is asked on every channel
   * @param states that it can come to
   */
  record DeclaredQuestion(
      int index,
      Optional<QuestionType> type,
      boolean everywhere,
      Set<AnswerState> states,
      Place place) {}

  /**
   * @param questions that it counts
   * @param bands their ids
   * @param reach lowest and highest possible score; empty if that is not known
   */
  record DeclaredScore(
      List<String> questions, Known bands, Optional<Range<BigDecimal>> reach, Place place) {}

  final Map<String, DeclaredQuestion> questions = new LinkedHashMap<>();
  final Map<String, DeclaredScore> scores = new LinkedHashMap<>();
  final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
  final Known vocabularyIds = new Known();
  final Known sources = new Known();
  final Known notices = new Known();
  final Known flags = new Known();

  /** The ids that a condition can name: those of questions and scores. */
  final Known subjects = new Known();

  private final Map<String, Map<String, Place>> places = new HashMap<>();
  private final Map<String, Known> options = new HashMap<>();

  /**
   * Takes {@code id} for one {@code space} of ids; a second one there, or a reserved one, is a
   * problem.
   */
  boolean claim(String space, Node.Scalar id, Problems problems) {
    if (space.equals("question or score") && RESERVED.contains(id.text())) {
      problems.add(
          ProblemCode.RESERVED_ID,
          id,
          id.quoted() + " has a meaning in conditions",
          "Choose another id.");
      return false;
    }
    Place earlier =
        places.computeIfAbsent(space, s -> new HashMap<>()).putIfAbsent(id.text(), id.place());
    if (earlier != null) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          id,
          "there is another " + space + " " + id.quoted(),
          "It is in line " + earlier.line() + ". Give one of them another id.");
      return false;
    }
    return true;
  }

  /** {@code id}, if it is there and {@link #claim} takes it. */
  Optional<Node.Scalar> claimed(String space, Optional<Node.Scalar> id, Problems problems) {
    return id.isPresent() && claim(space, id.get(), problems) ? id : Optional.empty();
  }

  /** The ids of the options of {@code question}, which has {@code type}. */
  Known optionsOf(String question, QuestionType.Options type) {
    Known known = options.get(question);
    if (known == null) {
      known = new Known();
      for (Option option : type.options()) {
        known.add(option.id());
      }
      options.put(question, known);
    }
    return known;
  }

  /** The vocabulary of a list question, if it has one that could be read. */
  Optional<Vocabulary> vocabularyOf(QuestionType.Entries type) {
    return type.vocabulary().map(vocabularies::get);
  }
}
