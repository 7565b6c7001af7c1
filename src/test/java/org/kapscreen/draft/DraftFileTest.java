package org.kapscreen.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DraftFileTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final byte[] SCREENING =
      "{\"answers\" : [ \"a\", \"b\" ]}\n".repeat(150).getBytes(UTF_8);
  private static final byte[] FILE = DraftFile.encoded(SCREENING, SHA256);

  @Test
  void what_was_written_is_read_again() {
    assertThat(DraftFile.decoded(FILE).orElseThrow()).isEqualTo(SCREENING);
  }

  @Test
  void the_first_line_says_what_the_file_is() {
    assertThat(new String(FILE, UTF_8).lines().findFirst().orElseThrow())
        .matches("kapscreen-draft 1 crc32c=[0-9a-f]{8} length=4050 questionnaire=" + SHA256);
  }

  @Test
  void no_single_flipped_bit_goes_unnoticed() {
    for (int i = 0; i < FILE.length * 8; i++) {
      byte[] damaged = FILE.clone();
      damaged[i / 8] ^= (byte) (1 << (i % 8));
      assertThat(DraftFile.decoded(damaged)).as("bit %d", i).isEmpty();
    }
  }

  @Test
  void no_truncation_goes_unnoticed() {
    for (int length = 0; length < FILE.length; length++) {
      assertThat(DraftFile.decoded(Arrays.copyOf(FILE, length))).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void nothing_may_follow() {
    assertThat(DraftFile.decoded(Arrays.copyOf(FILE, FILE.length + 1))).isEmpty();
  }
}
