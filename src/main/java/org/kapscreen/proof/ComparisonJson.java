package org.kapscreen.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.kapscreen.questionnaire.FollowUp;
import org.kapscreen.response.Answer;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Assessment;
import org.kapscreen.response.Assessment.Status;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A comparison for scripts, as one JSON document. */
public final class ComparisonJson {
  private static final int FORMAT = 1;
  private final Comparison comparison;
  private final JsonGenerator json;

  private ComparisonJson(Comparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
  }

  /** Ends with a line feed. */
  public static String of(Comparison comparison) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(new Layout(), bytes, JsonEncoding.UTF8)) {
      new ComparisonJson(comparison, json).write();
      json.writeRaw('\n');
    }
    return bytes.toString(UTF_8);
  }

  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }

  private void write() {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    write("old", comparison.older());
    write("new", comparison.newer());
    json.writeBooleanProperty("needs-attention", comparison.needsAttention());
    json.writeName("changes");
    json.writeStartArray();
    comparison.changes().forEach(this::write);
    json.writeEndArray();
    json.writeName("cases");
    write(comparison.cases(), List.of());
    comparison
        .responses()
        .ifPresent(
            stored -> {
              json.writeName("responses");
              write(stored.outcomes(), stored.unreadable());
            });
    json.writeName("witnesses");
    json.writeStartArray();
    comparison.witnesses().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String name, Version version) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("id", version.questionnaire().id());
    json.writeStringProperty("version", version.questionnaire().version());
    json.writeStringProperty("sha256", version.questionnaire().sha256());
    json.writeStringProperty("file", version.file().toString());
    json.writeEndObject();
  }

  private void write(Change change) {
    json.writeStartObject();
    json.writeStringProperty("kind", word(change.kind()));
    json.writeStringProperty("part", word(change.part()));
    write("ids", change.ids());
    json.writeStringProperty("text", change.text());
    json.writeStringProperty("place", change.place().toString());
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void write(Outcomes outcomes, List<StoredResponses.Unreadable> unreadable) {
    json.writeStartObject();
    json.writeNumberProperty("all", outcomes.all() + unreadable.size());
    json.writeNumberProperty("same", outcomes.same());
    writeSteps(outcomes);
    writeAll("otherwise", outcomes.otherwise());
    writeAll("not-comparable", outcomes.notComparable());
    json.writeName("unreadable");
    json.writeStartArray();
    for (StoredResponses.Unreadable one : unreadable) {
      json.writeStartObject();
      json.writeStringProperty("name", one.file());
      json.writeStringProperty("why", one.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSteps(Outcomes outcomes) {
    json.writeName("steps");
    json.writeStartArray();
    outcomes
        .steps()
        .forEach(
            (step, count) -> {
              json.writeStartObject();
              json.writeStringProperty("old", step.older().word());
              json.writeStringProperty("new", step.newer().word());
              json.writeNumberProperty("count", count);
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  private void writeAll(String name, List<Outcome> outcomes) {
    json.writeName(name);
    json.writeStartArray();
    outcomes.forEach(this::write);
    json.writeEndArray();
  }

  private void write(Outcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("name", outcome.person().name());
    outcome.person().remark().ifPresent(remark -> json.writeStringProperty("remark", remark));
    write("old", outcome.older());
    write("new", outcome.newer());
    json.writeName("flags");
    json.writeStartArray();
    for (Outcome.FlagChange flag : outcome.flags()) {
      json.writeStartObject();
      json.writeStringProperty("flag", flag.flag());
      flag.older().map(Status::word).ifPresent(word -> json.writeStringProperty("old", word));
      flag.newer().map(Status::word).ifPresent(word -> json.writeStringProperty("new", word));
      json.writeEndObject();
    }
    json.writeEndArray();
    write("left", outcome.left());
    write("open", outcome.open());
    json.writeEndObject();
  }

  private void write(String name, Assessment assessment) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("at-least", assessment.atLeast().word());
    json.writeStringProperty("disposition", assessment.disposition().word());
    json.writeStringProperty("could-be", assessment.couldBe().word());
    assessment
        .followUp()
        .map(FollowUp::word)
        .ifPresent(word -> json.writeStringProperty("follow-up", word));
    json.writeEndObject();
  }

  private void write(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void write(ChangeWitness witness) {
    json.writeStartObject();
    json.writeStringProperty("subject", witness.subject());
    json.writeName("answers");
    json.writeStartObject();
    witness.answers().byQuestion().forEach(this::write);
    json.writeEndObject();
    json.writeName("differences");
    json.writeStartObject();
    witness.differences().forEach(this::write);
    json.writeEndObject();
    write("old", witness.older());
    write("new", witness.newer());
    json.writeEndObject();
  }

  /** A made-up answer; those of stored responses are never written. */
  private void write(String question, Answer answer) {
    json.writeStringProperty(
        question,
        comparison
            .newer()
            .questionnaire()
            .question(question)
            .filter(one -> answer instanceof Answer.Answered)
            .map(one -> AnswerText.shown(one, ((Answer.Answered) answer).value()))
            .orElse(answer.state().word()));
  }
}
