package org.ddlist.manuscript;

/**
 * A citation, a label or an included file in a document.
 *
 * @param text the key, the label or the file's name
 * @param offset in the document's text, in {@code char}s
 */
record DocumentMark(Kind kind, String text, int offset) {
  enum Kind {
    /** A citation of a key. */
    CITATION,

    /** A citation of a key, or a reference to a label of the document. */
    CITATION_OR_LABEL,

    /** A citation of the whole bibliography. */
    WHOLE_BIBLIOGRAPHY,

    /** A label of the document, which Typst refers to as it cites keys. */
    LABEL,

    /** A file whose text is included. */
    INCLUDED_FILE
  }
}
