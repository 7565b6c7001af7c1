/**
 * The model of a questionnaire: immutable records and sealed types, no I/O and no library types.
 * Start at {@link org.kapscreen.questionnaire.Questionnaire}; whoever builds one (the YAML reader,
 * a test) has checked it, and everyone after that trusts it.
 */
@NullMarked
package org.kapscreen.questionnaire;

import org.jspecify.annotations.NullMarked;
