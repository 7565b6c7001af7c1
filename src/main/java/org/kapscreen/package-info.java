/** The questionnaire walk of a practice, one capability a package; see each one's description. */
@NullMarked
package org.kapscreen;

import org.jspecify.annotations.NullMarked;
