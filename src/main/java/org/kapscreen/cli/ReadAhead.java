package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.kapscreen.yaml.QuestionnaireReader;

/**
 * Reads the questionnaire that a command will most likely ask for, while its command line is still
 * looked at: each of the two is a third of the time to the first question. A wrong guess costs
 * nothing but that time.
 */
final class ReadAhead {
  private static final List<String> COMMANDS = List.of("take", "score");

  private final Path file;
  private final FutureTask<QuestionnaireReader.Result> reading;

  private ReadAhead(Path file, FutureTask<QuestionnaireReader.Result> reading) {
    this.file = file;
    this.reading = reading;
  }

  /** Begins to read in a thread of its own; empty if the command line does not ask for it. */
  static Optional<ReadAhead> of(Host host, String... args) {
    if (args.length == 0 || !COMMANDS.contains(args[0])) {
      return Optional.empty();
    }
    Optional<Path> guessed = guess(new QuestionnaireFinder(host), args);
    if (guessed.isEmpty()) {
      return Optional.empty();
    }
    Path file = guessed.get();
    FutureTask<QuestionnaireReader.Result> reading =
        new FutureTask<>(() -> QuestionnaireReader.read(file, host.prepared()));
    Thread reader = new Thread(reading, "reader");
    reader.setDaemon(true); // a command that needs no questionnaire does not wait for it
    reader.start();
    return Optional.of(new ReadAhead(file, reading));
  }

  /** The one whose name is among the words, else the default one. */
  private static Optional<Path> guess(QuestionnaireFinder finder, String... words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].endsWith(QuestionnaireFinder.ENDING) && namesAQuestionnaire(words, i)) {
        return Optional.of(Path.of(words[i]));
      }
      Optional<Path> named = words[i].indexOf('/') < 0 ? finder.named(words[i]) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
    }
    return finder.named(QuestionnaireFinder.CANDIDACY);
  }

  /** A file of that kind may also be a column map. */
  private static boolean namesAQuestionnaire(String[] words, int place) {
    String before = words[place - 1];
    return before.equals("-q")
        || before.equals("--questionnaire")
        || (words[0].equals("take") && !before.startsWith("-"));
  }

  /** What {@code asked} holds; empty if it is another file, or could not be read. */
  Optional<QuestionnaireReader.Result> read(Path asked) {
    if (!asked.equals(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.get());
    } catch (ExecutionException e) {
      return Optional.empty(); // whoever reads it again learns why
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
