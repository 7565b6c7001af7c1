package org.kapscreen.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapscreen.questionnaire.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/** Makes the tree of one file from the token stream. */
final class TreeReader {
  private static final int DEEPEST = 30;

  private final String name;
  private final Problems problems;
  private final StrictParser parser;

  private TreeReader(String name, String text, SourceLines lines) {
    this.name = name;
    this.problems = new Problems(lines);
    this.parser =
        (StrictParser)
            new StrictFactory(settings(text))
                .createParser(ObjectReadContext.empty(), new StringReader(text));
  }

  /**
   * The engine fails on a character outside the basic plane at the end of its buffer, so the buffer
   * holds all.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setAllowDuplicateKeys(true)
        .setCodePointLimit(YamlFile.MOST_BYTES_EVER)
        .setBufferSize(text.length() + 1024)
        .build();
  }

  static YamlFile read(String name, byte[] content, String text, SourceLines lines) {
    TreeReader reader = new TreeReader(name, text, lines);
    Optional<Node> root = reader.root();
    List<Problem> found = reader.problems.inOrder();
    return new YamlFile(content, lines, found.isEmpty() ? root : Optional.empty(), found);
  }

  private Optional<Node> root() {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.add(
            ProblemCode.EMPTY_FILE,
            new Place(name, 1, 1),
            1,
            "there is nothing in the file",
            Optional.of("Is it the right file, and was it saved?"));
        return Optional.empty();
      }
      Node root = node(first, 1);
      parser.nextToken(); // a second document shows itself here
      return Optional.of(root);
    } catch (StrictParser.Refused e) {
      refused(e);
    } catch (TooDeep e) {
      problems.add(
          ProblemCode.TOO_DEEP,
          e.place,
          1,
          "nested more than " + DEEPEST + " levels deep",
          Optional.of(
              "Conditions and lists this deep cannot be read by people either; split them."));
    } catch (RuntimeException e) { // Jackson's and the engine's exceptions, all unchecked
      if (isKeyThatIsNoText(e)) {
        problems.add(
            ProblemCode.KEY_NOT_TEXT,
            place(),
            1,
            "a key is one word, not a list or a map",
            Optional.of("Write 'key: value'; a text that begins with [ or { needs quotes."));
      } else {
        SyntaxProblem.add(
            problems, marked(e), parser.started() ? place() : new Place(name, 1, 1), e);
      }
    }
    return Optional.empty();
  }

  /** Jackson has one exception class for all it refuses; only here does it expect a name. */
  private static boolean isKeyThatIsNoText(RuntimeException e) {
    return e instanceof StreamReadException
        && String.valueOf(e.getMessage()).startsWith("Expected a property name");
  }

  private static Optional<MarkedYamlEngineException> marked(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYamlEngineException marked) {
        return Optional.of(marked);
      }
    }
    return Optional.empty();
  }

  private Node node(JsonToken token, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep(place());
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> scalar();
    };
  }

  private Node sequence(int depth) {
    Place place = place();
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, depth + 1));
    }
    return new Node.Sequence(items, place);
  }

  private Node mapping(int depth) {
    Place place = place();
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Node.Scalar> seen = new HashMap<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      Node.Scalar key = scalar();
      Node value = node(parser.nextToken(), depth + 1);
      Node.@Nullable Scalar earlier = seen.putIfAbsent(key.text(), key);
      if (key.text().equals("<<")) {
        problems.add(
            ProblemCode.MERGE_KEY,
            key,
            "merge keys are not used here",
            "Write the keys out in full.");
      } else if (earlier != null) {
        problems.add(
            ProblemCode.DUPLICATE_KEY,
            key,
            "the key " + key.quoted() + " stands twice in this map",
            "It is there already, in line "
                + earlier.place().line()
                + ". Remove one, or join them.");
      } else {
        entries.add(new Node.Entry(key, value));
      }
    }
    return new Node.Mapping(entries, place);
  }

  private Node.Scalar scalar() {
    Event event = parser.event();
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElse(start);
    int width = end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
    String text =
        parser.currentToken() == JsonToken.PROPERTY_NAME
            ? parser.currentName()
            : parser.getString();
    return new Node.Scalar(text == null ? "" : text, place(start), Math.max(1, width));
  }

  private Place place() {
    return place(parser.event().getStartMark().orElseThrow());
  }

  private Place place(Mark mark) {
    return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private void refused(StrictParser.Refused e) {
    Place place = place(e.event().getStartMark().orElseThrow());
    String message =
        switch (e.code()) {
          case ALIAS -> "anchors (&) and aliases (*) are not used here";
          case TAG -> "tags (!) are not used here";
          default -> "a second document begins here";
        };
    String hint =
        switch (e.code()) {
          case ALIAS -> "Write the value out, or put a text that begins so in quotes.";
          case TAG -> "Leave the tag out; a text that begins with ! needs quotes.";
          default ->
              "One file holds one document: remove this line and what follows, or make it a file.";
        };
    problems.add(e.code(), place, 1, message, Optional.of(hint));
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    TooDeep(Place place) {
      super("too deep", null, false, false);
      this.place = place;
    }
  }
}
