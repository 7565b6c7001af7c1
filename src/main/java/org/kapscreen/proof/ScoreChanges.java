package org.kapscreen.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Band;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Score;

/** Scores that came, went or count otherwise. */
final class ScoreChanges {
  private final Questionnaire older;
  private final Questionnaire newer;
  private final ChangeList list;

  ScoreChanges(Questionnaire older, Questionnaire newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.list = list;
  }

  void add() {
    Changes changes = Changes.ofScores(older, newer);
    for (Score now : newer.scores()) {
      ChangeList.Of of = list.of(Part.SCORE, now.id(), now.place());
      if (changes.added().contains(now.id())) {
        of.meaning("score.added", now.title(), terms(now));
      } else if (changes.changed().contains(now.id())) {
        both(older.score(now.id()).orElseThrow(), now, of);
      }
    }
    for (String id : changes.removed()) {
      Score gone = older.score(id).orElseThrow();
      list.of(Part.SCORE, id, gone.place()).meaning("score.removed", gone.title());
    }
  }

  private static void both(Score before, Score now, ChangeList.Of of) {
    of.meaningIf("total", word(before.total()), word(now.total()));
    of.meaningIf("terms", terms(before), terms(now));
    of.meaningIf("missing", word(before.missing()), word(now.missing()));
    bands(before.bands(), now.bands(), of);
    of.wordingIf("title", before.title(), now.title());
  }

  private static void bands(List<Band> before, List<Band> now, ChangeList.Of of) {
    of.meaningIf("bands", limits(before), limits(now));
    if (limits(before).equals(limits(now)) && !before.equals(now)) {
      of.wording("band-titles", titles(before), titles(now));
    }
  }

  private static String limits(List<Band> bands) {
    return bands.stream()
        .map(band -> band.id() + " >= " + band.from().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private static String titles(List<Band> bands) {
    return bands.stream().map(Band::title).collect(Collectors.joining(", "));
  }

  private static String terms(Score score) {
    return score.terms().stream()
        .map(term -> (term.reverse() ? "reverse: " : "") + term.question())
        .collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
