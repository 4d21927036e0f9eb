package org.ddlist.bibtex;

/** Tells what is wrong with a bibliography from what is so wrong that it must not be changed. */
public final class BibliographyFaults {
  private BibliographyFaults() {}

  /**
   * The first fault that leaves open where an entry ends, so that two programs would read different
   * entries; null if there is none.
   */
  public static BibtexFault firstFatal(BibtexFile file) {
    for (BibtexFault fault : file.faults()) {
      if (isFatal(fault.kind())) {
        return fault;
      }
    }
    return null;
  }

  private static boolean isFatal(BibtexFault.Kind kind) {
    return switch (kind) {
      case UNCLOSED_VALUE,
          UNCLOSED_QUOTE,
          MISSING_OPENING_BRACE,
          MISSING_CLOSING_BRACE,
          EXTRA_CLOSING_BRACE,
          WRONG_CLOSING_DELIMITER,
          STRING_TOO_LONG ->
          true;
      case MISSING_COMMA,
          EXTRA_COMMA,
          MISSING_EQUALS,
          MISSING_VALUE,
          UNDELIMITED_VALUE,
          UNKNOWN_STRING,
          REPEATED_FIELD,
          EMPTY_KEY,
          KEY_WITH_SPACE,
          DUPLICATE_KEY,
          COMMENT_IN_ENTRY,
          UNEXPECTED_TEXT,
          TEXT_AFTER_ENTRY,
          CONTROL_CHARACTER ->
          false;
    };
  }
}
