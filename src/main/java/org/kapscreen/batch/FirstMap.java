package org.kapscreen.batch;

import java.io.IOException;
import java.util.Optional;
import org.kapscreen.mapping.Header;
import org.kapscreen.mapping.MapMaker;
import org.kapscreen.questionnaire.Questionnaire;

/** Makes a first column map of an export's header. */
public final class FirstMap {
  private FirstMap() {}

  /**
   * The text of a map for {@code export}.
   *
   * @throws IOException if it cannot be read
   * @throws BadExport if it has no header
   */
  public static String of(Export export, Questionnaire questionnaire)
      throws IOException, BadExport {
    Peek peek = Peek.into(export, Optional.empty());
    try {
      if (peek.isJson()) {
        throw new BadExport(
            export.name(),
            "a first map is made of a table; JSON has no header with all its columns");
      }
      return MapMaker.of(new Header(HeaderReader.rows(export, peek.bytes())), questionnaire);
    } finally {
      peek.close();
    }
  }
}
