/**
 * Scores exported answers, many records after one another: blocks of whole records are read, scored
 * by several threads and written in the order of the input. Start at {@link
 * org.kapscreen.batch.Scoring}.
 */
@NullMarked
package org.kapscreen.batch;

import org.jspecify.annotations.NullMarked;
