package org.kapscreen.interview;

import java.io.IOException;
import java.util.Optional;

/**
 * Hears one line at a time. What was pasted in one go, or typed before a question could be read,
 * never answers it.
 */
final class Listener {
  private final InputLines input;
  private final boolean typed;
  private final Speaker speaker;

  Listener(InputLines input, boolean typed, Speaker speaker) {
    this.input = input;
    this.typed = typed;
    this.speaker = speaker;
  }

  /** Whether nobody is at the keyboard. */
  boolean hearsPipe() {
    return !typed;
  }

  /** Lets go of lines that came before what is about to be asked. */
  void forgetEarlyLines() throws IOException {
    int early = typed ? dropWaiting() : 0;
    if (early > 0) {
      speaker.counted("paste.early", early);
    }
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
      if (more == 0) {
        return line; // only Enter, pressed twice
      }
      speaker.say("paste", more + 1);
    }
  }

  /** How many lines with anything on them were waiting. */
  private int dropWaiting() throws IOException {
    int dropped = 0;
    while (input.waiting()) {
      Optional<String> line = input.next();
      if (line.isEmpty()) {
        break;
      }
      dropped += line.get().isBlank() ? 0 : 1;
    }
    return dropped;
  }

  /** The number of the line heard last, from 1. */
  int line() {
    return input.number();
  }
}
