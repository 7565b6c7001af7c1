package org.kapscreen.proof;

import java.util.List;
import java.util.Optional;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;

/** Sections, and where in them the questions stand. */
final class SectionChanges {
  private final Questionnaire older;
  private final Questionnaire newer;
  private final ChangeList list;

  SectionChanges(Questionnaire older, Questionnaire newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.list = list;
  }

  void add() {
    Changes changes = Changes.ofSections(older, newer);
    List<String> moved = Moves.of(ids(older), ids(newer));
    for (Section now : newer.sections()) {
      ChangeList.Of of = list.of(Part.SECTION, now.id(), now.place());
      if (changes.added().contains(now.id())) {
        of.meaning("section.added", now.title(), now.kind().word());
      }
      if (moved.contains(now.id())) {
        of.becomes("moved", after(ids(older), now.id()), after(ids(newer), now.id()));
      }
      section(older, now.id()).ifPresent(before -> both(before, now, of));
    }
    for (String id : changes.removed()) {
      Section gone = section(older, id).orElseThrow();
      list.of(Part.SECTION, id, gone.place()).meaning("section.removed", gone.title());
    }
  }

  private void both(Section before, Section now, ChangeList.Of of) {
    of.meaningIf("kind", before.kind().word(), now.kind().word());
    of.wordingIf("title", before.title(), now.title());
    of.wordingIf("intro", before.intro(), now.intro());
    of.wordingIf("staff", before.staff(), now.staff());
    List<String> had = questions(before);
    List<String> has = questions(now);
    for (String id : Moves.of(had, has)) {
      Question moved = newer.question(id).orElseThrow();
      list.of(Part.QUESTION, id, moved.place()).becomes("moved", after(had, id), after(has, id));
    }
  }

  /** What {@code id} stands behind; empty for the first. */
  private static Optional<String> after(List<String> ids, String id) {
    int index = ids.indexOf(id);
    return index == 0 ? Optional.empty() : Optional.of(ids.get(index - 1));
  }

  private static Optional<Section> section(Questionnaire questionnaire, String id) {
    return questionnaire.sections().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static List<String> ids(Questionnaire questionnaire) {
    return questionnaire.sections().stream().map(Section::id).toList();
  }

  private static List<String> questions(Section section) {
    return section.questions().stream().map(Question::id).toList();
  }
}
