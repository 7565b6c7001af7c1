package org.kapscreen.it.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a key, what is finished is never on the disk in a form that others can read. */
class EncryptionTest {
  private static final String KEY =
      "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
  @TempDir Path folder;

  @Test
  void no_plain_response_or_summary_is_ever_opened_for_writing() throws Exception {
    Strace.assumePresent();
    Practice practice = Practice.in(folder.resolve("practice"));
    Script script = new Script(Canaries.questionnaire(folder), Canaries.lines(), Map.of());
    Path log = folder.resolve("log");
    List<String> command =
        Strace.recording(log, practice.take(script, "--encrypt-to", KEY, "--format", "txt,md"));
    try (Sitting sitting = Sitting.begin(practice, command, script.linesAfter(0))) {
      sitting.types("3");
      sitting.typesNoMore();
      assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
    }

    List<Call> calls = Strace.calls(log);
    assertThat(calls)
        .filteredOn(EncryptionTest::isOpenedForWriting)
        .filteredOn(call -> Path.of(call.paths().get(0)).startsWith(practice.home()))
        .filteredOn(call -> !Path.of(call.paths().get(0)).startsWith(practice.drafts()))
        .hasSize(3)
        .allMatch(call -> call.paths().get(0).endsWith(".age.tmp"));
    assertThat(calls)
        .filteredOn(call -> call.is("write") && Path.of(call.file()).startsWith(practice.out()))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(call -> Canaries.in(new String(call.data(), ISO_8859_1)).isEmpty());
    assertThat(Canaries.filesWith(practice.home())).isEmpty();
  }

  private static boolean isOpenedForWriting(Call call) {
    return call.is("open")
        && call.arguments().stream().anyMatch(a -> a.matches(".*O_(WRONLY|RDWR|CREAT).*"));
  }
}
