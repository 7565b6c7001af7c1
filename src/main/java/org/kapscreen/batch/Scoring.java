package org.kapscreen.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kapscreen.mapping.ColumnMap;
import org.kapscreen.response.Response;
import org.kapscreen.screening.Screener;
import org.kapscreen.text.Words;

/**
 * Scores exports: reads them in blocks of whole records, has several threads score the blocks, and
 * writes what they came to in the order of the input, however many threads there are.
 */
public final class Scoring {
  private final Screener screener;
  private final Order order;
  private final Words words = Words.beside(Scoring.class, Words.ENGLISH);

  /**
   * How it is done.
   *
   * @param threads that score at a time; at least 1
   * @param form of the scored records
   * @param charset of the exports; empty to see for itself
   * @param separator of fields in CSV; empty to see for itself
   * @param map what columns mean; empty to see from the header which tool wrote the export
   * @param isLenient whether columns and values that nobody knows count as not answered, with a
   *     note; otherwise they are an error
   * @param clock in whose zone days begin; a zone takes a while to load, and few exports need it
   * @param asOf the day by which the age of answers is told; empty to leave it untold
   * @param pages what the listener needs to write a page for each record; empty if it writes none
   */
  public record Order(
      int threads,
      OutputForm form,
      Optional<Charset> charset,
      Optional<Character> separator,
      Optional<ColumnMap> map,
      boolean isLenient,
      Clock clock,
      Optional<LocalDate> asOf,
      Optional<Pages> pages) {}

  /**
   * What a page says beside the answers.
   *
   * @param program the version of kapscreen
   * @param now when it is scored
   * @param zone in which days begin
   */
  public record Pages(String program, Instant now, ZoneId zone) {}

  /** Is told what happens, in the order of the input. */
  public interface Listener {
    /** Something that whoever waits should know of an export, in words. */
    void note(String words);

    /** A record is not scored. Throws to stop at it. */
    void rejected(String export, Reject reject) throws BadExport;

    /** Somebody must look at these records now. */
    void urgent(String export, List<Urgent> urgent);

    /** A record was scored, of which a page is wanted. */
    void scored(Response response) throws IOException;
  }

  /**
   * Where the records go.
   *
   * @param scored one line for each scored record
   * @param rejected the others as they came, each with its reason
   */
  public record Outputs(OutputStream scored, OutputStream rejected) {}

  /** Scores with the questionnaire of {@code screener}. */
  public Scoring(Screener screener, Order order) {
    this.screener = screener;
    this.order = order;
  }

  /**
   * Scores {@code exports}, one after the other.
   *
   * @throws IOException if one cannot be read, or an output not be written
   * @throws BadExport if one cannot be read on as it is
   */
  public Tally score(List<Export> exports, Outputs outputs, Listener listener)
      throws IOException, BadExport {
    ExecutorService workers = Executors.newFixedThreadPool(order.threads());
    try {
      return new Run(workers, outputs, listener).of(exports);
    } finally {
      workers.shutdownNow();
    }
  }

  private final class Run {
    private final ExecutorService workers;
    private final Outputs outputs;
    private final Listener listener;
    private final Tally total = new Tally(screener.questionnaire());
    private Optional<Latest> latest = Optional.empty();
    private final Queue<Scorer> idle = new ConcurrentLinkedQueue<>();
    private final ArrayDeque<Future<Scored>> running = new ArrayDeque<>();

    Run(ExecutorService workers, Outputs outputs, Listener listener) {
      this.workers = workers;
      this.outputs = outputs;
      this.listener = listener;
    }

    Tally of(List<Export> exports) throws IOException, BadExport {
      Opener opener = new Opener(screener.questionnaire(), order, words, listener::note);
      outputs.scored().write(order.form().writer(screener.questionnaire()).header());
      if (order.map().flatMap(ColumnMap::latest).orElse(false)) {
        latest = Optional.of(Latest.in(exports, opener, screener));
        opener = new Opener(screener.questionnaire(), order, words, said -> {}); // it was said
      }
      boolean isFirst = true;
      for (Export export : exports) {
        try (Opened opened = opener.open(export)) {
          if (isFirst) {
            outputs.rejected().write(opened.rejectsHeader());
            isFirst = false;
          }
          score(opened);
        } catch (IOException e) {
          throw Peek.broken(export, e);
        }
      }
      return total;
    }

    private void score(Opened opened) throws IOException, BadExport {
      Queue<Records> readers = new ConcurrentLinkedQueue<>();
      for (Optional<Block> block = next(opened); block.isPresent(); block = next(opened)) {
        Block next = block.get();
        running.add(workers.submit(() -> score(next, opened, readers)));
        if (running.size() > 2 * order.threads()) {
          write(result(running.remove()));
        }
      }
      writeRunning();
    }

    /** What stands before a damage comes before it, and may end it earlier. */
    private Optional<Block> next(Opened opened) throws IOException, BadExport {
      try {
        return opened.blocks().next();
      } catch (BadExport | IOException e) {
        writeRunning();
        throw e;
      }
    }

    private void writeRunning() throws IOException, BadExport {
      while (!running.isEmpty()) {
        write(result(running.remove()));
      }
    }

    private Scored score(Block block, Opened opened, Queue<Records> readers)
        throws IOException, BadExport {
      Scorer scorer = idle.poll();
      if (scorer == null) {
        scorer = new Scorer(screener, order, latest, words);
      }
      Records records = readers.poll();
      if (records == null) {
        records = opened.records().get();
      }
      Scored scored = scorer.score(block, records);
      idle.add(scorer);
      readers.add(records);
      return scored;
    }

    /** A reject may end it: then nothing of what stands behind that one is to be seen. */
    private void write(Scored scored) throws IOException, BadExport {
      write(scored, Scored.Place.BEGINNING, scored.firstReject());
      for (Reject reject : scored.rejects()) {
        listener.rejected(scored.export(), reject);
      }
      outputs.rejected().write(scored.rejectedRecords());
      write(scored, scored.firstReject(), scored.end());
      total.add(scored.tally());
    }

    private void write(Scored scored, Scored.Place from, Scored.Place to) throws IOException {
      outputs.scored().write(scored.records(), from.bytes(), to.bytes() - from.bytes());
      listener.urgent(scored.export(), scored.urgent().subList(from.urgent(), to.urgent()));
      for (Response response : scored.responses().subList(from.responses(), to.responses())) {
        listener.scored(response);
      }
    }
  }

  private static Scored result(Future<Scored> future) throws IOException, BadExport {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof BadExport bad) {
        throw bad;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
