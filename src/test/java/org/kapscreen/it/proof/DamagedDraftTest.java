package org.kapscreen.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapscreen.draft.Draft;
import org.kapscreen.draft.Drafts;

/** A draft that the program wrote is damaged, bit by bit and byte by byte. */
class DamagedDraftTest {
  private static final Script SCRIPT = Script.firstLook();
  private static final int ANSWERS = 5;
  private static final int THROUGH_THE_PROGRAM = 3;
  @TempDir Path folder;
  private Practice practice;
  private Path file;
  private byte[] whole;

  @BeforeEach
  void a_screening_that_broke_off() throws Exception {
    practice = Practice.in(folder);
    String[] lines = SCRIPT.lines().subList(0, ANSWERS).toArray(new String[0]);
    try (Sitting first = Sitting.begin(practice, practice.take(SCRIPT), lines)) {
      first.types("stop");
      first.typesNoMore();
      assertThat(first.exitCode()).as(first.screen()).isZero();
    }
    file = practice.drafts().resolve(practice.draft().orElseThrow() + ".draft");
    whole = Files.readAllBytes(file);
  }

  @Test
  void no_flipped_bit_and_no_cut_is_read_and_the_state_before_is_there() throws Exception {
    Random random = Rounds.random("damaged draft");
    int most = Rounds.of("damages", 500);
    List<Integer> flips =
        Rounds.some(IntStream.range(0, whole.length * 8).boxed().toList(), most, random);
    List<Integer> cuts =
        Rounds.some(IntStream.range(0, whole.length).boxed().toList(), most, random);
    try (Draft draft =
        new Drafts(practice.drafts())
            .open(practice.draft().orElseThrow(), () -> "a test")
            .orElseThrow()) {
      for (int bit : flips) {
        isNotRead(draft, flipped(bit));
      }
      for (int length : cuts) {
        isNotRead(draft, Arrays.copyOf(whole, length));
      }
      assertThat(draft.earlier().map(SCRIPT::answersIn)).contains(ANSWERS - 1);
    }
    Rounds.say(
        "damaged draft of %d bytes: %d flipped bits, %d cuts, 0 accepted, 0 crashes"
            .formatted(whole.length, flips.size(), cuts.size()));
  }

  private byte[] flipped(int bit) {
    byte[] damaged = whole.clone();
    damaged[bit / 8] ^= (byte) (1 << (bit % 8));
    return damaged;
  }

  private void isNotRead(Draft draft, byte[] damaged) throws IOException {
    Files.write(file, damaged);
    assertThat(draft.last()).isEqualTo(Optional.empty());
  }

  @Test
  void the_program_says_so_offers_the_state_before_and_goes_on_from_there() throws Exception {
    Random random = Rounds.random("damaged draft, through the program");
    byte[] before = Files.readAllBytes(Path.of(file + ".1"));
    for (int i = 0; i < THROUGH_THE_PROGRAM; i++) {
      boolean cut = random.nextBoolean();
      Files.write(
          file,
          cut
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : flipped(random.nextInt(whole.length * 8)));
      try (Sitting next = Sitting.whole(practice, practice.resume())) {
        assertThat(next.exitCode()).as(next.screen()).isEqualTo(65);
        assertThat(next.words()).contains("is damaged", "--earlier");
      }
      assertThat(Files.readAllBytes(Path.of(file + ".1"))).isEqualTo(before);
    }
    try (Sitting earlier =
        Sitting.whole(practice, practice.resume("--earlier"), SCRIPT.linesAfter(ANSWERS - 1))) {
      assertThat(earlier.exitCode()).as(earlier.screen()).isZero();
    }
    practice.hasFinished(SCRIPT);
  }
}
