/**
 * Writes an assessment for a reader: one page for the NP as text or Markdown ({@link
 * org.kapscreen.summary.Summary}), and why each flag came out as it did ({@link
 * org.kapscreen.summary.Explanation}).
 */
@NullMarked
package org.kapscreen.summary;

import org.jspecify.annotations.NullMarked;
