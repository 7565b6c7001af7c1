package org.kapscreen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kapscreen score --make-map}, as somebody types it. */
class MakeMapTest {
  private static final String ASKED = "src/test/resources/org/kapscreen/exports/all-types.yaml";

  @TempDir Path folder;

  private static Invocation score(String... options) {
    List<String> all = new ArrayList<>(List.of("score", "-q", ASKED));
    all.addAll(List.of(options));
    return Invocation.of(all.toArray(new String[0]));
  }

  private String file(String name, String content, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), content.getBytes(charset)).toString();
  }

  private void makesAMapThatScores(int records, String... exportAndOptions) throws IOException {
    List<String> options = new ArrayList<>(List.of(exportAndOptions));
    options.add("--make-map");
    Invocation made = score(options.toArray(new String[0]));
    assertThat(made.exitCode()).as(made.err()).isZero();

    String map = file("map.yaml", made.out(), UTF_8);
    Invocation scored = score("--map", map, exportAndOptions[0]);

    assertThat(scored.exitCode()).as(scored.err() + made.out()).isZero();
    assertThat(scored.out().lines()).hasSize(records);
  }

  @Test
  void a_json_export_is_scored_with_the_map_that_was_made_of_it() throws IOException {
    String objects = "{\"danger-now\":\"no\",\"form\":{\"v\":1}},{\"danger-now\":\"no\",\"x\":[2]}";
    makesAMapThatScores(2, file("a.json", "[" + objects + "]", UTF_8));
    makesAMapThatScores(2, file("a.ndjson", objects.replace("},{\"d", "}\n{\"d") + "\n", UTF_8));
  }

  @Test
  void charset_and_delimiter_are_taken_and_need_not_be_said_again() throws IOException {
    String table = "a;b!danger-now!Gel\u00E4chter\n1;2!no!3\n";
    makesAMapThatScores(
        1,
        file("a.csv", table, Charset.forName("cp437")),
        "--charset",
        "cp437",
        "--delimiter",
        "!");
  }

  @Test
  void the_tool_that_wrote_it_can_be_named() throws IOException {
    Invocation made =
        score("--from", "redcap", "--make-map", file("a.csv", "danger_now\n0\n", UTF_8));

    assertThat(made.out()).contains("\nfrom: redcap\n", "#   danger_now -> danger-now\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--map", "--out", "--rejects", "--summaries"})
  void what_belongs_to_scoring_is_not_passed_over(String option) throws IOException {
    Path other = folder.resolve("other");

    Invocation ran =
        score(option, other.toString(), "--make-map", file("a.csv", "danger-now\nno\n", UTF_8));

    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("--make-map prints a new map")
        .contains("leave " + option + " out");
    assertThat(other).doesNotExist();
  }

  @Test
  void answers_that_are_no_columns_are_told() throws IOException {
    Invocation ran =
        score("--make-map", file("a.json", "{\"resourceType\":\"QuestionnaireResponse\"}", UTF_8));

    assertThat(ran.exitCode()).isEqualTo(ExitCode.BAD_DATA.code());
    assertThat(ran.err()).contains("a.json: no first map is made of FHIR");
  }
}
