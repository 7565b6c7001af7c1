package org.kapscreen.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, Cell> known = new HashMap<>();
  private final PlainObjects plain = new PlainObjects(this::cell);

  /** The columns of the record before, in its order, in which most records come. */
  private final List<String> names = new ArrayList<>();

  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param columns what the column of a name says
   */
  JsonObjects(Function<String, Cell> columns) {
    this.columns = columns;
  }

  /** Reads the objects of {@code block}, one a line; a line that is none spoils no other. */
  void readAll(Block block, Row row, Records.Sink sink) {
    plain.open(block);
    int number = 0;
    int from = 0;
    while (from < block.length()) {
      row.begin(block.line(number));
      int end = plain.read(from, row);
      if (end == PlainObjects.NOT_PLAIN) {
        end = readLine(block, number, from, row, sink);
      } else {
        sink.end();
      }
      number++;
      from = end;
    }
  }

  /** Reads a line that may be anything, and tells where it ends. */
  private int readLine(Block block, int number, int from, Row row, Records.Sink sink) {
    int end = JsonBlockLines.end(block, from);
    if (!JsonBlockLines.isBlank(block.bytes(), from, end)) {
      row.begin(block.line(number)); // without the answers before what is not plain
      read(block.bytes(), from, end, row);
      sink.end();
    }
    return end;
  }

  @Override
  public void read(byte[] bytes, int from, int to, Row row) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      parser.nextToken();
      record(parser, row);
      if (parser.nextToken() != null) {
        row.in("");
        row.refuse(Refusal.NOT_A_RECORD);
      }
    } catch (JacksonException e) {
      row.in("");
      row.refuse(Refusal.NOT_A_RECORD);
    }
  }

  private void record(JsonParser parser, Row row) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      row.refuse(Refusal.NOT_A_RECORD);
      return;
    }
    int place = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      Cell cell = cell(name, place);
      place++;
      if (cell == Cell.IGNORED) {
        parser.skipChildren();
      } else {
        row.in(name);
        value(parser, token, cell, row);
      }
    }
  }

  private Cell cell(String name, int place) {
    if (place < names.size() && names.get(place).equals(name)) {
      return cells.get(place);
    }
    Cell cell = cell(name);
    if (place < names.size()) {
      names.set(place, name);
      cells.set(place, cell);
    } else if (place == names.size()) {
      names.add(name);
      cells.add(cell);
    }
    return cell;
  }

  private Cell cell(String name) {
    return known.computeIfAbsent(name, columns);
  }

  private static void value(JsonParser parser, JsonToken token, Cell cell, Row row) {
    switch (token) {
      case VALUE_NULL -> cell.readEmpty(row);
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
    int from = parser.getStringOffset();
    Cell.readField(
        cell, parser.getStringCharacters(), from, from + parser.getStringLength(), form, row);
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
