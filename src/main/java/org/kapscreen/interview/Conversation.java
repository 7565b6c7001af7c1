package org.kapscreen.interview;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.kapscreen.questionnaire.Question;
import org.kapscreen.text.Screen;

/** The talk about an interview: asks, listens, saves, and only then says that it has. */
public final class Conversation {
  private final Talk talk;
  private final Speaker speaker;

  /**
   * @param input what is typed or piped
   * @param typed whether somebody types it at a terminal
   * @param out where everything is said
   * @param screen what {@code out} is shown on
   * @param languages that the questionnaire can be put in
   */
  public Conversation(
      Interview interview,
      InputLines input,
      boolean typed,
      PrintStream out,
      Screen screen,
      Languages languages,
      Keeper keeper) {
    Tongue tongue = new Tongue(interview, languages);
    this.speaker = new Speaker(out, screen, tongue);
    this.talk =
        new Talk(
            interview,
            new Listener(input, typed, speaker),
            speaker,
            new Saver(interview, keeper, speaker),
            tongue,
            new QuestionPrinter(interview, speaker, tongue));
  }

  /**
   * Talks until the screening is finished or stopped.
   *
   * @throws IOException if the input cannot be read
   */
  public Outcome run() throws IOException {
    new Opening(talk).say();
    Asking asking = new Asking(talk);
    Ending ending = new Ending(talk);
    Next next = new Alarm(talk).sound();
    while (true) {
      if (next instanceof Next.End end) {
        return end.outcome();
      }
      if (speaker.isUnheard()) {
        return talk.stopped();
      }
      Optional<Question> current = talk.interview().current();
      next = current.isPresent() ? asking.ask(current.get()) : ending.close();
    }
  }
}
