package org.kapscreen.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.proof.Case;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.summary.Explanation;
import org.kapscreen.text.Screen;

/** Why a flag came out as it did for the made-up person of a case. */
final class CaseExplanation {
  private final Screener screener;
  private final Instant now;

  CaseExplanation(Screener screener, Clock clock) {
    this.screener = screener;
    this.now = clock.instant();
  }

  List<String> lines(Case one, String flag, Screen screen) {
    return Explanation.of(screener, response(one), flag, screen);
  }

  /** A person of whom nothing is known but the answers. */
  private Response response(Case one) {
    Questionnaire questionnaire = screener.questionnaire();
    List<Response.Entry> entries = new ArrayList<>();
    one.answers()
        .byQuestion()
        .forEach(
            (question, answer) ->
                entries.add(
                    new Response.Entry(
                        question,
                        answer,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())));
    return new Response(
        new Response.Used(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
        "",
        Channel.BATCH,
        "en",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.empty(),
        entries,
        List.of(),
        Optional.empty());
  }
}
