package org.kapscreen.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of an export.
 *
 * @param rows the first names the columns; others say more of them, such as the question's text
 */
public record Header(List<List<String>> rows) {
  public Header {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a header has a row");
    }
  }

  /** A header of names only. */
  public static Header of(String... names) {
    return new Header(List.of(List.of(names)));
  }

  /** The columns' names. */
  public List<String> names() {
    return rows.get(0);
  }

  /**
   * All that is said of the column of that place: its name, each other row, and, because a tool may
   * leave a name out over the columns of one question, the name before it with each other row.
   */
  List<String> said(int column) {
    List<String> said = new ArrayList<>();
    said.add(names().get(column));
    for (int row = 1; row < rows.size(); row++) {
      String text = column < rows.get(row).size() ? rows.get(row).get(column) : "";
      if (!text.isBlank()) {
        said.add(text);
        said.add(nameBefore(column) + " / " + text);
      }
    }
    return said;
  }

  private String nameBefore(int column) {
    for (int i = column; i >= 0; i--) {
      if (!names().get(i).isBlank()) {
        return names().get(i);
      }
    }
    return "";
  }
}
