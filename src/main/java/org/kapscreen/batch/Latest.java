package org.kapscreen.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.screening.Screener;

/**
 * Which record is the latest of each reference: that of the latest day, and of those of one day the
 * last. It is known only when all have been looked at, so that the exports are read twice.
 */
final class Latest {
  private final Map<String, Place> places = new HashMap<>();

  private Latest() {}

  /** Where a record stands. */
  private record Place(String export, long line, LocalDate day) {}

  /**
   * Looks at all of {@code exports}.
   *
   * @throws BadExport if one can be read only once
   */
  static Latest in(List<Export> exports, Opener opener, Screener screener)
      throws IOException, BadExport {
    Latest latest = new Latest();
    Row row = new Row(screener.assessor(), screener.questionnaire(), false, true);
    for (Export export : exports) {
      if (export.size() < 0) {
        throw new BadExport(
            export.name(), "only a file can be searched for the latest record of each reference");
      }
      try (Opened opened = opener.open(export)) {
        Records records = opened.records().get();
        for (Optional<Block> block = opened.blocks().next();
            block.isPresent();
            block = opened.blocks().next()) {
          records.read(block.get(), row, () -> latest.look(export.name(), row));
        }
      } catch (IOException e) {
        throw Peek.broken(export, e);
      }
    }
    return latest;
  }

  /** One that cannot be scored counts too: an earlier one in its place would say another thing. */
  private void look(String export, Row row) {
    if (row.reference().isEmpty() || row.isLeftOut()) {
      return;
    }
    Place place = new Place(export, row.line(), row.answered().orElse(LocalDate.MIN));
    places.merge(
        row.reference().get(),
        place,
        (before, now) -> now.day().isBefore(before.day()) ? before : now);
  }

  /** Whether the record on {@code row} counts; one without a reference does. */
  boolean counts(String export, Row row) {
    if (row.reference().isEmpty()) {
      return true;
    }
    Place place = places.get(row.reference().get());
    return place != null && place.line() == row.line() && place.export().equals(export);
  }
}
