package org.kapscreen.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A finished response shows every change by hand. */
class SealTest {
  private static final byte[] SEALED = ResponseWriter.sealed(ResponseFileTest.response(7));

  /** Whether the file is, to the byte, what kapscreen would write of what it says. */
  private static boolean holds(byte[] file) {
    Optional<Response> read = ResponseReader.of("response", file).response();
    return read.map(response -> Arrays.equals(ResponseWriter.sealed(response), file)).orElse(false);
  }

  @Test
  void what_was_written_holds() {
    assertThat(holds(SEALED)).isTrue();
  }

  @Test
  void ten_thousand_changes_are_all_noticed() {
    long seed = Long.getLong("kapscreen.seed", 20260504L);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      byte[] changed = changed(random);
      if (!Arrays.equals(changed, SEALED)) {
        assertThat(holds(changed)).as("change %d of seed %d", i, seed).isFalse();
      }
    }
  }

  /** A byte changed, lost or doubled, or two parts exchanged. */
  private static byte[] changed(Random random) {
    String text = new String(SEALED, java.nio.charset.StandardCharsets.ISO_8859_1);
    int at = random.nextInt(text.length());
    int other = random.nextInt(text.length());
    String changed =
        switch (random.nextInt(4)) {
          case 0 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
          case 1 -> text.substring(0, at) + text.substring(at + 1);
          case 2 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
          default -> exchanged(text, Math.min(at, other), Math.max(at, other));
        };
    return changed.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static String exchanged(String text, int from, int to) {
    int middle = (from + to) / 2;
    return text.substring(0, from)
        + text.substring(middle, to)
        + text.substring(from, middle)
        + text.substring(to);
  }

  @Test
  void a_removed_history_is_noticed() {
    String text = new String(SEALED, UTF_8);
    String without = text.replaceFirst(",\\s+\"history\" : \\[[^]]*]", "");

    assertThat(without).isNotEqualTo(text);
    assertThat(holds(without.getBytes(UTF_8))).isFalse();
  }
}
