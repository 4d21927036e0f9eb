package org.ddlist.model;

/**
 * Days on which a paper was not on the list's page though it had been before.
 *
 * @param from the day it went, as an ISO date
 * @param until the day it came back; empty if it has not
 */
public record Absence(String from, String until) {

  /** Whether it was away at the end of a day. */
  boolean includes(String day) {
    return from.compareTo(day) <= 0 && (until.isEmpty() || day.compareTo(until) < 0);
  }
}
