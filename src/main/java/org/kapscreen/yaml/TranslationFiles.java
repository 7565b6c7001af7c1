package org.kapscreen.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The translations beside a questionnaire: {@code NAME.es.yaml} holds the texts of {@code
 * NAME.yaml} in Spanish.
 */
public final class TranslationFiles {
  /** The tag of a language, as in a questionnaire. */
  public static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  private TranslationFiles() {}

  /** The questionnaire beside {@code file} that it is a translation of, if there is one. */
  public static Optional<Path> originalOf(Path file) {
    String name = String.valueOf(file.getFileName());
    // Plainly, for every start comes through here.
    int end = name.lastIndexOf(".yaml");
    int point = name.lastIndexOf('.', end - 1);
    if (end < 0 || point <= 0 || !name.endsWith(".yaml")) {
      return Optional.empty();
    }
    Path original = file.resolveSibling(name.substring(0, point) + ".yaml");
    return Files.exists(original) && beside(original).containsValue(file)
        ? Optional.of(original)
        : Optional.empty();
  }

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
            if (tag.matches(TAG) && !hasId(one)) {
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

  /**
   * A questionnaire with a name such as {@code NAME.old.yaml} has an id; no translation has one.
   */
  private static boolean hasId(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.startsWith("id:") || text.contains("\nid:");
    } catch (IOException e) {
      return false; // whoever wants to read it is told
    }
  }
}
