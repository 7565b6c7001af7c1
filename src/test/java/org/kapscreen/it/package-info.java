/** Black box: starts the packaged program as its users do, from a pipe and on a pseudo-terminal. */
@NullMarked
package org.kapscreen.it;

import org.jspecify.annotations.NullMarked;
