package spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import bulk.BulkFiles;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Pipes the records of the benchmark through {@code kapscreen score} on Apache Spark, and compares
 * what comes out with what one run of the program makes of the whole file, record by record. The
 * README tells how to run it.
 */
final class PipedScoring {
  private static final long RECORDS = Long.getLong("spark.records", 200_000);
  private static final int PARTITIONS = 8;
  private static final String KAPSCREEN =
      Path.of("target/kapscreen/bin/kapscreen").toAbsolutePath().toString();

  private PipedScoring() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    BulkFiles files = BulkFiles.in(work);
    Path records = files.ndjson(RECORDS);
    Path single = work.resolve("single.ndjson");
    Path piped = work.resolve("piped");
    deleteAll(piped);
    Files.deleteIfExists(single);

    long start = System.nanoTime();
    score(files.questionnaire(), records, single);
    long middle = System.nanoTime();
    pipe(files.questionnaire(), records, piped, work.resolve("piped.err"));
    long end = System.nanoTime();

    long compared = compare(single, piped);
    System.out.printf(
        "%,d records: one process %.1f s, Spark %.1f s with its start; all come to the same%n",
        compared, (middle - start) / 1e9, (end - middle) / 1e9);
  }

  private static void score(Path questionnaire, Path records, Path results)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(scoring(questionnaire, 2));
    command.addAll(List.of("--out", results.toString(), records.toString()));
    File told = results.resolveSibling("single.err").toFile();
    int code = new ProcessBuilder(command).redirectError(told).start().waitFor();
    if (code != 0) {
      throw new IOException(
          "%s ended with %d; see %s".formatted(String.join(" ", command), code, told));
    }
  }

  /** A task fails when the program ends with anything but 0, hence {@code --exit-zero}. */
  private static void pipe(Path questionnaire, Path records, Path results, Path told)
      throws IOException {
    SparkConf conf =
        new SparkConf()
            .setAppName("kapscreen")
            .setMaster("local[2]")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.driver.bindAddress", "127.0.0.1");
    // Spark shows here what the program says, such as a line for each urgent record.
    PrintStream terminal = System.err;
    try (PrintStream file = new PrintStream(told.toFile(), UTF_8);
        JavaSparkContext spark = new JavaSparkContext(conf)) {
      System.setErr(file);
      spark
          .textFile(records.toUri().toString(), PARTITIONS)
          .pipe(scoring(questionnaire, 1))
          .saveAsTextFile(results.toUri().toString());
    } finally {
      System.setErr(terminal);
    }
  }

  private static List<String> scoring(Path questionnaire, int threads) {
    return List.of(
        KAPSCREEN,
        "score",
        "--questionnaire",
        questionnaire.toString(),
        "--threads",
        Integer.toString(threads),
        "--exit-zero");
  }

  /** How many records there are, all of them the same and in the same order. */
  private static long compare(Path single, Path piped) throws IOException {
    long compared = 0;
    try (BufferedReader all = Files.newBufferedReader(single)) {
      for (Path part : parts(piped)) {
        try (BufferedReader some = Files.newBufferedReader(part)) {
          for (String line = some.readLine(); line != null; line = some.readLine()) {
            compared++;
            String expected = all.readLine();
            if (expected == null || !result(line).equals(result(expected))) {
              throw new IllegalStateException("record " + compared + " differs: " + part);
            }
          }
        }
      }
      if (compared != RECORDS || all.readLine() != null) {
        throw new IllegalStateException(compared + " records came out of the pipe");
      }
    }
    return compared;
  }

  /** The parts of a result in the order of their partitions, which is that of the records. */
  private static List<Path> parts(Path piped) throws IOException {
    try (Stream<Path> files = Files.list(piped)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  /** A line of results without where the record stood, which a pipe does not know. */
  private static String result(String line) {
    int reference = line.indexOf("\"reference\"");
    if (reference < 0) {
      throw new IllegalStateException("a line without a reference");
    }
    return line.substring(reference);
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
