package org.kapscreen.it.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A system call that is made to fail, or to be the last.
 *
 * @param call its name
 * @param action what happens, in strace's words: {@code error=EIO}, {@code signal=KILL}
 * @param when which of them, counted from 1, in strace's words: {@code 3}, {@code 3+}
 * @param paths the files that it must concern; empty for all
 */
record Fault(String call, String action, String when, List<String> paths) {

  private List<String> options() {
    List<String> options = new ArrayList<>();
    if (!action.startsWith("signal")) {
      options.add(Strace.FAST);
    }
    paths.forEach(path -> options.addAll(List.of("-P", path)));
    options.addAll(List.of("-e", "trace=" + String.join(",", Strace.CHANGES)));
    options.addAll(List.of("-e", "inject=%s:%s:when=%s".formatted(call, action, when)));
    return options;
  }

  /** Whether the record shows all of a save, and the screen: not where that would be counted. */
  boolean showsSaves() {
    boolean draftIsKnown = paths.stream().anyMatch(path -> path.endsWith(".draft"));
    return paths.isEmpty() || (draftIsKnown && !call.equals("write"));
  }

  /** {@code command} with this fault, and all that changes the disk written to {@code log}. */
  List<String> in(Path log, List<String> command) {
    List<String> traced = Strace.with(log, options(), command);
    return paths.isEmpty() || !showsSaves() ? traced : Strace.withTheScreen(traced);
  }

  @Override
  public String toString() {
    return call + " " + action + " when=" + when + (paths.isEmpty() ? "" : " of known paths");
  }
}
