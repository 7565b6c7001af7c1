package org.kapscreen.yaml;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of several files in a row, in lower-case hexadecimal. It is computed when it is asked
 * for, which is at the first answer: it takes a good part of the time to the first question.
 */
public final class Sha256 implements Supplier<String> {
  private final List<byte[]> contents = new ArrayList<>();
  private @Nullable String hex;

  /** Takes in the next file. */
  public void add(byte[] content) {
    contents.add(content);
  }

  @Override
  public synchronized String get() {
    String known = hex;
    if (known == null) {
      MessageDigest digest = digest();
      contents.forEach(digest::update);
      known = HexFormat.of().formatHex(digest.digest());
      hex = known;
    }
    return known;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
