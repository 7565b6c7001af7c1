package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kapscreen.mapping.Columns;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Takes objects apart that stand one a line: plain ones, responses, or FHIR resources. */
final class JsonLines implements Records {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What a rejected line that is no object is kept in. */
  private static final String TEXT = "kapscreen-text";

  /** What every response of kapscreen has, and no sheet of answers. */
  static final Set<String> RESPONSE =
      Set.of("format", "questionnaire", "program", "channel", "entries");

  private final JsonObjects objects;
  private final JsonLineReader responses;
  private final JsonLineReader resources;

  JsonLines(JsonObjects objects, JsonLineReader responses, JsonLineReader resources) {
    this.objects = objects;
    this.responses = responses;
    this.resources = resources;
  }

  @Override
  public void read(Block block, Row row, Sink sink) {
    byte[] bytes = block.bytes();
    JsonLineReader reader = reader(block);
    if (reader == objects) {
      objects.readAll(block, row, sink);
      return;
    }
    new JsonBlockLines(block)
        .forEach(
            (number, from, to) -> {
              row.begin(block.line(number));
              reader.read(bytes, from, to, row);
              sink.end();
            });
  }

  /** As the first record of the block wants it: an export holds one kind of record. */
  private JsonLineReader reader(Block block) {
    Set<String> names = new HashSet<>();
    new JsonBlockLines(block)
        .first((number, from, to) -> names.addAll(names(block.bytes(), from, to)));
    if (names.contains("resourceType")) {
      return resources;
    }
    return names.containsAll(RESPONSE) ? responses : objects;
  }

  /** The names of the properties of the object in these bytes, in its order. */
  static Set<String> names(byte[] bytes, int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      // What it is not is told when it is read as a record.
    }
    return names;
  }

  /** Whether these bytes are one object. */
  static boolean isObject(byte[] bytes, int from, int to) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Override
  public byte[] rejected(Block block, Map<Integer, Reject> rejects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] record = {0};
    new JsonBlockLines(block)
        .forEach(
            (number, from, to) -> {
              Reject reject = rejects.get(record[0]++);
              if (reject != null) {
                out.writeBytes(rejected(block.bytes(), from, to, reject.reason()));
                out.write('\n');
              }
            });
    return out.toByteArray();
  }

  private static byte[] rejected(byte[] bytes, int from, int to, String reason) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonParser parser =
            FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from);
        JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        json.writeStartObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          if (name.equals(Columns.REASON)) {
            parser.skipChildren(); // of an earlier run
          } else {
            json.writeName(name);
            JsonCopy.value(parser, json);
          }
        }
        json.writeStringProperty(Columns.REASON, reason);
        json.writeEndObject();
        json.flush();
        if (parser.nextToken() == null) {
          return line.toByteArray();
        }
      }
    } catch (JacksonException e) {
      // Kept as text below: it is no object.
    }
    return asText(new String(bytes, from, to - from, UTF_8).stripTrailing(), reason);
  }

  private static byte[] asText(String text, String reason) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty(TEXT, text);
      json.writeStringProperty(Columns.REASON, reason);
      json.writeEndObject();
    }
    return line.toByteArray();
  }
}
