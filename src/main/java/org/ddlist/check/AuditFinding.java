package org.ddlist.check;

/**
 * Something in a bibliography that is not as the catalog has it.
 *
 * @param line counted from 1
 * @param column counted from 1 in {@code char}s
 * @param key of the entry
 * @param message what is wrong
 * @param kept of a paper that stands twice, the key to go on with; else empty
 * @param certain whether the audit's edits mend it
 */
public record AuditFinding(
    int line,
    int column,
    String key,
    AuditRule rule,
    String message,
    String kept,
    boolean certain) {}
