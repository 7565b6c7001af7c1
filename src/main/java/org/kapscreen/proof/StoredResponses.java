package org.kapscreen.proof;

import java.util.ArrayList;
import java.util.List;
import org.kapscreen.response.Response;

/**
 * Puts stored responses to two versions of a questionnaire, one at a time: thousands need not be in
 * memory together.
 */
public final class StoredResponses {
  private final Version older;
  private final Version newer;
  private final Outcomes.Tally tally = new Outcomes.Tally();
  private final List<Unreadable> unreadable = new ArrayList<>();

  public StoredResponses(Version older, Version newer) {
    this.older = older;
    this.newer = newer;
  }

  /**
   * What became of them.
   *
   * @param unreadable those that could not be compared at all
   */
  public record Result(Outcomes outcomes, List<Unreadable> unreadable) {
    public Result {
      unreadable = List.copyOf(unreadable);
    }

    public int all() {
      return outcomes.all() + unreadable.size();
    }
  }

  /**
   * A file that is no response to either version.
   *
   * @param why without anything that stands in it
   */
  public record Unreadable(String file, String why) {}

  /** Whether {@code response} answers one of the two versions. */
  public boolean takes(Response response) {
    String id = response.questionnaire().id();
    return id.equals(older.questionnaire().id()) || id.equals(newer.questionnaire().id());
  }

  /** Puts the answers of {@code response}, which stands in {@code file}, to both. */
  public void add(String file, Response response) {
    Person person = new Person(file, response.reference(), response.answers(), response.answers());
    tally.add(Outcome.of(person, older.screener(), newer.screener()));
  }

  /** Counts a file that cannot be compared. */
  public void addUnreadable(String file, String why) {
    unreadable.add(new Unreadable(file, why));
  }

  public Result result() {
    return new Result(tally.outcomes(), unreadable);
  }
}
