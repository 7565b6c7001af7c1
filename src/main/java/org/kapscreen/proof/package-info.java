/**
 * Shows that a questionnaire does what its author meant: made-up people with the assessment that
 * each must get, what none of them reaches, and what another version changes for whom. Start at
 * {@link org.kapscreen.proof.Cases}, or {@link org.kapscreen.proof.Comparison} for two versions.
 */
@NullMarked
package org.kapscreen.proof;

import org.jspecify.annotations.NullMarked;
