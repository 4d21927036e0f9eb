package org.ddlist.manuscript;

/**
 * Something in a document that matters to who looks for citations.
 *
 * @param text the key, the label or the file's name
 * @param offset where in the document's text
 */
record DocumentMark(Kind kind, String text, int offset) {
  enum Kind {
    /** A key that is cited. */
    KEY,

    /** A key that is cited, unless it is a label of the document itself. */
    REFERENCE,

    /** All that the bibliography has is cited. */
    EVERYTHING,

    LABEL,

    /** Another file stands here. */
    INCLUSION
  }
}
