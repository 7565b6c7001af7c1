import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the packaged program takes, against a Java that only prints a line: {@code take} to its
 * first question, {@code check} for the proofs and cases of the shipped questionnaire, or {@code
 * score} for 100 records. Run it in the project's folder after a build: {@code java
 * src/bench/ProcessTimes.java take}. Both are timed as whole processes, in turns, so that whatever
 * else the machine does slows both.
 */
final class ProcessTimes {
  private static final int WARM_UP = 3;
  private static final int RECORDS = 100;
  private static final Path PROGRAM = Path.of("target/kapscreen/bin/kapscreen").toAbsolutePath();

  /** A question in an empty answer sheet, with its type and what may be answered. */
  private static final Pattern QUESTION =
      Pattern.compile("\"([^\"]+)\" : \"(yes-no|choice|choices|integer):? ([^\"]+)\"");

  /**
   * What is timed.
   *
   * @param code the exit code that it must end with
   * @param says what it must have said by then
   */
  private record Job(List<String> arguments, int rounds, int code, String says) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("kapscreen-times");
    String command = args.length == 1 ? args[0] : "";
    Job job =
        switch (command) {
          case "take" ->
              new Job(
                  List.of("take", "--drafts", work.resolve("drafts").toString()),
                  31,
                  65,
                  "the answers ran out");
          case "check" -> new Job(List.of("check"), 9, 0, "0 findings");
          case "score" ->
              new Job(
                  List.of("score", "--strict", "--exit-zero", records(work).toString()),
                  31,
                  0,
                  "p100");
          default -> throw new IllegalArgumentException("say take, check or score");
        };
    Path hello = work.resolve("Hello.java");
    Files.writeString(
        hello,
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    run(work, 0, bin.resolve("javac").toString(), "-d", work.toString(), hello.toString());

    List<String> bare = List.of(bin.resolve("java").toString(), "-cp", work.toString(), "Hello");
    List<String> program = new ArrayList<>();
    program.add(PROGRAM.toString());
    program.addAll(job.arguments());
    List<Double> bareTimes = new ArrayList<>();
    List<Double> programTimes = new ArrayList<>();
    for (int round = -WARM_UP; round < job.rounds(); round++) {
      double bareTime = run(work, 0, bare.toArray(new String[0]));
      double programTime = run(work, job.code(), program.toArray(new String[0]));
      String said = Files.readString(work.resolve("out")) + Files.readString(work.resolve("err"));
      if (!said.contains(job.says())) {
        throw new IllegalStateException("it did not say '" + job.says() + "'; see " + work);
      }
      if (round >= 0) {
        bareTimes.add(bareTime);
        programTimes.add(programTime);
      }
    }
    System.out.printf("Java %s, %d rounds%n", System.getProperty("java.version"), job.rounds());
    show("bare Java", bareTimes);
    show("kapscreen " + command, programTimes);
    System.out.printf("ratio of the medians: %.2f%n", median(programTimes) / median(bareTimes));
  }

  /** 100 people's answers to the shipped questionnaire: its options and numbers in turns. */
  private static Path records(Path work) throws IOException, InterruptedException {
    run(work, 0, PROGRAM.toString(), "show", "--sheet", "json");
    List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder("reference")));
    for (int person = 1; person <= RECORDS; person++) {
      lines.add(new StringBuilder("p" + person));
    }
    Matcher question = QUESTION.matcher(Files.readString(work.resolve("out")));
    while (question.find()) {
      lines.get(0).append(',').append(question.group(1));
      for (int person = 1; person <= RECORDS; person++) {
        lines.get(person).append(',').append(answer(question, person));
      }
    }
    return Files.write(work.resolve("records.csv"), lines);
  }

  private static String answer(MatchResult question, int person) {
    if (question.group(2).equals("integer")) {
      String[] range = question.group(3).split(" ")[0].split("[.]{2}");
      int low = Integer.parseInt(range[0]);
      return Integer.toString(low + person % (Integer.parseInt(range[1]) - low + 1));
    }
    String[] options = question.group(3).split(" [|] ");
    return options[person % options.length];
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
