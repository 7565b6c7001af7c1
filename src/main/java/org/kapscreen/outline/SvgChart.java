package org.kapscreen.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapscreen.outline.Chart.Box;
import org.kapscreen.outline.Chart.FlagBox;
import org.kapscreen.outline.Chart.Group;
import org.kapscreen.outline.Chart.Lead;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;

/**
 * A chart drawn from top to bottom: questions one below the other, their flags at the right, and at
 * the left the lines from each question to those that depend on it.
 */
final class SvgChart {
  private static final int MARGIN = 16;
  private static final int GAP = 10;
  private static final int PAD = 8;
  private static final int QUESTION_WIDTH = 380;
  private static final int FLAG_WIDTH = 460;
  private static final int BETWEEN = 36;

  /** Of the widest letters that ordinary text has many of. */
  private static final double LETTER = 6.9;

  private final Chart chart;
  private final Words words = Words.beside(SvgChart.class, "en");
  private final Map<String, Integer> heights = new HashMap<>();
  private final Lanes lanes = new Lanes();
  private final List<Runnable> later = new ArrayList<>();
  private final Svg svg = new Svg();
  private int left;
  private int y = MARGIN;

  private SvgChart(Chart chart) {
    this.chart = chart;
  }

  static String of(Chart chart) {
    return new SvgChart(chart).draw();
  }

  private String draw() {
    y += 20;
    later.add(() -> svg.text(MARGIN, MARGIN + 20, "title", List.of(chart.title())));
    y += 22;
    int second = y;
    later.add(() -> svg.text(MARGIN, second, "lead", List.of(chart.subtitle())));
    y += 20;
    chart.groups().forEach(this::group);
    if (!chart.several().isEmpty()) {
      several();
    }
    List<Lanes.Lane> assigned = lanes.assigned();
    int most = assigned.stream().mapToInt(Lanes.Lane::lane).max().orElse(0) + 1;
    left = MARGIN + most * Lanes.WIDTH + GAP + PAD;
    later.forEach(Runnable::run);
    assigned.forEach(this::lane);
    return svg.picture(left + width() + PAD + MARGIN, y + MARGIN, chart.title());
  }

  private static int width() {
    return QUESTION_WIDTH + BETWEEN + FLAG_WIDTH;
  }

  private void group(Group group) {
    int top = y;
    y += PAD + Svg.LINE;
    int headLine = y;
    List<String> lead = group.onlyIf().map(l -> wrapped(l.words(), width())).orElse(List.of());
    group.onlyIf().ifPresent(l -> leadTo(l, headLine - 4));
    y += GAP + lead.size() * Svg.LINE;
    int frame = later.size();
    group.boxes().forEach(this::row);
    int height = y - top;
    later.add(
        frame,
        () -> {
          svg.box(left - PAD, top, width() + 2 * PAD, height, "#fafafa", "#999");
          svg.text(left, headLine, "head", List.of(group.title()));
          svg.text(left, headLine + Svg.LINE, "lead", lead);
        });
    y += 2 * GAP;
  }

  private void leadTo(Lead lead, int to) {
    for (String from : lead.from()) {
      lanes.add(Objects.requireNonNull(heights.get(from), from), to);
    }
  }

  private void row(Box box) {
    List<String> lead = box.onlyIf().map(l -> wrapped(l.words(), QUESTION_WIDTH)).orElse(List.of());
    int leadLine = y + Svg.LINE - 4;
    later.add(() -> svg.text(left, leadLine, "lead", lead));
    int top = y + lead.size() * Svg.LINE;
    List<String> label = wrapped(box.label(), QUESTION_WIDTH);
    int height = label.size() * Svg.LINE + Svg.LINE + PAD;
    int middle = top + height / 2;
    heights.put(box.id(), middle);
    box.onlyIf().ifPresent(l -> leadTo(l, middle - 6));
    later.add(
        () -> {
          svg.box(left, top, QUESTION_WIDTH, height, "#fff", "#333");
          svg.text(left + PAD, top + Svg.LINE, "strong", label);
          svg.text(left + PAD, top + Svg.LINE * (label.size() + 1), "lead", List.of(box.id()));
        });
    int bottom = flags(box, top, middle);
    y = Math.max(top + height, bottom) + GAP;
  }

  private int flags(Box box, int top, int from) {
    int at = top;
    for (FlagBox flag : box.flags()) {
      int flagTop = at;
      int height = flagHeight(flag, FLAG_WIDTH);
      int middle = flagTop + height / 2;
      later.add(
          () -> {
            int right = left + QUESTION_WIDTH;
            svg.arrow(
                "M %d %d H %d V %d H %d"
                    .formatted(right, from, right + BETWEEN / 2, middle, right + BETWEEN));
            flag(flag, right + BETWEEN, flagTop, FLAG_WIDTH);
          });
      at += height + GAP / 2;
    }
    return at - (box.flags().isEmpty() ? 0 : GAP / 2);
  }

  private static int flagHeight(FlagBox flag, int width) {
    return (title(flag, width).size() + wrapped(flag.when().words(), width).size()) * Svg.LINE
        + PAD;
  }

  private void flag(FlagBox flag, int x, int top, int width) {
    Palette colours = Palette.of(flag.disposition());
    List<String> title = title(flag, width);
    svg.box(x, top, width, flagHeight(flag, width), colours.fill(), colours.line());
    svg.text(x + PAD, top + Svg.LINE, "strong", title);
    svg.text(
        x + PAD, top + Svg.LINE * (title.size() + 1), "when", wrapped(flag.when().words(), width));
  }

  private static List<String> title(FlagBox flag, int width) {
    return wrapped(Palette.mark(flag.disposition()) + " " + flag.title(), width);
  }

  private void several() {
    int top = y;
    y += PAD + Svg.LINE;
    int headLine = y;
    y += GAP;
    int frame = later.size();
    for (FlagBox flag : chart.several()) {
      int flagTop = y;
      later.add(() -> flag(flag, left, flagTop, width()));
      y += flagHeight(flag, width()) + GAP;
    }
    int height = y - top;
    later.add(
        frame,
        () -> {
          svg.box(left - PAD, top, width() + 2 * PAD, height, "#fafafa", "#999");
          svg.text(left, headLine, "head", List.of(words.say("chart.flags")));
        });
  }

  private void lane(Lanes.Lane lane) {
    int x = left - PAD - GAP - lane.lane() * Lanes.WIDTH;
    for (int to : lane.to()) {
      svg.arrow("M %d %d H %d V %d H %d".formatted(left, lane.from(), x, to, left));
    }
  }

  private static List<String> wrapped(String text, int width) {
    int columns = (int) ((width - 2 * PAD) / LETTER);
    List<String> lines = new ArrayList<>();
    for (String line : Wrap.lines(text.replace('\n', ' '), columns)) {
      // A word longer than a line would run over the edge of its box.
      for (int from = 0; from < line.length(); from += columns) {
        lines.add(line.substring(from, Math.min(line.length(), from + columns)));
      }
    }
    return lines;
  }
}
