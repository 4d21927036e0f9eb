package org.ddlist.manuscript;

/**
 * A citation in a document.
 *
 * @param key the key; empty for a citation of the whole bibliography
 * @param file the document's name, as typed or as the document that includes it names it
 * @param line from 1
 */
public record Citation(String key, String file, int line) {}
