package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.kapscreen.draft.UsedQuestionnaires;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.VisibleText;

/**
 * Finds the questionnaire that a response was taken with, the same to the byte: the file that was
 * named, the one of that name today, or the copy that was kept.
 */
final class UsedQuestionnaireFinder {
  private static final int HASH_SHOWN = 12;
  private final Host host;
  private final UsedQuestionnaires copies;

  /**
   * @param drafts the folder that drafts and copies are kept in
   */
  UsedQuestionnaireFinder(Host host, Path drafts) {
    this.host = host;
    this.copies = new UsedQuestionnaires(drafts);
  }

  /**
   * @param named the file or name that the person gave, if any
   * @throws Failure if it is not to be had
   */
  Questionnaire find(Response.Used used, Optional<String> named) throws Failure {
    Optional<Questionnaire> found =
        named.isPresent()
            ? Optional.of(
                QuestionnaireLoader.load(host, new QuestionnaireFinder(host).find(named.get())))
            : known(used);
    return found
        .filter(questionnaire -> isUsed(questionnaire, used))
        .orElseThrow(() -> notToBeHad(used, named));
  }

  /** The same to the byte: the one of that name today, or the copy that was kept. */
  Optional<Questionnaire> known(Response.Used used) {
    return today(used.id()).filter(q -> isUsed(q, used)).or(() -> copy(used));
  }

  /** The questionnaire of that name as it is today; empty if there is none that can be used. */
  Optional<Questionnaire> today(String id) {
    try {
      return Optional.of(QuestionnaireLoader.load(host, new QuestionnaireFinder(host).find(id)));
    } catch (Failure e) {
      return Optional.empty(); // what is wrong with it today is no matter of a response of then
    }
  }

  /** The copy that was kept, if it is whole. */
  Optional<Questionnaire> copy(Response.Used used) {
    Optional<Path> file = copies.find(used.sha256());
    try {
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(QuestionnaireLoader.load(host, file.get())).filter(q -> isUsed(q, used));
    } catch (Failure e) {
      return Optional.empty();
    }
  }

  private static boolean isUsed(Questionnaire questionnaire, Response.Used used) {
    return questionnaire.sha256().equals(used.sha256());
  }

  private static Failure notToBeHad(Response.Used used, Optional<String> named) {
    String which =
        VisibleText.line(used.id() + " " + used.version())
            + ", SHA-256 "
            + used.sha256().substring(0, Math.min(HASH_SHOWN, used.sha256().length()))
            + "...";
    return new Failure(
        ExitCode.BAD_DATA,
        named
                .map(
                    name ->
                        VisibleText.line(name) + " is not the questionnaire used then (" + which)
                .orElse("the questionnaire used then is not to be had any more (" + which)
            + "). Name that version's file with --questionnaire FILE.");
  }

  /**
   * A screener for the answers of {@code response}.
   *
   * @throws Failure if its questionnaire is not to be had, or the answers are not such as it takes
   */
  Screener screenerFor(Response response, Optional<String> named) throws Failure {
    Screener screener = Screener.of(find(response.questionnaire(), named));
    try {
      screener.evaluate(response.answers());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Failure(
          ExitCode.BAD_DATA,
          "the response has an answer that its questionnaire does not take. It was changed by hand; restore it"
              + " from a copy.");
    }
    return screener;
  }
}
