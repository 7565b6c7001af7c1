package org.kapscreen.cli;

import static com.github.stefanbirkner.systemlambda.SystemLambda.restoreSystemProperties;
import static com.github.stefanbirkner.systemlambda.SystemLambda.withEnvironmentVariable;
import static com.github.stefanbirkner.systemlambda.SystemLambda.withTextFromSystemIn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kapscreen.text.Style;

class MainTest {

  @Test
  void the_folder_of_drafts_follows_the_environment() throws Exception {
    assertThat(withEnvironmentVariable("XDG_STATE_HOME", "/practice/state").execute(this::drafts))
        .isEqualTo(Path.of("/practice/state/kapscreen"));
  }

  @Test
  void a_folder_in_the_environment_that_is_not_absolute_is_passed_over() throws Exception {
    assertThat(
            withEnvironmentVariable("XDG_STATE_HOME", "state")
                .and("HOME", "/home/kim")
                .execute(this::drafts))
        .isEqualTo(Path.of("/home/kim/.local/state/kapscreen"));
  }

  private Path drafts() {
    return Main.host().folder("XDG_STATE_HOME", ".local/state");
  }

  @Test
  void colour_is_forced_by_the_environment() throws Exception {
    assertThat(
            withEnvironmentVariable("CLICOLOR_FORCE", "1").and("NO_COLOR", "").execute(this::style))
        .isEqualTo(Style.COLOUR);
  }

  @Test
  void colour_that_is_both_forced_and_forbidden_is_forbidden() throws Exception {
    assertThat(
            withEnvironmentVariable("CLICOLOR_FORCE", "1")
                .and("NO_COLOR", "1")
                .execute(this::style))
        .isEqualTo(Style.PLAIN);
  }

  private Style style() {
    return Main.host().errScreen(false).style();
  }

  @Test
  void what_is_piped_in_is_read() throws Exception {
    withTextFromSystemIn("yes")
        .execute(
            () -> assertThat(new String(Main.host().in().readAllBytes(), UTF_8)).startsWith("yes"));
  }

  @Test
  void the_launcher_tells_what_java_cannot_know() throws Exception {
    restoreSystemProperties(
        () -> {
          System.setProperty("kapscreen.home", "/opt/kapscreen");
          System.setProperty("kapscreen.stdin.tty", "true");
          System.setProperty("kapscreen.columns", "132");
          Host host = Main.host();
          assertThat(host.home()).contains(Path.of("/opt/kapscreen"));
          assertThat(host.facts().inIsTerminal()).isTrue();
          assertThat(host.facts().columns()).contains(132);
        });
  }
}
