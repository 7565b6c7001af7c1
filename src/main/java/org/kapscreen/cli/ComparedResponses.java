package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kapscreen.proof.StoredResponses;
import org.kapscreen.proof.Version;
import org.kapscreen.response.Response;
import org.kapscreen.response.ResponseReader;
import org.kapscreen.text.Words;
import org.kapscreen.yaml.Problem;

/** Reads the responses that two versions are compared with. One that cannot be read stops none. */
final class ComparedResponses {
  private static final String ENDING = ".response.json";

  /** They are there too, and whoever gives a folder should know that they were not looked at. */
  private static final String ENCRYPTED = ENDING + ".age";

  private final Host host;
  private final Words words;

  ComparedResponses(Host host, Words words) {
    this.host = host;
    this.words = words;
  }

  /**
   * @param named files, and folders of which every response is taken
   * @throws Failure if a folder cannot be read
   */
  StoredResponses.Result read(List<Path> named, Version older, Version newer) throws Failure {
    StoredResponses stored = new StoredResponses(older, newer);
    for (Path path : named) {
      for (Path file : Files.isDirectory(path) ? responsesIn(path) : List.of(path)) {
        add(file, stored);
      }
    }
    return stored.result();
  }

  private static List<Path> responsesIn(Path folder) throws Failure {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ComparedResponses::isResponse).sorted().toList();
    } catch (IOException e) {
      throw Failure.cannotRead(folder, e);
    }
  }

  private static boolean isResponse(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) || name.endsWith(ENCRYPTED);
  }

  private void add(Path file, StoredResponses stored) {
    String name = file.toString();
    ResponseReader.Result read;
    try {
      read = ResponseReader.of(name, ResponseContent.of(host, file));
    } catch (Failure e) {
      stored.addUnreadable(name, String.valueOf(e.getMessage()));
      return;
    }
    if (read.response().isEmpty()) {
      stored.addUnreadable(
          name, read.problems().stream().findFirst().map(Problem::message).orElse(""));
      return;
    }
    Response response = read.response().get();
    if (stored.takes(response)) {
      stored.add(name, response);
    } else {
      stored.addUnreadable(
          name, words.say("compare.other-questionnaire", response.questionnaire().id()));
    }
  }
}
