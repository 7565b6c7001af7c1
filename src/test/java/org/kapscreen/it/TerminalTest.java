package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal. */
class TerminalTest {
  private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1");
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  @TempDir Path home;

  private Typist take(int columns, Map<String, String> environment, String... options)
      throws IOException {
    String[] all = new String[options.length + 2];
    all[0] = "take";
    all[1] = FIRST_LOOK.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return new Typist(home, columns, environment, all);
  }

  @Test
  void a_caller_is_screened_by_phone() throws Exception {
    try (Typist nurse = take(80, PLAIN, "--channel", "phone", "--reference", "0417")) {
      nurse.sees("Safety, 1 of 1 - about 4 to go");
      nurse.sees("> ");
      nurse.types("n");
      nurse.sees("Recorded: No");
      nurse.answers("> ", "note said it twice");
      nurse.sees("The note is kept");
      nurse.answers("> ", "y");
      nurse.sees("top number?");
      nurse.answers("> ", "300");
      nurse.sees("It must be from 70 to 260 mmHg");
      nurse.answers("> ", "118");
      nurse.sees("bottom number?");
      nurse.answers("> ", "back");
      nurse.sees("Your answer so far: 118 mmHg");
      nurse.answers("> ", "121");
      nurse.sees("bottom number?");
      nurse.answers("> ", "76");
      nurse.sees("work between sessions");
      nurse.answers("> ", "3");
      nurse.sees("do it for me");
      nurse.answers("> ", "1");
      nurse.sees("Press Enter to finish");
      nurse.types("");
      nurse.sees(".summary.txt");
      assertThat(nurse.exitCode()).isZero();
    }
  }

  @Test
  void a_crisis_answer_stops_the_questions_until_somebody_has_read_the_notice() throws Exception {
    try (Typist nurse = take(80, PLAIN, "--channel", "phone")) {
      nurse.sees("> ");
      nurse.types("y");
      nurse.sees("STOP - READ THIS NOW");
      nurse.sees("Staff:");
      nurse.sees("988");
      nurse.answers("\"ok\": ", "");
      nurse.answers("\"ok\": ", "ok");
      nurse.answers(": ", "end");
      nurse.sees("Contact needed NOW");
      assertThat(nurse.exitCode()).isEqualTo(4);
    }
  }

  @Test
  void ctrl_c_ends_with_130_and_says_how_to_go_on() throws Exception {
    try (Typist person = take(80, PLAIN)) {
      person.sees("> ");
      person.types("n");
      person.sees("Recorded: No");
      person.sees("> ");
      person.sends(CTRL_C);
      person.sees("kapscreen resume");
      assertThat(person.exitCode()).isEqualTo(130);
    }
    try (Typist person =
        new Typist(home, 80, PLAIN, "resume", "--questionnaire", FIRST_LOOK.toString())) {
      person.sees("Welcome back");
      person.sees("Do you know your last blood pressure");
      person.sees("> ");
      person.sends(CTRL_D);
      person.sees("kapscreen resume");
      assertThat(person.exitCode()).isZero();
    }
  }

  @Test
  void pasted_lines_answer_nothing() throws Exception {
    try (Typist person = take(80, PLAIN)) {
      person.sees("> ");
      person.sends("n\ry\r118\r76\r");
      person.sees("4 lines came at once");
      person.sees("> ");
      person.types("n");
      person.sees("Do you know your last blood pressure");
    }
  }

  @Test
  void nothing_is_wider_than_a_narrow_terminal() throws Exception {
    try (Typist person = take(40, PLAIN, "--channel", "phone")) {
      person.sees("> ");
      person.types("y");
      person.sees("\"ok\": ");
      assertThat(person.everything().replace("\r", "").lines())
          .allMatch(line -> line.length() <= 40);
    }
  }

  @Test
  void colour_is_for_terminals_that_want_it() throws Exception {
    try (Typist person = take(80, Map.of())) {
      person.sees(">");
      assertThat(person.everything()).contains("\u001b[1m");
    }
    for (Map<String, String> without : List.of(PLAIN, Map.of("TERM", "dumb"))) {
      try (Typist person = take(80, without)) {
        person.sees(">");
        assertThat(person.everything()).doesNotContain("\u001b");
      }
    }
    try (Typist person = take(80, Map.of(), "--plain")) {
      person.sees(">");
      assertThat(person.everything()).doesNotContain("\u001b");
    }
  }

  @Test
  void a_terminal_that_does_not_know_its_width_is_taken_for_80_columns() throws Exception {
    try (Typist person = take(0, PLAIN)) {
      person.sees("Are you in danger right now, from yourself or from someone else?");
    }
  }
}
