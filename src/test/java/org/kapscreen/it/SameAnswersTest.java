package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.batch.Exported;
import org.kapscreen.interview.Interview;
import org.kapscreen.interview.Setting;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.QuestionnaireReader;

/** A person who is asked by {@code take} and one whose answers are exported come to the same. */
class SameAnswersTest {
  private static final Path QUESTIONNAIRE =
      Path.of("questionnaires/kap-candidacy.yaml").toAbsolutePath();

  private final int people = Integer.getInteger("prove.people", 8);
  private final long seed = Long.getLong("prove.seed", 20_260_504);

  @TempDir Path home;

  @Test
  void random_people_taken_and_scored() throws IOException {
    System.out.println("[proof] same answers: seed " + seed + ", " + people + " people");
    Screener screener =
        Screener.of(QuestionnaireReader.read(QUESTIONNAIRE).questionnaire().orElseThrow());
    Exported exported = new Exported(screener);
    List<Answers> all = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Interview interview = interview(screener, exported.person(new Random(seed + i)));
      Program.Run run = take(interview, i);
      assertThat(run.exitCode()).as("person %s: %s", i, run.err()).isIn(0, 4);
      Path file = home.resolve("work").resolve(run.file(".response.json").toString());
      Response response =
          ResponseReader.of(file.toString(), Files.readAllBytes(file)).response().orElseThrow();
      assertThat(response.assessment())
          .as("person %s of seed %s", i, seed)
          .contains(screener.assess(interview.draft().answers()));
      taken.add(file.toString());
      all.add(asked(interview));
    }
    Files.writeString(home.resolve("work/all.csv"), exported.csv(all));

    assertThat(scored(Stream.of("all.csv"))).isEqualTo(scored(taken.stream()));
  }

  /** What was answered in an interview in which {@code answers} were given wherever they fit. */
  private static Interview interview(Screener screener, Answers answers) {
    Setting setting = new Setting("1.0.0", Channel.SELF, "en", Optional.empty(), Optional.empty());
    Interview interview = Interview.begin(screener, setting, Clock.systemUTC());
    for (Optional<Question> next = interview.current();
        next.isPresent();
        next = interview.current()) {
      Question question = next.get();
      Answer wanted = answers.to(question.id());
      interview.answer(question, wanted.equals(Answer.UNANSWERED) ? without(question) : wanted);
    }
    return interview;
  }

  /** The answer of somebody who has none. */
  private static Answer without(Question question) {
    if (question.declinable()) {
      return Answer.DECLINED;
    }
    if (question.notSure()) {
      return Answer.NOT_SURE;
    }
    if (question.type() instanceof QuestionType.Numeric numeric) {
      return new Answer.Answered(new Value.Amount(numeric.range().low()));
    }
    QuestionType.Options options = (QuestionType.Options) question.type();
    return new Answer.Answered(Value.Chosen.of(options.options().get(0).id()));
  }

  /** The answers to questions that were asked. */
  private static Answers asked(Interview interview) {
    Answers asked = Answers.NONE;
    for (Response.Entry entry : interview.draft().entries()) {
      if (!entry.answer().equals(Answer.NOT_ASKED)) {
        asked = asked.with(entry.question(), entry.answer());
      }
    }
    return asked;
  }

  private Program.Run take(Interview interview, int number) {
    List<String> lines = new ArrayList<>();
    for (Question question : interview.answered()) {
      lines.add(typed(interview.answerTo(question)));
    }
    return new Program(
            home,
            "take",
            QUESTIONNAIRE.toString(),
            "--reference",
            "P" + number,
            "--channel",
            "self")
        .reading(lines.toArray(new String[0]))
        .run();
  }

  private static String typed(Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return answer.equals(Answer.DECLINED) ? "/declined" : "/not-sure";
    }
    Value value = answered.value();
    if (value instanceof Value.Chosen chosen) {
      return String.join(",", chosen.options());
    }
    if (value instanceof Value.Entries entries) {
      return entries.entries().isEmpty() ? "none" : String.join(", ", entries.entries());
    }
    if (value instanceof Value.Amount amount) {
      return amount.number().toPlainString();
    }
    return value instanceof Value.Words words
        ? words.text()
        : ((Value.Day) value).date().toString();
  }

  /** What each came to, without where it came from. */
  private List<String> scored(Stream<String> files) {
    List<String> command = new ArrayList<>(List.of("score", "--exit-zero"));
    files.forEach(command::add);
    Program.Run run = new Program(home, command.toArray(new String[0])).run().exits(0);
    List<String> records =
        run.out().lines().map(line -> line.substring(line.indexOf("\"disposition\""))).toList();
    assertThat(records).hasSize(people);
    return records;
  }
}
