package org.kapscreen.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock in the system's time zone, which is looked up when somebody asks for it: to
 * load the rules of all zones takes as long as half a start of Java.
 */
final class LocalClock extends Clock {
  private final Clock utc = Clock.systemUTC();

  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return utc.withZone(zone);
  }

  @Override
  public Instant instant() {
    return utc.instant();
  }
}
