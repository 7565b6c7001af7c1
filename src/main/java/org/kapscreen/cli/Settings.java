package org.kapscreen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kapscreen.questionnaire.Contact;
import org.kapscreen.storage.Recipient;
import org.kapscreen.summary.Letterhead;

/**
 * What the practice has set once, so that nobody has to type it. An option of the command line
 * comes before it.
 *
 * @param contact takes the place of the questionnaire's
 * @param out where responses and summaries go
 * @param drafts where unfinished screenings are kept
 * @param language that screenings begin in, where the questionnaire can be had in it
 * @param formats of the summary; empty for the usual one
 * @param practice the practice's response about itself, for the pages of people
 * @param letterhead what stands at the top of summaries in HTML
 * @param recipients who alone can read responses and summaries; empty if they are not encrypted
 */
record Settings(
    Optional<Contact> contact,
    Optional<Path> out,
    Optional<Path> drafts,
    Optional<String> language,
    List<Format> formats,
    Optional<Path> practice,
    Optional<Letterhead> letterhead,
    List<Recipient> recipients) {
  /** Nothing is set. */
  static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** The folder that drafts are kept in, if no option names another. */
  Path drafts(Host host) {
    return drafts.orElseGet(() -> host.folder("XDG_STATE_HOME", ".local/state").resolve("drafts"));
  }

  Settings {
    formats = List.copyOf(formats);
    recipients = List.copyOf(recipients);
  }
}
