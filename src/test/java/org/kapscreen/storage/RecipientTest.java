package org.kapscreen.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
  private static final byte[] CONTENT = "canary ".repeat(20_000).getBytes(UTF_8);
  @TempDir Path folder;

  private static KeyPair keys() throws GeneralSecurityException {
    return new X25519KeyPairGenerator().generateKeyPair();
  }

  private static Recipient holderOf(KeyPair keys) {
    return Recipient.of(keys.getPublic().toString()).orElseThrow();
  }

  private static byte[] decrypted(byte[] encrypted, KeyPair keys)
      throws GeneralSecurityException, IOException {
    var reader =
        X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(keys.getPrivate().toString());
    try (var channel =
        new StandardDecryptingChannelFactory()
            .newDecryptingChannel(
                Channels.newChannel(new ByteArrayInputStream(encrypted)), List.of(reader))) {
      return Channels.newInputStream(channel).readAllBytes();
    }
  }

  @Test
  void each_recipient_can_read_it() throws Exception {
    KeyPair nurse = keys();
    KeyPair safe = keys();
    byte[] encrypted = Recipient.encrypt(CONTENT, List.of(holderOf(nurse), holderOf(safe)));

    assertThat(new String(encrypted, UTF_8)).doesNotContain("canary");
    assertThat(decrypted(encrypted, nurse)).isEqualTo(CONTENT);
    assertThat(decrypted(encrypted, safe)).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "age1",
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8q",
        "ssh-ed25519 AAAA",
        "AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ"
      })
  void what_is_no_public_age_key_is_none(String key) {
    assertThat(Recipient.of(key)).isEmpty();
  }

  @Test
  void the_age_program_reads_it() throws Exception {
    assumeThat(Path.of("/usr/bin/age")).as("the program age is not installed here").exists();
    KeyPair nurse = keys();
    Path file = folder.resolve("a.age");
    Files.write(file, Recipient.encrypt(CONTENT, List.of(holderOf(nurse))));
    Path key = Files.writeString(folder.resolve("key"), nurse.getPrivate() + "\n");
    Path out = folder.resolve("out");

    Process age =
        new ProcessBuilder("age", "-d", "-i", key.toString(), "-o", out.toString(), file.toString())
            .inheritIO()
            .start();

    assertThat(age.waitFor()).isZero();
    assertThat(Files.readAllBytes(out)).isEqualTo(CONTENT);
  }
}
