package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.Clinic;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.Columns;

/** Lines that are taken apart without a parser come to what the parser makes of them. */
class PlainObjectsTest {
  private static final int BATCHES = 20;
  private static final int LINES = 1_000;

  /** What an answer to each question looks like, and now and then a refused one. */
  private static final List<String> SOUND =
      List.of(
          "\"reference\":\"0417\"",
          "\"reference\":\"0418 b\"",
          "\"age\":52",
          "\"age\":0",
          "\"age\":104",
          "\"age\":null",
          "\"reason\":\"Sleep / peace, {again}: [now]\"",
          "\"reason\":\" \"",
          "\"dark-thoughts\":\"no\"",
          "\"dark-thoughts\":\"yes\"",
          "\"today\":\"declined\"",
          "\"aneurysm\":\"no\"",
          "\"bp-known\":\"yes\"",
          "\"systolic\":118",
          "\"diastolic\":76",
          "\"reading-day\":\"2026-04-30\"",
          "\"weight\":70",
          "\"medicines\":\"lisinopril; oxycodone\"",
          "\"medicines\":\"none\"",
          "\"drinks\":\"never\"",
          "\"per-day\":2",
          "\"works-between\":\"very-true\"",
          "\"just-the-drug\":\"not-sure\"",
          "\"support\":\"friends; family\"",
          "\"support\":\"\"");

  private static final List<String> NAMES =
      List.of(
          "age",
          "weight",
          "dark-thoughts",
          "support",
          "reason",
          "medicines",
          "reading-day",
          "reference",
          "",
          "{",
          "shoe size",
          "\\u0061ge",
          "gr\u00F6\u00DFe",
          "\uD83D\uDE00",
          "a\\\"b",
          "a\tb",
          "n".repeat(1_200),
          "n".repeat(60_000));

  private static final List<String> VALUES =
      List.of(
          "52",
          "7",
          "0",
          "00",
          "052",
          "-1",
          "-0",
          "+1",
          "52.0",
          "70.5",
          "0.5",
          "1234567890.5",
          "70.1234567890",
          "1.2.3",
          "5.",
          ".5",
          "5e1",
          "5E-1",
          "1e999",
          "9e99999999999",
          "123456789",
          "1234567890",
          "99999999999999999999",
          "true",
          "false",
          "null",
          "True",
          "nul",
          "nulls",
          "trueish",
          "NaN",
          "yes",
          "'yes'",
          "\"yes\"",
          "\" yes \"",
          "\"family\"",
          "\"52\"",
          "\"\"",
          "\"\\\"\"",
          "\"\\\\\"",
          "\"a\\u0000b\"",
          "\"a\u0000b\"",
          "\"yes\u0000\"",
          "\"52\u0000\"",
          "\"a\tb\"",
          "\"\u007F\"",
          "\"caf\u00E9\"",
          "\"\uD83D\uDE00\"",
          "\"\\ud83d\"",
          "\"open",
          "[]",
          "[\"family\",\"friends\"]",
          "[52]",
          "{}",
          "{\"a\":{\"b\":[1]}}",
          "");

  private static final List<String> INSERTIONS =
      List.of(
          " ", "  ", "\t", "\r", "\n", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", ".", "e", "-",
          "\u0000", "\u007F", "\u00E9", "\uFEFF", "//", "null", "{}");

  private final long seed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void any_lines_come_to_what_the_parser_makes_of_them() {
    for (int i = 0; i < BATCHES; i++) {
      String how = "-Dkapscreen.seed=" + seed + ", batch " + i;
      String lines = lines(new Random(seed + i));
      Batch.Outcome outcome = Batch.clinic().score(lines);
      Batch.Outcome parsed = Batch.clinic().score(unplain(lines));

      assertThat(outcome.tally().scored()).as(how).isGreaterThan(LINES / 10);
      sameLines(how, outcome.scored(), parsed.scored());
      sameLines(how, String.join("\n", outcome.rejects()), String.join("\n", parsed.rejects()));
      assertThat(outcome.rejected()).as(how).isEqualTo(parsed.rejected().replace("\"{ \\t", "\"{"));
      assertThat(outcome.responses().equals(parsed.responses())).as(how).isTrue();
      assertThat(TallyJson.of(outcome.tally())).as(how).isEqualTo(TallyJson.of(parsed.tally()));
    }
  }

  /** Shows the first line that differs alone, because there are many and some are long. */
  private static void sameLines(String how, String lines, String expected) {
    List<String> all = expected.lines().toList();
    List<String> some = lines.lines().toList();
    for (int i = 0; i < Math.min(all.size(), some.size()); i++) {
      assertThat(some.get(i)).as(how).isEqualTo(all.get(i));
    }
    assertThat(some.size()).as(how).isEqualTo(all.size());
  }

  /** The same to a parser, and never plain. */
  private static String unplain(String lines) {
    return lines.replaceAll("(?dm)^\\{", "{ \t");
  }

  private static String lines(Random random) {
    StringBuilder lines = new StringBuilder("{\"age\":52}\n");
    for (int i = 0; i < LINES; i++) {
      lines.append(line(random)).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? lines.toString() : lines.toString().stripTrailing();
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder(object(random));
    if (random.nextInt(3) == 0) {
      int at = random.nextInt(line.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> line.setLength(at);
        case 1 -> line.append(random.nextBoolean() ? object(random) : one(INSERTIONS, random));
        case 2 -> line.insert(0, one(INSERTIONS, random));
        case 3 -> line.delete(at, Math.min(line.length(), at + 1));
        default -> line.insert(at, one(INSERTIONS, random));
      }
    }
    return line.toString();
  }

  private static String object(Random random) {
    List<String> properties = new ArrayList<>();
    for (String property : SOUND) {
      if (random.nextInt(4) == 0) {
        properties.add(property);
      }
    }
    if (random.nextInt(3) == 0) {
      properties.add('"' + one(NAMES, random) + "\":" + one(VALUES, random));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(properties, random);
    }
    String between = random.nextInt(9) == 0 ? ", " : ",";
    String object = '{' + String.join(between, properties) + '}';
    return random.nextInt(9) == 0 ? object.replace("\":", "\": ") : object;
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reason\":\"Sleep\",\"age\":52}\t",
        "{\"reason\":\"Sleep\",\"age\":52 }",
        "{\"reason\":\"Sleep\",\"age\":52.0}",
        "{\"reason\":\"Sleep\",\"age\":52,\"works-between\":\"\\u0066oo\\b\",\"who\":\"\\n\"}",
        "{\"weight\":70.5}",
        "{\"weight\":70e0}",
        "{\"shoe\":1,\"age\":52 }",
        "{\"age\":\"52\",\"weight\":\"x\\u0079\"}"
      })
  void of_a_line_that_turns_out_not_plain_nothing_is_kept(String line) {
    String lines = "{\"age\":52}\n" + line + "\n{\"age\":53}\n";

    assertThat(told(lines)).isEqualTo(told(unplain(lines)));
  }

  /** What rows say of records in the end, with what they overlooked. */
  private static List<String> told(String lines) {
    byte[] bytes = lines.getBytes(UTF_8);
    Row row = new Row(Clinic.screener().assessor(), Clinic.questionnaire(), true, true);
    Binder binder = new Binder(Clinic.questionnaire());
    Columns columns = new Columns(ColumnMap.PLAIN, Clinic.questionnaire());
    List<String> told = new ArrayList<>();
    new JsonObjects(name -> binder.cell(columns.of(name)))
        .readAll(
            new Block("export", bytes, bytes.length, 1),
            row,
            () -> told.add(row.line() + " " + row.overlooked() + " " + row.refused()));
    return told;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"age\":52}",
        "{\"age\":52}\n",
        "{\"age\":52}\r\n{",
        "{\"age\":52}\r",
        "{\"age\":52.0,\"weight\":0.5}\n",
        "{\"age\": 52, \"reason\": \"a b\"}\n",
        "{\"\":0,\"~ !\":123456789}\n",
        "{\"a\":true,\"b\":false,\"c\":null,\"d\":\"\"}\n"
      })
  void a_plain_line_is_taken(String lines) {
    int end = lines.indexOf('\n') + 1;

    assertThat(taken(lines)).isEqualTo(end == 0 ? lines.length() : end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "{",
        "{}",
        "{}\n",
        "[]\n",
        " {\"age\":52}\n",
        "{\"age\":52}\r{",
        "{\"age\":52} \n",
        "{\"age\":52}\u0000",
        "{\"age\":52}{\"age\":52}\n",
        "{\"age\":52,}\n",
        "{\"age\":52,\n\"a\":1}\n",
        "{\"age\"}\n",
        "{\"age\" :52}\n",
        "{\"age\":  52}\n",
        "{\"age\":\n52}\n",
        "{\"age\":}\n",
        "{\"age\":052}\n",
        "{\"age\":-5}\n",
        "{\"age\":52.}\n",
        "{\"age\":.5}\n",
        "{\"age\":5.5.5}\n",
        "{\"age\":5e5}\n",
        "{\"age\":1234567890}\n",
        "{\"age\":tru}\n",
        "{\"age\":truer}\n",
        "{\"age\":\"52}\n",
        "{\"age\":\"5\\u0032\"}\n",
        "{\"age\":\"\u007F\"}\n",
        "{\"age\":\"\u00E9\"}\n",
        "{\"age\":[]}\n",
        "{\"age\":{}}\n",
        "{\"\\u0061\":1}\n",
        "{\"\u00E9\":1}\n",
        "{age:1}\n"
      })
  void any_other_line_is_left_to_the_parser(String lines) {
    assertThat(taken(lines)).isEqualTo(PlainObjects.NOT_PLAIN);
  }

  private static int taken(String lines) {
    byte[] bytes = lines.getBytes(UTF_8);
    PlainObjects plain = new PlainObjects(name -> Cell.IGNORED);
    plain.open(new Block("export", bytes, bytes.length, 1));
    return plain.read(
        0, new Row(Clinic.screener().assessor(), Clinic.questionnaire(), false, false));
  }

  @Test
  void after_lines_that_were_not_plain_some_are_not_tried_and_later_ones_are() {
    int lines = 100;
    String line = "{\"age\":52}\n";
    byte[] bytes = ("x\n".repeat(lines) + line.repeat(lines)).getBytes(UTF_8);
    PlainObjects plain = new PlainObjects(name -> Cell.IGNORED);
    Row row = new Row(Clinic.screener().assessor(), Clinic.questionnaire(), false, false);
    plain.open(new Block("export", bytes, bytes.length, 1));
    for (int i = 0; i < lines; i++) {
      assertThat(plain.read(2 * i, row)).isEqualTo(PlainObjects.NOT_PLAIN);
    }
    int taken = 0;
    for (int i = 0; i < lines; i++) {
      int from = 2 * lines + i * line.length();
      taken += plain.read(from, row) == from + line.length() ? 1 : 0;
    }
    assertThat(taken).isBetween(lines / 2, lines);
  }

  @Test
  void what_was_in_the_block_before_is_behind_no_line() {
    PlainObjects plain = new PlainObjects(name -> Cell.IGNORED);
    Row row = new Row(Clinic.screener().assessor(), Clinic.questionnaire(), false, false);
    byte[] longer = "{\"age\":52,\"weight\":70}\n".getBytes(UTF_8);
    byte[] shorter = "{\"age\":52".getBytes(UTF_8);

    plain.open(new Block("export", longer, longer.length, 1));
    assertThat(plain.read(0, row)).isEqualTo(longer.length);
    plain.open(new Block("export", shorter, shorter.length, 2));
    assertThat(plain.read(0, row)).isEqualTo(PlainObjects.NOT_PLAIN);
  }
}
