package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exported answers, scored by the packaged program. */
class ScoreTest {
  private static final String HEADER =
      "reference,danger-now,bp-known,systolic,diastolic,between-sessions,done-for-me\n";
  private static final String WELL = "0417,no,yes,118,76,very-true,not-true\n";
  private static final String URGENT = "0418,yes,no,,,very-true,not-true\n";
  private static final String BROKEN = "0419,no,yes,plover,76,very-true,not-true\n";

  @TempDir Path home;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectories(work(""));
  }

  private Path work(String name) {
    return home.resolve("work").resolve(name);
  }

  private String export(String name, String... records) throws IOException {
    Files.writeString(work(name), HEADER + String.join("", records));
    return name;
  }

  private Program score(String... options) {
    List<String> all = new ArrayList<>(List.of("score", "-q", FIRST_LOOK.toString()));
    all.addAll(List.of(options));
    return new Program(home, all.toArray(new String[0]));
  }

  private static String outcomes(String out) {
    return out.replaceAll("\"source\":\"[^\"]*\",", "");
  }

  @Test
  void the_exit_code_tells_what_needs_attention() throws IOException {
    score(export("well.csv", WELL)).run().exits(0).says("1 scored");
    score(export("broken.csv", WELL, BROKEN)).run().exits(1).says("broken.csv:3:", "systolic");
    score(export("urgent.csv", WELL, BROKEN, URGENT)).run().exits(4).says("0418");
    score("--exit-zero", "urgent.csv").run().exits(0);
    score("--threads", "0", "well.csv").run().exits(2);
    score("--charset", "klingon", "well.csv").run().exits(2);
  }

  @Test
  void results_go_to_standard_output_and_nothing_else_does() throws IOException {
    Program.Run run = score(export("all.csv", WELL, BROKEN, URGENT)).run().exits(4);

    assertThat(run.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"source\":\"all.csv\",") && line.endsWith("}}"));
    assertThat(run.out()).contains("\"reference\":\"0417\"", "\"reference\":\"0418\"");
  }

  @Test
  void standard_input_is_scored_as_a_file_is() throws IOException {
    String expected = score(export("all.csv", WELL, URGENT)).run().exits(4).out();
    for (String[] options : new String[][] {{"-"}, {}}) {
      Program.Run run =
          score(options).reading((HEADER + WELL + URGENT).strip().split("\n")).run().exits(4);
      assertThat(outcomes(run.out())).isEqualTo(outcomes(expected));
      assertThat(run.out()).contains("\"source\":\"-\"");
    }
  }

  @Test
  void several_files_come_one_after_the_other() throws IOException {
    Program.Run run = score(export("a.csv", WELL), export("b.csv", URGENT, WELL)).run().exits(4);

    assertThat(run.out().lines().map(line -> line.substring(0, 26)))
        .containsExactly(
            "{\"source\":\"a.csv\",\"line\":2",
            "{\"source\":\"b.csv\",\"line\":2",
            "{\"source\":\"b.csv\",\"line\":3");
  }

  @Test
  void another_header_in_the_second_file_is_told() throws IOException {
    Files.writeString(work("b.csv"), "danger-now,reference\nplover,0420\n");

    score("--rejects", "again.csv", export("a.csv", WELL, BROKEN), "b.csv")
        .run()
        .exits(65)
        .says("b.csv");
  }

  @Test
  void rejected_records_go_to_their_file_and_come_back_mended() throws IOException {
    Program.Run run =
        score("--rejects", "again.csv", "--out", "scored.csv", "--format", "csv", "--json")
            .with("LC_ALL", "C")
            .reading((HEADER + WELL + BROKEN + URGENT).strip().split("\n"))
            .run()
            .exits(4);

    assertThat(run.out()).contains("\"scored\":2", "\"rejected\":1", "\"urgent\":1");
    String again = Files.readString(work("again.csv"));
    assertThat(again.lines()).hasSize(2);
    assertThat(again).contains("plover", "kapscreen-reason", "systolic: not a number");
    assertThat(run.err()).doesNotContain("plover");
    Files.writeString(work("mended.csv"), again.replace("plover", "118"));
    assertThat(score("mended.csv").run().exits(0).out()).contains("\"reference\":\"0419\"");
  }

  @Test
  void every_file_is_for_its_owner_alone_whatever_the_umask() throws IOException {
    export("all.csv", WELL, BROKEN);
    String command =
        "umask 000; exec '%s' score -q '%s' --out o --rejects r --summaries pages all.csv"
            .formatted(Program.LAUNCHER, FIRST_LOOK);
    Program.by(Path.of("/bin/sh"), home, "-c", command).run().exits(1);

    for (String file : List.of("o", "r", "pages/000001-0417.summary.txt")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work(file))))
          .as(file)
          .isEqualTo("rw-------");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work("pages"))))
        .isEqualTo("rwx------");
  }

  @Test
  void names_and_references_of_any_script_come_through_in_the_c_locale() throws IOException {
    Files.writeString(work("Äpfel.csv"), HEADER + WELL.replace("0417", "Zoë-東京"));

    Program.Run run = score("Äpfel.csv").with("LC_ALL", "C").run().exits(0);

    assertThat(run.out()).contains("\"source\":\"Äpfel.csv\"", "\"reference\":\"Zoë-東京\"");
  }

  @Test
  void no_escape_codes_are_written_where_no_colour_is_wanted() throws IOException {
    export("all.csv", WELL, BROKEN, URGENT.replace("0418", "\u001b[31m0418\u001b]52;c;\u0007"));

    Program.Run run = score("all.csv").with("NO_COLOR", "1").with("CLICOLOR_FORCE", "1").run();

    assertThat(run.err() + run.out()).doesNotContain("\u001b").contains("0418");
    assertThat(score("all.csv", "no.csv").with("NO_COLOR", "1").run().exits(66).err())
        .doesNotContain("\u001b");
  }

  @Test
  void the_questionnaire_that_is_shipped_is_taken_without_another() throws IOException {
    Files.writeString(work("one.csv"), "reference\n0417\n");

    Program.Run run = new Program(home, "score", "one.csv").run().exits(0);

    assertThat(run.out()).contains("\"at-least\":\"consult\"", "\"could-be\":\"urgent\"");
  }
}
