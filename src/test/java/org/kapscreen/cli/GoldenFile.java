package org.kapscreen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository whose content the code tells. */
record GoldenFile(Path path) {
  private static final String WRITE = "golden.write";

  /** Compares the file with {@code text} to the byte, or writes it when that is asked for. */
  void holds(String text, Class<?> test) throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text);
    }
    String stands = Files.exists(path) ? Files.readString(path) : "";
    assertThat(stands)
        .as(
            "%s is not what the commands say. If they are right, write it again, and read it:%n"
                + "  mvn -q test -Dtest=%s -D%s=true",
            path, test.getSimpleName(), WRITE)
        .isEqualTo(text);
  }
}
