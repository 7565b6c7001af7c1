package org.kapscreen.batch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/** The beginning of an export in UTF-8, unpacked, and what comes behind it. */
final class Peek {
  /** Room for a header of thousands of columns. */
  static final int SIZE = 1 << 20;

  private final InputStream in;
  private final byte[] bytes;
  private final Charset charset;

  private Peek(InputStream in, byte[] bytes, Charset charset) {
    this.in = in;
    this.bytes = bytes;
    this.charset = charset;
  }

  /**
   * Begins to read {@code export}.
   *
   * @param given what it is written in; empty to see for itself
   */
  static Peek into(Export export, Optional<Charset> given) throws IOException {
    InputStream in = export.opener().open();
    try {
      byte[] magic = in.readNBytes(2);
      in = new SequenceInputStream(new ByteArrayInputStream(magic), in);
      if (magic.length == 2 && ((magic[0] & 0xFF) * 256 + (magic[1] & 0xFF)) == Gzip.MAGIC) {
        in = new Gzip(in);
      }
      byte[] bytes = in.readNBytes(SIZE);
      Encoding encoding =
          given
              .map(charset -> Encoding.given(charset, bytes, bytes.length))
              .orElseGet(() -> Encoding.of(bytes, bytes.length, bytes.length < SIZE));
      InputStream all =
          new SequenceInputStream(
              new ByteArrayInputStream(bytes, encoding.mark(), bytes.length - encoding.mark()), in);
      if (encoding.charset().equals(StandardCharsets.UTF_8)) {
        byte[] rest = new byte[bytes.length - encoding.mark()];
        System.arraycopy(bytes, encoding.mark(), rest, 0, rest.length);
        return new Peek(in, rest, encoding.charset());
      }
      InputStream recoded = new Recoded(all, encoding.charset());
      return new Peek(recoded, recoded.readNBytes(SIZE), encoding.charset());
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** What it is written in. */
  Charset charset() {
    return charset;
  }

  /** Whether it begins as JSON does. */
  boolean isJson() {
    int first = first();
    return first < bytes.length && (bytes[first] == '{' || bytes[first] == '[');
  }

  /** Whether the first line is a JSON object by itself. */
  boolean isOneObjectALine() {
    int from = first();
    int end = RecordEnds.lines().next(bytes, from, bytes.length);
    int to = end < 0 ? bytes.length : end;
    return bytes[from] == '{'
        && JsonLines.isObject(bytes, from, to)
        && !JsonBlocks.isContainer(bytes, from, to);
  }

  private int first() {
    int from = 0;
    while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
      from++;
    }
    return from;
  }

  /** All from {@code from} on. */
  InputStream from(int from) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from), in);
  }

  void close() throws IOException {
    in.close();
  }

  /**
   * The failure of the system that {@code e} is.
   *
   * @throws BadExport if it is the file that is broken
   */
  static IOException broken(Export export, IOException e) throws BadExport {
    if (e instanceof EOFException) {
      throw new BadExport(export.name(), "the compressed file ends too soon; get it anew");
    }
    if (e instanceof ZipException) {
      throw new BadExport(export.name(), "the compressed file is damaged; get it anew");
    }
    if (e instanceof CharacterCodingException) {
      throw new BadExport(
          export.name(), "this is not the charset that it seems or was said to be; say --charset");
    }
    return e;
  }
}
