/**
 * What must hold of the questionnaires that are shipped: their logic, their words, their length.
 */
@NullMarked
package org.kapscreen.content;

import org.jspecify.annotations.NullMarked;
