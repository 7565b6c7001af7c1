package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.proof.Change.Kind;
import org.kapscreen.proof.Change.Part;
import org.kapscreen.questionnaire.Place;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/**
 * Collects changes, each said in a sentence. What was done to several things alike, such as to all
 * questions that use one list of options, is one change.
 */
final class ChangeList {
  private final Words words = Words.beside(ChangeList.class, "en");
  private final Map<Said, About> changes = new LinkedHashMap<>();

  private record Said(Kind kind, Part part, String text) {}

  private record About(List<String> ids, Place place) {}

  /** What is said from now on is of this one thing. */
  Of of(Part part, String id, Place place) {
    return new Of(part, id, place);
  }

  List<Change> changes() {
    List<Change> all = new ArrayList<>();
    changes.forEach(
        (said, about) ->
            all.add(new Change(said.kind(), said.part(), about.ids(), said.text(), about.place())));
    return List.copyOf(all);
  }

  /** The changes of one thing. */
  final class Of {
    private final Part part;
    private final String id;
    private final Place place;

    private Of(Part part, String id, Place place) {
      this.part = part;
      this.id = id;
      this.place = place;
    }

    /** The same thing's part that stands somewhere else. */
    Of at(Place other) {
      return new Of(part, id, other);
    }

    void meaning(String key, Object... arguments) {
      add(Kind.MEANING, key, arguments);
    }

    void wording(String key, Object... arguments) {
      add(Kind.WORDING, key, arguments);
    }

    /** A change of meaning from one to the other, either of which may be an empty Optional. */
    void becomes(String key, Object before, Object now) {
      meaning(key, said(before), said(now));
    }

    /** A change of meaning if the two are not the same. */
    void meaningIf(String key, Object before, Object now) {
      if (!before.equals(now)) {
        becomes(key, before, now);
      }
    }

    /** A change of wording if the two are not the same. */
    void wordingIf(String key, Object before, Object now) {
      if (!before.equals(now)) {
        wording(key, said(before), said(now));
      }
    }

    private String said(Object value) {
      Object shown = value instanceof Optional<?> may ? may.orElse(null) : value;
      return shown == null ? words.say("change.none") : shown.toString().strip();
    }

    private void add(Kind kind, String key, Object... arguments) {
      String text = VisibleText.line(words.say("change." + key, arguments));
      About about =
          changes.computeIfAbsent(
              new Said(kind, part, text), said -> new About(new ArrayList<>(), place));
      if (!about.ids().contains(id)) {
        about.ids().add(id);
      }
    }
  }
}
