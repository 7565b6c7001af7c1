package org.kapscreen.logic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Vocabulary;

/**
 * What one question can be answered with. The cells are what its answers are made of: options,
 * values, or kinds of entries; conditions cannot tell answers of the same cells apart.
 */
sealed interface Domain {
  /** How many cells there are. */
  int size();

  Question question();

  /** Options; of several, more than one can be chosen. */
  record Options(Question question, List<Option> options, boolean several) implements Domain {
    @Override
    public int size() {
      return options.size();
    }
  }

  /** Millionths, or days since 1970, ascending. */
  record Values(Question question, List<Long> values) implements Domain {
    @Override
    public int size() {
      return values.size();
    }
  }

  /**
   * Entries of a list: one cell for each set of groups that a name stands in, and a last one for an
   * entry that is not recognised. Any number of them can be so.
   *
   * @param used the groups that conditions look at
   */
  record Entries(Question question, Vocabulary vocabulary, Set<String> used, List<Kind> kinds)
      implements Domain {
    /** Names that stand in the same groups; no groups mean not recognised. */
    record Kind(Set<String> groups, String name) {}

    @Override
    public int size() {
      return kinds.size();
    }

    /** Whether {@code entry} is of that kind. */
    boolean is(String entry, Kind kind) {
      Set<String> groups = vocabulary.groupsOf(entry);
      if (groups.isEmpty() || kind.groups().isEmpty()) {
        return groups.isEmpty() && kind.groups().isEmpty();
      }
      return groups.stream()
          .filter(used::contains)
          .collect(Collectors.toSet())
          .equals(kind.groups());
    }
  }

  /** Words that no condition looks into. */
  record Words(Question question) implements Domain {
    @Override
    public int size() {
      return 0;
    }
  }
}
