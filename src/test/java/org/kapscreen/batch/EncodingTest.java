package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Value;

/** An export means the same in whatever it is written; what is broken is never guessed at. */
class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CSV = "reference,reason,age\r\nZoë,“Peace” für müde Köpfe,52\r\n";
  private static final String JSON =
      "{\"reference\":\"Zoë\",\"reason\":\"“Peace” für müde Köpfe\",\"age\":52}\n";
  private static final String MARK = "\uFEFF";

  private static void isUnderstood(Batch batch, byte[] export) {
    Batch.Outcome outcome = batch.score(export);
    assertThat(outcome.scored()).contains("\"reference\":\"Zoë\"");
    assertThat(outcome.answers().to("reason"))
        .isEqualTo(new Answer.Answered(new Value.Words("“Peace” für müde Köpfe")));
  }

  @Test
  void utf_8_with_and_without_a_mark() {
    for (String export : new String[] {CSV, JSON}) {
      isUnderstood(Batch.clinic(), export.getBytes(UTF_8));
      isUnderstood(Batch.clinic(), (MARK + export).getBytes(UTF_8));
      isUnderstood(Batch.clinic().in(UTF_8), (MARK + export).getBytes(UTF_8));
    }
  }

  @Test
  void utf_16_of_both_orders_with_and_without_a_mark() {
    for (String export : new String[] {CSV, JSON}) {
      for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
        isUnderstood(Batch.clinic(), export.getBytes(charset));
        isUnderstood(Batch.clinic(), (MARK + export).getBytes(charset));
        isUnderstood(Batch.clinic().in(charset), (MARK + export).getBytes(charset));
        isUnderstood(Batch.clinic().in(charset), export.getBytes(charset));
      }
      isUnderstood(
          Batch.clinic().in(Charset.forName("UTF-16")), (MARK + export).getBytes(UTF_16LE));
    }
  }

  @Test
  void windows_1252_where_it_is_no_utf_8() {
    isUnderstood(Batch.clinic(), CSV.getBytes(WINDOWS));
    isUnderstood(Batch.clinic(), JSON.getBytes(WINDOWS));
    isUnderstood(Batch.clinic().in(WINDOWS), CSV.getBytes(WINDOWS));
  }

  @Test
  void a_pair_of_surrogates_is_never_cut() {
    String text = "reference,reason\n0417," + "😀".repeat(900) + "\n";
    String padding = "reference,reason\n".replace("reason", "reason ");
    for (int shift = 0; shift < 3; shift++) {
      String export = padding.strip() + "\n" + "a".repeat(shift) + ",x\n";
      StringBuilder all = new StringBuilder(export);
      for (int i = 0; i < 40; i++) {
        all.append(text.substring(text.indexOf('\n') + 1));
      }
      Batch.Outcome expected = Batch.clinic().score(all.toString().getBytes(UTF_8));
      Batch.Outcome outcome = Batch.clinic().score(all.toString().getBytes(UTF_16LE));
      assertThat(outcome.responses()).isEqualTo(expected.responses());
    }
  }

  @Test
  void broken_utf_8_late_in_the_file_is_refused_with_its_line() {
    StringBuilder csv = new StringBuilder("reference,reason\r\n");
    while (csv.length() < 3_000_000) {
      csv.append("0417,calm\r\n");
    }
    long line = csv.chars().filter(c -> c == '\n').count() + 1;
    byte[] sound = csv.toString().getBytes(UTF_8);
    byte[] broken = Arrays.copyOf(sound, sound.length + 12);
    byte[] last = "0418,m\u00FCde\r\n".getBytes(ISO_8859_1);
    System.arraycopy(last, 0, broken, sound.length, last.length);
    Arrays.fill(broken, sound.length + last.length, broken.length, (byte) '\n');

    assertThat(Batch.clinic().withoutPages().refusal(broken))
        .startsWith("export:" + line + ": this is not UTF-8")
        .contains("--charset");
  }

  @Test
  void a_broken_line_of_ndjson_is_rejected_and_the_others_go_on() {
    byte[] broken = "{\"age\":52}\n{\"reason\":\"m\u00FCde\"}\n{\"age\":53}\n".getBytes(ISO_8859_1);

    Batch.Outcome outcome = Batch.clinic().in(UTF_8).score(broken);

    assertThat(outcome.rejects()).containsExactly("2: not a record");
    assertThat(outcome.records()).hasSize(2);
  }

  @Test
  void half_a_character_of_utf_16_is_refused() {
    byte[] sound = CSV.getBytes(UTF_16LE);

    assertThat(Batch.clinic().refusal(Arrays.copyOf(sound, sound.length - 1)))
        .contains("--charset");
  }

  @Test
  void json_in_a_charset_that_it_is_never_in_is_refused() {
    assertThat(Batch.clinic().refusal("{\0\0\0zzzz[[[[".getBytes(ISO_8859_1))).contains("JSON");
  }

  @Test
  void a_lone_surrogate_in_json_is_no_text() {
    assertThat(Batch.clinic().score("{\"reason\":\"a\\ud800b\"}\n").rejects())
        .containsExactly("1: reason: " + Batch.words(Refusal.NOT_TEXT));
  }
}
