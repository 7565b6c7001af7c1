package org.kapscreen.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.response.AnswerText;
import org.kapscreen.response.Misfit;
import org.kapscreen.response.Value;

/**
 * A column in the person's own words: one text, or a list of entries.
 *
 * @param codes what is no answer, such as codes for missing ones
 * @param none the words that mean an empty list
 * @param separators between entries
 */
record WordsCell(int place, Question question, Codes codes, Codes none, String separators)
    implements Cell {
  @Override
  public void read(char[] text, int from, int length, Form form, Row row) {
    Codes.Code code = codes.find(text, from, length);
    if (code != null) {
      row.put(place, code.state());
    } else if (form == Form.NUMBER || form == Form.TRUTH) {
      row.refuse(Refusal.WRONG_TYPE);
    } else if (question.type() instanceof QuestionType.FreeText) {
      put(new Value.Words(onOneLine(new String(text, from, length))), row);
    } else if (none.find(text, from, length) != null) {
      put(new Value.Entries(List.of()), row);
    } else {
      put(entries(new String(text, from, length)), row);
    }
  }

  /** A word for no answer is never an entry. */
  private void put(List<String> entries, Row row) {
    if (entries.size() == 1) {
      char[] only = entries.get(0).toCharArray();
      Codes.Code code = codes.find(only, 0, only.length);
      if (code != null) {
        row.put(place, code.state());
      } else if (none.find(only, 0, only.length) != null) {
        put(new Value.Entries(List.of()), row);
      } else {
        put(new Value.Entries(entries), row);
      }
    } else if (entries.stream().anyMatch(this::isCode)) {
      row.refuse(Refusal.TWO_ANSWERS);
    } else {
      put(new Value.Entries(entries), row);
    }
  }

  private boolean isCode(String entry) {
    return codes.find(entry.toCharArray(), 0, entry.length()) != null;
  }

  /** Where answers are typed into a field of a form, people begin new lines. */
  private static String onOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
        ? text
        : text.replaceAll("[ \r\n\t]*[\r\n\t][ \r\n\t]*", " ");
  }

  private List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBetween(text.charAt(i))) {
        String entry = text.substring(from, i).strip();
        if (!entry.isEmpty()) {
          entries.add(entry);
        }
        from = i + 1;
      }
    }
    return entries;
  }

  private boolean isBetween(char one) {
    return separators.indexOf(one) >= 0 || one == '\n' || one == '\r';
  }

  @Override
  public void readAll(List<String> items, Row row) {
    if (question.type() instanceof QuestionType.Entries) {
      put(items.stream().map(String::strip).toList(), row);
    } else {
      row.refuse(Refusal.NOT_ONE);
    }
  }

  private void put(Value value, Row row) {
    Optional<Misfit> misfit = AnswerText.misfit(question, value);
    if (misfit.isPresent()) {
      row.refuse(Refusal.of(misfit.get()));
    } else {
      row.put(place, value);
    }
  }
}
