package org.kapscreen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kapscreen.Clinic;
import org.kapscreen.it.Program;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Assessment;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

/** The same answers come to the same, whether they were spoken or exported, in whatever shape. */
class SameMeaningTest {
  private static final int PEOPLE = 1_000;

  private final long seed = Long.getLong("kapscreen.seed", System.nanoTime());

  @Test
  void people_of_the_candidacy_questionnaire() throws IOException {
    compare(Path.of("questionnaires/kap-candidacy.yaml"));
  }

  @Test
  void people_of_the_first_look() throws IOException {
    compare(Program.FIRST_LOOK);
  }

  @Test
  void people_of_the_clinic() throws IOException {
    compare(Clinic.file("clinic.yaml"));
  }

  private void compare(Path file) throws IOException {
    Screener screener = Screener.of(QuestionnaireReader.read(file).questionnaire().orElseThrow());
    Exported exported = new Exported(screener);
    List<Answers> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(exported.person(new Random(seed + i)));
    }
    List<Assessment> expected = people.stream().map(screener::assess).toList();
    assertThat(expected.stream().map(Assessment::disposition).distinct())
        .as("dispositions that people come to")
        .hasSizeGreaterThan(2);

    agrees("CSV", screener, expected, exported.csv(people));
    agrees("NDJSON", screener, expected, exported.ndjson(people));
    agrees("FHIR", screener, expected, exported.fhir(people));
    agrees("responses", screener, expected, exported.responses(people));
  }

  private void agrees(String form, Screener screener, List<Assessment> expected, String export) {
    String how = form + " with -Dkapscreen.seed=" + seed;
    Batch.Outcome outcome = Batch.of(screener).threads(2).score(export);
    assertThat(outcome.rejects()).as(how).isEmpty();
    assertThat(outcome.responses()).as(how).hasSameSizeAs(expected);
    for (int i = 0; i < PEOPLE; i++) {
      assertThat(outcome.responses().get(i).assessment())
          .as("%s, person %s", how, i)
          .contains(expected.get(i));
    }
  }
}
