package org.kapscreen.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kapscreen.questionnaire.DateText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads FHIR R4 QuestionnaireResponse resources: each item's {@code linkId} is a column, its
 * answers are the values. A resource of another type, or entered in error, is left out.
 */
final class FhirResponses implements JsonLineReader {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
  private static final Set<String> NOT_KNOWN = Set.of("asked-unknown", "unknown", "temp-unknown");
  private static final int DAY = 10;

  private final Function<String, Cell> columns;
  private final Map<String, Cell> known = new HashMap<>();

  /**
   * @param columns what the column of a name says
   */
  FhirResponses(Function<String, Cell> columns) {
    this.columns = columns;
  }

  @Override
  public void read(byte[] bytes, int from, int to, Row row) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        new Resource(parser, row).read();
      } else {
        row.refuse(Refusal.NOT_A_RECORD);
      }
    } catch (JacksonException e) {
      row.in("");
      row.refuse(Refusal.NOT_A_RECORD);
    }
  }

  /**
   * A value as an export gives it.
   *
   * @param unit of a quantity, as people read it; empty if it says none
   * @param ucum the same as a code
   * @param isExact not "less than" or "about"
   */
  private record Given(String text, Form form, String unit, String ucum, boolean isExact) {
    Given(String text, Form form) {
      this(text, form, "", "", true);
    }
  }

  private final class Resource {
    private final JsonParser json;
    private final Row row;

    Resource(JsonParser json, Row row) {
      this.json = json;
      this.row = row;
    }

    void read() {
      boolean isResource = false;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "resourceType" -> {
            isResource = true;
            type(text());
          }
          case "status" -> leaveOutUnless(!text().equals("entered-in-error"));
          case "authored" -> authored(text());
          case "subject" -> subject();
          case "item" -> items();
          default -> json.skipChildren();
        }
      }
      if (!isResource || json.nextToken() != null) {
        row.refuse(Refusal.NOT_A_RECORD);
      }
    }

    /**
     * Goes to the next object of the array that the parser is in; false at the array's end. What is
     * no object has no place there.
     */
    private boolean nextObject() {
      for (JsonToken token = json.nextToken();
          token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          return true;
        }
        row.refuse(Refusal.NOT_A_RECORD);
        json.skipChildren();
      }
      return false;
    }

    private String text() {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        return json.getString();
      }
      json.skipChildren();
      return "";
    }

    private void type(String type) {
      if (type.equals("Bundle")) {
        row.refuse(Refusal.NOT_A_RECORD); // what it holds must not be left out in silence
      } else {
        leaveOutUnless(type.equals("QuestionnaireResponse"));
      }
    }

    private void leaveOutUnless(boolean wanted) {
      if (!wanted) {
        row.leaveOut();
      }
    }

    private void authored(String time) {
      Optional<LocalDate> day =
          time.length() >= DAY ? DateText.parse(time.substring(0, DAY)) : Optional.empty();
      day.ifPresentOrElse(row::answered, () -> row.refuse(Refusal.NOT_A_TIME));
    }

    private void subject() {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        return;
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("reference") && json.currentToken() == JsonToken.VALUE_STRING) {
          row.reference(json.getString());
        } else {
          json.skipChildren();
        }
      }
    }

    private void items() {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        row.refuse(Refusal.NOT_A_RECORD);
        json.skipChildren();
        return;
      }
      while (nextObject()) {
        item();
      }
    }

    private void item() {
      String question = "";
      List<Given> answers = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "linkId" -> question = text();
          case "answer" -> answers(answers);
          case "item" -> items();
          default -> json.skipChildren();
        }
      }
      if (!answers.isEmpty()) {
        put(question, answers);
      }
    }

    private void answers(List<Given> answers) {
      if (json.currentToken() != JsonToken.START_ARRAY) {
        row.refuse(Refusal.NOT_A_RECORD);
        json.skipChildren();
        return;
      }
      while (nextObject()) {
        answer().ifPresent(answers::add);
      }
    }

    private Optional<Given> answer() {
      Optional<Given> answer = Optional.empty();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "extension" -> {
            Optional<Given> absent = absent();
            answer = answer.isPresent() ? answer : absent;
          }
          case "item" -> items();
          default -> {
            if (name.startsWith("value")) {
              answer = Optional.of(value(name));
            } else {
              json.skipChildren();
            }
          }
        }
      }
      return answer;
    }

    private Given value(String name) {
      Given value =
          switch (json.currentToken()) {
            case VALUE_TRUE -> new Given("yes", Form.TRUTH);
            case VALUE_FALSE -> new Given("no", Form.TRUTH);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Given(json.getString(), Form.NUMBER);
            case VALUE_STRING -> new Given(json.getString(), Form.STRING);
            case START_OBJECT -> name.equals("valueQuantity") ? quantity() : code();
            default -> new Given("", Form.STRING);
          };
      json.skipChildren();
      return value;
    }

    /** What the coding that begins here means, as its code tells; its words are for people. */
    private Given code() {
      String code = "";
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("code")) {
          code = text();
        } else {
          json.skipChildren();
        }
      }
      return new Given(code, Form.STRING);
    }

    private Given quantity() {
      Given value = new Given("", Form.STRING);
      String unit = "";
      String ucum = "";
      boolean isExact = true;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "value" -> value = value(name);
          case "unit" -> unit = text();
          case "code" -> ucum = text();
          case "comparator" -> {
            isExact = false;
            json.skipChildren();
          }
          default -> json.skipChildren();
        }
      }
      return new Given(value.text(), value.form(), unit, ucum, isExact);
    }

    /** What the extensions say of why there is no value. */
    private Optional<Given> absent() {
      Optional<Given> why = Optional.empty();
      if (json.currentToken() != JsonToken.START_ARRAY) {
        json.skipChildren();
        return why;
      }
      while (nextObject()) {
        String url = "";
        String code = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          switch (name) {
            case "url" -> url = text();
            case "valueCode" -> code = text();
            default -> json.skipChildren();
          }
        }
        if (url.equals(ABSENT)) {
          why = Optional.of(new Given(word(code), Form.STRING));
        }
      }
      return why;
    }

    private static String word(String code) {
      if (code.equals("asked-declined")) {
        return "declined";
      }
      return NOT_KNOWN.contains(code) ? "not-sure" : "unanswered";
    }

    private void put(String question, List<Given> answers) {
      row.in(question);
      Cell cell = known.computeIfAbsent(question, columns);
      if (answers.size() == 1) {
        put(cell, answers.get(0));
      } else if (answers.stream().allMatch(one -> one.form() == Form.STRING)) {
        cell.readAll(answers.stream().map(Given::text).toList(), row);
      } else {
        row.refuse(Refusal.WRONG_TYPE);
      }
      row.in("");
    }

    private void put(Cell cell, Given given) {
      char[] text = given.text().strip().toCharArray();
      if (text.length == 0) {
        row.refuse(Refusal.WRONG_TYPE);
      } else if (!given.isExact()) {
        row.refuse(Refusal.NOT_A_NUMBER);
      } else if (!cell.takesUnit(given.unit(), given.ucum())) {
        row.refuse(Refusal.OTHER_UNIT);
      } else {
        cell.read(text, 0, text.length, given.form(), row);
      }
    }
  }
}
