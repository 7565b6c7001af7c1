package org.kapscreen.mapping;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a CSV export is written; what is empty is seen from the file itself, or usual.
 *
 * @param skipRows lines before the header
 * @param headerRows 1 to 5; the first names the columns
 * @param delimiter between fields
 * @param charset a name that Java knows
 * @param decimalMark between the whole and its decimals
 */
public record FileForm(
    Optional<Integer> skipRows,
    Optional<Integer> headerRows,
    Optional<Character> delimiter,
    Optional<String> charset,
    Optional<Character> decimalMark) {
  static final FileForm NONE =
      new FileForm(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What whoever has an export may say of it to have it read at all. */
  public static FileForm of(Optional<Charset> charset, Optional<Character> delimiter) {
    return new FileForm(
        Optional.empty(),
        Optional.empty(),
        delimiter,
        charset.map(Charset::name),
        Optional.empty());
  }

  FileForm over(FileForm base) {
    return new FileForm(
        skipRows.or(base::skipRows),
        headerRows.or(base::headerRows),
        delimiter.or(base::delimiter),
        charset.or(base::charset),
        decimalMark.or(base::decimalMark));
  }
}
