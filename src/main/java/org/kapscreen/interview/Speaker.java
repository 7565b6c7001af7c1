package org.kapscreen.interview;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Wrap;

/**
 * Prints lines to a screen, wrapped to its width. Everything that is not the program's own words is
 * made visible here.
 */
final class Speaker {
  private static final int ROOM_TO_TYPE = 10;
  private final PrintStream out;
  private final Screen screen;
  private final Tongue tongue;

  Speaker(PrintStream out, Screen screen, Tongue tongue) {
    this.out = out;
    this.screen = screen;
    this.tongue = tongue;
  }

  /** The program's own words; arguments are made visible. */
  String words(String key, Object... arguments) {
    Object[] visible = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      visible[i] = VisibleText.line(String.valueOf(arguments[i]));
    }
    return tongue.words().say(key, visible);
  }

  /** Whether there are words for {@code key}. */
  boolean has(String key) {
    return tongue.words().has(key);
  }

  /** Says the program's own words. */
  void say(String key, Object... arguments) {
    print("", words(key, arguments), UnaryOperator.identity());
  }

  /** Says the program's own words about {@code count} things, which is their first argument. */
  void counted(String key, int count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    say(count == 1 ? key + ".one" : key, arguments);
  }

  /** Says foreign text. */
  void text(String text) {
    print("", VisibleText.lines(text), UnaryOperator.identity());
  }

  /** Says foreign text after {@code first}, and hangs the following lines under it. */
  void text(String first, String text) {
    print(first, VisibleText.lines(text), UnaryOperator.identity());
  }

  void strong(String text) {
    print("", VisibleText.lines(text), screen.style()::strong);
  }

  void quiet(String text) {
    print("", VisibleText.lines(text), screen.style()::quiet);
  }

  void alarm(String text) {
    print("", VisibleText.lines(text), screen.style()::alarm);
  }

  /** What intake staff read for themselves. */
  void staff(String text) {
    print(words("staff.mark") + " ", VisibleText.lines(text), screen.style()::staff);
  }

  void blank() {
    out.println();
  }

  /** Asks for a line: the prompt stands last, on a line of its own. */
  void prompt(String prompt) {
    List<String> lines = Wrap.lines(prompt, screen.width() - ROOM_TO_TYPE);
    int last = lines.size() - 1;
    lines.subList(0, last).forEach(line -> out.println(screen.style().strong(line)));
    out.print(screen.style().strong(lines.get(last)) + " ");
    if (!screen.terminal()) {
      out.println(); // nobody's Enter ends the line
    }
    out.flush();
  }

  /** Whether nobody can read any more, as after a closed pipe. */
  boolean isUnheard() {
    return out.checkError();
  }

  private void print(String first, String text, UnaryOperator<String> style) {
    for (String line : Wrap.lines(text, screen.width(), first)) {
      out.println(line.isEmpty() ? line : style.apply(line));
    }
  }
}
