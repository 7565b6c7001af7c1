package org.kapscreen.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Sections of questions, plus scores, flags and dispositions: one YAML file.
 *
 * @param fingerprint gives the SHA-256 when it is asked for
 * @param intro said to the person before the first question
 * @param staff shown to intake staff only, before the first question
 * @param dispositions most severe first; always with {@code discuss} and {@code consult}
 * @param flags those of single questions in the order of the questions, then those that look at
 *     several
 * @param accepted what proofs may find, with the author's reasons
 */
public record Questionnaire(
    String id,
    String version,
    Supplier<String> fingerprint,
    String title,
    String language,
    Set<Channel> channels,
    Contact contact,
    String intro,
    Optional<String> staff,
    List<DispositionText> dispositions,
    Map<String, Source> sources,
    Map<String, Notice> notices,
    Map<String, Vocabulary> vocabularies,
    List<Section> sections,
    List<Score> scores,
    List<Flag> flags,
    List<Acceptance> accepted) {
  public Questionnaire {
    channels = Set.copyOf(channels);
    dispositions = List.copyOf(dispositions);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    notices = Collections.unmodifiableMap(new LinkedHashMap<>(notices));
    vocabularies = Collections.unmodifiableMap(new LinkedHashMap<>(vocabularies));
    sections = List.copyOf(sections);
    scores = List.copyOf(scores);
    flags = List.copyOf(flags);
    accepted = List.copyOf(accepted);
  }

  /** SHA-256 of the file and of the vocabulary files it names, in lower-case hexadecimal. */
  public String sha256() {
    return fingerprint.get();
  }

  /** The same questionnaire, whose people are told to talk with {@code other}. */
  public Questionnaire withContact(Contact other) {
    return with(other, sections, scores, flags);
  }

  /** The same questionnaire with other sections. */
  public Questionnaire withSections(List<Section> other) {
    return with(contact, other, scores, flags);
  }

  /** The same questionnaire with other scores. */
  public Questionnaire withScores(List<Score> other) {
    return with(contact, sections, other, flags);
  }

  /** The same questionnaire with other flags. */
  public Questionnaire withFlags(List<Flag> other) {
    return with(contact, sections, scores, other);
  }

  private Questionnaire with(
      Contact otherContact,
      List<Section> otherSections,
      List<Score> otherScores,
      List<Flag> otherFlags) {
    return new Questionnaire(
        id,
        version,
        fingerprint,
        title,
        language,
        channels,
        otherContact,
        intro,
        staff,
        dispositions,
        sources,
        notices,
        vocabularies,
        otherSections,
        otherScores,
        otherFlags,
        accepted);
  }

  /** All questions in the order they are asked. */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Section section : sections) {
      questions.addAll(section.questions());
    }
    return List.copyOf(questions);
  }

  /** The question of that id, if there is one. */
  public Optional<Question> question(String id) {
    return sections.stream()
        .flatMap(s -> s.questions().stream())
        .filter(q -> q.id().equals(id))
        .findFirst();
  }

  /** The section that {@code question} stands in. */
  public Section sectionOf(Question question) {
    for (Section section : sections) {
      for (Question one : section.questions()) {
        if (one.id().equals(question.id())) {
          return section;
        }
      }
    }
    throw new IllegalArgumentException("not of this questionnaire: " + question.id());
  }

  /** The flag of that id, if there is one. */
  public Optional<Flag> flag(String id) {
    return flags.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The score of that id, if there is one. */
  public Optional<Score> score(String id) {
    return scores.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /**
   * What {@code disposition} is called and says here; a disposition that no flag names may have no
   * text.
   */
  public Optional<DispositionText> textOf(Disposition disposition) {
    return dispositions.stream().filter(d -> d.disposition() == disposition).findFirst();
  }
}
