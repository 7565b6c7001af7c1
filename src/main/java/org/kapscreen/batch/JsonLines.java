package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Takes objects apart that stand one a line, and whose properties are columns. */
final class JsonLines implements Records {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** What a rejected line that is no object is kept in. */
  private static final String TEXT = "kapscreen-text";

  private static final String REASON = "kapscreen-reason";

  private final Function<String, Cell> columns;

  /**
   * @param columns what the column of a name says
   */
  JsonLines(Function<String, Cell> columns) {
    this.columns = columns;
  }

  @Override
  public void read(Block block, Row row, Sink sink) {
    new JsonBlockLines(block)
        .forEach(
            (line, from, to) -> {
              row.begin(line);
              try (JsonParser parser =
                  FACTORY.createParser(ObjectReadContext.empty(), block.bytes(), from, to - from)) {
                record(parser, row);
              } catch (JacksonException e) {
                row.in("");
                row.refuse(Refusal.NOT_A_RECORD);
              }
              sink.end();
            });
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

  private void record(JsonParser parser, Row row) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      row.refuse(Refusal.NOT_A_RECORD);
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      Cell cell = columns.apply(name);
      if (cell == Cell.IGNORED) {
        parser.skipChildren();
      } else {
        row.in(name);
        value(parser, token, cell, row);
      }
    }
    if (parser.nextToken() != null) {
      row.in("");
      row.refuse(Refusal.NOT_A_RECORD);
    }
  }

  private static void value(JsonParser parser, JsonToken token, Cell cell, Row row) {
    switch (token) {
      case VALUE_NULL -> {}
      case VALUE_STRING -> text(parser, Form.STRING, cell, row);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(parser, Form.NUMBER, cell, row);
      case VALUE_TRUE, VALUE_FALSE -> text(parser, Form.TRUTH, cell, row);
      case START_ARRAY -> array(parser, cell, row);
      default -> {
        parser.skipChildren();
        row.refuse(Refusal.NOT_ONE);
      }
    }
  }

  private static void text(JsonParser parser, Form form, Cell cell, Row row) {
    char[] text = parser.getStringCharacters();
    int begin = parser.getStringOffset();
    int end = begin + parser.getStringLength();
    while (begin < end && text[begin] <= ' ') {
      begin++;
    }
    while (end > begin && text[end - 1] <= ' ') {
      end--;
    }
    if (end > begin) {
      cell.read(text, begin, end - begin, form, row);
    }
  }

  private static void array(JsonParser parser, Cell cell, Row row) {
    List<String> items = new ArrayList<>();
    boolean texts = true;
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      texts &= item == JsonToken.VALUE_STRING;
      if (item == JsonToken.VALUE_STRING) {
        items.add(parser.getString());
      }
      parser.skipChildren();
    }
    if (!texts) {
      row.refuse(Refusal.WRONG_TYPE);
    } else if (!items.isEmpty()) {
      cell.readAll(items, row);
    }
  }

  @Override
  public byte[] rejected(Block block, Map<Long, String> reasons) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonBlockLines(block)
        .forEach(
            (line, from, to) -> {
              String reason = reasons.get(line);
              if (reason != null) {
                out.writeBytes(rejected(block.bytes(), from, to, reason));
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
          json.writeName(parser.currentName());
          parser.nextToken();
          json.copyCurrentStructureExact(parser);
        }
        json.writeStringProperty(REASON, reason);
        json.writeEndObject();
        json.flush();
        if (parser.nextToken() == null) {
          return line.toByteArray();
        }
      }
    } catch (JacksonException e) {
      // Kept as text below: it is no object.
    }
    return asText(new String(bytes, from, to - from, UTF_8), reason);
  }

  private static byte[] asText(String text, String reason) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty(TEXT, text);
      json.writeStringProperty(REASON, reason);
      json.writeEndObject();
    }
    return line.toByteArray();
  }
}
