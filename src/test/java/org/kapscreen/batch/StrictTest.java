package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.mapping.AllTypes;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;

/** Where the first record that cannot be scored ends it, nothing behind that record is told. */
class StrictTest {
  /** Ends the scoring, and keeps what it was told before. */
  private static final class Strict implements Scoring.Listener {
    private final List<Long> urgent = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    @Override
    public void note(String words) {}

    @Override
    public void rejected(String export, Reject reject) throws BadExport {
      throw new BadExport(export, reject.line(), reject.reason());
    }

    @Override
    public void urgent(String export, List<Urgent> some) {
      some.forEach(one -> urgent.add(one.line()));
    }

    @Override
    public void scored(Response response) {
      pages.add(response.reference().orElse(""));
    }
  }

  private final Strict told = new Strict();
  private final ByteArrayOutputStream scored = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rejected = new ByteArrayOutputStream();

  private String score(int threads, boolean withPages, String... exports) throws Exception {
    Scoring.Order order =
        new Scoring.Order(
            threads,
            OutputForm.NDJSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Clock.systemUTC(),
            Optional.empty(),
            withPages
                ? Optional.of(new Scoring.Pages("1.0.0", Instant.EPOCH, ZoneOffset.UTC))
                : Optional.empty());
    List<Export> all = new ArrayList<>();
    for (String export : exports) {
      all.add(Export.of("-", new ByteArrayInputStream(export.getBytes(UTF_8))));
    }
    try {
      new Scoring(Screener.of(AllTypes.questionnaire()), order)
          .score(all, new Scoring.Outputs(scored, rejected), told);
      return "";
    } catch (BadExport e) {
      return String.valueOf(e.getMessage());
    }
  }

  private List<Integer> lines() {
    return scored
        .toString(UTF_8)
        .lines()
        .map(line -> Integer.valueOf(line.replaceAll(".*\"line\":(\\d+),.*", "$1")))
        .toList();
  }

  @Test
  void records_urgent_ones_and_pages_are_those_before_it() throws Exception {
    String why =
        score(
            1,
            true,
            """
            reference,danger-now
            1,no
            2,yes
            3,perhaps
            4,yes
            5,perhaps
            6,no
            """);

    assertThat(why).startsWith("-:4: ");
    assertThat(lines()).containsExactly(2, 3);
    assertThat(told.urgent).containsExactly(3L);
    assertThat(told.pages).containsExactly("1", "2");
    assertThat(rejected.toString(UTF_8)).doesNotContain("perhaps");
  }

  @Test
  void who_must_be_seen_now_is_told_also_where_a_reject_ends_it() throws Exception {
    assertThat(score(1, false, "danger-now\nyes\nperhaps\n")).isNotEmpty();

    assertThat(told.urgent).containsExactly(2L);
  }

  @Test
  void where_it_is_the_first_there_is_nothing() throws Exception {
    score(2, false, "{\"danger-now\":\"perhaps\"}\n{\"danger-now\":\"yes\"}\n");

    assertThat(scored.size()).isZero();
    assertThat(told.urgent).isEmpty();
  }

  @Test
  void another_export_behind_it_is_not_looked_at() throws Exception {
    score(2, false, "danger-now\nno\n", "danger-now\nperhaps\n", "danger-now\nno\n");

    assertThat(lines()).containsExactly(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void it_is_the_first_however_many_threads_and_blocks_there_are(int threads) throws Exception {
    int records = 60_000; // some ten blocks
    int first = 41_234;
    StringBuilder export = new StringBuilder("reference,danger-now,goals\n");
    for (int line = 2; line <= records; line++) {
      String danger = line >= first && line % 2 == 0 ? "perhaps" : line % 1000 == 0 ? "yes" : "no";
      export.append(line).append(',').append(danger).append(",to feel well\n");
    }

    assertThat(score(threads, false, export.toString())).startsWith("-:" + first + ": ");
    assertThat(lines()).isEqualTo(IntStream.range(2, first).boxed().toList());
    assertThat(told.urgent).hasSize(41).allMatch(line -> line < first);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void it_ends_it_also_where_the_export_is_damaged_behind_it(int threads) throws Exception {
    String sound = "{\"danger-now\":\"no\",\n\"goals\":\"" + "w".repeat(1000) + "\"},\n";
    String export =
        "["
            + sound.repeat(500)
            + "{\"danger-now\":\"perhaps\"},\n"
            + sound.repeat(1000)
            + "{\"danger-now\":";

    assertThat(score(threads, false, export)).startsWith("-:1001: danger-now");
    assertThat(lines()).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void what_stands_well_before_a_damage_is_written_and_told(int threads) throws Exception {
    String sound = "{\"danger-now\":\"no\",\n\"goals\":\"" + "w".repeat(1000) + "\"},\n";
    String export = "[{\"danger-now\":\"yes\"},\n" + sound.repeat(300) + "{\"danger-now\":";

    assertThat(score(threads, false, export)).endsWith("this is no JSON");
    assertThat(told.urgent).containsExactly(1L);
    assertThat(lines()).hasSizeGreaterThan(200);
  }
}
