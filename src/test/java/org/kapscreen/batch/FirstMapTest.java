package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapscreen.mapping.AllTypes;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.ColumnMapReader;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Screener;

/** A first map is made of every export that has columns, and scores that export. */
class FirstMapTest {
  private static final Questionnaire ASKED = AllTypes.questionnaire();
  private static final FirstMap.Given NOTHING =
      new FirstMap.Given(Optional.empty(), Optional.empty(), Optional.empty());

  private static String made(byte[] export, FirstMap.Given given) throws Exception {
    return FirstMap.of(Export.of("export", new ByteArrayInputStream(export)), ASKED, given);
  }

  private static String made(String export) throws Exception {
    return made(export.getBytes(UTF_8), NOTHING);
  }

  private static FirstMap.Given charset(String name) {
    return new FirstMap.Given(
        Optional.of(Charset.forName(name)), Optional.empty(), Optional.empty());
  }

  /** {@code export} scored with {@code map} alone. */
  private static Batch.Outcome scored(byte[] export, String map) {
    ColumnMapReader.Result read = ColumnMapReader.read("made.yaml", map.getBytes(UTF_8), ASKED);
    assertThat(read.problems()).as(map).isEmpty();
    ColumnMap columns = read.map().orElseThrow();
    return Batch.of(Screener.of(ASKED)).mapped(columns).score(export);
  }

  private static Batch.Outcome scored(String export) throws Exception {
    return scored(export.getBytes(UTF_8), made(export));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"reference":"1","danger-now":"no","meta":{"at":[1,{"systolic":9}]},"tags":["a"]}
        {"reference":"2","danger-now":"yes","odd one":null}
        """,
        """
        [{"reference":"1","danger-now":"no","meta":{"at":[1,{"systolic":9}]},"tags":["a"]},
         {"reference":"2",
          "danger-now":"yes", "odd one":null}]
        """,
        """
        {"@odata.context":"x","value":[
          {"reference":"1","danger-now":"no","meta":{"at":[1,{"systolic":9}]},"tags":["a"]},
          {"reference":"2","danger-now":"yes","odd one":null}]}
        """,
      })
  void properties_of_json_are_columns_in_the_order_in_which_they_first_come(String export)
      throws Exception {
    assertThat(made(export))
        .contains("#   danger-now -> danger-now\n")
        .contains("\nignore:\n  - \"meta\"\n  - \"tags\"\n  - \"odd one\"\n")
        .doesNotContain("@odata")
        .contains("#   systolic: {column: \"\"}");
    assertThat(scored(export).rejects()).isEmpty();
    assertThat(scored(export).records()).hasSize(2);
  }

  @Test
  void an_export_of_a_tool_in_json_is_that_of_the_tool() throws Exception {
    String export =
        "[{\"record_id\":\"7\",\"danger_now\":\"0\",\"heart_trouble___attack\":\"1\","
            + "\"screening_complete\":\"2\",\"clerk\":\"ke\"}]";

    assertThat(made(export)).contains("\nfrom: redcap\n");
    assertThat(scored(export).responses())
        .singleElement()
        .satisfies(one -> assertThat(one.reference()).contains("7"));
  }

  @Test
  void the_first_hundred_objects_are_looked_at() throws Exception {
    String plain = "{\"danger-now\":\"no\"}\n";

    assertThat(made(plain.repeat(99) + "{\"late\":1}\n")).contains("- \"late\"");
    assertThat(made(plain.repeat(100) + "{\"late\":1}\n")).doesNotContain("late");
  }

  @Test
  void long_objects_are_looked_at_as_well() throws Exception {
    String big = "{\"goals\":\"" + "well ".repeat(60_000) + "\"}\n";

    assertThat(made(big.repeat(5) + "{\"late\":1}\n")).contains("- \"late\"");
  }

  @Test
  void a_line_that_is_no_object_has_no_columns() throws Exception {
    assertThat(made("{\"danger-now\":\"no\"}\n[\"x\"]\n{\"half\":1\n{\"late\":1}\n"))
        .contains("- \"late\"")
        .doesNotContain("half");
  }

  @Test
  void what_it_is_written_in_is_taken_as_given_and_stands_in_the_map() throws Exception {
    byte[] export =
        "reference,danger-now,Gel\u00E4chter\n1,no,x\n".getBytes(Charset.forName("cp437"));

    String made = made(export, charset("cp437"));

    assertThat(made).contains("charset: IBM437").contains("- \"Gel\u00E4chter\"");
    assertThat(scored(export, made).records()).hasSize(1);
  }

  @Test
  void json_in_another_charset_is_scored_by_its_map() throws Exception {
    byte[] export =
        "[{\"danger-now\":\"no\",\"Gel\u00E4chter\":1}]".getBytes(Charset.forName("cp437"));

    String made = made(export, charset("cp437"));

    assertThat(made).contains("- \"Gel\u00E4chter\"");
    assertThat(scored(export, made).records()).hasSize(1);
    assertThat(made("[{\"danger-now\":\"no\",\"caf\u00E9\":1}]".getBytes(UTF_16LE), NOTHING))
        .contains("- \"caf\u00E9\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "\t", "\\", "'"})
  void what_parts_the_fields_is_taken_as_given_and_stands_in_the_map(String mark) throws Exception {
    byte[] export = "a,b,c^danger-now\nx,y,z^no\n".replace("^", mark).getBytes(UTF_8);
    FirstMap.Given given =
        new FirstMap.Given(Optional.empty(), Optional.of(mark.charAt(0)), Optional.empty());

    String made = made(export, given);

    assertThat(made).contains("- \"a,b,c\"\n").contains("#   danger-now -> danger-now\n");
    assertThat(scored(export, made).records()).hasSize(1);
  }

  @Test
  void a_mark_that_no_map_can_name_is_left_to_the_command_line() throws Exception {
    FirstMap.Given given =
        new FirstMap.Given(Optional.empty(), Optional.of('\u0001'), Optional.empty());

    String made = made("danger-now\u0001x\nno\u0001\n".getBytes(UTF_8), given);

    assertThat(made).contains("# ? ").contains("--delimiter").doesNotContain("\u0001");
    ColumnMapReader.Result read = ColumnMapReader.read("made.yaml", made.getBytes(UTF_8), ASKED);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void the_tool_that_is_named_is_believed() throws Exception {
    byte[] export = "danger_now\n1\n".getBytes(UTF_8);
    FirstMap.Given given =
        new FirstMap.Given(Optional.empty(), Optional.empty(), Optional.of(Preset.REDCAP));

    String made = made(export, given);

    assertThat(made).contains("\nfrom: redcap\n").contains("#   danger_now -> danger-now\n");
    assertThat(scored(export, made).urgent()).hasSize(1);
  }

  @Test
  void the_header_of_the_tool_that_is_named_has_all_its_rows() throws Exception {
    byte[] export = "Q1,Q2\nAre you in danger right now?,Else\na,b\n".getBytes(UTF_8);
    FirstMap.Given given =
        new FirstMap.Given(Optional.empty(), Optional.empty(), Optional.of(Preset.QUALTRICS));

    assertThat(made(export, given)).contains("#   Q1 -> danger-now\n");
  }

  private static void isRefused(String export, String why) {
    assertThatThrownBy(() -> made(export))
        .isInstanceOf(BadExport.class)
        .hasMessageStartingWith("export:")
        .hasMessageContaining(why);
  }

  @Test
  void what_has_no_columns_is_told() {
    isRefused("", "there is no header");
    isRefused("[]", "no object");
    isRefused("[{}, {}]", "no object");
    isRefused("{\"danger-now\":", "no JSON");
    isRefused("{\"resourceType\":\"QuestionnaireResponse\",\"item\":[]}", "FHIR");
    isRefused(
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":"
            + "{\"resourceType\":\"QuestionnaireResponse\"}}]}",
        "FHIR");
    isRefused(
        "{\"format\":1,\"questionnaire\":{},\"program\":\"\",\"channel\":\"\",\"entries\":[]}",
        "responses of kapscreen");
  }

  @Test
  void a_damaged_file_is_told_as_when_it_is_scored() throws Exception {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("danger-now\nno\n".getBytes(UTF_8));
    }
    byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 9);

    assertThatThrownBy(() -> made(cut, NOTHING))
        .isInstanceOf(BadExport.class)
        .hasMessageContaining("ends too soon");
  }
}
