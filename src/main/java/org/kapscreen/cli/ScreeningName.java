package org.kapscreen.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What the files of a screening are called. Never a person's name: a reference that the practice
 * made up, and the time, in UTC.
 */
final class ScreeningName {
  private static final int LONGEST_REFERENCE = 40;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  /** Windows opens a device instead of a file of one of these names. */
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private ScreeningName() {}

  /**
   * A new name, such as {@code 0417-20260504-141003-k7f}.
   *
   * @param reference a checked one, or the questionnaire's id stands for it
   */
  static String of(Optional<String> reference, String questionnaire, Clock clock) {
    Random random = new Random(); // it keeps names apart, no secrets
    StringBuilder tail = new StringBuilder("-");
    for (int i = 0; i < 3; i++) {
      tail.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return reference.orElse(questionnaire) + "-" + written(clock.instant()) + tail;
  }

  /** By hand: the formatters of Java take longer to load than everything else in a name. */
  private static String written(Instant instant) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
    return time.toLocalDate().toString().replace("-", "")
        + "-"
        + twoDigits(time.getHour())
        + twoDigits(time.getMinute())
        + twoDigits(time.getSecond());
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /**
   * {@code reference}, if it is fit for a file's name: letters, digits and hyphens.
   *
   * @throws Failure if it is not
   */
  static String checked(String reference) throws Failure {
    if (!isReference(reference)) {
      throw new Failure(
          ExitCode.USAGE,
          "a reference has 1 to "
              + LONGEST_REFERENCE
              + " letters, digits and hyphens, and begins with a letter or digit. Use a number or code of the"
              + " practice's own, never a person's name.");
    }
    return reference;
  }

  /** Whether {@code reference} is fit for a file's name: letters, digits and hyphens. */
  static boolean isReference(String reference) {
    return reference.length() <= LONGEST_REFERENCE
        && reference.matches("[A-Za-z0-9][A-Za-z0-9-]*")
        && !DEVICES.contains(reference.toLowerCase(Locale.ROOT));
  }
}
