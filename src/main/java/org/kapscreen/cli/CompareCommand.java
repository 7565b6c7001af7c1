package org.kapscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.proof.Cases;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.proof.Comparison;
import org.kapscreen.proof.ComparisonJson;
import org.kapscreen.proof.ComparisonText;
import org.kapscreen.proof.Version;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen compare}: what changes between two versions, and for whom. */
final class CompareCommand implements Callable<Integer> {
  private final Host host;
  private final Words words = Words.beside(CompareCommand.class, "en");
  private final PositionalParamSpec older = questionnaire(0, "OLD", "The older version: ");
  private final PositionalParamSpec newer = questionnaire(1, "NEW", "The newer version: ");
  private final PositionalParamSpec responses =
      PositionalParamSpec.builder()
          .index("2..*")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .paramLabel("RESPONSE")
          .description("Response files (.response.json), or folders of them.")
          .build();
  private final OptionSpec json = CommandModel.flag("--json", "One JSON document, for scripts.");
  private final OptionSpec plain = CommandModel.flag("--plain", "No colour.");

  CompareCommand(Host host) {
    this.host = host;
  }

  private static PositionalParamSpec questionnaire(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(index))
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description(description + "a name or a .yaml file.")
        .build();
  }

  CommandSpec spec() {
    return CommandModel.of(this, "compare", "Show what changes between two versions, and for whom.")
        .describe(
            "Changes of meaning come first, then those of wording only. The cases beside both",
            "files, and the responses that are named, are put to both versions; whoever comes",
            "out otherwise is listed, never with an answer of a response. Ends with 1 when the",
            "meaning changed or anybody comes out otherwise.")
        .examples(
            "  kapscreen compare kap-candidacy my-questionnaire.yaml",
            "  kapscreen compare old.yaml new.yaml screenings/",
            "  kapscreen compare --json old.yaml new.yaml > changes.json")
        .argument(older)
        .argument(newer)
        .argument(responses)
        .option(json)
        .option(plain)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    Version before = version(older.getValue());
    Version now = version(newer.getValue());
    Comparison comparison = Comparison.of(before, now, cases(before, now), cases(now, before));
    @Nullable List<Path> named = responses.getValue();
    if (named != null) {
      comparison = comparison.with(new ComparedResponses(host, words).read(named, before, now));
    }
    if (ScreeningOptions.isSet(json)) {
      host.out().print(ComparisonJson.of(comparison));
    } else {
      ComparisonText.of(comparison, host.outScreen(ScreeningOptions.isSet(plain)))
          .forEach(host.out()::println);
    }
    return (comparison.needsAttention() ? ExitCode.ATTENTION : ExitCode.DONE).code();
  }

  private Version version(String name) throws Failure {
    Path file = new QuestionnaireFinder(host).find(name);
    try {
      return Version.of(QuestionnaireLoader.load(host, file), file);
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }

  /**
   * The cases beside {@code version}. While a version is written its cases may still be those of
   * the other; cases that fit neither are left out, and said.
   */
  private Optional<Cases> cases(Version version, Version other) throws Failure {
    Path file = CasesFile.of(version.file());
    Optional<CasesReader.Result> own = CasesFile.read(file, version.questionnaire());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cases> cases = own.get().cases();
    if (cases.isEmpty()) {
      cases = CasesFile.read(file, other.questionnaire()).flatMap(CasesReader.Result::cases);
    }
    if (cases.isEmpty()) {
      host.err().println(words.say("compare.cases", VisibleText.line(file.toString())));
    }
    return cases;
  }
}
