package org.kapscreen.batch;

import java.util.EnumMap;
import java.util.Map;
import org.kapscreen.questionnaire.Disposition;
import org.kapscreen.questionnaire.Questionnaire;
import org.kapscreen.screening.Assessor;

/** What records came to, counted. */
public final class Tally {
  private final Questionnaire questionnaire;
  private final Map<Disposition, Long> dispositions = new EnumMap<>(Disposition.class);
  private final long[] raised;
  private final long[] unresolved;
  private long rejected;
  private long leftOut;
  private long stale;
  private long overlooked;

  Tally(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.raised = new long[questionnaire.flags().size()];
    this.unresolved = new long[raised.length];
  }

  void count(Assessor assessor, boolean isStale) {
    dispositions.merge(assessor.disposition(), 1L, Long::sum);
    for (int i = 0; i < assessor.raisedCount(); i++) {
      raised[assessor.raised(i)]++;
    }
    for (int i = 0; i < assessor.unresolvedCount(); i++) {
      unresolved[assessor.unresolved(i)]++;
    }
    stale += isStale ? 1 : 0;
  }

  void countOverlooked(long values) {
    overlooked += values;
  }

  void countRejected() {
    rejected++;
  }

  void countLeftOut() {
    leftOut++;
  }

  void add(Tally other) {
    other.dispositions.forEach((one, count) -> dispositions.merge(one, count, Long::sum));
    add(raised, other.raised);
    add(unresolved, other.unresolved);
    rejected += other.rejected;
    leftOut += other.leftOut;
    stale += other.stale;
    overlooked += other.overlooked;
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  /** The questionnaire that was scored with. */
  public Questionnaire questionnaire() {
    return questionnaire;
  }

  /** How many records were scored. */
  public long scored() {
    return dispositions.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many records were looked at. */
  public long all() {
    return scored() + rejected + leftOut;
  }

  /** How many records came to {@code disposition}. */
  public long of(Disposition disposition) {
    return dispositions.getOrDefault(disposition, 0L);
  }

  /** How many records raised the flag of that place, in the order of the questionnaire. */
  public long raised(int flag) {
    return raised[flag];
  }

  /** How many records left the flag of that place unresolved. */
  public long unresolved(int flag) {
    return unresolved[flag];
  }

  /** How many records were not scored because something in them is wrong. */
  public long rejected() {
    return rejected;
  }

  /** How many records were not asked for, such as unfinished ones. */
  public long leftOut() {
    return leftOut;
  }

  /** How many records have answers on safety that are too old to rely on. */
  public long stale() {
    return stale;
  }

  /** How many values were not understood, and count as not answered. */
  public long overlooked() {
    return overlooked;
  }
}
