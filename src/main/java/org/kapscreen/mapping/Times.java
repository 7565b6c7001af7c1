package org.kapscreen.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When the answers were given.
 *
 * @param columns any of them holds the time
 * @param patterns of Java's DateTimeFormatter, the first that fits counts; none for ISO 8601
 * @param zone of times that name none; empty for the one that the program runs in
 */
public record Times(List<String> columns, List<String> patterns, Optional<ZoneId> zone) {
  static final Times NONE = new Times(List.of(), List.of(), Optional.empty());

  public Times {
    columns = List.copyOf(columns);
    patterns = List.copyOf(patterns);
  }

  Times over(Times base) {
    return new Times(
        columns.isEmpty() ? base.columns : columns,
        patterns.isEmpty() ? base.patterns : patterns,
        zone.or(base::zone));
  }
}
