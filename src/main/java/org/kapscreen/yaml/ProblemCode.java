package org.kapscreen.yaml;

import java.util.Locale;
import org.kapscreen.questionnaire.Worded;

/**
 * Every kind of problem. The word stands in messages and in reports for machines, and never changes
 * its meaning.
 */
public enum ProblemCode implements Worded {
  // The text of the file
  TOO_LARGE,
  NOT_UTF_8,
  UNPRINTABLE,
  SYNTAX,
  EMPTY_FILE,
  TOO_DEEP,
  ALIAS,
  TAG,
  MERGE_KEY,
  SECOND_DOCUMENT,
  KEY_NOT_TEXT,
  DUPLICATE_KEY,
  // The shape of a part
  UNKNOWN_KEY,
  MISSING_KEY,
  WRONG_SHAPE,
  EMPTY_TEXT,
  EMPTY_LIST,
  UNKNOWN_WORD,
  BAD_ID,
  RESERVED_ID,
  DUPLICATE_ID,
  BAD_NUMBER,
  BAD_DATE,
  BAD_RANGE,
  BAD_VERSION,
  UNKNOWN_FORMAT,
  // Questions
  TOO_MANY_OPTIONS,
  EXCLUSIVE_NOT_ALLOWED,
  UNKNOWN_OPTION_LIST,
  UNKNOWN_VOCABULARY,
  VOCABULARY_FILE,
  CHANNEL_NOT_OFFERED,
  CHANNEL_IN_LOGIC,
  CHECK_OF_ANOTHER,
  // Conditions
  UNKNOWN_QUESTION,
  UNKNOWN_OPTION,
  UNKNOWN_BAND,
  UNKNOWN_GROUP,
  NOT_COMPARABLE,
  NEVER_TRUE,
  ALWAYS_TRUE,
  TEXT_IN_CONDITION,
  UNANSWERED_IN_CONDITION,
  BAD_COUNT,
  SAME_CONDITION,
  FORWARD_REFERENCE,
  SELF_REFERENCE,
  ASK_IF_CYCLE,
  // Scores
  NO_VALUE,
  NOT_COUNTABLE,
  BAND_GAP,
  BAND_ORDER,
  BAND_UNREACHABLE,
  PRORATE_RANGES,
  // Flags and dispositions
  DISPOSITION_ORDER,
  DISPOSITION_MISSING,
  UNKNOWN_DISPOSITION,
  UNKNOWN_SOURCE,
  UNKNOWN_NOTICE,
  UNRESOLVED_TOO_SEVERE,
  // What is accepted
  UNKNOWN_ID,
  // Translations
  NOT_TRANSLATED,
  NOT_IN_ORIGINAL,
  OTHER_ORIGINAL,
  NUMBER_LOST,
  // Cases
  UNKNOWN_FLAG,
  NOT_AN_ANSWER;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
