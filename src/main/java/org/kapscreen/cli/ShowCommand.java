package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapscreen.outline.Chart;
import org.kapscreen.outline.Commitments;
import org.kapscreen.outline.Outline;
import org.kapscreen.outline.PhoneCall;
import org.kapscreen.outline.Script;
import org.kapscreen.proof.CasesReader;
import org.kapscreen.questionnaire.Channel;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.response.AnswerSheet;
import org.kapscreen.screening.Screener;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen show}: a questionnaire to read, print, draw or fill in. */
final class ShowCommand implements Callable<Integer> {
  private static final WordConverter<Sheet> SHEETS = new WordConverter<>(List.of(Sheet.values()));
  private static final WordConverter<Drawn> CHARTS = new WordConverter<>(List.of(Drawn.values()));

  private final Host host;
  private final PositionalParamSpec questionnaire =
      CommandModel.mayHave(
          "QUESTIONNAIRE",
          "A name or a .yaml file (default: " + QuestionnaireFinder.CANDIDACY + ").");
  private final OptionSpec script =
      CommandModel.flag("--script", "The script for the phone, to print.");
  private final OptionSpec sheet =
      CommandModel.word(
          "--sheet", "FORMAT", SHEETS, "An empty answer sheet: ${COMPLETION-CANDIDATES}.");
  private final OptionSpec chart =
      CommandModel.word(
          "--chart", "FORMAT", CHARTS, "A chart of the logic: ${COMPLETION-CANDIDATES}.");

  private final OptionSpec commitments =
      CommandModel.flag("--commitments", "What a practice commits to, as a list to hand out.");
  private final OptionSpec language =
      CommandModel.text(
          "--language",
          "LANGUAGE",
          "The language of the commitments, such as es (default: the questionnaire's).");

  ShowCommand(Host host) {
    this.host = host;
  }

  /** How an answer sheet is written. */
  private enum Sheet implements Worded {
    CSV("csv"),
    JSON("json");

    private final String word;

    Sheet(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** How a chart is written. */
  private enum Drawn implements Worded {
    MERMAID("mermaid"),
    SVG("svg");

    private final String word;

    Drawn(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  CommandSpec spec() {
    return CommandModel.of(this, "show", "Read a questionnaire: outline, script, chart or sheet.")
        .describe(
            "Without an option it shows the outline: what is asked of whom, and the flags, scores",
            "and next steps that come of it. All of it is written to standard output.")
        .examples(
            "  kapscreen show | less",
            "  kapscreen show --script > script.txt",
            "  kapscreen show --chart svg > logic.svg",
            "  kapscreen show practice-commitment --commitments > our-half.txt",
            "  kapscreen show practice-commitment --commitments --language es",
            "  kapscreen show my-questionnaire.yaml --sheet csv > answers.csv")
        .argument(questionnaire)
        .option(script)
        .option(sheet)
        .option(chart)
        .option(commitments)
        .option(language)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    @Nullable Sheet asSheet = sheet.getValue();
    @Nullable Drawn asChart = chart.getValue();
    boolean asScript = ScreeningOptions.isSet(script);
    boolean asList = ScreeningOptions.isSet(commitments);
    if (Stream.of(asScript, asSheet != null, asChart != null, asList).filter(given -> given).count()
        > 1) {
      throw new Failure(
          ExitCode.USAGE, "choose one of --script, --sheet, --chart and --commitments.");
    }
    Optional<String> wanted = Optional.ofNullable(language.<String>getValue());
    if (wanted.isPresent() && !asList) {
      throw new Failure(ExitCode.USAGE, "--language goes with --commitments only.");
    }
    @Nullable String named = questionnaire.getValue();
    Path file =
        new QuestionnaireFinder(host).find(named == null ? QuestionnaireFinder.CANDIDACY : named);
    Questionnaire shown = QuestionnaireLoader.load(host, file);
    int width = host.outScreen(true).width();
    if (asSheet != null) {
      host.out().print(asSheet == Sheet.CSV ? AnswerSheet.csv(shown) : AnswerSheet.json(shown));
    } else if (asChart != null) {
      Chart drawn = Chart.of(shown);
      host.out().print(asChart == Drawn.SVG ? drawn.svg() : drawn.mermaid());
    } else if (asScript) {
      Script.of(ours(shown), healthyCall(file, shown), width).forEach(host.out()::println);
    } else if (asList) {
      if (!shown.channels().contains(Channel.PRACTICE)) {
        throw new Failure(ExitCode.USAGE, shown.id() + " does not ask a practice about itself.");
      }
      Commitments.of(in(wanted, shown), width).forEach(host.out()::println);
    } else {
      Outline.of(shown, healthyCall(file, shown), width).forEach(host.out()::println);
    }
    return ExitCode.DONE.code();
  }

  /** In the language that is wanted, with the contact that the practice has set. */
  private Questionnaire in(Optional<String> wanted, Questionnaire shown) throws Failure {
    ScreeningOptions options = new ScreeningOptions(host);
    options.settle(SettingsReader.read(host));
    Translations translations = new Translations(host, options, shown);
    String chosen = translations.chosen(wanted, Optional.empty());
    return translations.in(chosen).orElse(options.withContact(shown));
  }

  /** With the contact that the practice has set. */
  private Questionnaire ours(Questionnaire shown) throws Failure {
    return SettingsReader.read(host).contact().map(shown::withContact).orElse(shown);
  }

  /** Cases with problems are the matter of check; a script can be read without them. */
  private static Optional<PhoneCall> healthyCall(Path file, Questionnaire shown) throws Failure {
    return CasesFile.read(CasesFile.of(file), shown)
        .flatMap(CasesReader.Result::cases)
        .map(cases -> PhoneCall.of(Screener.of(shown), cases.baseline()));
  }
}
