package org.kapscreen.batch;

import org.kapscreen.response.Misfit;

/** Why a value is no answer, or a record no record. The words stand beside this class. */
enum Refusal {
  // What the interview, too, does not take.
  TOO_LONG,
  NOT_TEXT,
  NOT_A_NUMBER,
  NOT_WHOLE,
  TOO_PRECISE,
  OUT_OF_RANGE,
  NOT_A_DATE,
  UNKNOWN_OPTION,
  ONE_ONLY,
  EXCLUSIVE,
  WRONG_TYPE,
  FAILS_CHECK,
  // What only an export can do.
  /** A JSON array or object where one value is meant. */
  NOT_ONE,
  /** Text that a machine wrote as text where a number is meant. */
  TEXT_NOT_NUMBER,
  /** A quantity in another unit than the question's. */
  OTHER_UNIT,
  NOT_A_TIME,
  TWO_ANSWERS,
  UNKNOWN_COLUMN,
  FIELD_COUNT,
  NOT_A_RECORD,
  OTHER_QUESTIONNAIRE;

  static Refusal of(Misfit misfit) {
    return misfit == Misfit.EMPTY ? NOT_TEXT : valueOf(misfit.name());
  }
}
