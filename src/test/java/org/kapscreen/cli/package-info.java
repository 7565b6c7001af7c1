/** The command line in memory, and what is generated from it: completions, help, tables. */
@NullMarked
package org.kapscreen.cli;

import org.jspecify.annotations.NullMarked;
