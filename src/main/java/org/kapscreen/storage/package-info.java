/**
 * Files that hold what a person answered: readable by their owner alone from the first byte, and
 * whole or not there at all after a crash or a loss of power.
 */
@NullMarked
package org.kapscreen.storage;

import org.jspecify.annotations.NullMarked;
