package bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One whole process, from its start to its end.
 *
 * @param seconds how long it took
 * @param processor how many seconds of a processor's time it took, up to shortly before its end
 * @param megabytes the most memory that it had in use, as the system tells it; 0 if it does not
 * @param said what it wrote to standard output
 */
record TimedProcess(double seconds, double processor, long megabytes, String said) {
  private static final long LOOK_EVERY_MS = 20;

  /** Runs {@code command}, which must end with 0. */
  static TimedProcess of(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("kapscreen-bench", ".out");
    Path told = Files.createTempFile("kapscreen-bench", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(said.toFile());
    builder.redirectError(told.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long most = 0;
    Duration processor = Duration.ZERO;
    while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, megabytes(status));
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s ended with %d; see %s"
              .formatted(String.join(" ", command), process.exitValue(), told));
    }
    String text = Files.readString(said);
    Files.delete(said);
    Files.delete(told);
    return new TimedProcess(seconds, processor.toMillis() / 1e3, most, text);
  }

  private static long megabytes(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (IOException e) {
      // It has ended, or this is no Linux.
    }
    return 0;
  }
}
