package org.kapscreen.response;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Worded;

/**
 * A screening as it is written down. While it is unfinished the same data is its draft.
 *
 * @param questionnaire the questionnaire used
 * @param program the version of kapscreen that wrote it
 * @param language BCP 47 tag of the words that were shown last
 * @param alsoIn tags of other languages in which answers were given, in the order of their first
 *     use
 * @param reference the practice's own pseudonym, not a name
 * @param takenOver the earlier response that some of its answers come from, if there is one
 * @param ending how and when it ended; empty in a draft
 * @param entries one for each question of the questionnaire that was reached, in its order
 * @param interruptions notices shown, in the order of time
 * @param assessment what it came to; empty in a draft
 */
public record Response(
    Used questionnaire,
    String program,
    Channel channel,
    String language,
    List<String> alsoIn,
    Optional<String> reference,
    Optional<TakenOver> takenOver,
    Instant started,
    Optional<Ending> ending,
    List<Entry> entries,
    List<Interruption> interruptions,
    Optional<Assessment> assessment) {
  public Response {
    alsoIn = List.copyOf(alsoIn);
    entries = List.copyOf(entries);
    interruptions = List.copyOf(interruptions);
  }

  /** The answers alone. */
  public Answers answers() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    entries.forEach(e -> answers.put(e.question(), e.answer()));
    return new Answers(answers);
  }

  /** Which questionnaire was used, exactly. */
  public record Used(String id, String version, String sha256) {}

  /**
   * Where answers come from that were given in an earlier screening, and not asked again.
   *
   * @param questionnaire the one used then
   * @param started when that screening began
   * @param sha256 of the earlier response's file, in lower-case hexadecimal
   * @param questions ids of the questions whose answers still stand as they were given then
   */
  public record TakenOver(
      Used questionnaire, Instant started, String sha256, List<String> questions) {
    public TakenOver {
      questions = List.copyOf(questions);
    }

    /** The same, of {@code those} questions only. */
    public TakenOver of(List<String> those) {
      return new TakenOver(questionnaire, started, sha256, those);
    }
  }

  /** How and when a screening ended. */
  public record Ending(How how, Instant at) {}

  /** Whether every question was come to. */
  public enum How implements Worded {
    COMPLETED("completed"),
    /** Ended after an interrupt, or by the person, before the last question. */
    ENDED_EARLY("ended-early");

    private final String word;

    How(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * What is known of one question.
   *
   * @param at when the answer was given; empty when there is none
   * @param by initials of whoever typed it, if they said so
   * @param note the caller's own words or a remark of the staff
   * @param history earlier answers, oldest first; those of a question that is no longer asked are
   *     kept only here
   */
  public record Entry(
      String question,
      Answer answer,
      Optional<Instant> at,
      Optional<String> by,
      Optional<String> note,
      List<Change> history) {
    public Entry {
      history = List.copyOf(history);
    }
  }

  /**
   * An answer that no longer counts.
   *
   * @param at when it stopped to count
   * @param by initials of whoever changed it, if they said so
   * @param before what it was; what came after it is the next change's, or the answer
   */
  public record Change(Instant at, Optional<String> by, Answer before) {}

  /**
   * A notice that was shown because a flag was raised.
   *
   * @param acknowledged when the person at the keyboard said that they had read it; empty when
   *     nobody could
   */
  public record Interruption(
      String flag, String notice, Instant shown, Optional<Instant> acknowledged) {}
}
