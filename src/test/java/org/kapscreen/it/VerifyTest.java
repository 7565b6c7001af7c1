package org.kapscreen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapscreen.it.Program.FIRST_LOOK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kapscreen verify}. */
class VerifyTest {
  @TempDir Path home;
  private Path response;

  @BeforeEach
  void somebody_with_a_high_reading() {
    Program.Run run =
        new Program(home, "take", FIRST_LOOK.toString())
            .reading("no", "yes", "160", "76", "3", "1")
            .run()
            .exits(0);
    response = home.resolve("work").resolve(run.file(".response.json").toString());
  }

  private Program verify() {
    return new Program(home, "verify", response.toString());
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(response);
    assertThat(text).contains(from);
    Files.writeString(response, text.replace(from, to));
  }

  @Test
  void what_was_written_holds() {
    verify().run().exits(0).prints("Verified: 1, as written: 1, otherwise: 0.");
  }

  @Test
  void an_answer_that_was_changed_by_hand_is_noticed() throws IOException {
    change("\"number\" : 160", "\"number\" : 159");

    verify().run().exits(1).prints("it is not as kapscreen wrote it", "otherwise: 1");
  }

  @Test
  void a_blank_more_is_noticed() throws IOException {
    change("\"channel\" :", "\"channel\"  :");

    verify().run().exits(1).prints("it is not as kapscreen wrote it");
  }

  @Test
  void a_file_that_was_cut_off_is_told_without_any_answer() throws IOException {
    byte[] bytes = Files.readAllBytes(response);
    Files.write(response, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    Program.Run run = verify().run().exits(1).prints("damaged");
    assertThat(run.out().replace(response.toString(), "RESPONSE")).doesNotContain("160");
  }

  @Test
  void it_uses_the_copy_of_the_questionnaire_that_was_kept() throws IOException {
    Path own = home.resolve(".config/kapscreen/questionnaires/first-look.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own, Files.readString(FIRST_LOOK).replace("version: 1.0.0", "version: 9.0.0"));

    verify().run().exits(0).prints("as written: 1");
  }
}
