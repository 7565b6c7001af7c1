package org.kapscreen.proof;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Changes;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.DispositionText;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Source;
import org.kapscreen.questionnaire.Worded;

/** What has changed around the questions: who is told what, and by whom. */
final class FrameChanges {
  private final Version older;
  private final Version newer;
  private final ChangeList list;

  FrameChanges(Version older, Version newer, ChangeList list) {
    this.older = older;
    this.newer = newer;
    this.list = list;
  }

  void add() {
    top();
    each(Part.DISPOSITION, "dispositions", this::dispositions, this::disposition);
    each(Part.NOTICE, "notices", q -> q.notices().keySet(), this::notice);
    sources();
  }

  private void top() {
    Questionnaire before = older.questionnaire();
    Questionnaire now = newer.questionnaire();
    at("id").meaningIf("id", before.id(), now.id());
    at("version").wordingIf("version", before.version(), now.version());
    at("title").wordingIf("title", before.title(), now.title());
    at("language").meaningIf("language", before.language(), now.language());
    at("channels").meaningIf("channels", words(before.channels()), words(now.channels()));
    at("contact").meaningIf("contact", said(before.contact()), said(now.contact()));
    at("intro").wordingIf("intro", before.intro(), now.intro());
    at("staff").wordingIf("staff", before.staff(), now.staff());
  }

  private ChangeList.Of at(String key) {
    return list.of(Part.QUESTIONNAIRE, newer.questionnaire().id(), newer.placeOf(key));
  }

  private static String said(Contact contact) {
    return contact.name() + ", " + contact.role() + ", " + contact.phone();
  }

  /** Words of a set, in one order. */
  static String words(Set<? extends Worded> set) {
    return set.stream().map(Worded::word).sorted().collect(Collectors.joining(", "));
  }

  private interface Compared {
    void in(String id, ChangeList.Of of);
  }

  /** Those that came, those that went, and {@code both} for those that are in both. */
  private void each(
      Part part, String key, Function<Questionnaire, Collection<String>> ids, Compared both) {
    Collection<String> now = ids.apply(newer.questionnaire());
    Changes changes = Changes.of(ids.apply(older.questionnaire()), now, id -> id);
    for (String id : now) {
      ChangeList.Of of = list.of(part, id, newer.placeOf(key, id));
      if (changes.added().contains(id)) {
        of.meaning("added");
      } else {
        both.in(id, of);
      }
    }
    for (String id : changes.removed()) {
      list.of(part, id, older.placeOf(key, id)).meaning("removed");
    }
  }

  private Collection<String> dispositions(Questionnaire questionnaire) {
    return questionnaire.dispositions().stream().map(one -> one.disposition().word()).toList();
  }

  private void disposition(String id, ChangeList.Of of) {
    DispositionText before = text(older, id);
    DispositionText now = text(newer, id);
    of.wordingIf("title", before.title(), now.title());
    of.wordingIf("person", before.person(), now.person());
    of.wordingIf("reviewer", before.reviewer(), now.reviewer());
  }

  private static DispositionText text(Version version, String id) {
    return Worded.find(Disposition.class, id)
        .flatMap(version.questionnaire()::textOf)
        .orElseThrow();
  }

  private void notice(String id, ChangeList.Of of) {
    Notice before = notice(older, id);
    Notice now = notice(newer, id);
    of.wordingIf("say", before.say(), now.say());
    of.wordingIf("staff", before.staff(), now.staff());
  }

  private static Notice notice(Version version, String id) {
    return Optional.ofNullable(version.questionnaire().notices().get(id)).orElseThrow();
  }

  /**
   * What a source is called changes nobody's result; whether a flag has it stands with the flag.
   */
  private void sources() {
    Collection<Source> now = newer.questionnaire().sources().values();
    Changes changes = Changes.of(older.questionnaire().sources().values(), now, Source::id);
    changes.added().forEach(id -> source(newer, id).wording("added"));
    changes.changed().forEach(id -> source(newer, id).wording("source"));
    changes.removed().forEach(id -> source(older, id).wording("removed"));
  }

  private ChangeList.Of source(Version version, String id) {
    return list.of(Part.SOURCE, id, version.placeOf("sources", id));
  }
}
