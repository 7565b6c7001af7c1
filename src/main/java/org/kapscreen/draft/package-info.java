/**
 * Unfinished screenings, saved after every answer, so that a call that breaks off goes on where it
 * stopped. A draft is the response as far as it got, in a file of its own that only its owner can
 * read.
 */
@NullMarked
package org.kapscreen.draft;

import org.jspecify.annotations.NullMarked;
