package org.kapscreen.interview;

import java.util.Optional;
import org.kapscreen.questionnaire.Channel;

/**
 * The circumstances of a screening.
 *
 * @param program the version of kapscreen
 * @param language BCP 47 tag of the words shown first
 * @param reference the practice's own pseudonym
 * @param staff initials of whoever is at the keyboard, if they said so
 */
public record Setting(
    String program,
    Channel channel,
    String language,
    Optional<String> reference,
    Optional<String> staff) {

  /** Whether staff sit at the keyboard, and the person is on the phone. */
  boolean byStaff() {
    return channel == Channel.PHONE;
  }
}
