package org.kapscreen.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
  @TempDir Path folder;

  @Test
  void one_holder_at_a_time() throws Exception {
    Path file = folder.resolve("a.lock");
    try (Lock first = Lock.take(file, "the first")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> Lock.take(file, "the second")).isInstanceOf(Lock.Taken.class);
    }
    Lock.take(file, "the second").close();
  }

  @Test
  void its_file_is_for_the_owner_alone_and_says_who_holds_it() throws Exception {
    Path file = folder.resolve("a.lock");
    Lock.take(file, "a long text about somebody who came before").close();
    try (Lock held = Lock.take(file, "process 1")) {
      assertThat(held).isNotNull();
      assertThat(file).hasContent("process 1");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_link_is_not_followed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Path link = Files.createSymbolicLink(folder.resolve("a.lock"), victim);

    assertThatThrownBy(() -> Lock.take(link, "me")).isInstanceOf(IOException.class);
    assertThat(victim).hasContent("mine");
  }
}
