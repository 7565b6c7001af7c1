package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.it.Program;

/** Files are their owner's alone from the system call that makes them. */
class PermissionTest {
  private static final Script SCRIPT = Script.firstLook();
  @TempDir Path folder;

  private static Stream<Arguments> masks() {
    return Stream.of("000", "022", "077")
        .flatMap(mask -> Stream.of(true, false).map(launcher -> Arguments.of(mask, launcher)));
  }

  /**
   * @param launcher whether the launcher starts it, which sets a mask of its own; without it the
   *     program must be as careful
   */
  @ParameterizedTest
  @MethodSource("masks")
  void whatever_the_umask_is(String mask, boolean launcher) throws Exception {
    Strace.assumePresent();
    Practice practice = Practice.in(folder);
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>(practice.take(SCRIPT));
    if (!launcher) {
      Path jar = Program.LAUNCHER.resolve("../../lib/kapscreen.jar").normalize();
      String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
      command.remove(0);
      command.addAll(0, List.of(java, "-cp", jar.toString(), "org.kapscreen.cli.Main"));
    }
    List<String> masked =
        new ArrayList<>(List.of("sh", "-c", "umask " + mask + "; exec \"$@\"", "sh"));
    masked.addAll(Strace.recording(log, command));
    try (Sitting sitting = Sitting.whole(practice, masked, SCRIPT.linesAfter(0))) {
      assertThat(sitting.exitCode()).as(sitting.screen()).isZero();
    }
    List<Call> made =
        Strace.calls(log).stream()
            .filter(call -> call.paths().stream().anyMatch(p -> isKept(practice, p)))
            .filter(call -> call.is("mkdir") || isCreating(call))
            .toList();
    assertThat(made).filteredOn(call -> call.is("mkdir")).isNotEmpty();
    assertThat(made).filteredOn(PermissionTest::isCreating).hasSizeGreaterThan(8);
    assertThat(made)
        .allSatisfy(
            call -> {
              String mode = call.arguments().get(call.arguments().size() - 1);
              assertThat(mode).as(call.toString()).isEqualTo(call.is("mkdir") ? "0700" : "0600");
            });
    thePermissionsAreThose(practice);
  }

  private static boolean isKept(Practice practice, String path) {
    return Path.of(path).startsWith(practice.home().resolve("state"))
        || Path.of(path).startsWith(practice.home().resolve("results"));
  }

  private static boolean isCreating(Call call) {
    return call.is("open") && call.arguments().stream().anyMatch(a -> a.contains("O_CREAT"));
  }

  private static void thePermissionsAreThose(Practice practice) throws Exception {
    for (String top : List.of("state", "results")) {
      try (Stream<Path> files = Files.walk(practice.home().resolve(top))) {
        assertThat(files)
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
      }
    }
  }
}
