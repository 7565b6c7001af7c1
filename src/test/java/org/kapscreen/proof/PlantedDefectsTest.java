package org.kapscreen.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapscreen.questionnaire.FindingCode;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.SectionKind;
import org.kapscreen.response.Answer;
import org.kapscreen.response.Answers;
import org.kapscreen.screening.Screener;

/**
 * Mistakes that somebody could make in the shipped questionnaire are planted one by one, and {@code
 * check} finds each. They stand in {@code defects.yaml}.
 */
class PlantedDefectsTest {
  /** Prints all that is found of each, to be read. */
  private static final boolean SHOW = Boolean.getBoolean("kapscreen.show");

  /** Part of the names of those to be planted; all of them without it. */
  private static final String ONLY = System.getProperty("kapscreen.defect", "");

  @TempDir static Path folder;

  /** All are checked at once, on all processors: a proof takes seconds. */
  private static final Map<Defect, Future<CheckedCopy>> COPIES = new ConcurrentHashMap<>();

  @BeforeAll
  static void check() {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Stream.concat(defects(), unnoticed())
        .forEach(defect -> COPIES.put(defect, pool.submit(() -> check(defect))));
    pool.shutdown();
  }

  private static CheckedCopy check(Defect defect) throws IOException {
    Path own = Files.createTempDirectory(folder, "defect");
    return CheckedCopy.of(defect.in(shipped()), own, !defect.isForCases());
  }

  private static CheckedCopy checked(Defect defect) throws Exception {
    return Objects.requireNonNull(COPIES.get(defect)).get();
  }

  private static String shipped() throws IOException {
    return Files.readString(CheckedCopy.SHIPPED.resolve(CheckedCopy.QUESTIONNAIRE));
  }

  @Test
  void nothing_is_found_where_no_mistake_is_planted() throws IOException {
    CheckedCopy copy =
        CheckedCopy.of(shipped(), Files.createTempDirectory(folder, "shipped"), true);
    assertThat(copy.results()).isEmpty();
    assertThat(copy.proofs().orElseThrow().unknown()).isEmpty();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("defects")
  void a_planted_mistake_is_found(Defect defect) throws Exception {
    CheckedCopy copy = checked(defect);
    if (SHOW) {
      show(defect, copy);
    }
    assertThat(copy.results())
        .as("%s about %s", defect.code(), defect.about())
        .anyMatch(result -> result.is(defect.code(), defect.about()))
        .noneMatch(result -> result.code().equals(defect.without()));
    if (copy.proofs().isPresent()) {
      peopleShowWhatTheyClaim(copy);
    }
  }

  static Stream<Defect> defects() {
    return Defect.all().stream().filter(defect -> defect.name().contains(ONLY));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("unnoticed")
  void a_mistake_that_nothing_notices_is_known(Defect defect) throws Exception {
    assertThat(checked(defect).results()).isEmpty();
  }

  static Stream<Defect> unnoticed() {
    return Defect.unnoticed().stream().filter(defect -> defect.name().contains(ONLY));
  }

  @Test
  void every_kind_of_finding_is_planted() {
    Set<String> codes = Defect.all().stream().map(Defect::code).collect(Collectors.toSet());
    assertThat(codes)
        .contains(Stream.of(FindingCode.values()).map(FindingCode::word).toArray(String[]::new));
    assertThat(Defect.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void every_mistake_has_a_name_of_its_own() {
    assertThat(Stream.concat(Defect.all().stream(), Defect.unnoticed().stream()).map(Defect::name))
        .doesNotHaveDuplicates();
  }

  private static void peopleShowWhatTheyClaim(CheckedCopy copy) throws IOException {
    Questionnaire questionnaire = copy.questionnaire().orElseThrow();
    Screener screener = Screener.of(questionnaire);
    List<Witness> all = new ArrayList<>();
    for (Finding finding : copy.proofs().orElseThrow().findings()) {
      for (Witness witness : finding.witness()) {
        assertThat(screener.assess(witness.answers())).isEqualTo(witness.assessment());
        Answers told = with(copy.baseline(), witness.differences());
        assertThat(inOrder(told, questionnaire))
            .isEqualTo(inOrder(witness.answers(), questionnaire));
        all.add(witness);
      }
      if (finding.witness().size() == 2) {
        differOnlyAsTold(finding, questionnaire);
      }
    }
    if (!all.isEmpty()) {
      holdAsCases(all, copy, screener);
    }
  }

  private static Answers with(Answers baseline, Map<String, Answer> differences) {
    Map<String, Answer> answers = new LinkedHashMap<>(baseline.byQuestion());
    answers.putAll(differences);
    return new Answers(answers);
  }

  private static List<Answer> inOrder(Answers answers, Questionnaire questionnaire) {
    return questionnaire.questions().stream().map(one -> answers.to(one.id())).toList();
  }

  /** The same person twice: with another answer to one question, or to those of readiness. */
  private static void differOnlyAsTold(Finding finding, Questionnaire questionnaire) {
    Answers one = finding.witness().get(0).answers();
    Answers other = finding.witness().get(1).answers();
    Set<String> differ = new HashSet<>();
    for (Question question : questionnaire.questions()) {
      if (!one.to(question.id()).equals(other.to(question.id()))) {
        differ.add(question.id());
      }
    }
    Set<String> may =
        finding.code() == FindingCode.READINESS_DECIDES
            ? readiness(questionnaire)
            : Set.of(finding.subject());
    assertThat(may).as(finding.message()).containsAll(differ);
  }

  private static Set<String> readiness(Questionnaire questionnaire) {
    return questionnaire.sections().stream()
        .filter(section -> section.kind() == SectionKind.READINESS)
        .flatMap(section -> section.questions().stream())
        .map(Question::id)
        .collect(Collectors.toSet());
  }

  /** Whoever pastes them under {@code cases:} has cases that hold. */
  private static void holdAsCases(List<Witness> people, CheckedCopy copy, Screener screener)
      throws IOException {
    StringBuilder file = new StringBuilder("format: 1\nquestionnaire: kap-candidacy\n");
    file.append(copy.baseline().equals(Answers.NONE) ? "baseline: {}\n" : shippedBaseline());
    file.append("cases:\n");
    for (int i = 0; i < people.size(); i++) {
      CaseText.of("witness-" + i, people.get(i)).forEach(line -> file.append(line).append('\n'));
    }
    Path pasted = Files.writeString(Files.createTempFile(folder, "pasted", ".yaml"), file);
    CasesReader.Result read = CasesReader.read(pasted, screener.questionnaire());
    assertThat(read.problems()).isEmpty();
    Cases cases = read.cases().orElseThrow();
    Questionnaire questionnaire = screener.questionnaire();
    for (int i = 0; i < people.size(); i++) {
      assertThat(inOrder(cases.cases().get(i).answers(), questionnaire))
          .isEqualTo(inOrder(people.get(i).answers(), questionnaire));
    }
    assertThat(cases.run(screener).failed()).isEmpty();
  }

  private static String shippedBaseline() throws IOException {
    String cases = Files.readString(CheckedCopy.SHIPPED.resolve(CheckedCopy.CASES));
    return cases.substring(cases.indexOf("baseline:"), cases.indexOf("cases:\n"));
  }

  private static void show(Defect defect, CheckedCopy copy) {
    System.out.println("=== " + defect.name());
    for (CheckedCopy.Result result : copy.results()) {
      boolean wanted = result.is(defect.code(), defect.about());
      System.out.println((wanted ? "* " : "  ") + result.code() + " " + result.text());
    }
    copy.proofs().ifPresent(p -> p.unknown().forEach(u -> System.out.println("  UNKNOWN " + u)));
  }
}
