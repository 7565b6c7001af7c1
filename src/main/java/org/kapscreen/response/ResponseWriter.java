package org.kapscreen.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.ScoreResult;
import org.kapscreen.yaml.Sha256;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes a response as JSON. Canonical: the same response gives the same bytes. */
public final class ResponseWriter {
  static final int FORMAT = 1;
  private static final JsonFactory FACTORY = new JsonFactory();
  private final JsonGenerator json;

  private ResponseWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * {@code response} as the content of its final file: with a seal at the end, the SHA-256 of all
   * that would stand there without it. A change by hand breaks it. It is no signature: who knows
   * how can make another.
   */
  public static byte[] sealed(Response response) {
    String open = new String(bytes(response), UTF_8);
    String whole = open.substring(0, open.lastIndexOf("\n}")) + ",\n  \"seal\" : \"";
    Sha256 seal = new Sha256();
    seal.add(open.getBytes(UTF_8));
    return (whole + seal.get() + "\"\n}\n").getBytes(UTF_8);
  }

  /** {@code response} as a file's content, in UTF-8. */
  public static byte[] bytes(Response response) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(new JsonLayout(), bytes, JsonEncoding.UTF8)) {
      new ResponseWriter(json).write(response);
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  private void write(Response response) {
    json.writeStartObject();
    json.writeNumberProperty("format", FORMAT);
    write(response.questionnaire());
    json.writeStringProperty("program", response.program());
    json.writeStringProperty("channel", response.channel().word());
    json.writeStringProperty("language", response.language());
    if (!response.alsoIn().isEmpty()) {
      write("also-in", response.alsoIn());
    }
    response.reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
    response.takenOver().ifPresent(this::write);
    write("started", response.started());
    response.ending().ifPresent(this::write);
    json.writeName("entries");
    json.writeStartArray();
    response.entries().forEach(this::write);
    json.writeEndArray();
    json.writeName("interruptions");
    json.writeStartArray();
    response.interruptions().forEach(this::write);
    json.writeEndArray();
    response.assessment().ifPresent(this::write);
    json.writeEndObject();
  }

  private void write(Response.Used used) {
    json.writeName("questionnaire");
    json.writeStartObject();
    json.writeStringProperty("id", used.id());
    json.writeStringProperty("version", used.version());
    json.writeStringProperty("sha256", used.sha256());
    json.writeEndObject();
  }

  private void write(Response.TakenOver takenOver) {
    json.writeName("taken-over");
    json.writeStartObject();
    write(takenOver.questionnaire());
    write("started", takenOver.started());
    json.writeStringProperty("sha256", takenOver.sha256());
    write("questions", takenOver.questions());
    json.writeEndObject();
  }

  private void write(String name, Instant time) {
    json.writeStringProperty(name, time.toString());
  }

  private void write(Response.Ending ending) {
    json.writeName("ended");
    json.writeStartObject();
    json.writeStringProperty("how", ending.how().word());
    write("at", ending.at());
    json.writeEndObject();
  }

  private void write(Response.Entry entry) {
    json.writeStartObject();
    json.writeStringProperty("question", entry.question());
    write(entry.answer());
    entry.at().ifPresent(at -> write("at", at));
    entry.by().ifPresent(by -> json.writeStringProperty("by", by));
    entry.note().ifPresent(note -> json.writeStringProperty("note", note));
    if (!entry.history().isEmpty()) {
      json.writeName("history");
      json.writeStartArray();
      for (Response.Change change : entry.history()) {
        json.writeStartObject();
        write("at", change.at());
        change.by().ifPresent(by -> json.writeStringProperty("by", by));
        write(change.before());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void write(Answer answer) {
    json.writeStringProperty("state", answer.state().word());
    if (answer instanceof Answer.Answered answered) {
      write(answered.value());
    }
  }

  private void write(Value value) {
    if (value instanceof Value.Chosen chosen) {
      write("chosen", List.copyOf(chosen.options()));
    } else if (value instanceof Value.Amount amount) {
      json.writeName("number");
      json.writeNumber(amount.number());
    } else if (value instanceof Value.Day day) {
      json.writeStringProperty("date", day.date().toString());
    } else if (value instanceof Value.Words words) {
      json.writeStringProperty("text", words.text());
    } else if (value instanceof Value.Entries entries) {
      write("entries", entries.entries());
    } else {
      throw new AssertionError(value);
    }
  }

  private void write(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void write(Response.Interruption interruption) {
    json.writeStartObject();
    json.writeStringProperty("flag", interruption.flag());
    json.writeStringProperty("notice", interruption.notice());
    write("shown", interruption.shown());
    interruption.acknowledged().ifPresent(at -> write("acknowledged", at));
    json.writeEndObject();
  }

  private void write(Assessment assessment) {
    json.writeName("assessment");
    json.writeStartObject();
    json.writeStringProperty("at-least", assessment.atLeast().word());
    json.writeStringProperty("disposition", assessment.disposition().word());
    json.writeStringProperty("could-be", assessment.couldBe().word());
    write("settle", assessment.settle());
    assessment.followUp().ifPresent(f -> json.writeStringProperty("follow-up", f.word()));
    json.writeName("flags");
    json.writeStartArray();
    assessment.flags().forEach(this::write);
    json.writeEndArray();
    json.writeName("scores");
    json.writeStartArray();
    assessment.scores().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(FlagResult result) {
    json.writeStartObject();
    json.writeStringProperty("flag", result.flag());
    json.writeStringProperty("status", result.status().word());
    write("missing", result.missing());
    json.writeEndObject();
  }

  private void write(ScoreResult result) {
    json.writeStartObject();
    json.writeStringProperty("score", result.score());
    result
        .range()
        .ifPresent(
            range -> {
              json.writeName("low");
              json.writeNumber(range.low());
              json.writeName("high");
              json.writeNumber(range.high());
            });
    result.band().ifPresent(band -> json.writeStringProperty("band", band));
    write("missing", result.missing());
    json.writeEndObject();
  }
}
