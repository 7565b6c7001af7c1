/**
 * Says the logic of a questionnaire in plain words, with the labels and texts of its own. Whoever
 * shows a condition to a person, on the NP's page or in an outline, has it from here.
 */
@NullMarked
package org.kapscreen.wording;

import org.jspecify.annotations.NullMarked;
