package org.kapscreen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapscreen.batch.BadExport;
import org.kapscreen.batch.Export;
import org.kapscreen.batch.FirstMap;
import org.kapscreen.batch.OutputForm;
import org.kapscreen.batch.Scoring;
import org.kapscreen.batch.Tally;
import org.kapscreen.batch.TallyJson;
import org.kapscreen.batch.TallyText;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.ColumnMapReader;
import org.kapscreen.mapping.Preset;
import org.kapscreen.questionnaire.DateText;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.questionnaire.Worded;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Words;
import org.kapscreen.yaml.ProblemText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code kapscreen score}: scores exported answers, many at once. */
final class ScoreCommand implements Callable<Integer> {
  private static final WordConverter<OutputForm> FORMS =
      new WordConverter<>(List.of(OutputForm.values()));

  private static final WordConverter<Preset> TOOLS = new WordConverter<>(List.of(Preset.values()));
  private static final WordConverter<Unmapped> UNMAPPED =
      new WordConverter<>(List.of(Unmapped.values()));

  private final Host host;
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .index("0..*")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .paramLabel("FILE")
          .description("Exports, also .gz; - or none is standard input.")
          .build();
  private final OptionSpec questionnaire =
      OptionSpec.builder("-q", "--questionnaire")
          .type(String.class)
          .paramLabel("QUESTIONNAIRE")
          .description("A name or a .yaml file (default: " + QuestionnaireFinder.CANDIDACY + ").")
          .build();
  private final OptionSpec from =
      CommandModel.word(
          "--from", "TOOL", TOOLS, "The tool that wrote the exports: ${COMPLETION-CANDIDATES}.");
  private final OptionSpec map =
      OptionSpec.builder("--map")
          .type(Path.class)
          .paramLabel("FILE")
          .description("A column map: what the exports' columns mean.")
          .build();
  private final OptionSpec makeMap =
      CommandModel.flag(
          "--make-map", "Print a first column map for the export, and score nothing.");
  private final OptionSpec unmapped =
      CommandModel.word(
          "--unmapped",
          "WORD",
          UNMAPPED,
          "What an unknown column or value is: ${COMPLETION-CANDIDATES} (default: error).");
  private final OptionSpec out =
      OptionSpec.builder("-o", "--out")
          .type(Path.class)
          .paramLabel("FILE")
          .description("Where the scored records go (default: standard output).")
          .build();
  private final OptionSpec form =
      OptionSpec.builder("-f", "--format")
          .type(OutputForm.class)
          .converters(FORMS)
          .completionCandidates(FORMS.words())
          .paramLabel("FORMAT")
          .description("Of the scored records: ${COMPLETION-CANDIDATES} (default: ndjson).")
          .build();
  private final OptionSpec rejects =
      OptionSpec.builder("--rejects")
          .type(Path.class)
          .paramLabel("FILE")
          .description("Where records go that cannot be scored, as they came, with the reason.")
          .build();
  private final OptionSpec summaries =
      OptionSpec.builder("--summaries")
          .type(Path.class)
          .paramLabel("FOLDER")
          .description("Also write the NP's page of each record there.")
          .build();
  private final OptionSpec formats =
      OptionSpec.builder("--summary-format")
          .type(List.class)
          .auxiliaryTypes(Format.class)
          .converters(ScreeningOptions.FORMATS)
          .completionCandidates(ScreeningOptions.FORMATS.words())
          .splitRegex(",")
          .paramLabel("FORMAT,...")
          .hideParamSyntax(true)
          .description("Of the pages: ${COMPLETION-CANDIDATES} (default: txt).")
          .build();
  private final OptionSpec strict =
      CommandModel.flag("--strict", "Stop at the first record that cannot be scored.");
  private final OptionSpec charset =
      CommandModel.text(
          "--charset", "NAME", "What the exports are written in, such as windows-1252.");
  private final OptionSpec delimiter =
      CommandModel.text("--delimiter", "CHARACTER", "What parts the fields of CSV, or 'tab'.");
  private final OptionSpec asOf =
      CommandModel.text(
          "--as-of", "DATE", "Mark answers on safety that are more than a day older as stale.");
  private final OptionSpec exitZero =
      CommandModel.flag("--exit-zero", "End with 0 also where records are urgent or rejected.");
  private final OptionSpec json =
      CommandModel.flag("--json", "Print the table at the end as JSON.");
  private final OptionSpec threads =
      OptionSpec.builder("--threads")
          .type(int.class)
          .paramLabel("N")
          .description("How many threads score (default: one for each core).")
          .build();

  ScoreCommand(Host host) {
    this.host = host;
  }

  /** What is done with a column or value that nobody knows. */
  private enum Unmapped implements Worded {
    /** The record, or the export, is not scored. */
    ERROR("error"),
    /** It counts as not answered, and is counted. */
    WARN("warn");

    private final String word;

    Unmapped(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  CommandSpec spec() {
    return CommandModel.of(this, "score", "Score exported answers, many at once.")
        .describe(
            "Reads CSV, NDJSON, JSON arrays, responses of kapscreen and FHIR, and writes one scored",
            "record for each in the order of the input. Columns are the ids of questions. A record that",
            "cannot be scored is named with the reason, and the others go on. Ends with 4 when",
            "a record is urgent, otherwise with 1 when one could not be scored.")
        .examples(
            "  kapscreen score answers.csv > scored.ndjson",
            "  kapscreen score --format csv --out scored.csv --rejects again.csv answers.csv",
            "  zcat answers.ndjson.gz | kapscreen score -q my-questionnaire.yaml | head")
        .argument(files)
        .option(questionnaire)
        .option(from)
        .option(map)
        .option(makeMap)
        .option(unmapped)
        .option(out)
        .option(form)
        .option(rejects)
        .option(summaries)
        .option(formats)
        .option(strict)
        .option(charset)
        .option(delimiter)
        .option(asOf)
        .option(exitZero)
        .option(json)
        .option(threads)
        .build();
  }

  @Override
  public Integer call() throws Failure {
    List<Export> exports = exports();
    Words words = ScoreReport.words(); // before the questionnaire, which is being read ahead
    @Nullable String named = questionnaire.getValue();
    Path file =
        new QuestionnaireFinder(host).find(named == null ? QuestionnaireFinder.CANDIDACY : named);
    Screener screener = Screener.of(QuestionnaireLoader.load(host, file));
    if (ScreeningOptions.isSet(makeMap)) {
      return makeMap(exports, screener.questionnaire());
    }
    Optional<ScorePages> pages = pages(screener);
    Optional<ColumnMap> columns = columns(screener.questionnaire());
    Scoring.Order order = order(columns, pages.isPresent());
    ScoreReport report =
        new ScoreReport(
            host, words, ScreeningOptions.isSet(strict), rejects.getValue() == null, pages);
    Tally tally;
    try (ScoreProgress progress = ScoreProgress.of(host, exports);
        Drain scored = Drain.of(host, Optional.ofNullable(out.getValue()));
        Drain rejected = Drain.ofRejects(Optional.ofNullable(rejects.getValue()))) {
      tally =
          new Scoring(screener, order)
              .score(
                  progress.watched(),
                  new Scoring.Outputs(scored.stream(), rejected.stream()),
                  report);
      scored.finish();
      rejected.finish();
    } catch (BadExport e) {
      throw new Failure(ExitCode.BAD_DATA, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      if (host.out() instanceof ResultStream results && results.readerHasGone()) {
        return ExitCode.IO_ERROR.code(); // head has what it wanted
      }
      throw new Failure(ExitCode.IO_ERROR, "reading or writing failed: " + Failure.reason(e));
    }
    table(tally);
    return exitCode(tally).code();
  }

  /** The map that is named, or the tool's. */
  private Optional<ColumnMap> columns(Questionnaire asked) throws Failure {
    @Nullable Preset tool = from.getValue();
    @Nullable Path file = map.getValue();
    if (tool != null && file != null) {
      throw new Failure(
          ExitCode.USAGE, "write 'from: " + tool.word() + "' in the map, and leave --from out.");
    }
    if (file == null) {
      return Optional.ofNullable(tool).map(Preset::map);
    }
    ColumnMapReader.Result read;
    try {
      read = ColumnMapReader.read(file, asked);
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
    if (read.map().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          "the column map cannot be used:\n"
              + ProblemText.of(read.problems(), host.errScreen(false).style()));
    }
    return read.map();
  }

  private Scoring.Order order(Optional<ColumnMap> columns, boolean withPages) throws Failure {
    Instant now = host.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    return new Scoring.Order(
        threads(),
        form(),
        charset(),
        delimiter(),
        columns,
        unmapped.getValue() == Unmapped.WARN,
        host.clock(),
        day(),
        withPages
            ? Optional.of(
                new Scoring.Pages(KapscreenCommand.version(), now, host.clock().getZone()))
            : Optional.empty());
  }

  private Optional<ScorePages> pages(Screener screener) throws Failure {
    @Nullable Path folder = summaries.getValue();
    return folder == null
        ? Optional.empty()
        : Optional.of(new ScorePages(host, screener, folder, ScreeningOptions.formatsOf(formats)));
  }

  private int makeMap(List<Export> exports, Questionnaire asked) throws Failure {
    for (OptionSpec option : List.of(map, out, rejects, summaries)) {
      if (option.getValue() != null) {
        throw new Failure(
            ExitCode.USAGE,
            "--make-map prints a new map, and scores nothing; leave "
                + option.longestName()
                + " out.");
      }
    }
    FirstMap.Given given =
        new FirstMap.Given(charset(), delimiter(), Optional.ofNullable(from.getValue()));
    if (exports.size() != 1) {
      throw new Failure(ExitCode.USAGE, "--make-map takes one export.");
    }
    try {
      host.out().print(FirstMap.of(exports.get(0), asked, given));
    } catch (BadExport e) {
      throw new Failure(ExitCode.BAD_DATA, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Failure(ExitCode.CANNOT_READ, Failure.reason(e));
    }
    return ExitCode.DONE.code();
  }

  /** It goes where no record goes. */
  private void table(Tally tally) {
    PrintStream to = out.getValue() == null ? host.err() : host.out();
    if (ScreeningOptions.isSet(json)) {
      to.println(TallyJson.of(tally));
    } else {
      new TallyText().lines(tally).forEach(to::println);
    }
  }

  private ExitCode exitCode(Tally tally) {
    if (ScreeningOptions.isSet(exitZero)) {
      return ExitCode.DONE;
    }
    if (tally.of(Disposition.URGENT) > 0) {
      return ExitCode.URGENT;
    }
    return tally.rejected() > 0 ? ExitCode.ATTENTION : ExitCode.DONE;
  }

  private int threads() throws Failure {
    @Nullable Integer given = threads.getValue();
    if (given == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (given < 1 || given > 1000) {
      throw new Failure(ExitCode.USAGE, "--threads takes a number from 1 to 1000.");
    }
    return given;
  }

  private OutputForm form() {
    @Nullable OutputForm given = form.getValue();
    return given == null ? OutputForm.NDJSON : given;
  }

  private Optional<Charset> charset() throws Failure {
    @Nullable String given = charset.getValue();
    try {
      return Optional.ofNullable(given).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Failure(
          ExitCode.USAGE, "--charset takes a name such as utf-8, utf-16 or windows-1252.");
    }
  }

  private Optional<Character> delimiter() throws Failure {
    @Nullable String given = delimiter.getValue();
    if (given == null) {
      return Optional.empty();
    }
    String one = given.equals("tab") ? "\t" : given;
    if (one.length() != 1 || one.charAt(0) > '~' || one.equals("\"")) {
      throw new Failure(ExitCode.USAGE, "--delimiter takes one character, or 'tab'.");
    }
    return Optional.of(one.charAt(0));
  }

  private Optional<LocalDate> day() throws Failure {
    @Nullable String given = asOf.getValue();
    if (given == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = DateText.parse(given);
    if (day.isEmpty()) {
      throw new Failure(ExitCode.USAGE, "--as-of takes a day, such as 2026-05-04.");
    }
    return day;
  }

  /** What cannot be read is told before anything is scored. */
  private static Export export(Path file) throws Failure {
    try {
      Export export = Export.of(file);
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a folder");
      }
      if (!Files.isReadable(file)) {
        throw new AccessDeniedException(file.toString());
      }
      return export;
    } catch (IOException e) {
      throw Failure.cannotRead(file, e);
    }
  }

  /** An export that an output replaces would be lost, and two outputs cannot be one file. */
  private void checkOutputs(List<Path> inputs) throws Failure {
    List<Path> outputs = new ArrayList<>();
    for (OptionSpec option : List.of(out, rejects)) {
      @Nullable Path output = option.getValue();
      if (output != null) {
        for (Path input : inputs) {
          if (isSame(input, output)) {
            throw new Failure(
                ExitCode.USAGE, option.longestName() + " names a file that is to be scored.");
          }
        }
        outputs.add(output);
      }
    }
    if (outputs.size() == 2 && isSame(outputs.get(0), outputs.get(1))) {
      throw new Failure(ExitCode.USAGE, "--out and --rejects name the same file.");
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    } catch (IOException e) {
      return false; // what is the matter with it is told when it is opened
    }
  }

  private List<Export> exports() throws Failure {
    @Nullable List<Path> given = files.getValue();
    List<Path> named = given == null || given.isEmpty() ? List.of(Path.of("-")) : given;
    checkOutputs(named);
    List<Export> exports = new ArrayList<>();
    for (Path file : named) {
      if (file.toString().equals("-")) {
        exports.add(Export.of("-", host.in()));
      } else {
        exports.add(export(file));
      }
    }
    return exports;
  }
}
