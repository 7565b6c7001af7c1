package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell can offer for the value of an option, or for an argument.
 *
 * @param words those that it takes, if it takes only some
 */
record CompletionValue(Kind kind, List<String> words) {

  /** What sort of thing it is. */
  enum Kind {
    /** One of a few words. */
    WORD,
    /** Several of a few words, with commas between them. */
    WORDS,
    FOLDER,
    RESPONSE,
    /** A name, or a file. */
    QUESTIONNAIRE,
    /** The name of one. */
    DRAFT,
    /** Any file. */
    FILE,
    /** Something that only the person knows. */
    TEXT
  }

  /**
   * Words, if the parameter names them; else what its label means; else any file, if it is a path.
   */
  static CompletionValue of(ArgSpec parameter) {
    List<String> words = words(parameter);
    return new CompletionValue(words.isEmpty() ? meaning(parameter) : wording(parameter), words);
  }

  /** The words that the parameter takes, if it is one that takes only some. */
  static List<String> words(ArgSpec parameter) {
    @Nullable Iterable<String> candidates = parameter.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false).toList();
  }

  private static Kind wording(ArgSpec parameter) {
    return parameter.splitRegex().isEmpty() ? Kind.WORD : Kind.WORDS;
  }

  private static Kind meaning(ArgSpec parameter) {
    return switch (parameter.paramLabel()) {
      case "FOLDER" -> Kind.FOLDER;
      case "RESPONSE" -> Kind.RESPONSE;
      case "QUESTIONNAIRE", "OLD", "NEW" -> Kind.QUESTIONNAIRE;
      case "DRAFT" -> Kind.DRAFT;
      default -> isPath(parameter) ? Kind.FILE : Kind.TEXT;
    };
  }

  private static boolean isPath(ArgSpec parameter) {
    return Stream.concat(Stream.of(parameter.type()), Stream.of(parameter.auxiliaryTypes()))
        .anyMatch(type -> type == Path.class);
  }
}
