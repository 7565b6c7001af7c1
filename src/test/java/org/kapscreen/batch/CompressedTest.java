package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A compressed export is scored whole or refused: no record is lost without a word. */
class CompressedTest {
  private static final String FIRST = "reference,age\n0417,52\n";
  private static final String SECOND = "0418,53\n";

  static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A pipe that has nothing ready whenever it is asked, and gives little at a time. */
  private static InputStream slowly(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int available() {
        return 0;
      }

      @Override
      public int read(byte[] into, int from, int count) {
        return super.read(into, from, Math.min(count, 7));
      }
    };
  }

  @Test
  void a_packed_export_is_scored_as_the_plain_one() {
    assertThat(Batch.clinic().score(packed(FIRST + SECOND)).scored())
        .isEqualTo(Batch.clinic().score(FIRST + SECOND).scored());
  }

  @Test
  void several_members_are_one_export() {
    assertThat(Batch.clinic().score(joined(packed(FIRST), packed(SECOND))).records()).hasSize(2);
    assertThat(Batch.clinic().score(joined(packed(FIRST), packed(""), packed(SECOND))).records())
        .hasSize(2);
  }

  @Test
  void several_members_are_one_export_also_from_a_slow_pipe() throws BadExport {
    byte[] both = joined(packed(FIRST), packed(SECOND));

    assertThat(Batch.clinic().tryToScore(Export.of("-", slowly(both))).records()).hasSize(2);
  }

  @Test
  void zeros_behind_the_last_member_are_of_no_matter() {
    assertThat(Batch.clinic().score(joined(packed(FIRST), new byte[700])).records()).hasSize(1);
  }

  @Test
  void a_name_and_a_remark_in_the_header_are_passed_over() {
    byte[] plain = packed(FIRST);
    byte[] header = Arrays.copyOf(plain, 10);
    header[3] = 2 | 4 | 8 | 16;
    byte[] more = {3, 0, 1, 2, 3, 'n', 0, 'r', 0, 9, 9};

    assertThat(
            Batch.clinic()
                .score(joined(header, more, Arrays.copyOfRange(plain, 10, plain.length)))
                .records())
        .hasSize(1);
  }

  @Test
  void wherever_it_is_cut_off_it_is_refused() {
    byte[] whole = joined(packed(FIRST), packed(SECOND));
    int first = packed(FIRST).length;
    for (int length = 2; length < whole.length; length++) {
      if (length != first) {
        assertThat(Batch.clinic().refusal(Arrays.copyOf(whole, length)))
            .as("cut off at %s of %s", length, whole.length)
            .isEqualTo("export: the compressed file ends too soon; get it anew");
      }
    }
  }

  @Test
  void a_flipped_bit_is_refused_or_of_no_matter() {
    byte[] whole = joined(packed(FIRST), packed(SECOND));
    String expected = Batch.clinic().score(whole).scored();
    for (int bit = 16; bit < 8 * whole.length; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        assertThat(Batch.clinic().tryToScore(flipped).scored())
            .as("bit %s", bit)
            .isEqualTo(expected);
      } catch (BadExport e) {
        assertThat(e).as("bit %s", bit).hasMessageContaining("compressed file");
      }
    }
  }

  @Test
  void what_is_no_member_behind_a_member_is_refused() {
    assertThat(Batch.clinic().refusal(joined(packed(FIRST), SECOND.getBytes(UTF_8))))
        .isEqualTo("export: the compressed file is damaged; get it anew");
  }

  @Test
  void a_large_export_comes_out_whole() {
    StringBuilder csv = new StringBuilder("reference,age\n");
    Random random = new Random(20_260_504);
    for (int i = 0; i < 100_000; i++) {
      csv.append(random.nextInt(1_000_000)).append(",52\n");
    }
    assertThat(Batch.clinic().withoutPages().score(packed(csv.toString())).tally().scored())
        .isEqualTo(100_000);
  }
}
