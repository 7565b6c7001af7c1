package org.kapscreen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

class UrgentFirstTest {
  @Test
  void who_must_be_seen_now_is_told_also_where_a_reject_ends_it() throws Exception {
    List<Long> told = new ArrayList<>();
    Scoring.Listener strict =
        new Scoring.Listener() {
          @Override
          public void note(String words) {}

          @Override
          public void rejected(String export, Reject reject) throws BadExport {
            throw new BadExport(export, reject.line(), reject.reason());
          }

          @Override
          public void urgent(String export, List<Urgent> urgent) {
            urgent.forEach(one -> told.add(one.line()));
          }

          @Override
          public void scored(Response response) {}
        };
    Path asked = Path.of("src/test/resources/org/kapscreen/exports/all-types.yaml");
    Scoring scoring =
        new Scoring(
            Screener.of(QuestionnaireReader.read(asked).questionnaire().orElseThrow()),
            new Scoring.Order(
                1,
                OutputForm.NDJSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Clock.systemUTC(),
                Optional.empty(),
                Optional.empty()));
    byte[] export = "danger-now\nyes\nperhaps\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                scoring.score(
                    List.of(Export.of("-", new ByteArrayInputStream(export))),
                    new Scoring.Outputs(
                        OutputStream.nullOutputStream(), OutputStream.nullOutputStream()),
                    strict))
        .isInstanceOf(BadExport.class);

    assertThat(told).containsExactly(2L);
  }
}
