package org.kapscreen.batch;

import java.util.List;
import org.kapscreen.response.Response;

/** What a block came to. */
final class Scored {
  private final String export;
  private final byte[] records;
  private final byte[] rejectedRecords;
  private final List<Reject> rejects;
  private final List<Urgent> urgent;
  private final List<Response> responses;
  private final Place firstReject;
  private final Tally tally;

  /**
   * How much came of the records before a place.
   *
   * @param bytes of the scored records
   */
  record Place(int bytes, int urgent, int responses) {
    static final Place BEGINNING = new Place(0, 0, 0);
  }

  /**
   * @param firstReject the end where none is rejected
   */
  Scored(
      String export,
      byte[] records,
      byte[] rejectedRecords,
      List<Reject> rejects,
      List<Urgent> urgent,
      List<Response> responses,
      Place firstReject,
      Tally tally) {
    this.export = export;
    this.records = records;
    this.rejectedRecords = rejectedRecords;
    this.rejects = List.copyOf(rejects);
    this.urgent = List.copyOf(urgent);
    this.responses = List.copyOf(responses);
    this.firstReject = firstReject;
    this.tally = tally;
  }

  String export() {
    return export;
  }

  byte[] records() {
    return records;
  }

  byte[] rejectedRecords() {
    return rejectedRecords;
  }

  List<Reject> rejects() {
    return rejects;
  }

  List<Urgent> urgent() {
    return urgent;
  }

  List<Response> responses() {
    return responses;
  }

  Place firstReject() {
    return firstReject;
  }

  Place end() {
    return new Place(records.length, urgent.size(), responses.size());
  }

  Tally tally() {
    return tally;
  }
}
