package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the records of a JSON document anew, one a line: the elements of an array, the resources
 * of a FHIR Bundle, the {@code value} of an OData answer, or each object that stands alone.
 */
final class JsonBlocks implements BlockSource {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(StreamBlocks.LONGEST_RECORD).build())
          .build();

  private final String export;
  private final JsonParser parser;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private List<Long> lines = new ArrayList<>();

  JsonBlocks(String export, InputStream in) {
    this.export = export;
    // A reader, because the bytes are UTF-8 by now, and Jackson would guess at others.
    this.parser =
        FACTORY.createParser(
            ObjectReadContext.empty(), new InputStreamReader(in, UTF_8.newDecoder()));
  }

  @Override
  public Optional<Block> next() throws IOException, BadExport {
    try {
      boolean isMore = true;
      while (isMore && bytes.size() < StreamBlocks.USUAL) {
        isMore = advance();
      }
    } catch (StreamConstraintsException e) {
      throw new BadExport(export, line(), "this object is too long for a record of answers");
    } catch (StreamReadException e) {
      throw new BadExport(export, Math.max(1, e.getLocation().getLineNr()), "this is no JSON");
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new BadExport(export, line(), "this is no JSON");
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    byte[] all = bytes.toByteArray();
    long[] begins = lines.stream().mapToLong(Long::longValue).toArray();
    bytes = new ByteArrayOutputStream();
    lines = new ArrayList<>();
    return Optional.of(new Block(export, all, all.length, begins[0], begins));
  }

  private long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** One step on; false at the end of the document. */
  private boolean advance() throws BadExport {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return false;
    }
    switch (token) {
      case START_ARRAY, END_ARRAY, END_OBJECT -> {} // around the records
      case START_OBJECT -> object();
      case PROPERTY_NAME -> inContainer();
      default -> throw new BadExport(export, line(), "here should be an object with answers");
    }
    return true;
  }

  /** Copies an object, unless it turns out to hold the records. */
  private void object() {
    long line = line();
    ByteArrayOutputStream copy = new Copy();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), copy)) {
      json.writeStartObject();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (isRecords(name)) {
          return;
        }
        if (isRecord(name)) {
          object();
          return;
        }
        json.writeName(name);
        JsonCopy.value(parser, json);
      }
      json.writeEndObject();
    }
    bytes.writeBytes(copy.toByteArray());
    bytes.write('\n');
    lines.add(line);
  }

  /** Stops a record that would take all memory. */
  private static final class Copy extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] more, int from, int count) {
      if (size() + count > StreamBlocks.LONGEST_RECORD) {
        throw new StreamConstraintsException("too long");
      }
      super.write(more, from, count);
    }
  }

  /** Whether the object in these bytes is no record, but holds records. */
  static boolean isContainer(byte[] bytes, int from, int to) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (isRecords(name, parser)) {
          return true;
        }
        parser.skipChildren();
      }
      return false;
    }
  }

  private boolean isRecords(String name) {
    return isRecords(name, parser);
  }

  private static boolean isRecords(String name, JsonParser parser) {
    return parser.currentToken() == JsonToken.START_ARRAY
        && (name.equals("entry") || name.equals("value"));
  }

  private boolean isRecord(String name) {
    return parser.currentToken() == JsonToken.START_OBJECT && name.equals("resource");
  }

  /** What else the object around the records says. */
  private void inContainer() {
    String name = parser.currentName();
    parser.nextToken();
    if (isRecord(name)) {
      object();
    } else if (!isRecords(name)) {
      parser.skipChildren();
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
