package org.kapscreen.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever stands where the practice's settings should be is that, or refused in words. */
class SettingsReaderFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] content) throws IOException {
    Path config = Files.createTempDirectory("settings");
    Path folder = Files.createDirectory(config.resolve("kapscreen"));
    Path file = folder.resolve("settings.yaml");
    try {
      Files.write(file, content);
      SettingsReader.read(Invocation.hostWith("XDG_CONFIG_HOME", config.toString()));
    } catch (Failure e) {
      if (e.exitCode() != ExitCode.BAD_DATA && e.exitCode() != ExitCode.CANNOT_READ) {
        throw new AssertionError(e.exitCode() + ": " + e.getMessage(), e);
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
      Files.delete(config);
    }
  }
}
