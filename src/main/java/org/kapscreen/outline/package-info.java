/**
 * Shows a questionnaire to those who read it before anyone answers it: an outline for the
 * clinician, a script for the phone, a chart of its logic. Start at {@link
 * org.kapscreen.outline.Outline}, {@link org.kapscreen.outline.Script} and {@link
 * org.kapscreen.outline.Chart}.
 */
@NullMarked
package org.kapscreen.outline;

import org.jspecify.annotations.NullMarked;
