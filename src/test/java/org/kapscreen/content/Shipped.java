package org.kapscreen.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapscreen.interview.Interview;
import org.kapscreen.interview.Setting;
import org.kapscreen.outline.Commitments;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Check;
import org.kapscreen.questionnaire.Notice;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.QuestionType;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Section;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.response.Value;
import org.kapscreen.screening.Screener;
import org.kapscreen.yaml.PreparedTrees;
import org.kapscreen.yaml.QuestionnaireReader;
import org.kapscreen.yaml.TranslationReader;

/** A shipped questionnaire and its cases, as the tests of their content use them. */
final class Shipped {
  static final Shipped CANDIDACY = new Shipped("kap-candidacy");
  static final Shipped PRESCREEN = new Shipped("kap-prescreen");
  static final Shipped COMMITMENT = new Shipped("practice-commitment");

  private static final Path FOLDER = Path.of("questionnaires");
  private final String id;

  private Shipped(String id) {
    this.id = id;
  }

  /** Each of them, by its file: a new one is tested because it is there. */
  static Stream<Shipped> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("[a-z0-9-]+\\.yaml"))
          .filter(name -> contains(name, "\nsections:"))
          .map(name -> new Shipped(name.replace(".yaml", "")))
          .sorted((a, b) -> a.id.compareTo(b.id))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(String name, String words) {
    try {
      return Files.readString(FOLDER.resolve(name)).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each of them that can be had in Spanish. */
  static Stream<Shipped> translated() {
    return all().filter(Shipped::isInSpanish);
  }

  /**
   * Those of {@link #translated} that a person answers. A practice's own form has no notices and
   * nothing urgent, and is not asked of anybody in danger.
   */
  static Stream<Shipped> translatedForPeople() {
    return translated()
        .filter(shipped -> !shipped.questionnaire().channels().contains(Channel.PRACTICE));
  }

  String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }

  QuestionnaireReader.Result read() {
    try {
      return QuestionnaireReader.read(FOLDER.resolve(id + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Questionnaire questionnaire() {
    return read().questionnaire().orElseThrow();
  }

  boolean isInSpanish() {
    return Files.exists(FOLDER.resolve(id + ".es.yaml"));
  }

  /** This questionnaire in Spanish. */
  TranslationReader.Result readSpanish() {
    try {
      return TranslationReader.read(
          FOLDER.resolve(id + ".es.yaml"), "es", questionnaire(), PreparedTrees.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same questionnaire in Spanish. */
  Questionnaire spanish() {
    return readSpanish().questionnaire().orElseThrow();
  }

  CasesReader.Result readCases(Questionnaire questionnaire) {
    try {
      return CasesReader.read(FOLDER.resolve(id + ".cases.yaml"), questionnaire);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cases cases(Questionnaire questionnaire) {
    return readCases(questionnaire).cases().orElseThrow();
  }

  /** The answers of the made-up person of that id. */
  Answers answersOf(String person, Questionnaire questionnaire) {
    return cases(questionnaire).cases().stream()
        .filter(one -> one.id().equals(person))
        .findFirst()
        .orElseThrow()
        .answers();
  }

  /** A call in which those answers are given. */
  static Interview onThePhone(Screener screener, Answers answers) {
    Setting setting =
        new Setting("1.0.0", Channel.PHONE, "en", Optional.of("0417"), Optional.empty());
    Clock clock = Clock.fixed(Instant.parse("2026-05-04T14:10:00Z"), ZoneOffset.UTC);
    Interview interview = Interview.begin(screener, setting, clock);
    for (Optional<Question> next = interview.current();
        next.isPresent();
        next = interview.current()) {
      Question question = next.get();
      Answer given = answers.to(question.id());
      interview.answer(question, given.equals(Answer.UNANSWERED) ? onlyByPhone(question) : given);
    }
    return interview;
  }

  /** The questions that only callers are asked take a text or a yes. */
  private static Answer onlyByPhone(Question question) {
    return new Answer.Answered(
        question.id().equals("private-now") ? Value.Chosen.of("yes") : new Value.Words("at home"));
  }

  /** The texts of the options of {@code question}, as far as it shows any. */
  static Stream<String> options(Question question) {
    return question.type() instanceof QuestionType.Options options
            && options.form() != QuestionType.Options.Form.YES_NO
        ? options.options().stream().map(option -> option.text())
        : Stream.of();
  }

  /** All that a person or the staff meets, in the order of the questionnaire. */
  static List<String> texts(Questionnaire questionnaire) {
    List<String> texts = new ArrayList<>();
    texts.add(questionnaire.title());
    texts.add(questionnaire.intro());
    questionnaire.staff().ifPresent(texts::add);
    questionnaire
        .dispositions()
        .forEach(text -> texts.addAll(List.of(text.title(), text.person())));
    for (Notice notice : questionnaire.notices().values()) {
      texts.add(notice.say());
      notice.staff().ifPresent(texts::add);
    }
    for (Section section : questionnaire.sections()) {
      texts.add(section.title());
      section.intro().ifPresent(texts::add);
      section.staff().ifPresent(texts::add);
      for (Question question : section.questions()) {
        texts.addAll(List.of(question.ask(), question.label()));
        question.help().ifPresent(texts::add);
        question.staff().ifPresent(texts::add);
        question.checks().stream().map(Check::otherwise).forEach(texts::add);
        options(question).forEach(texts::add);
      }
    }
    return texts;
  }

  static List<String> readAloud(Questionnaire questionnaire) {
    List<String> texts = new ArrayList<>();
    texts.add(questionnaire.intro());
    for (Section section : questionnaire.sections()) {
      section.intro().ifPresent(texts::add);
      for (Question question : section.questions()) {
        texts.add(question.ask());
        options(question).forEach(texts::add);
      }
    }
    questionnaire.notices().values().forEach(notice -> texts.add(notice.say()));
    questionnaire.dispositions().forEach(text -> texts.add(text.person()));
    return texts;
  }

  /**
   * All that a person reads or hears; of a practice's own form also the list that is handed out.
   */
  static List<String> seenByThePerson(Questionnaire questionnaire) {
    List<String> texts = new ArrayList<>(readAloud(questionnaire));
    texts.add(questionnaire.title());
    for (Section section : questionnaire.sections()) {
      texts.add(section.title());
    }
    for (Question question : questionnaire.questions()) {
      question.help().ifPresent(texts::add);
      question.checks().forEach(check -> texts.add(check.otherwise()));
    }
    if (questionnaire.channels().contains(Channel.PRACTICE)) {
      texts.add(String.join(" ", Commitments.of(questionnaire, 80)));
    }
    return texts;
  }
}
