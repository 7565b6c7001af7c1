package org.kapscreen.draft;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.kapscreen.response.ResponseReader;

/** Whatever stands where a draft should be is one to the byte, or none. */
class DraftReaderFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void any_bytes(byte[] content) {
    if (DraftFile.decoded(content).isPresent()
        && !new String(content, US_ASCII).startsWith("kapscreen-draft 1 crc32c=")) {
      throw new AssertionError("a draft without its beginning");
    }
    // The checksum would hold nearly everything back, so that what it protects is read by itself.
    ResponseReader.Result result = ResponseReader.of("draft", content);
    if (result.response().isPresent() != result.problems().isEmpty()) {
      throw new AssertionError("neither read nor refused");
    }
  }
}
