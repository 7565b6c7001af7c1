package org.kapscreen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.kapscreen.text.Style;

/**
 * A folder of broken files, each named after what is wrong with it. Beside {@code NAME.yaml} stands
 * {@code NAME.txt}: all that the program says about it.
 */
public record BrokenFiles(Path folder, Reader reader) {
  /** Tells all that is wrong with a file. */
  public interface Reader {
    List<Problem> problemsOf(Path file) throws IOException;
  }

  /** Without {@code NAME.names.yaml}, which are vocabularies of the others. */
  public List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(".names.yaml"))
          .sorted()
          .toList();
    }
  }

  public String name(Path file) {
    return folder.relativize(file).toString().replace(".yaml", "");
  }

  /** A test for each file: it gets its message. */
  public Stream<DynamicTest> tests() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> getsItsMessage(file)));
  }

  private void getsItsMessage(Path file) throws IOException {
    String said =
        ProblemText.of(reader.problemsOf(file), Style.PLAIN).replace(folder + File.separator, "");
    assertThat(said + "\n").isEqualTo(Files.readString(folder.resolve(name(file) + ".txt")));
  }

  /** The kinds of problems that they have. */
  public Set<ProblemCode> codes() throws IOException {
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    for (Path file : files()) {
      reader.problemsOf(file).forEach(problem -> codes.add(problem.code()));
    }
    return codes;
  }
}
