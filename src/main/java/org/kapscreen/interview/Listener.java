package org.kapscreen.interview;

import java.io.IOException;
import java.util.Optional;

/** Hears one line at a time. What was pasted in one go never answers the questions that follow. */
final class Listener {
  private final InputLines input;
  private final boolean typed;
  private final Speaker speaker;

  Listener(InputLines input, boolean typed, Speaker speaker) {
    this.input = input;
    this.typed = typed;
    this.speaker = speaker;
  }

  /** Asks with {@code prompt} until one line came alone; empty at the end of the input. */
  Optional<String> hear(String prompt) throws IOException {
    while (true) {
      if (!prompt.isEmpty()) {
        speaker.prompt(prompt.strip());
      }
      Optional<String> line = input.next();
      if (line.isEmpty() && typed) {
        speaker.blank(); // Ctrl-D leaves the cursor behind the prompt
      }
      if (line.isEmpty() || !typed || !input.waiting()) {
        return line;
      }
      int more = dropWaiting();
      speaker.say("paste", more + 1);
    }
  }

  private int dropWaiting() throws IOException {
    int dropped = 0;
    while (input.waiting() && input.next().isPresent()) {
      dropped++;
    }
    return dropped;
  }

  /** The number of the line heard last, from 1. */
  int line() {
    return input.number();
  }
}
