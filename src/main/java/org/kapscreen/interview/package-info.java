/**
 * Walks one person through a questionnaire. {@link org.kapscreen.interview.Interview} is the state,
 * without any input or output; {@link org.kapscreen.interview.Conversation} is the talk about it,
 * line by line.
 */
@NullMarked
package org.kapscreen.interview;

import org.jspecify.annotations.NullMarked;
