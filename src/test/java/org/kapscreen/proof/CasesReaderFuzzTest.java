package org.kapscreen.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapscreen.Clinic;

/** Whatever stands where cases should be is that, or has problems. */
class CasesReaderFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] content) throws IOException {
    Path file = Files.createTempFile("cases", ".yaml");
    try {
      Files.write(file, content);
      CasesReader.Result result = CasesReader.read(file, Clinic.questionnaire());
      if (result.cases().isPresent() != result.problems().isEmpty()) {
        throw new AssertionError("neither read nor refused");
      }
    } finally {
      Files.delete(file);
    }
  }
}
