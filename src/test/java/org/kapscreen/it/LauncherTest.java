package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
  @TempDir Path home;

  @Test
  void the_program_starts_through_a_link_from_anywhere() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("kap"), Program.LAUNCHER);

    assertThat(Program.by(link, home, "--version").run().exits(0).out())
        .matches("kapscreen [0-9.]+\n");
  }

  @Test
  void a_java_that_is_not_there_is_told_in_one_line() {
    Program.Run run = new Program(home, "--version").with("JAVA_HOME", "/nowhere").run().exits(127);

    assertThat(run.err().lines()).singleElement().asString().contains("JAVA_HOME", "17 or later");
  }

  @Test
  void a_java_that_is_too_old_is_told_in_one_line() throws IOException {
    Path old = Files.createDirectories(home.resolve("jdk/bin"));
    Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\necho started\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

    Program.Run run =
        new Program(home, "--version")
            .with("JAVA_HOME", home.resolve("jdk").toString())
            .run()
            .exits(127);

    assertThat(run.err().lines()).singleElement().asString().contains("11.0.2", "17 or later");
  }

  @Test
  void the_start_is_recorded_by_the_build() throws IOException {
    try (var files = Files.list(Program.LAUNCHER.resolve("../../lib").normalize())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsAnyOf("kapscreen.jsa", "kapscreen.aot");
    }
  }

  @Test
  void the_version_is_told_without_a_questionnaire() {
    new Program(home, "--version").run().exits(0).prints("kapscreen ");
  }
}
