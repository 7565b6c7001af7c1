package org.kapscreen.report;

import java.util.List;
import org.kapscreen.proof.Witness;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Assessment.FlagResult;
import org.kapscreen.response.Assessment.Status;
import org.kapscreen.response.Value;

/** The made-up people of a finding, their answers written as in a file of cases. */
final class WitnessJson {
  private final Json json;

  WitnessJson(Json json) {
    this.json = json;
  }

  void write(List<Witness> people) {
    json.objects("witness", people, this::write);
  }

  private void write(Witness person) {
    json.text("story", person.story());
    json.object("answers", () -> person.differences().forEach(this::write));
    json.text("disposition", person.assessment().disposition().word());
    json.texts("flags", flags(person, Status.RAISED));
    json.texts("unresolved", flags(person, Status.UNRESOLVED));
  }

  private static List<String> flags(Witness person, Status status) {
    return person.assessment().flags(status).stream().map(FlagResult::flag).toList();
  }

  private void write(String question, Answer answer) {
    if (answer instanceof Answer.Answered answered) {
      write(question, answered.value());
    } else {
      json.object(question, () -> json.text("state", answer.state().word()));
    }
  }

  private void write(String question, Value value) {
    if (value instanceof Value.Chosen chosen && chosen.options().size() == 1) {
      json.text(question, chosen.options().iterator().next());
    } else if (value instanceof Value.Chosen chosen) {
      json.texts(question, chosen.options());
    } else if (value instanceof Value.Amount amount) {
      json.number(question, amount.number());
    } else if (value instanceof Value.Day day) {
      json.text(question, day.date().toString());
    } else if (value instanceof Value.Words words) {
      json.text(question, words.text());
    } else if (value instanceof Value.Entries entries) {
      json.texts(question, entries.entries());
    } else {
      throw new AssertionError(value);
    }
  }
}
