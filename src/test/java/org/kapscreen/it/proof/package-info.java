/**
 * Shows through the packaged program that nothing acknowledged is lost and nothing private leaks:
 * kills, failing system calls, modelled losses of power, damaged drafts, signals, races and planted
 * words. A short form runs with every build, the long one with the profile {@code prove}.
 */
@NullMarked
package org.kapscreen.it.proof;

import org.jspecify.annotations.NullMarked;
