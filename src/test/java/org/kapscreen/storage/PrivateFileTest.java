package org.kapscreen.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
  @TempDir Path folder;

  @Test
  void only_the_owner_can_read_it() throws IOException {
    Path file = folder.resolve("a.json");
    PrivateFile.write(file, "x".getBytes(UTF_8));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_folder_is_the_owners_alone_with_its_parents() throws IOException {
    Path made = folder.resolve("state/drafts");
    PrivateFile.makeFolder(made);
    for (Path one : new Path[] {made, folder.resolve("state")}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void the_new_content_takes_the_place_of_the_old_and_nothing_else_is_left() throws IOException {
    Path file = folder.resolve("a.json");
    PrivateFile.write(file, "a long first content".getBytes(UTF_8));
    PrivateFile.write(file, "second".getBytes(UTF_8));
    assertThat(file).hasContent("second");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_temporary_file_left_by_a_crash_is_no_hindrance() throws IOException {
    Files.writeString(folder.resolve(".a.json.tmp"), "half");
    PrivateFile.write(folder.resolve("a.json"), "whole".getBytes(UTF_8));
    assertThat(folder.resolve("a.json")).hasContent("whole");
  }

  @Test
  void a_link_in_the_place_of_the_file_is_replaced_and_its_target_untouched() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Files.createSymbolicLink(folder.resolve("a.json"), victim);
    PrivateFile.write(folder.resolve("a.json"), "new".getBytes(UTF_8));
    assertThat(victim).hasContent("mine");
    assertThat(Files.isSymbolicLink(folder.resolve("a.json"))).isFalse();
  }

  @Test
  void a_file_where_the_folder_should_be_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    assertThatThrownBy(() -> PrivateFile.makeFolder(file))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void a_removed_file_is_gone_and_removing_it_again_is_no_error() throws IOException {
    Path file = folder.resolve("a.json");
    PrivateFile.write(file, new byte[] {1});
    PrivateFile.delete(file);
    PrivateFile.delete(file);
    assertThat(file).doesNotExist();
  }

  @Test
  void what_the_file_held_before_is_kept_where_it_is_wanted() throws IOException {
    Path file = folder.resolve("a");
    Path before = folder.resolve("a.1");
    PrivateFile.writeKeeping(file, "one".getBytes(UTF_8), before);
    assertThat(before).doesNotExist();
    PrivateFile.writeKeeping(file, "two".getBytes(UTF_8), before);
    PrivateFile.writeKeeping(file, "three".getBytes(UTF_8), before);

    assertThat(file).hasContent("three");
    assertThat(before).hasContent("two");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, before);
    }
  }

  @Test
  void a_link_to_a_folder_is_no_folder() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);

    assertThatThrownBy(() -> PrivateFile.makeFolder(link)).hasMessageContaining("it is a link");
  }

  @Test
  void a_crash_between_keeping_the_old_and_putting_the_new_leaves_nothing_behind()
      throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    Path before = Files.createLink(folder.resolve("a.1"), file);

    PrivateFile.writeKeeping(file, "two".getBytes(UTF_8), before);

    assertThat(before).hasContent("one");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, before);
    }
  }

  @Test
  void what_a_crash_left_of_a_newer_content_is_removed_with_the_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "one");
    Files.writeString(folder.resolve(".a.tmp"), "tw");

    PrivateFile.delete(file);

    assertThat(folder).isEmptyDirectory();
  }
}
