package org.kapscreen.batch;

/**
 * Why a record is not scored.
 *
 * @param line of the export that the record begins in
 * @param reason in words, without what stands there
 */
public record Reject(long line, String reason) {}
