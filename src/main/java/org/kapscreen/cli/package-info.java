/**
 * The command line: one thin class for each command, options in, exit code out. The only room that
 * knows picocli, and the only one that looks at the world around the program: streams, environment,
 * clock.
 */
@NullMarked
package org.kapscreen.cli;

import org.jspecify.annotations.NullMarked;
