package org.kapscreen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads objects whose properties are columns. */
final class JsonObjects implements JsonLineReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Function<String, Cell> columns;

  /**
   * @param columns what the column of a name says
   */
  JsonObjects(Function<String, Cell> columns) {
    this.columns = columns;
  }

  @Override
  public void read(byte[] bytes, int from, int to, Row row) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      record(parser, row);
    } catch (JacksonException e) {
      row.in("");
      row.refuse(Refusal.NOT_A_RECORD);
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
}
