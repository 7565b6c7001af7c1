package org.kapscreen.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of the sample exports. */
final class SampleHeaders {
  private static final Pattern FIELD =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",;]*))([,;]|$)");

  private SampleHeaders() {}

  static Header of(Preset preset) {
    return of(preset.word() + ".csv", preset.map().file().headerRows().orElse(1));
  }

  static Header of(String export, int rows) {
    try {
      List<String> lines = Files.readAllLines(AllTypes.EXPORTS.resolve(export), ISO_8859_1);
      return new Header(lines.subList(0, rows).stream().map(SampleHeaders::fields).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(line.replace("\u00EF\u00BB\u00BF", ""));
    while (field.find()) {
      fields.add(field.group(1) != null ? field.group(1).replace("\"\"", "\"") : field.group(2));
      if (field.group(3).isEmpty()) {
        break;
      }
    }
    return fields;
  }
}
