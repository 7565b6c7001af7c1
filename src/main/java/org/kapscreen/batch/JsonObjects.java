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

  /** The columns of the record before, in its order, in which most records come. */
  private final List<String> names = new ArrayList<>();

  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param columns what the column of a name says
   */
  JsonObjects(Function<String, Cell> columns) {
    this.columns = columns;
  }

  /**
   * Reads the objects of {@code block} with one parser. From the first on that is none, each line
   * is read by itself, so that it spoils no other.
   */
  void readAll(Block block, Row row, Records.Sink sink) {
    int told = 0;
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), block.bytes(), 0, block.length())) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        int line = line(parser);
        row.begin(block.line(line));
        record(parser, row);
        boolean alone = line(parser) == line;
        token = parser.nextToken();
        if (!alone || (token != null && line(parser) == line)) {
          readByLine(block, line, row, sink);
          return;
        }
        sink.end();
        told = line + 1;
      }
    } catch (JacksonException e) {
      readByLine(block, told, row, sink);
    }
  }

  /** Of the block, from 0. */
  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr() - 1;
  }

  private void readByLine(Block block, int first, Row row, Records.Sink sink) {
    new JsonBlockLines(block)
        .forEach(
            (number, from, to) -> {
              if (number >= first) {
                row.begin(block.line(number));
                read(block.bytes(), from, to, row);
                sink.end();
              }
            });
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
    Cell cell = known.computeIfAbsent(name, columns);
    if (place < names.size()) {
      names.set(place, name);
      cells.set(place, cell);
    } else if (place == names.size()) {
      names.add(name);
      cells.add(cell);
    }
    return cell;
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
    cell.readField(
        parser.getStringCharacters(),
        parser.getStringOffset(),
        parser.getStringLength(),
        form,
        row);
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
