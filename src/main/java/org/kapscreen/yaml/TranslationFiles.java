package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The translations beside a questionnaire: {@code NAME.es.yaml} holds the texts of {@code
 * NAME.yaml} in Spanish.
 */
public final class TranslationFiles {
  /** The tag of a language, as in a questionnaire; no other file beside one is named so. */
  public static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  private TranslationFiles() {}

  /** The translations of {@code questionnaire} by language; none if its folder cannot be read. */
  public static Map<String, Path> beside(Path questionnaire) {
    String file = String.valueOf(questionnaire.getFileName());
    int point = file.lastIndexOf('.');
    String begins = (point < 0 ? file : file.substring(0, point)) + ".";
    SortedMap<String, Path> found = new TreeMap<>();
    Path folder = questionnaire.toAbsolutePath().getParent();
    if (folder != null) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path one : files) {
          String name = one.getFileName().toString();
          if (name.startsWith(begins) && name.endsWith(".yaml")) {
            int end = Math.max(begins.length(), name.length() - ".yaml".length());
            String tag = name.substring(begins.length(), end);
            if (tag.matches(TAG)) {
              found.put(tag, questionnaire.resolveSibling(name));
            }
          }
        }
      } catch (IOException | DirectoryIteratorException e) {
        return Map.of(); // a questionnaire whose neighbours nobody can see is used as it stands
      }
    }
    return Collections.unmodifiableMap(found);
  }
}
