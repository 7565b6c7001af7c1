package org.kapscreen.storage;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who alone can read what is encrypted for them: the public half of an age key
 * (age-encryption.org/v1, X25519). The private half never comes near this program.
 */
public final class Recipient {
  private final String key;

  private Recipient(String key) {
    this.key = key;
  }

  /** The recipient of that {@code age1...} key, if it is one. */
  public static Optional<Recipient> of(String key) {
    try {
      X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(key);
      return Optional.of(new Recipient(key));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The {@code age1...} key. */
  public String key() {
    return key;
  }

  /**
   * {@code content} as an age file that each of {@code recipients} can read, and nobody else.
   *
   * @param recipients at least one
   */
  public static byte[] encrypt(byte[] content, List<Recipient> recipients) {
    if (recipients.isEmpty()) {
      throw new IllegalArgumentException("encrypted for nobody");
    }
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream(content.length + 512);
    try {
      List<RecipientStanzaWriter> writers = new ArrayList<>();
      for (Recipient recipient : recipients) {
        writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.key));
      }
      try (WritableByteChannel channel =
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(Channels.newChannel(encrypted), writers)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("this Java cannot encrypt with X25519 and ChaCha20", e);
    }
    return encrypted.toByteArray();
  }
}
