package org.kapscreen.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * An empty sheet for the answers of one person or many, for those who collect answers elsewhere.
 */
public final class AnswerSheet {
  /** The column of the practice's own pseudonym. */
  private static final String REFERENCE = "reference";

  private AnswerSheet() {}

  /** One line: the reference and the ids of the questions in the order asked. */
  public static String csv(Questionnaire questionnaire) {
    // Ids hold letters, digits and dashes only, so that nothing has to be quoted.
    return questionnaire.questions().stream()
        .map(Question::id)
        .collect(Collectors.joining(",", REFERENCE + ",", "\r\n"));
  }

  /** One object with a place for each answer; what may stand there is told in its comment. */
  public static String json(Questionnaire questionnaire) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(new Layout(), bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeName("$comment");
      json.writeStartObject();
      for (Question question : questionnaire.questions()) {
        json.writeName(question.id());
        json.writeString(comment(question.type()));
      }
      json.writeEndObject();
      json.writeName(REFERENCE);
      json.writeNull();
      for (Question question : questionnaire.questions()) {
        json.writeName(question.id());
        json.writeNull();
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toString(UTF_8);
  }

  private static String comment(QuestionType type) {
    if (type instanceof QuestionType.Options options) {
      String ids = options.options().stream().map(Option::id).collect(Collectors.joining(" | "));
      return type.word() + ": " + ids;
    }
    if (type instanceof QuestionType.Numeric numeric) {
      return type.word()
          + " "
          + numeric.range().low().toPlainString()
          + ".."
          + numeric.range().high().toPlainString()
          + numeric.unit().map(unit -> " " + unit).orElse("");
    }
    return type instanceof QuestionType.Day day
        ? type.word() + " " + day.range().low() + ".." + day.range().high()
        : type.word();
  }

  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}
