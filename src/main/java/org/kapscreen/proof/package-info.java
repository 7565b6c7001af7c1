/**
 * Shows that a questionnaire does what its author meant: made-up people with the assessment that
 * each must get, and what none of them reaches. Start at {@link org.kapscreen.proof.Cases}.
 */
@NullMarked
package org.kapscreen.proof;

import org.jspecify.annotations.NullMarked;
