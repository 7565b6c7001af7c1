package org.kapscreen.interview;

import java.util.List;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Misfit;

/** What a typed line means. */
sealed interface Reply {
  /** An answer, "not sure" and "prefer not to say" among them. */
  record Given(Answer answer) implements Reply {}

  /** No answer, and no command either. */
  record Unfit(Misfit why) implements Reply {}

  /** The beginning of several options, each as {@code number. text}. */
  record Unclear(List<String> options) implements Reply {
    public Unclear {
      options = List.copyOf(options);
    }
  }

  /** A command's word alone, where a person answers in words of their own. */
  record WordOrCommand(String word, Answer asAnswer) implements Reply {}

  /** "Not sure" or "prefer not to say" where the question does not take it. */
  record NotOffered() implements Reply {}

  /** A slash and no command behind it. */
  record NoCommand() implements Reply {}

  /** A line without anything on it. */
  record Nothing() implements Reply {}

  /** A remark to keep beside the question; empty to be asked for it. */
  record Note(String text) implements Reply {}

  /** Another language is wanted; its tag is empty for the only other one there is. */
  record Speak(String language) implements Reply {}

  /** One of the fixed words. */
  enum Command implements Reply {
    HELP,
    BACK,
    REVIEW,
    REPEAT,
    STOP,
    END
  }
}
