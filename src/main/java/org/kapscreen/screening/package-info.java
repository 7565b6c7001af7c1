/**
 * From answers to an assessment: the one evaluator that the interview, the summary, the scoring of
 * many and the proofs stand on. Start at {@link org.kapscreen.screening.Screener}.
 */
@NullMarked
package org.kapscreen.screening;

import org.jspecify.annotations.NullMarked;
