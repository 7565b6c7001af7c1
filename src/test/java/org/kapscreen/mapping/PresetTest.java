package org.kapscreen.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tool is seen in the columns that it adds. */
class PresetTest {
  @ParameterizedTest
  @EnumSource(Preset.class)
  void an_export_is_recognised_as_that_of_its_tool_only(Preset preset) {
    assertThat(Preset.recognise(SampleHeaders.of(preset))).contains(preset);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void a_tool_is_recognised_by_the_row_of_names_alone(Preset preset) {
    assertThat(Preset.recognise(new Header(List.of(SampleHeaders.of(preset).names()))))
        .contains(preset);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void a_shipped_map_names_no_question_and_has_a_reference(Preset preset) {
    assertThat(preset.map().questions()).isEmpty();
    assertThat(preset.map().reference()).isNotEmpty();
  }

  @Test
  void plain_columns_are_those_of_no_tool() {
    assertThat(Preset.recognise(SampleHeaders.of("plain.csv", 1))).isEmpty();
    assertThat(Preset.recognise(Header.of("id", "ID", "Status", "KEY"))).isEmpty();
  }

  @Test
  void what_could_be_of_two_tools_is_of_none() {
    Header both = Header.of("Timestamp", "record_id", "screening_complete", "danger_now");

    assertThat(Preset.recognise(both)).isEmpty();
  }
}
