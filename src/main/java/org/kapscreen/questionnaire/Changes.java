package org.kapscreen.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What differs between two questionnaires, in the terms of questionnaires and not of lines of text.
 *
 * @param added ids of what is only in the newer one
 * @param removed ids of what is only in the older one
 * @param changed ids of what is in both, and not the same
 */
public record Changes(List<String> added, List<String> removed, List<String> changed) {
  public Changes {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  private static final Place NOWHERE = new Place("", 1, 1);

  public static Changes ofQuestions(Questionnaire older, Questionnaire newer) {
    return of(older.questions(), newer.questions(), Question::id, Changes::unplaced);
  }

  public static Changes ofFlags(Questionnaire older, Questionnaire newer) {
    return of(older.flags(), newer.flags(), Flag::id, Changes::unplaced);
  }

  public static Changes ofScores(Questionnaire older, Questionnaire newer) {
    return of(older.scores(), newer.scores(), Score::id, Changes::unplaced);
  }

  /** Of sections, without what is asked in them. */
  public static Changes ofSections(Questionnaire older, Questionnaire newer) {
    return of(older.sections(), newer.sections(), Section::id, Changes::unplaced);
  }

  /** Of the options of one question. */
  public static Changes ofOptions(List<Option> older, List<Option> newer) {
    return of(older, newer, Option::id, Changes::unplaced);
  }

  /** Of things that know no place. */
  public static <T> Changes of(Collection<T> older, Collection<T> newer, Function<T, String> id) {
    return of(older, newer, id, UnaryOperator.identity());
  }

  private static <T> Changes of(
      Collection<T> older, Collection<T> newer, Function<T, String> id, UnaryOperator<T> unplaced) {
    Map<String, T> before = new LinkedHashMap<>();
    older.forEach(one -> before.put(id.apply(one), one));
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (T one : newer) {
      T earlier = before.remove(id.apply(one));
      if (earlier == null) {
        added.add(id.apply(one));
      } else if (!unplaced.apply(earlier).equals(unplaced.apply(one))) {
        changed.add(id.apply(one));
      }
    }
    return new Changes(added, List.copyOf(before.keySet()), changed);
  }

  // Where something stands in its file is no part of what it is.

  private static Question unplaced(Question one) {
    QuestionType type =
        one.type() instanceof QuestionType.Options options
            ? new QuestionType.Options(
                options.form(), options.options().stream().map(Changes::unplaced).toList())
            : one.type();
    return new Question(
        one.id(),
        type,
        one.ask(),
        one.label(),
        one.help(),
        one.staff(),
        one.notSure(),
        one.declinable(),
        one.askIf(),
        one.checks(),
        one.channels(),
        NOWHERE);
  }

  private static Section unplaced(Section one) {
    return new Section(
        one.id(), one.title(), one.kind(), one.intro(), one.staff(), List.of(), NOWHERE);
  }

  private static Option unplaced(Option one) {
    return new Option(one.id(), one.text(), one.value(), one.exclusive(), NOWHERE);
  }

  private static Flag unplaced(Flag one) {
    return new Flag(
        one.id(),
        one.title(),
        one.question(),
        one.when(),
        one.disposition(),
        one.followUp(),
        one.unresolved(),
        one.interrupt(),
        one.why(),
        one.sources(),
        one.reviewer(),
        NOWHERE);
  }

  private static Score unplaced(Score one) {
    return new Score(
        one.id(), one.title(), one.total(), one.terms(), one.missing(), one.bands(), NOWHERE);
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
