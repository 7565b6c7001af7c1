package org.kapscreen.batch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.mapping.Columns;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;

/** Opens exports: sees what they are, and what their columns mean. */
final class Opener {
  private final Questionnaire questionnaire;
  private final Scoring.Order order;
  private final Words words;
  private final Consumer<String> notes;
  private final Binder binder;
  private final HeaderReader headers;

  /**
   * @param notes takes what whoever waits should know of an export
   */
  Opener(Questionnaire questionnaire, Scoring.Order order, Words words, Consumer<String> notes) {
    this.questionnaire = questionnaire;
    this.order = order;
    this.words = words;
    this.notes = notes;
    this.binder = new Binder(questionnaire);
    this.headers = new HeaderReader(questionnaire, order, words, notes);
  }

  Opened open(Export export) throws IOException, BadExport {
    Peek peek = Peek.into(export, charset());
    try {
      if (order.charset().isEmpty() && !peek.charset().equals(StandardCharsets.UTF_8)) {
        String name = VisibleText.line(export.name());
        notes.accept(words.say("opened.charset", name, peek.charset().displayName()));
      }
      return peek.isJson() ? json(export, peek) : csv(export, peek);
    } catch (BadExport | RuntimeException e) {
      peek.close();
      throw e;
    }
  }

  private Optional<Charset> charset() {
    return order
        .charset()
        .or(() -> order.map().flatMap(map -> map.file().charset()).map(Charset::forName));
  }

  /** The objects of an export in JSON, one a line. */
  static BlockSource objects(Export export, Peek peek) {
    return peek.isOneObjectALine()
        ? new StreamBlocks(export.name(), peek.from(0), RecordEnds.lines(), 1)
        : new JsonBlocks(export.name(), peek.from(0));
  }

  private Opened json(Export export, Peek peek) {
    BlockSource blocks = objects(export, peek);
    Columns columns = new Columns(order.map().orElse(ColumnMap.PLAIN), questionnaire);
    Function<String, Cell> cells = name -> binder.cell(columns.of(name));
    JsonLineReader responses = new Responses(questionnaire, order.clock());
    return new Opened(
        blocks, () -> new JsonLines(new JsonObjects(cells), responses, new FhirResponses(cells)));
  }

  private Opened csv(Export export, Peek peek) throws BadExport {
    HeaderReader.Read header = headers.read(export, peek.bytes());
    return new Opened(
        new StreamBlocks(
            export.name(), peek.from(header.length()), header.ends(), header.nextLine()),
        () ->
            new Table(
                header.columns().stream().map(column -> column.name()).toList(),
                header.columns().stream().map(binder::cell).toList(),
                header.ends()),
        header.withReason(peek.bytes()));
  }
}
