package org.kapscreen.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.kapscreen.response.JsonLayout;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes one JSON document. */
final class Json {
  /**
   * All but ASCII is escaped: a report means the same so, and whatever stands in a questionnaire
   * cannot steer the terminal that it is printed to.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** The document whose one object has what {@code fields} writes. */
  static String of(Consumer<Json> fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator =
        FACTORY.createGenerator(new JsonLayout(), bytes, JsonEncoding.UTF8)) {
      Json json = new Json(generator);
      json.object(() -> fields.accept(json));
      generator.writeRaw('\n');
    }
    return bytes.toString(UTF_8);
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  private void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  /** A list of objects, one for each of {@code items}. */
  <T> void objects(String name, Collection<T> items, Consumer<T> fields) {
    json.writeName(name);
    json.writeStartArray();
    items.forEach(item -> object(() -> fields.accept(item)));
    json.writeEndArray();
  }

  void text(String name, String text) {
    json.writeStringProperty(name, text);
  }

  void texts(String name, Collection<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  void number(String name, int number) {
    json.writeNumberProperty(name, number);
  }

  void number(String name, BigDecimal number) {
    json.writeName(name);
    json.writeNumber(new BigDecimal(number.toPlainString())); // 70, never 7E+1
  }

  void truth(String name, boolean truth) {
    json.writeBooleanProperty(name, truth);
  }
}
