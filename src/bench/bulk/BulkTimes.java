package bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long {@code kapscreen score} takes for many records, against DuckDB doing the same work in
 * SQL: whole processes with two threads each, in turns, so that whatever else the machine does
 * slows both. Both must write the same bytes. The README tells how to run it.
 */
final class BulkTimes {
  private static final long RECORDS = Long.getLong("bench.records", 1_000_000);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final long MEMORY_RECORDS = Long.getLong("bench.memory.records", 0);
  private static final String HEAP = "-Xmx256m";
  private static final Path PROGRAM = Path.of("target/kapscreen/bin/kapscreen").toAbsolutePath();

  private final Workload workload = new Workload();
  private final Path work;
  private final BulkFiles files;

  private BulkTimes(Path work) throws IOException {
    this.work = work;
    this.files = BulkFiles.in(work);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    BulkTimes times = new BulkTimes(work);
    System.out.printf(
        "Java %s, %d processors, %,d records, %d rounds after one to warm up%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        RECORDS,
        ROUNDS);
    DuckDbCommand duckDb = DuckDbCommand.unpackedIn(work.resolve("duckdb"));
    for (Records.Format format : Records.Format.values()) {
      times.compare(format, duckDb);
    }
    if (MEMORY_RECORDS > 0) {
      times.measureMemory();
    }
  }

  private void compare(Records.Format format, DuckDbCommand duckDb)
      throws IOException, InterruptedException {
    Path records = files.records(format, RECORDS);
    Path ours = work.resolve("kapscreen-" + format + ".ndjson");
    Path theirs = work.resolve("duckdb-" + format + ".ndjson");
    Path sql = work.resolve("duckdb-" + format + ".sql");
    Files.writeString(sql, new WorkloadSql(workload).copy(format, records, theirs));
    List<String> program = scoring(records, ours);
    List<TimedProcess> our = new ArrayList<>();
    List<TimedProcess> their = new ArrayList<>();
    List<Double> theirQueries = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      Files.deleteIfExists(ours);
      Files.deleteIfExists(theirs);
      TimedProcess one = TimedProcess.of(program);
      TimedProcess other = TimedProcess.of(duckDb.running(sql));
      if (round >= 0) {
        our.add(one);
        their.add(other);
        theirQueries.add(Double.valueOf(other.said().strip()));
      }
    }
    System.out.printf("%n%s, %,d MB%n", format, Files.size(records) / 1_000_000);
    show("kapscreen score", our);
    show("DuckDB", their);
    double query = median(theirQueries);
    System.out.printf("%-16s median %7.2f s%n", "  its SQL alone", query);
    System.out.printf(
        "DuckDB takes %.2f times as long (its SQL alone %.2f times)%n",
        median(seconds(their)) / median(seconds(our)), query / median(seconds(our)));
    needSame(ours, theirs);
  }

  private List<String> scoring(Path records, Path results) {
    return List.of(
        PROGRAM.toString(),
        "score",
        "--questionnaire",
        files.questionnaire().toString(),
        "--threads",
        "2",
        "--exit-zero",
        "--out",
        results.toString(),
        records.toString());
  }

  /** Both must have written a line for every record, in the order of the input. */
  private static void needSame(Path ours, Path theirs) throws IOException {
    long lines = 0;
    try (BufferedReader our = Files.newBufferedReader(ours);
        BufferedReader their = Files.newBufferedReader(theirs)) {
      for (String one = our.readLine(); one != null; one = our.readLine()) {
        String other = their.readLine();
        lines++;
        if (!one.equals(other)) {
          throw new IllegalStateException(
              "they differ in line %d:%nkapscreen %s%nDuckDB    %s".formatted(lines, one, other));
        }
      }
    }
    long place = Files.mismatch(ours, theirs);
    if (lines != RECORDS || place >= 0) {
      throw new IllegalStateException(
          "%d lines for %d records, and they differ at byte %d".formatted(lines, RECORDS, place));
    }
    System.out.printf("%,d records, and both wrote the same %,d bytes%n", lines, Files.size(ours));
  }

  /** The launcher gives the program a heap of 256 MB, however many records there are. */
  private void measureMemory() throws IOException, InterruptedException {
    if (!Files.readString(PROGRAM).contains(HEAP)) {
      throw new IllegalStateException("the launcher no longer says " + HEAP);
    }
    for (Records.Format format : Records.Format.values()) {
      Path records = files.records(format, MEMORY_RECORDS);
      Path results = work.resolve("kapscreen-memory.ndjson");
      Files.deleteIfExists(results);
      TimedProcess run = TimedProcess.of(scoring(records, results));
      System.out.printf(
          "%n%s, %,d records with %s: %.1f s, %,.0f records/s, at most %d MB of memory%n",
          format,
          MEMORY_RECORDS,
          HEAP,
          run.seconds(),
          MEMORY_RECORDS / run.seconds(),
          run.megabytes());
      Files.delete(records);
      Files.delete(results);
    }
  }

  private static void show(String what, List<TimedProcess> runs) {
    double[] sorted = seconds(runs).stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double median = median(seconds(runs));
    System.out.printf(
        "%-16s median %7.2f s (fastest %.2f, slowest %.2f), %,.0f records/s,"
            + " %.2f s of processor time, at most %d MB%n",
        what,
        median,
        sorted[0],
        sorted[sorted.length - 1],
        RECORDS / median,
        median(runs.stream().map(TimedProcess::processor).toList()),
        runs.stream().mapToLong(TimedProcess::megabytes).max().orElseThrow());
  }

  private static List<Double> seconds(List<TimedProcess> runs) {
    return runs.stream().map(TimedProcess::seconds).toList();
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
