package org.kapscreen.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.kapscreen.response.Answer;
import org.kapscreen.response.Response;
import org.kapscreen.response.Value;

/** What must hold of an export whatever its bytes are. */
final class FuzzedExport {
  private FuzzedExport() {}

  /** It is refused as a whole, or each of its records is scored, rejected or left out. */
  static void check(byte[] bytes) {
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
}
