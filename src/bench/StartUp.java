import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long the packaged program takes to its first question, against the start of a Java that only
 * prints a line. Run it in the project's folder after a build: {@code java src/bench/StartUp.java}.
 * Both are timed as whole processes, in turns, so that whatever else the machine does slows both.
 */
final class StartUp {
  private static final int ROUNDS = 31;
  private static final int WARM_UP = 3;

  /** The program's exit code when its input ends at a question. */
  private static final int ANSWERS_RAN_OUT = 65;

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("kapscreen-start");
    Path hello = work.resolve("Hello.java");
    Files.writeString(
        hello,
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    run(work, 0, bin.resolve("javac").toString(), "-d", work.toString(), hello.toString());

    List<String> bare = List.of(bin.resolve("java").toString(), "-cp", work.toString(), "Hello");
    List<String> program =
        List.of(
            Path.of("target/kapscreen/bin/kapscreen").toAbsolutePath().toString(),
            "take",
            "--drafts",
            work.resolve("drafts").toString());
    List<Double> bareTimes = new ArrayList<>();
    List<Double> programTimes = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double bareTime = run(work, 0, bare.toArray(new String[0]));
      double programTime = run(work, ANSWERS_RAN_OUT, program.toArray(new String[0]));
      if (!Files.readString(work.resolve("err")).contains("the answers ran out")) {
        throw new IllegalStateException("the first question was not reached; see " + work);
      }
      if (round >= 0) {
        bareTimes.add(bareTime);
        programTimes.add(programTime);
      }
    }
    System.out.printf("Java %s, %d rounds%n", System.getProperty("java.version"), ROUNDS);
    show("bare Java", bareTimes);
    show("kapscreen take, to the first question", programTimes);
    System.out.printf("ratio of the medians: %.2f%n", median(programTimes) / median(bareTimes));
  }

  /** Milliseconds of one process without input, which must end with {@code code}. */
  private static double run(Path work, int code, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(work.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(work.resolve("out").toFile());
    builder.redirectError(work.resolve("err").toFile());
    long start = System.nanoTime();
    int ended = builder.start().waitFor();
    double time = (System.nanoTime() - start) / 1e6;
    if (ended != code) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + ended + "; see " + work);
    }
    return time;
  }

  private static void show(String what, List<Double> times) {
    double[] sorted = sorted(times);
    System.out.printf(
        "%-40s median %6.1f ms (fastest %.1f, slowest %.1f)%n",
        what, median(times), sorted[0], sorted[sorted.length - 1]);
  }

  private static double median(List<Double> times) {
    return sorted(times)[times.size() / 2];
  }

  private static double[] sorted(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
