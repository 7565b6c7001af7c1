package org.kapscreen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Quotes around a field change nothing but who reads it. */
class UnquotedTableTest {
  private static final int TABLES = 300;
  private static final String[] FIELDS = {
    "",
    " ",
    "yes",
    "no",
    " no ",
    "No",
    "not sure",
    "42",
    "042",
    "1e3",
    "140",
    "ä",
    "nö",
    "ﾉo",
    "no\u0101",
    "longer than eight",
    "exactly8",
    "a\\b",
    "'",
    "\t",
    "\u0000",
    "no\u0000",
    "52\u0000",
    "1234567",
    "12345678",
    "52.5",
    "a much longer text than all others with an \u00e4"
  };
  private final long seed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void fields_without_quotes_mean_what_they_mean_in_quotes() {
    Random random = new Random(seed);
    long scored = 0;
    long rejected = 0;
    for (int table = 0; table < TABLES; table++) {
      String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
      List<String> plain = new ArrayList<>(List.of("reference,reason,age,dark-thoughts"));
      List<String> quoted = new ArrayList<>(plain);
      for (int record = 0; record < 20; record++) {
        List<String> fields = fields(random);
        plain.add(String.join(",", fields));
        quoted.add(isEmptyLine(fields) ? "" : '"' + String.join("\",\"", fields) + '"');
      }
      String last = random.nextBoolean() ? end : "";

      Batch.Outcome outcome = Batch.clinic().withoutPages().score(String.join(end, plain) + last);
      Batch.Outcome expected = Batch.clinic().withoutPages().score(String.join(end, quoted) + last);

      String how = "-Dkapscreen.seed=" + seed + ", table " + table;
      assertThat(outcome.scored()).as(how).isEqualTo(expected.scored());
      assertThat(outcome.rejects()).as(how).isEqualTo(expected.rejects());
      assertThat(TallyJson.of(outcome.tally())).as(how).isEqualTo(TallyJson.of(expected.tally()));
      scored += outcome.tally().scored();
      rejected += outcome.tally().rejected();
    }
    assertThat(scored).isPositive();
    assertThat(rejected).isPositive();
  }

  private static boolean isEmptyLine(List<String> fields) {
    return fields.size() == 1 && fields.get(0).isEmpty();
  }

  /** Four in most records, and an empty line now and then. */
  private static List<String> fields(Random random) {
    int count = random.nextInt(8) == 0 ? random.nextInt(6) + 1 : 4;
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fields.add(random.nextInt(3) == 0 ? "no" : FIELDS[random.nextInt(FIELDS.length)]);
    }
    return random.nextInt(15) == 0 ? List.of("") : fields;
  }
}
