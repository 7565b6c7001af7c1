package org.kapscreen.draft;

import java.io.IOException;
import java.nio.file.Path;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseWriter;
import org.kapscreen.storage.PrivateFile;

/** One unfinished screening and its file. */
public record Draft(String name, Path file) {
  /**
   * Saves the whole screening. When this returns it is on the disk, and only then may anyone be
   * told so.
   *
   * @throws IOException if it cannot be saved; what was saved before is still there
   */
  public void save(Response screening) throws IOException {
    PrivateFile.write(file, ResponseWriter.bytes(screening));
  }

  /** Removes it for good, once the screening is finished. */
  public void remove() throws IOException {
    PrivateFile.delete(file);
  }
}
