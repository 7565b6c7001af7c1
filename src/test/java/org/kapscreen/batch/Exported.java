package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Assessor;
import org.kapscreen.screening.Evaluation;
import org.kapscreen.screening.RandomScreening;
import org.kapscreen.screening.Screener;

/** Random people of a questionnaire, and their answers in each shape that is scored. */
public final class Exported {
  private static final List<String> MEDICINES =
      List.of("oxycodone", "Xanax", "quetiapine", "lisinopril", "sertraline", "sea moss", "patch");

  private static final List<String> HARMLESS = List.of("none", "no", "never", "longer-ago");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Instant NOW = Instant.parse("2026-05-04T14:10:00Z");

  private final Screener screener;
  private final Questionnaire questionnaire;

  public Exported(Screener screener) {
    this.screener = screener;
    this.questionnaire = screener.questionnaire();
  }

  /**
   * Answers that an interview would take, from those that differ from harmless ones in little to
   * all others; some are missing, and some to questions that are no longer asked.
   */
  public Answers person(Random random) {
    RandomScreening screening = new RandomScreening(random.nextLong(), MEDICINES);
    Answers answers = Answers.NONE;
    int missing = 2 + random.nextInt(100);
    int strange = 1 + random.nextInt(40);
    for (Question question : questionnaire.questions()) {
      Answer answer =
          random.nextInt(strange) == 0
              ? screening.answer(question)
              : new Answer.Answered(harmless(question));
      Answers more = answers.with(question.id(), answer);
      if (random.nextInt(missing) > 0
          && isTaken(question, answer)
          && (!isCompared(question) || fits(more))) {
        answers = more;
      }
    }
    return answers;
  }

  private static Value harmless(Question question) {
    if (question.type() instanceof QuestionType.Options options) {
      return Value.Chosen.of(
          HARMLESS.stream()
              .flatMap(id -> options.option(id).stream())
              .findFirst()
              .orElse(options.options().get(options.options().size() - 1))
              .id());
    }
    if (question.type() instanceof QuestionType.Entries) {
      return new Value.Entries(List.of());
    }
    if (question.type() instanceof QuestionType.Numeric numeric) {
      return new Value.Amount(
          numeric.range().low().add(numeric.range().high()).divideToIntegralValue(TWO));
    }
    return question.type() instanceof QuestionType.Day day
        ? new Value.Day(day.range().low())
        : new Value.Words("Well");
  }

  /** Whether the interview takes {@code answer}, looked at by itself. */
  public static boolean isTaken(Question question, Answer answer) {
    if (answer instanceof Answer.Answered answered) {
      return AnswerText.misfit(question, answered.value()).isEmpty();
    }
    return answer.equals(Answer.NOT_SURE) ? question.notSure() : question.declinable();
  }

  /** Whether checks compare it with other answers. */
  private static boolean isCompared(Question question) {
    return question.type() instanceof QuestionType.Numeric
        || question.type() instanceof QuestionType.Day;
  }

  private boolean fits(Answers answers) {
    Assessor assessor = screener.assessor();
    List<Question> questions = questionnaire.questions();
    for (int i = 0; i < questions.size(); i++) {
      assessor.put(i, answers.to(questions.get(i).id()));
    }
    assessor.assess();
    return assessor.failingCheck().isEmpty();
  }

  /** A table with a column for each question. */
  public String csv(List<Answers> people) {
    List<String> ids = questionnaire.questions().stream().map(Question::id).toList();
    StringBuilder csv = new StringBuilder(String.join(",", ids)).append("\r\n");
    for (Answers answers : people) {
      csv.append(
              ids.stream()
                  .map(id -> Table.quoted(plain(answers.to(id))))
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return csv.toString();
  }

  private static String plain(Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return answer.equals(Answer.UNANSWERED) ? "" : answer.state().word();
    }
    Value value = answered.value();
    if (value instanceof Value.Chosen chosen) {
      return String.join(";", chosen.options());
    }
    if (value instanceof Value.Entries entries) {
      return entries.entries().isEmpty() ? "none" : String.join("; ", entries.entries());
    }
    if (value instanceof Value.Amount amount) {
      return amount.number().toPlainString();
    }
    return value instanceof Value.Words words
        ? words.text()
        : ((Value.Day) value).date().toString();
  }

  /** An object a line. */
  public String ndjson(List<Answers> people) {
    return people.stream().map(this::json).collect(Collectors.joining("\n"));
  }

  private String json(Answers answers) {
    List<String> properties = new ArrayList<>();
    for (Map.Entry<String, Answer> one : answers.byQuestion().entrySet()) {
      properties.add('"' + one.getKey() + "\":" + json(one.getKey(), one.getValue()));
    }
    return '{' + String.join(",", properties) + '}';
  }

  private String json(String id, Answer answer) {
    Optional<List<String>> several = several(id, answer);
    if (several.isPresent() && !several.get().isEmpty()) {
      return several.get().stream()
          .map(one -> '"' + one + '"')
          .collect(Collectors.joining(",", "[", "]"));
    }
    return isNumber(answer) ? plain(answer) : '"' + plain(answer) + '"';
  }

  private static boolean isNumber(Answer answer) {
    return answer instanceof Answer.Answered answered && answered.value() instanceof Value.Amount;
  }

  /** What is chosen or listed where several may be. */
  private Optional<List<String>> several(String id, Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return Optional.empty();
    }
    if (answered.value() instanceof Value.Entries entries) {
      return Optional.of(entries.entries());
    }
    return answered.value() instanceof Value.Chosen chosen && takesSeveral(id)
        ? Optional.of(List.copyOf(chosen.options()))
        : Optional.empty();
  }

  private boolean takesSeveral(String id) {
    return questionnaire.question(id).orElseThrow().type() instanceof QuestionType.Options options
        && options.form() == QuestionType.Options.Form.CHOICES;
  }

  /** A QuestionnaireResponse a line. */
  public String fhir(List<Answers> people) {
    return people.stream().map(this::resource).collect(Collectors.joining("\n"));
  }

  private String resource(Answers answers) {
    List<String> items = new ArrayList<>();
    for (Map.Entry<String, Answer> one : answers.byQuestion().entrySet()) {
      items.add(
          "{\"linkId\":\"%s\",\"answer\":[%s]}"
              .formatted(one.getKey(), String.join(",", fhir(one.getKey(), one.getValue()))));
    }
    return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"item\":[%s]}"
        .formatted(String.join(",", items));
  }

  private List<String> fhir(String id, Answer answer) {
    if (!(answer instanceof Answer.Answered answered)) {
      return List.of(
          ("{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/"
                  + "data-absent-reason\",\"valueCode\":\"%s\"}]}")
              .formatted(answer.equals(Answer.DECLINED) ? "asked-declined" : "asked-unknown"));
    }
    Value value = answered.value();
    if (value instanceof Value.Chosen chosen) {
      return chosen.options().stream().map(option -> chosen(id, option)).toList();
    }
    if (value instanceof Value.Amount) {
      return List.of("{\"valueDecimal\":%s}".formatted(plain(answer)));
    }
    if (value instanceof Value.Day) {
      return List.of("{\"valueDate\":\"%s\"}".formatted(plain(answer)));
    }
    List<String> texts =
        value instanceof Value.Entries entries && !entries.entries().isEmpty()
            ? entries.entries()
            : List.of(plain(answer));
    return texts.stream().map("{\"valueString\":\"%s\"}"::formatted).toList();
  }

  private String chosen(String id, String option) {
    QuestionType.Options type =
        (QuestionType.Options) questionnaire.question(id).orElseThrow().type();
    return type.form() == QuestionType.Options.Form.YES_NO
        ? "{\"valueBoolean\":%s}".formatted(option.equals("yes"))
        : "{\"valueCoding\":{\"system\":\"urn:invented\",\"code\":\"%s\"}}".formatted(option);
  }

  /** The files that interviews leave behind, one after the other. */
  public String responses(List<Answers> people) {
    return people.stream()
        .map(answers -> new String(ResponseWriter.bytes(response(answers)), UTF_8))
        .collect(Collectors.joining());
  }

  private Response response(Answers answers) {
    Evaluation evaluation = screener.evaluate(answers);
    List<Response.Entry> entries = new ArrayList<>();
    for (Question question : questionnaire.questions()) {
      entries.add(
          new Response.Entry(
              question.id(),
              evaluation.answer(question.id()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
    }
    return new Response(
        new Response.Used(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
        "1.0.0",
        Channel.PHONE,
        "en",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        NOW,
        Optional.of(new Response.Ending(Response.How.COMPLETED, NOW)),
        entries,
        List.of(),
        Optional.of(screener.assess(answers)));
  }
}
