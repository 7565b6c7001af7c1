package org.kapscreen.report;

import java.util.List;
import java.util.Optional;

/**
 * What {@code check} came to as SARIF 2.1.0, which editors and code hosts show beside the lines.
 * The section numbers are those of the standard.
 */
public final class SarifReport {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Sentences sentences = new Sentences();
  private final Json json;
  private final List<CheckedFile> files;
  private final List<Entry> entries;
  private final List<String> rules;

  private SarifReport(Json json, List<CheckedFile> files) {
    this.json = json;
    this.files = files;
    this.entries = files.stream().flatMap(file -> Entries.of(file).stream()).toList();
    this.rules = entries.stream().map(entry -> entry.rule().word()).distinct().sorted().toList();
  }

  /**
   * The document of {@code files}, ending with a line feed.
   *
   * @param version of kapscreen
   */
  public static String of(String version, List<CheckedFile> files) {
    return Json.of(json -> new SarifReport(json, files).write(version));
  }

  private void write(String version) {
    json.text("$schema", SCHEMA);
    json.text("version", VERSION);
    json.objects("runs", List.of(version), this::run);
  }

  private void run(String version) {
    json.object(
        "tool",
        () ->
            json.object(
                "driver",
                () -> {
                  json.text("name", "kapscreen");
                  json.text("version", version);
                  json.objects("rules", rules, this::rule);
                }));
    json.text("columnKind", "unicodeCodePoints"); // 3.14.17: as places count them
    json.objects("results", entries, this::result);
    json.object("properties", () -> json.objects("files", files, this::counts));
  }

  /** What is no result and still wanted: without it, no results could mean that nothing ran. */
  private void counts(CheckedFile file) {
    json.text("file", file.file().toString());
    if (file instanceof CheckedFile.Sound sound && sound.cases() instanceof CheckedCases.Ran ran) {
      new CountsJson(json).write(ran, sound.questionnaire());
    }
  }

  private void rule(String code) {
    json.text("id", code);
    json.object("shortDescription", () -> json.text("text", sentences.rule(code)));
  }

  private void result(Entry entry) {
    String code = entry.rule().word();
    json.text("ruleId", code);
    json.number("ruleIndex", rules.indexOf(code));
    json.text("level", entry.serious() || entry.accepted().isPresent() ? "error" : "note");
    json.object("message", () -> json.text("text", entry.message()));
    json.objects("locations", List.of(entry), this::location);
    suppressions(entry.accepted());
    if (!entry.witness().isEmpty()) {
      json.object("properties", () -> new WitnessJson(json).write(entry.witness()));
    }
  }

  private void location(Entry entry) {
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> json.text("uri", UriText.of(entry.place().file())));
          json.object(
              "region",
              () -> {
                json.number("startLine", entry.place().line());
                json.number("startColumn", entry.place().column());
                json.number("endColumn", entry.place().column() + entry.width());
              });
        });
  }

  /** 3.27.23: they are there for all results or for none, so most have an empty list. */
  private void suppressions(Optional<String> because) {
    json.objects(
        "suppressions",
        because.stream().toList(),
        reason -> {
          json.text("kind", "inSource");
          json.text("justification", reason);
        });
  }
}
