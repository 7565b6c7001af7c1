/**
 * Shows that a questionnaire does what its author meant: proofs for all answers that anybody can
 * give, made-up people with the assessment that each must get, and what another version changes for
 * whom. Start at {@link org.kapscreen.proof.Proofs}, {@link org.kapscreen.proof.Cases} or {@link
 * org.kapscreen.proof.Comparison}.
 */
@NullMarked
package org.kapscreen.proof;

import org.jspecify.annotations.NullMarked;
