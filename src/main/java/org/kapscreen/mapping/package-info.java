/**
 * What the columns of an export mean: column maps, the shipped ones for the tools that people
 * export from, and what they come to for a header. It knows texts only; reading records fast is the
 * business of the batch room. Start at {@link org.kapscreen.mapping.Columns}.
 */
@NullMarked
package org.kapscreen.mapping;

import org.jspecify.annotations.NullMarked;
