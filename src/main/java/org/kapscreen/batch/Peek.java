package org.kapscreen.batch;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

  /** What it begins with when blanks are passed over; 0 if there is nothing else. */
  int first() {
    for (byte one : bytes) {
      if (one > ' ' || one < 0) {
        return one;
      }
    }
    return 0;
  }

  /** All from {@code from} on. */
  InputStream from(int from) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from), in);
  }

  void close() throws IOException {
    in.close();
  }

  /** What a broken file says in words; empty if it is the system that failed. */
  static Optional<String> broken(IOException e) {
    if (e instanceof EOFException) {
      return Optional.of("the compressed file ends too soon; get it anew");
    }
    if (e instanceof ZipException) {
      return Optional.of("the compressed file is damaged; get it anew");
    }
    if (e instanceof java.nio.charset.CharacterCodingException) {
      return Optional.of("this is not the charset that it seems or was said to be; say --charset");
    }
    return Optional.empty();
  }
}
