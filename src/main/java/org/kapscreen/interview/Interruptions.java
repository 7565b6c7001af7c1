package org.kapscreen.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.response.Response.Interruption;

/**
 * The notices that danger called for. Each is written down together with the answer that called for
 * it, so that a crash between the two cannot swallow it; a flag that is raised anew interrupts
 * anew.
 */
final class Interruptions {
  private final List<Interruption> all;

  /** Flags that are raised now and written down. */
  private final Set<String> known = new LinkedHashSet<>();

  /** Those of them whose notice is still to be shown. */
  private final Set<String> due = new LinkedHashSet<>();

  /**
   * @param saved those of a screening that goes on
   * @param raised the flags with an interrupt that are raised in it
   */
  Interruptions(List<Interruption> saved, List<Flag> raised, Instant now) {
    this.all = new ArrayList<>(saved);
    for (Flag flag : raised) {
      int last = lastOf(flag);
      if (last >= 0) {
        known.add(flag.id());
        if (all.get(last).acknowledged().isEmpty()) {
          due.add(flag.id());
        }
      }
    }
    update(raised, now);
  }

  List<Interruption> all() {
    return List.copyOf(all);
  }

  boolean isDue(Flag flag) {
    return due.contains(flag.id());
  }

  /** Takes note of the flags with an interrupt that are {@code raised} now. */
  void update(List<Flag> raised, Instant now) {
    List<String> ids = raised.stream().map(Flag::id).toList();
    known.retainAll(ids);
    due.retainAll(ids);
    for (Flag flag : raised) {
      if (known.add(flag.id())) {
        due.add(flag.id());
        String notice = flag.interrupt().orElseThrow();
        all.add(new Interruption(flag.id(), notice, now, Optional.empty()));
      }
    }
  }

  /** The notice of {@code flag} was shown. */
  void shown(Flag flag) {
    due.remove(flag.id());
  }

  /** The notice of {@code flag} was read by the person at the keyboard. */
  void acknowledged(Flag flag, Instant now) {
    due.remove(flag.id());
    int last = lastOf(flag);
    if (last >= 0) {
      Interruption one = all.get(last);
      all.set(last, new Interruption(one.flag(), one.notice(), one.shown(), Optional.of(now)));
    }
  }

  private int lastOf(Flag flag) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).flag().equals(flag.id())) {
        return i;
      }
    }
    return -1;
  }
}
