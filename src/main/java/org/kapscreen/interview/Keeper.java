package org.kapscreen.interview;

import java.io.IOException;
import org.kapscreen.response.Response;

/** Keeps an unfinished screening safe. */
public interface Keeper {
  /**
   * Saves all of it. When this returns it is safe, and only then is the person told so.
   *
   * @throws IOException if it cannot be saved; the message says to the person where and why
   */
  void keep(Response screening) throws IOException;
}
