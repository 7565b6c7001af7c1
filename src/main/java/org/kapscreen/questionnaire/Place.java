package org.kapscreen.questionnaire;

/**
 * Where something stands in the file it was read from.
 *
 * @param file the file's name as the person gave it
 * @param line 1 for the first line
 * @param column 1 for the first character of the line
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
