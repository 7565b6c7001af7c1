/**
 * A questionnaire as a Boolean circuit: the answers of made-up people are its inputs, conditions
 * and dispositions its gates. A solver finds answers that make a gate true, or shows that there are
 * none. Start at {@link org.kapscreen.logic.World}.
 */
@NullMarked
package org.kapscreen.logic;

import org.jspecify.annotations.NullMarked;
