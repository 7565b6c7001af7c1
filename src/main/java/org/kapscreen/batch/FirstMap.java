package org.kapscreen.batch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.kapscreen.mapping.FileForm;
import org.kapscreen.mapping.Header;
import org.kapscreen.mapping.MapMaker;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.Questionnaire;

/** Makes a first column map of an export: of its header, or of the properties of its objects. */
public final class FirstMap {
  private FirstMap() {}

  /**
   * What is said of an export; what is empty is seen from the export itself.
   *
   * @param separator of fields in CSV
   * @param tool that wrote it
   */
  public record Given(
      Optional<Charset> charset, Optional<Character> separator, Optional<Preset> tool) {}

  /**
   * The text of a map for {@code export}.
   *
   * @throws IOException if it cannot be read
   * @throws BadExport if it has no columns
   */
  public static String of(Export export, Questionnaire questionnaire, Given given)
      throws IOException, BadExport {
    try {
      Peek peek = Peek.into(export, given.charset());
      try {
        return of(export, peek, questionnaire, given);
      } finally {
        peek.close();
      }
    } catch (IOException e) {
      throw Peek.broken(export, e);
    }
  }

  private static String of(Export export, Peek peek, Questionnaire questionnaire, Given given)
      throws IOException, BadExport {
    if (peek.isJson()) {
      Header header = new Header(List.of(PropertyNames.of(export, peek)));
      FileForm form = FileForm.of(given.charset(), Optional.empty());
      return MapMaker.of(header, questionnaire, given.tool(), form);
    }
    Header header =
        new Header(HeaderReader.rows(export, peek.bytes(), given.separator(), given.tool()));
    FileForm form = FileForm.of(given.charset(), given.separator());
    return MapMaker.of(header, questionnaire, given.tool(), form);
  }
}
