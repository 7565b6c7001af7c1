package org.kapscreen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that show what must come out. After a wanted change: {@code mvn test -Dtest='*GoldenTest'
 * -Dkapscreen.golden=write}, then look at the difference before it is committed.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "org", "kapscreen");
  private static final boolean WRITE = "write".equals(System.getProperty("kapscreen.golden"));

  private Golden() {}

  /** {@code text} is what stands in the file {@code name}, such as {@code summary/urgent.txt}. */
  public static void assertSame(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if (WRITE) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text, UTF_8);
      }
      assertThat(text).as(name).isEqualTo(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
