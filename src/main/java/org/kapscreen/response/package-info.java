/**
 * The answers of one screening, the assessment recorded with them, and the file that holds both. It
 * knows what an answer is and how it is written down; what answers come to is the business of the
 * screening room above.
 */
@NullMarked
package org.kapscreen.response;

import org.jspecify.annotations.NullMarked;
