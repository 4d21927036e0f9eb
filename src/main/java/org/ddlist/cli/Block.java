package org.ddlist.cli;

/**
 * A part of a page of the help and the manual.
 *
 * @param names of an option or of what an item explains, as "-n, --limit"; empty for all others
 * @param label the placeholder of an option's value, or the operands; empty if there is none
 */
record Block(Kind kind, String names, String label, String text) {
  enum Kind {
    HEADING,
    /** The heading of a group of options. */
    OPTIONS,
    PARAGRAPH,
    /** An option, or the operands, of a command. */
    OPTION,
    /** Anything else that is explained. */
    ITEM,
    EXAMPLE
  }

  static Block heading(String text) {
    return new Block(Kind.HEADING, "", "", text);
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, "", "", text);
  }

  static Block item(String term, String text) {
    return new Block(Kind.ITEM, term, "", text);
  }

  static Block example(String line) {
    return new Block(Kind.EXAMPLE, "", "", line);
  }

  boolean isHeading() {
    return kind == Kind.HEADING || kind == Kind.OPTIONS;
  }

  /** "-n, --limit=N". */
  String term() {
    return names + (names.isEmpty() || label.isEmpty() ? "" : "=") + label;
  }
}
