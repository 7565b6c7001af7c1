package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageErrorTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tak                        | unknown command 'tak'         | Did you mean take?
          xplain r.json              | unknown command 'xplain'      | Did you mean explain?
          help                       | unknown command 'help'        | Try 'kapscreen --help'.
          --versoin                  | unknown option '--versoin'    | Did you mean --version?
          take --chanel phone        | unknown option '--chanel'     | Did you mean --channel?
          take -x                    | unknown option '-x'           | Try 'kapscreen take --help'.
          take one two               | one argument too many: 'two'  | Try 'kapscreen take --help'.
          summary                    | missing argument: RESPONSE    | Try 'kapscreen summary --help'.
          explain                    | missing argument: RESPONSE    | Try 'kapscreen explain --help'.
          take --channel             | option '--channel' (CHANNEL)  | Try 'kapscreen take --help'.
          take --channel fone        | expected one of phone, self   | Try 'kapscreen take --help'.
          summary x --format txt,pdf | expected one of txt, md       | Try 'kapscreen summary --help'.
          take --out a --out b       | specified only once           | Try 'kapscreen take --help'.
          """)
  void says_what_is_wrong_then_what_to_do(String line, String problem, String whatToDo) {
    Invocation ran = Invocation.of(line.split(" "));
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(2);
    assertThat(ran.err().lines().findFirst().orElseThrow())
        .startsWith("kapscreen: ")
        .contains(problem);
    assertThat(ran.err().lines().skip(1)).allMatch(second -> second.contains(whatToDo));
  }

  @Test
  void the_program_by_itself_says_that_a_command_is_missing() {
    Invocation ran = Invocation.of();
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.err().lines())
        .containsExactly("kapscreen: a command is missing", "Try 'kapscreen --help'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "take", "resume", "summary"})
  void an_argument_that_begins_with_an_at_sign_is_never_read_as_a_file(String command)
      throws IOException {
    Path file = Files.writeString(folder.resolve("words"), "--secret-words");
    Invocation ran = Invocation.of((command + " @" + file).strip().split(" "));
    assertThat(ran.exitCode()).isIn(ExitCode.USAGE.code(), ExitCode.CANNOT_READ.code());
    assertThat(ran.err()).contains("@" + file).doesNotContain("secret");
  }

  @Test
  void control_characters_of_an_argument_do_not_reach_the_terminal() {
    assertThat(Invocation.of("take", "--\u001b[2J").err()).doesNotContain("\u001b");
  }
}
