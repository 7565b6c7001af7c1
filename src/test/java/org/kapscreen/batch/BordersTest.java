package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where a block ends, and who scores it, is not to be seen in what comes out. */
class BordersTest {
  private final long seed = Long.getLong("kapscreen.seed", System.nanoTime());

  /**
   * About four blocks, with records of very different lengths, line ends in quotes, and rejects.
   */
  private static String csv(Random random, String end) {
    StringBuilder csv = new StringBuilder("reference,reason,age,dark-thoughts").append(end);
    while (csv.length() < 4 * StreamBlocks.USUAL) {
      csv.append(random.nextInt(100_000)).append(",\"");
      for (int i = random.nextInt(40); i > 0; i--) {
        csv.append(random.nextInt(20) == 0 ? "\"\"" : "é".repeat(random.nextInt(9)) + " ");
        csv.append(random.nextInt(30) == 0 ? "a" : "");
      }
      csv.append("\",").append(random.nextInt(140));
      csv.append(random.nextInt(9) == 0 ? ",maybe" : random.nextInt(9) == 0 ? ",yes" : ",no");
      csv.append(end);
    }
    return csv.toString();
  }

  private static void agrees(Batch.Outcome outcome, Batch.Outcome expected, String how) {
    assertThat(outcome.scored()).as(how).isEqualTo(expected.scored());
    assertThat(outcome.rejected()).as(how).isEqualTo(expected.rejected());
    assertThat(outcome.rejects()).as(how).isEqualTo(expected.rejects());
    assertThat(TallyJson.of(outcome.tally())).as(how).isEqualTo(TallyJson.of(expected.tally()));
  }

  @Test
  void any_number_of_threads_writes_the_same() {
    String csv = csv(new Random(seed), "\r\n");
    for (OutputForm form : OutputForm.values()) {
      Batch.Outcome expected = Batch.clinic().withoutPages().writing(form).score(csv);
      assertThat(expected.tally().scored()).isPositive();
      assertThat(expected.tally().rejected()).isPositive();
      for (int threads : new int[] {2, 3, 16}) {
        agrees(
            Batch.clinic().withoutPages().writing(form).threads(threads).score(csv),
            expected,
            threads + " threads, -Dkapscreen.seed=" + seed);
      }
    }
  }

  @Test
  void every_record_of_a_csv_export_is_scored_or_rejected_wherever_blocks_end() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String csv = csv(new Random(seed), end);
      String how = "-Dkapscreen.seed=" + seed;
      Batch.Outcome expected = Batch.clinic().withoutPages().score(csv);
      assertThat(expected.tally().all()).as(how).isEqualTo(records(csv, end));
      assertThat(expected.rejected().lines().count() - 1)
          .as(how)
          .isEqualTo(expected.tally().rejected());
      for (int shift = 1; shift < 9; shift++) {
        String shifted = csv.replaceFirst("reason", "reason" + " ".repeat(shift));
        Batch.Outcome outcome = Batch.clinic().withoutPages().score(shifted);
        assertThat(outcome.scored()).as("%s, shift %s", how, shift).isEqualTo(expected.scored());
        assertThat(outcome.rejects()).as("%s, shift %s", how, shift).isEqualTo(expected.rejects());
      }
    }
  }

  private static int records(String csv, String end) {
    return csv.split(end, -1).length - 2;
  }

  @Test
  void records_longer_than_a_block_are_whole() {
    StringBuilder csv = new StringBuilder("reference,reason,age\n");
    for (int i = 0; i < 8; i++) {
      csv.append(i).append(",\"").append("long\n".repeat(i * 50_000)).append("\",52\n");
    }
    Batch.Outcome outcome = Batch.clinic().withoutPages().score(csv.toString());

    assertThat(outcome.tally().all()).isEqualTo(8);
    assertThat(outcome.tally().rejected()).as("too long for an answer").isEqualTo(7);
  }

  @Test
  void a_last_line_without_an_end_is_a_record() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      assertThat(Batch.clinic().score("reference,age" + end + "1,52" + end + "2,53").records())
          .hasSize(2);
    }
  }

  @Test
  void a_carriage_return_alone_ends_no_line_of_ndjson() {
    Batch.Outcome outcome =
        Batch.clinic().score("{\"age\":52}\n{\"age\":53}\r{\"age\":54}\n{\"age\":\"x\"}\r \n");

    assertThat(outcome.records()).hasSize(1);
    assertThat(outcome.rejects())
        .containsExactly(
            "2: " + Batch.words(Refusal.NOT_A_RECORD),
            "3: age: " + Batch.words(Refusal.TEXT_NOT_NUMBER));
    assertThat(outcome.rejected().lines()).as("each comes back").hasSize(2);
  }

  @Test
  void ndjson_falls_into_the_same_records_wherever_blocks_end() {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder();
    long records = 0;
    while (json.length() < 3 * StreamBlocks.USUAL) {
      json.append("{\"reference\":\"").append("é".repeat(random.nextInt(99))).append("\",\"age\":");
      json.append(random.nextInt(140)).append("}\n").append(random.nextInt(9) == 0 ? "\n" : "");
      records++;
    }
    Batch.Outcome expected = Batch.clinic().withoutPages().score(json.toString());
    assertThat(expected.tally().all()).isEqualTo(records);
    for (int shift = 1; shift < 20; shift++) {
      String shifted = json.toString().replaceFirst(":", ":" + " ".repeat(shift));
      agrees(
          Batch.clinic().withoutPages().threads(3).score(shifted.getBytes(UTF_8)),
          expected,
          "shift " + shift + ", -Dkapscreen.seed=" + seed);
    }
  }
}
