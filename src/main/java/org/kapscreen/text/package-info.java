/**
 * Text on its way to a person: the program's own words by language, foreign text made safe to show,
 * lines wrapped to a width, and colour that is never the only signal. The only room that knows
 * Jansi.
 */
@NullMarked
package org.kapscreen.text;

import org.jspecify.annotations.NullMarked;
