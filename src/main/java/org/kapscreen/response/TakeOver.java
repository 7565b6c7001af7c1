package org.kapscreen.response;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapscreen.questionnaire.AnswerState;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.ConditionParts;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Option;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Response.Change;
import org.kapscreen.response.Response.Entry;

/**
 * What another screening takes over from a finished response, so that nobody is asked twice: the
 * answers to questions that have the same id, type and options in both. What was said about the
 * moment on another day is asked again: a danger that was denied yesterday may be there today.
 *
 * @param entries with their times, initials, notes and history; those to be asked again have the
 *     earlier answer in their history only
 * @param from where they come from
 * @param day of the earlier response
 * @param again ids of the questions that are asked again
 */
public record TakeOver(
    List<Entry> entries, Response.TakenOver from, LocalDate day, List<String> again) {
  public TakeOver {
    entries = List.copyOf(entries);
    again = List.copyOf(again);
  }

  /**
   * The finished response that is gone on from.
   *
   * @param then the questionnaire that it was taken with
   * @param sha256 of its file
   */
  public record Earlier(Response response, Questionnaire then, String sha256) {}

  /**
   * What {@code questionnaire} takes over from {@code earlier}.
   *
   * @param channel that the screening goes on by
   * @param by initials of whoever goes on with it, if they said so
   */
  public static TakeOver of(
      Earlier earlier,
      Questionnaire questionnaire,
      Channel channel,
      Optional<String> by,
      Clock clock) {
    ZoneId zone = clock.getZone();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    LocalDate today = LocalDate.ofInstant(now, zone);
    Set<String> momentary = momentary(questionnaire);
    List<Entry> entries = new ArrayList<>();
    List<String> standing = new ArrayList<>();
    List<String> again = new ArrayList<>();
    for (Entry entry : earlier.response().entries()) {
      if (!fits(entry, earlier.then(), questionnaire, channel)) {
        continue;
      }
      Instant at = entry.at().orElse(earlier.response().started());
      boolean old = !LocalDate.ofInstant(at, zone).equals(today);
      if (old && momentary.contains(entry.question())) {
        again.add(entry.question());
        entries.add(reopened(entry, now, by));
      } else {
        standing.add(entry.question());
        entries.add(entry);
      }
    }
    Response response = earlier.response();
    return new TakeOver(
        entries,
        new Response.TakenOver(
            response.questionnaire(), response.started(), earlier.sha256(), standing),
        LocalDate.ofInstant(response.started(), zone),
        again);
  }

  /**
   * The questions about the moment: those of safety, those that can mean danger today, and those
   * about the call itself, which only some channels ask.
   */
  private static Set<String> momentary(Questionnaire questionnaire) {
    Set<String> ids = new HashSet<>();
    for (Section section : questionnaire.sections()) {
      for (Question question : section.questions()) {
        if (section.kind() == SectionKind.SAFETY
            || !question.channels().equals(questionnaire.channels())) {
          ids.add(question.id());
        }
      }
    }
    questionnaire.flags().stream()
        .filter(flag -> flag.disposition() == Disposition.URGENT)
        .forEach(flag -> ids.addAll(ConditionParts.questions(flag.when(), questionnaire)));
    return ids;
  }

  private static boolean fits(Entry entry, Questionnaire then, Questionnaire now, Channel channel) {
    AnswerState state = entry.answer().state();
    if (state == AnswerState.UNANSWERED || state == AnswerState.NOT_ASKED) {
      return false;
    }
    Optional<Question> before = then.question(entry.question());
    Optional<Question> question =
        now.question(entry.question()).filter(q -> q.channels().contains(channel));
    return before.isPresent()
        && question.isPresent()
        && isSame(before.get().type(), question.get().type())
        && Refit.fits(entry.answer(), question.get());
  }

  /** Other wordings of the same options, and a wider range, change no answer's meaning. */
  private static boolean isSame(QuestionType before, QuestionType now) {
    if (before instanceof QuestionType.Options then && now instanceof QuestionType.Options today) {
      return then.form() == today.form() && exclusive(then).equals(exclusive(today));
    }
    if (before instanceof QuestionType.Numeric then && now instanceof QuestionType.Numeric today) {
      return then.whole() == today.whole() && then.unit().equals(today.unit());
    }
    return before.word().equals(now.word());
  }

  private static Map<String, Boolean> exclusive(QuestionType.Options type) {
    return type.options().stream().collect(Collectors.toMap(Option::id, Option::exclusive));
  }

  private static Entry reopened(Entry entry, Instant now, Optional<String> by) {
    List<Change> history = new ArrayList<>(entry.history());
    history.add(new Change(now, by, entry.answer()));
    return new Entry(
        entry.question(),
        Answer.UNANSWERED,
        Optional.empty(),
        Optional.empty(),
        entry.note(),
        history);
  }
}
