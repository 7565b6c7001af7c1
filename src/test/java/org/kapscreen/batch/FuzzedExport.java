package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.kapscreen.Clinic;
import org.kapscreen.mapping.ColumnMapReader;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;

/** What must hold of an export whatever its bytes are. */
final class FuzzedExport {
  private static final FirstMap.Given FROM_ITSELF =
      new FirstMap.Given(Optional.empty(), Optional.empty(), Optional.empty());

  private FuzzedExport() {}

  /** It is refused as a whole, or each of its records is scored, rejected or left out. */
  static void check(byte[] bytes) {
    checkMap(bytes);
    Batch.Outcome outcome;
    try {
      outcome = Batch.clinic().tryToScore(bytes);
    } catch (BadExport e) {
      return; // the words for it
    }
    if (outcome.responses().size() != outcome.tally().scored()
        || outcome.rejects().size() != outcome.tally().rejected()) {
      throw new AssertionError("a record is lost: " + outcome);
    }
    String text = new String(bytes, ISO_8859_1).replace("\0", "");
    boolean isPlain = text.length() < 2 || !text.startsWith("\u001F\u008B");
    for (Response response : outcome.responses()) {
      for (Answer answer : response.answers().byQuestion().values()) {
        if (isPlain
            && answer instanceof Answer.Answered answered
            && answered.value() instanceof Value.Amount amount
            && !text.contains(amount.number().abs().stripTrailingZeros().toPlainString())) {
          throw new AssertionError("a number that stands nowhere: " + amount);
        }
      }
    }
  }

  /** A map that is made of it can be read. */
  private static void checkMap(byte[] bytes) {
    Export export = Export.of("export", new ByteArrayInputStream(bytes));
    String made;
    try {
      made = FirstMap.of(export, Clinic.questionnaire(), FROM_ITSELF);
    } catch (BadExport e) {
      return; // the words for it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ColumnMapReader.Result read =
        ColumnMapReader.read("made.yaml", made.getBytes(UTF_8), Clinic.questionnaire());
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems() + "\n" + made);
    }
  }
}
