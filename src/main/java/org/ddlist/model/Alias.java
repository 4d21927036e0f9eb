package org.ddlist.model;

/**
 * A former key of a paper.
 *
 * @param until the day another key took its place, as an ISO date; empty if that is not known
 */
public record Alias(String key, String until) {}
