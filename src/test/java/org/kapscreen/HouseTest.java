package org.kapscreen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Who may know whom. */
@AnalyzeClasses(packages = HouseTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  static final String HOUSE = "org.kapscreen";

  /** Each room, with the rooms that it may know. {@code cli} ties them together. */
  private static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          Map.entry("questionnaire", List.of()),
          Map.entry("text", List.of()),
          Map.entry("storage", List.of()),
          Map.entry("yaml", List.of("questionnaire", "text")),
          Map.entry("response", List.of("questionnaire", "text", "yaml")),
          Map.entry("screening", List.of("questionnaire", "response")),
          Map.entry("interview", List.of("questionnaire", "response", "screening", "text")),
          Map.entry("draft", List.of("response", "storage")),
          Map.entry("wording", List.of("questionnaire", "text")),
          Map.entry(
              "summary", List.of("questionnaire", "response", "screening", "text", "wording")),
          Map.entry(
              "outline", List.of("questionnaire", "response", "screening", "text", "wording")),
          Map.entry("logic", List.of("questionnaire", "response", "screening")),
          Map.entry(
              "proof",
              List.of(
                  "questionnaire", "response", "screening", "logic", "text", "wording", "yaml")),
          Map.entry(
              "report", List.of("proof", "questionnaire", "response", "text", "wording", "yaml")),
          Map.entry(
              "batch",
              List.of("questionnaire", "response", "screening", "storage", "text", "yaml")),
          Map.entry("fhir", List.of("questionnaire", "response", "screening", "text", "yaml")));

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(HouseTest::room).toArray(String[]::new);
  }

  private static String room(String name) {
    return HOUSE + "." + name + "..";
  }

  @ArchTest
  static void a_room_knows_only_the_rooms_below_it(JavaClasses house) {
    KNOWS.forEach(
        (room, below) ->
            noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(
                    resideInAPackage(HOUSE + "..")
                        .and(not(resideInAPackage(room(room))))
                        .and(not(resideInAnyPackage(packages(below)))))
                .because(room + " may know " + below)
                .allowEmptyShould(true)
                .check(house));
  }

  @ArchTest
  static void every_room_is_in_the_plan(JavaClasses house) {
    Set<String> rooms =
        house.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(HOUSE + "."))
            .map(name -> name.substring(HOUSE.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    rooms.remove("cli");
    assertThat(KNOWS.keySet()).containsAll(rooms);
  }

  @ArchTest
  static final ArchRule nobody_knows_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(room("cli"));

  @ArchTest
  static final ArchRule there_are_no_cycles =
      slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule only_the_command_line_knows_picocli = library("picocli..", "cli");

  @ArchTest static final ArchRule only_text_knows_jansi = library("org.fusesource.jansi..", "text");

  @ArchTest
  static final ArchRule only_files_and_reports_know_jackson =
      library("tools.jackson..", "yaml", "response", "report", "proof", "batch");

  @ArchTest static final ArchRule only_logic_knows_the_solver = library("org.sat4j..", "logic");

  @ArchTest static final ArchRule only_batch_knows_csv = library("de.siegmar.fastcsv..", "batch");

  @ArchTest
  static final ArchRule only_the_summary_knows_mustache =
      library("com.samskivert.mustache..", "summary");

  private static ArchRule library(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(Arrays.asList(rooms)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule the_model_knows_nothing_but_java =
      classes()
          .that()
          .resideInAPackage(room("questionnaire"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.math..",
              "java.time..",
              "org.jspecify..",
              room("questionnaire"));

  @ArchTest
  static final ArchRule the_evaluator_does_no_input_or_output =
      noClasses()
          .that()
          .resideInAnyPackage(room("screening"), room("questionnaire"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio..", "java.net..");

  @ArchTest
  static final ArchRule nothing_goes_to_the_network =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

  @ArchTest
  static final ArchRule no_name_says_nothing =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)");

  @ArchTest
  static final ArchRule only_main_reaches_for_the_world =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + ".cli.Main")
          .should()
          .accessField(System.class, "in")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "console");

  @ArchTest
  static final ArchRule no_clock_but_the_one_passed_in =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static void every_room_says_what_it_is_for_and_that_nothing_in_it_is_null(JavaClasses house) {
    Set<JavaPackage> rooms = house.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(rooms)
        .allSatisfy(
            room ->
                assertThat(room.tryGetPackageInfo())
                    .as(room.getName())
                    .hasValueSatisfying(
                        info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue()));
  }
}
