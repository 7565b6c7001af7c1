package org.kapscreen.cli;

import java.nio.file.Path;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.report.CheckedFile;
import org.kapscreen.text.Screen;
import org.kapscreen.text.VisibleText;
import org.kapscreen.text.Words;
import org.kapscreen.text.Wrap;
import org.kapscreen.yaml.ProblemText;
import org.kapscreen.yaml.TranslationFiles;

/** What {@code check} came to, as people read it. */
final class CheckText {
  private final Host host;
  private final Screen screen;
  private final boolean verbose;
  private final Words words = Words.beside(CheckText.class, "en");

  CheckText(Host host, Screen screen, boolean verbose) {
    this.host = host;
    this.screen = screen;
    this.verbose = verbose;
  }

  /** Prints what became of {@code file}. */
  void show(CheckedFile file) {
    if (file instanceof CheckedFile.Broken broken) {
      host.out().println(ProblemText.of(broken.problems(), screen.style()));
    } else if (file instanceof CheckedFile.Sound sound) {
      form(sound);
      ProofText.of(sound.proofs(), screen, verbose).forEach(host.out()::println);
      new CasesText(host, screen, verbose).show(sound.cases(), sound.questionnaire());
    }
  }

  private void form(CheckedFile.Sound sound) {
    Questionnaire questionnaire = sound.questionnaire();
    String form =
        words.say(
            "check.form",
            VisibleText.line(sound.file().toString()),
            questionnaire.questions().size(),
            questionnaire.flags().size(),
            questionnaire.scores().size());
    Wrap.lines(form, screen.width()).forEach(host.out()::println);
    for (Path translation : TranslationFiles.beside(sound.file()).values()) {
      String complete = words.say("check.translation", VisibleText.line(translation.toString()));
      Wrap.lines(complete, screen.width()).forEach(host.out()::println);
    }
  }
}
