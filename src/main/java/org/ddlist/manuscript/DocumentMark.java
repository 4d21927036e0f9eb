package org.ddlist.manuscript;

/**
 * A citation, a label or a name of a file in a document.
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

    /** A label of the document, which Typst and MyST refer to as they cite keys. */
    LABEL,

    /** An entry that the document has itself, as by {@code \bibitem}. */
    ENTRY,

    /** A bibliography of the document. */
    BIBLIOGRAPHY,

    /** A file whose text is included. */
    INCLUDED_FILE,

    /** A file whose text is included if it exists. */
    OPTIONAL_FILE
  }
}
