package org.kapscreen.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong is told in words, without an answer's text, and leaves no half a file. */
class ScoreFaultsTest {
  /** Megabytes of a line without an end. */
  private static final int LONG_LINE = Integer.getInteger("prove.line", 64);

  /** Words that stand in answers and nowhere else. */
  private static final List<String> PLANTED = List.of("plover", "avocet", "dunlin");

  private static final String HEADER = "reference,danger-now,systolic,between-sessions\n";
  private static final String RECORDS = "0417,no,118,very-true\nplover,avocet,dunlin,very-true\n";

  @TempDir Path home;

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectories(work(""));
    Files.writeString(work("sound.csv"), HEADER + RECORDS);
  }

  /** After every fault. */
  @AfterEach
  void no_part_of_a_file_is_left_and_no_answer_was_told() throws IOException {
    assertThat(Program.filesIn(home.resolve("work")))
        .noneMatch(name -> name.startsWith("out") || name.contains(".tmp"));
    assertThat(Files.readString(home.resolve("stderr")))
        .doesNotContain(PLANTED)
        .doesNotContain("Exception", "\tat ");
  }

  private Path work(String name) {
    return home.resolve("work").resolve(name);
  }

  private Program score(String... options) {
    List<String> all = new ArrayList<>(List.of("score", "-q", FIRST_LOOK.toString()));
    all.addAll(List.of(options));
    return new Program(home, all.toArray(new String[0]));
  }

  private Program shell(String command) {
    String score = "'%s' score -q '%s'".formatted(Program.LAUNCHER, FIRST_LOOK);
    return Program.by(Path.of("/bin/sh"), home, "-c", command.replace("SCORE", score));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_compressed_file_that_was_cut_off() throws IOException {
    byte[] whole = packed(HEADER + RECORDS.repeat(10_000));
    Files.write(work("a.csv.gz"), Arrays.copyOf(whole, whole.length - 9));

    score("--out", "out.ndjson", "--rejects", "out.csv", "a.csv.gz")
        .run()
        .exits(65)
        .says("a.csv.gz: the compressed file ends too soon");
  }

  @Test
  void broken_utf_8() throws IOException {
    String csv = HEADER + "0417,no,118,very-true\n".repeat(60_000);
    byte[] bytes = (csv + "plover_,no,118,very-true\n").getBytes(UTF_8);
    bytes[csv.length() + 6] = (byte) 0xE9;
    Files.write(work("a.csv"), bytes);

    score("--out", "out.ndjson", "a.csv").run().exits(65).says("a.csv:60002: this is not UTF-8");
  }

  @Test
  void a_line_without_an_end_is_refused_with_little_memory() {
    String endless = "head -c %d000000 /dev/zero | tr '\\0' ".formatted(LONG_LINE);
    for (String begin :
        List.of("reference,between-sessions\\n0417,", "reference,between-sessions\\n0417,\"", "")) {
      shell("{ printf '%s'; %s a; } | SCORE --out out.ndjson -".formatted(begin, endless))
          .with("JAVA_TOOL_OPTIONS", "-Xmx128m")
          .run()
          .exits(65)
          .says("kapscreen: -:");
    }
    for (String begin : List.of("{\"danger-now\":\"", "{\"danger-now\":[\"\",\"", "{")) {
      shell("{ printf '%s'; %s a; } | SCORE --out out.ndjson -".formatted(begin, endless))
          .with("JAVA_TOOL_OPTIONS", "-Xmx128m")
          .run()
          .exits(65)
          .says("kapscreen: -:1:");
    }
  }

  @Test
  void ten_thousand_columns_are_no_matter_and_more_than_can_be_read_are_told() throws IOException {
    String names =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Files.writeString(work("a.csv"), names + ",danger-now\n" + ",".repeat(10_000) + "no\n");
    score("a.csv").run().exits(65).says("c0, c1, c2").says("and 9992 more");
    score("--unmapped", "warn", "a.csv").run().exits(0);

    Files.writeString(work("b.csv"), names.repeat(30) + "\n" + RECORDS);
    score("--out", "out.ndjson", "b.csv").run().exits(65).says("too long for a header");
  }

  @Test
  void results_that_cannot_be_written_end_with_74_whatever_they_are() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Files.writeString(work("urgent.csv"), HEADER + "0418,yes,,\n");
    for (String export : List.of("sound.csv", "urgent.csv")) {
      shell("SCORE " + export + " >/dev/full")
          .run()
          .exits(74)
          .says("could not be written to standard output");
    }
  }

  @Test
  void a_full_disk() throws IOException, InterruptedException {
    Path disk = Files.createDirectories(home.resolve("disk"));
    List<String> mount =
        List.of("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
    Process mounting = new ProcessBuilder(mount).redirectErrorStream(true).start();
    boolean isMounted = mounting.waitFor() == 0;
    if (!isMounted) {
      score("no.csv").run().exits(66);
    }
    assumeTrue(isMounted, "no small disk can be made here");
    try {
      Files.writeString(work("much.csv"), HEADER + "0417,no,118,very-true\n".repeat(20_000));
      score("--out", disk.resolve("out.ndjson").toString(), "much.csv")
          .run()
          .exits(74)
          .says("space");
      assertThat(Program.filesIn(disk)).isEmpty();
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void what_cannot_be_read_ends_with_66() throws IOException {
    Files.createDirectories(work("folder"));
    score("--out", "out", "no.csv").run().exits(66).says("no.csv: there is no such file");
    score("--out", "out", "sound.csv", "folder").run().exits(66).says("folder: it is a folder");
  }

  @Test
  void a_file_that_may_not_be_read_ends_with_66() throws IOException {
    Path file = Files.writeString(work("closed.csv"), HEADER + RECORDS);
    assertThat(file.toFile().setReadable(false)).isTrue();
    score("--out", "out", "no.csv").run().exits(66);
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    score("--out", "out", "closed.csv").run().exits(66).says("closed.csv: permission denied");
  }

  @Test
  void an_output_that_cannot_be_made_ends_with_73() throws IOException {
    Files.createDirectories(work("folder"));
    score("--out", "no/out.csv", "sound.csv").run().exits(73).says("no/out.csv");
    score("--rejects", "no/out.csv", "sound.csv").run().exits(73).says("no/out.csv");
    score("--out", "folder", "sound.csv").run().exits(73).says("folder");
    assertThat(work("folder")).isEmptyDirectory();
  }

  @Test
  void an_output_never_replaces_an_export_or_the_other_output() throws IOException {
    score("--out", "sound.csv", "sound.csv").run().exits(2).says("--out");
    score("--rejects", "./sound.csv", "sound.csv").run().exits(2).says("--rejects");
    score("--out", "out", "--rejects", "out", "sound.csv").run().exits(2).says("same file");
    assertThat(Files.readString(work("sound.csv"))).isEqualTo(HEADER + RECORDS);
  }

  @Test
  void strict_stops_at_the_first_record_that_cannot_be_scored() {
    score("--strict", "--out", "out", "--rejects", "out.csv", "sound.csv")
        .run()
        .exits(65)
        .says("sound.csv:3: danger-now: none of the answers that this column can have");
  }

  @Test
  void a_reader_that_has_gone_is_no_fault() throws IOException {
    Files.writeString(work("much.csv"), HEADER + "0417,no,118,very-true\n".repeat(200_000));

    Program.Run run = shell("SCORE much.csv | head -1; exit 0").run().exits(0);

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err().lines())
        .as("ends quietly, and at once")
        .allMatch(line -> line.contains("has no column for"));
  }

  @Test
  void what_is_no_export_is_told() throws IOException {
    Files.write(work("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    Files.writeString(work("empty.csv"), "");
    Files.writeString(work("half.json"), "[{\"danger-now\":\"plover\"},\n{\"danger-now\":");
    Files.writeString(work("quote.csv"), HEADER + "0417,\"plover\"avocet,dunlin,\n");

    score("--out", "out", "empty.csv").run().exits(65).says("empty.csv: there is no header");
    score("--out", "out", "half.json").run().exits(65).says("half.json:2: this is no JSON");
    score("--out", "out", "quote.csv").run().exits(65).says("quote.csv:2: this is no CSV record");
    assertThat(score("a.png").run().exitCode()).isIn(0, 65);
  }
}
