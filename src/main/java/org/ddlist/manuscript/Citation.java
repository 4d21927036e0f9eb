package org.ddlist.manuscript;

/**
 * A place where a document cites.
 *
 * @param key what it cites; empty if it cites all that the bibliography has
 * @param file as it was named, or as the document that includes it names it
 * @param line counted from 1
 */
public record Citation(String key, String file, int line) {}
