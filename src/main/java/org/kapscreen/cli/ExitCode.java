package org.kapscreen.cli;

/**
 * What the program tells the shell. Small numbers are outcomes that scripts test; the others follow
 * sysexits.h.
 */
enum ExitCode {
  DONE(0, "done"),
  ATTENTION(1, "done, and something needs attention: a failed check, a mismatch"),
  USAGE(2, "the command line was not understood"),
  URGENT(4, "done, and at least one screening is urgent"),
  BAD_DATA(65, "a file or an answer is not what it should be"),
  CANNOT_READ(66, "a file cannot be read"),
  INTERNAL(70, "a fault in kapscreen itself"),
  CANNOT_CREATE(73, "a file or folder cannot be created"),
  IO_ERROR(74, "reading or writing failed midway"),
  IN_USE(75, "the draft is open somewhere else"),
  INTERRUPTED(130, "interrupted with Ctrl-C; the draft is saved");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
