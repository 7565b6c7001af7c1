package org.kapscreen.batch;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Copies JSON with its numbers as they are written: what is none to a program, because it has too
 * many digits or too large an exponent, is still the sender's.
 */
final class JsonCopy {
  private JsonCopy() {}

  /** Copies the value at which {@code from} stands, and leaves it at the value's last token. */
  static void value(JsonParser from, JsonGenerator to) {
    int depth = 0;
    do {
      JsonToken token = from.currentToken();
      if (token.isNumeric()) {
        to.writeNumber(from.getString());
      } else {
        to.copyCurrentEvent(from);
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
    } while (depth > 0 && from.nextToken() != null);
  }
}
