package org.kapscreen.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Vocabulary;

/** Names that entries are matched with, by group. */
final class VocabularyChanges {
  /** So many names are told; the others are counted. */
  private static final int FEW = 5;

  private final Version older;
  private final Version newer;
  private final ChangeList list;

  VocabularyChanges(Version older, Version newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.list = list;
  }

  void add() {
    Map<String, Vocabulary> had = older.questionnaire().vocabularies();
    Map<String, Vocabulary> has = newer.questionnaire().vocabularies();
    Changes changes = Changes.of(had.values(), has.values(), Vocabulary::id);
    has.forEach(
        (id, now) -> {
          ChangeList.Of of = of(newer, id);
          Vocabulary before = had.get(id);
          if (before == null) {
            of.meaning("vocabulary.added", now.groups().size());
          } else if (changes.changed().contains(id)) {
            groups(before.groups(), now.groups(), of);
          }
        });
    changes.removed().forEach(id -> of(older, id).meaning("removed"));
  }

  private ChangeList.Of of(Version version, String id) {
    return list.of(Part.VOCABULARY, id, version.placeOf("vocabularies", id));
  }

  private static void groups(
      Map<String, List<String>> before, Map<String, List<String>> now, ChangeList.Of of) {
    now.forEach(
        (group, names) -> {
          List<String> had = before.get(group);
          if (had == null) {
            of.meaning("group.added", group, names.size(), few(names));
            return;
          }
          told("names.added", group, without(names, had), of);
          told("names.removed", group, without(had, names), of);
        });
    before.forEach(
        (group, names) -> {
          if (!now.containsKey(group)) {
            of.meaning("group.removed", group, names.size(), few(names));
          }
        });
  }

  private static void told(String key, String group, Set<String> names, ChangeList.Of of) {
    if (!names.isEmpty()) {
      of.meaning(key, group, names.size(), few(names));
    }
  }

  /** The names that another spelling of case and spaces does not match either. */
  private static Set<String> without(List<String> names, List<String> others) {
    Set<String> left = new LinkedHashSet<>();
    names.forEach(name -> left.add(Vocabulary.folded(name)));
    others.forEach(name -> left.remove(Vocabulary.folded(name)));
    return left;
  }

  private static String few(Collection<String> names) {
    String first = String.join(", ", names.stream().limit(FEW).toList());
    return names.size() > FEW ? first + ", ..." : first;
  }
}
