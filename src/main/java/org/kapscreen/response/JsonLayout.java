package org.kapscreen.response;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * How all JSON of the program is laid out: two spaces a level and line feeds on every system, so
 * that files can be compared line by line.
 */
public final class JsonLayout extends ObjectWriteContext.Base {
  @Override
  public PrettyPrinter getPrettyPrinter() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter);
  }
}
