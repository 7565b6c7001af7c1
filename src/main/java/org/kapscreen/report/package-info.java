/**
 * What {@code check} came to, for people and for machines: problems, findings of proofs, and cases
 * as one list of results, written as JSON or as SARIF. Start at {@link
 * org.kapscreen.report.CheckedFile}.
 */
@NullMarked
package org.kapscreen.report;

import org.jspecify.annotations.NullMarked;
