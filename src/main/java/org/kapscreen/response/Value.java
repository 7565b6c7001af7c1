package org.kapscreen.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was answered, in the form that the question's type takes. */
public sealed interface Value {
  /** Ids of the chosen options: exactly one for yes-no and choice. */
  record Chosen(Set<String> options) implements Value {
    public Chosen {
      if (options.isEmpty()) {
        throw new IllegalArgumentException("no option is no answer");
      }
      options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
    }

    /** A single chosen option. */
    public static Chosen of(String option) {
      return new Chosen(Set.of(option));
    }
  }

  /** An integer or a decimal. */
  record Amount(BigDecimal number) implements Value {}

  /** A day of the calendar. */
  record Day(LocalDate date) implements Value {}

  /** The person's own words, one line, as they were typed. */
  record Words(String text) implements Value {}

  /** Free entries as they were typed; none means that the person has none. */
  record Entries(List<String> entries) implements Value {
    public Entries {
      entries = List.copyOf(entries);
    }
  }
}
