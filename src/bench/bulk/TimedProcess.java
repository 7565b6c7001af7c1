package bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One whole process, from its start to its end.
 *
 * @param seconds how long it took
 * @param megabytes the most memory that it had in use, as the system tells it; 0 if it does not
 * @param said what it wrote to standard output
 */
record TimedProcess(double seconds, long megabytes, String said) {
  private static final long LOOK_EVERY_MS = 50;

  /** Runs {@code command}, which must end with 0. */
  static TimedProcess of(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("kapscreen-bench", ".out");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.redirectOutput(said.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long most = 0;
    while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, megabytes(status));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    String text = Files.readString(said);
    Files.delete(said);
    return new TimedProcess(seconds, most, text);
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
