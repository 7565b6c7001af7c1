package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Flag;
import org.kapscreen.questionnaire.Questionnaire;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What all records came to, for scripts. */
public final class TallyJson {
  private TallyJson() {}

  /** One JSON object, in one line. */
  public static String of(Tally tally) {
    Questionnaire questionnaire = tally.questionnaire();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("questionnaire", questionnaire.id());
      json.writeStringProperty("version", questionnaire.version());
      json.writeStringProperty("sha256", questionnaire.sha256());
      json.writeNumberProperty("scored", tally.scored());
      json.writeNumberProperty("rejected", tally.rejected());
      json.writeNumberProperty("left-out", tally.leftOut());
      json.writeNumberProperty("stale", tally.stale());
      json.writeObjectPropertyStart("dispositions");
      for (Disposition one : Disposition.values()) {
        json.writeNumberProperty(one.word(), tally.of(one));
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("flags");
      List<Flag> flags = questionnaire.flags();
      for (int i = 0; i < flags.size(); i++) {
        json.writeObjectPropertyStart(flags.get(i).id());
        json.writeNumberProperty("raised", tally.raised(i));
        json.writeNumberProperty("unresolved", tally.unresolved(i));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toString(UTF_8);
  }
}
