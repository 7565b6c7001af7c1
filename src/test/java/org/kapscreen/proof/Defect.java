package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.kapscreen.yaml.Fields;
import org.kapscreen.yaml.Node;
import org.kapscreen.yaml.Problems;
import org.kapscreen.yaml.YamlFile;

/**
 * A mistake that somebody could make in the shipped questionnaire.
 *
 * @param name in plain words
 * @param find the text that it spoils
 * @param put what stands there instead
 * @param code what {@code check} must call it
 * @param about the id that {@code check} must name with it
 * @param without a code that {@code check} must not have for it; empty if there is no such
 */
record Defect(String name, String find, String put, String code, String about, String without) {
  private static final Path FILE =
      Path.of("src", "test", "resources", "org", "kapscreen", "proof", "defects.yaml");
  private static final List<String> KEYS =
      List.of("name", "find", "put", "code", "about", "without");

  /** All of them, in the order of the file. */
  static List<Defect> all() {
    return listed("defects");
  }

  /** Those that no step of {@code check} notices, which is known. */
  static List<Defect> unnoticed() {
    return listed("unnoticed");
  }

  private static List<Defect> listed(String key) {
    try {
      YamlFile file = YamlFile.read(FILE);
      Problems problems = file.collector();
      problems.addAll(file.problems());
      assertThat(problems.inOrder()).isEmpty();
      Fields top =
          Fields.of(file.root().orElseThrow(), problems, "a file", List.of("defects", "unnoticed"))
              .orElseThrow();
      List<Defect> defects =
          top.needList(key).stream().map(node -> defect(node, problems)).toList();
      assertThat(problems.inOrder()).isEmpty();
      return defects;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Defect defect(Node node, Problems problems) {
    Fields fields = Fields.of(node, problems, "a defect", KEYS).orElseThrow();
    return new Defect(
        text(fields, "name"),
        text(fields, "find"),
        text(fields, "put"),
        text(fields, "code"),
        text(fields, "about"),
        text(fields, "without"));
  }

  private static String text(Fields fields, String key) {
    return fields.scalar(key).map(Node.Scalar::text).orElse("");
  }

  /** Whether it is one that the made-up people notice. */
  boolean isForCases() {
    return code.equals("case-failed");
  }

  /** {@code questionnaire} with this mistake. */
  String in(String questionnaire) {
    assertThat(questionnaire.split(Pattern.quote(find), -1).length - 1)
        .as("how often this stands in the questionnaire: %s", find)
        .isEqualTo(1);
    return questionnaire.replace(find, put);
  }

  @Override
  public String toString() {
    return name;
  }
}
