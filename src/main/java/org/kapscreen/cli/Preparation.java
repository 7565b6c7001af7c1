package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.kapscreen.yaml.PreparedTrees;

/**
 * A program of its own for the build: prepares the trees of YAML files, so that {@link Main} need
 * not scan them at every start.
 */
public final class Preparation {
  private Preparation() {}

  /**
   * Prepares the trees.
   *
   * @param args the folder for the trees, then the files
   */
  public static void main(String[] args) throws IOException {
    for (int i = 1; i < args.length; i++) {
      PreparedTrees.prepare(Path.of(args[i]), Path.of(args[0]));
    }
  }
}
