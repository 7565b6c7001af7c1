package org.kapscreen.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kapscreen.batch.Export;

/** A bar on the terminal that shows how much of the exports was read; none anywhere else. */
final class ScoreProgress implements AutoCloseable {
  private static final int USUAL_WIDTH = 80;
  private static final long A_MEGABYTE = 1_000_000;

  /** What is read in a moment needs no bar. */
  private static final long WORTH_A_BAR = 20 * A_MEGABYTE;

  private final List<Export> exports;
  private final Optional<ProgressBar> bar;

  private ScoreProgress(List<Export> exports, Optional<ProgressBar> bar) {
    this.exports = exports;
    this.bar = bar;
  }

  static ScoreProgress of(Host host, List<Export> exports) {
    long size = exports.stream().mapToLong(Export::size).sum();
    boolean known = exports.stream().allMatch(export -> export.size() >= 0);
    if (!host.facts().errIsTerminal() || !known || size < WORTH_A_BAR) {
      return new ScoreProgress(exports, Optional.empty());
    }
    int width = host.facts().columns().orElse(USUAL_WIDTH);
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Scoring")
            .setInitialMax(size)
            .setUnit(" MB", A_MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(host.err(), width))
            .build();
    return new ScoreProgress(exports, Optional.of(bar));
  }

  /** The exports, watched while they are read. */
  List<Export> watched() {
    return bar.isEmpty()
        ? exports
        : exports.stream()
            .map(
                export ->
                    new Export(
                        export.name(),
                        () -> new Watched(export.opener().open(), bar.get()),
                        export.size()))
            .toList();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private static final class Watched extends FilterInputStream {
    private final ProgressBar bar;

    Watched(InputStream in, ProgressBar bar) {
      super(in);
      this.bar = bar;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      bar.stepBy(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int taken = in.read(bytes, from, count);
      bar.stepBy(Math.max(0, taken));
      return taken;
    }
  }
}
