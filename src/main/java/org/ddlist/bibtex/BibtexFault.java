package org.ddlist.bibtex;

/**
 * A place in a BibTeX file that breaks the grammar of BibTeX, or that BibTeX passes over without a
 * word though somebody meant something by it.
 *
 * @param line counted from 1; where something is to be put right, which is often some lines above
 *     where BibTeX notices
 * @param column counted from 1 in {@code char}s
 * @param key of the entry it is in, or after; empty if there is none
 * @param message what is wrong: "no comma after the field 'title'"
 */
public record BibtexFault(int line, int column, String key, Kind kind, String message) {

  /** What is wrong. */
  public enum Kind {
    /** Between two fields, or after the key. */
    MISSING_COMMA,
    /** Two in a row. */
    EXTRA_COMMA,
    /** Between a field's name and its value, or a name that stands alone. */
    MISSING_EQUALS,
    /** Nothing after the equals sign, or on one side of a {@code #}. */
    MISSING_VALUE,
    /** A value in braces does not end. */
    UNCLOSED_VALUE,
    /** A value in quotes does not end. */
    UNCLOSED_QUOTE,
    /** A value of several words without braces or quotes. */
    UNDELIMITED_VALUE,
    /** A word without braces that no {@code @string} defines above it. */
    UNKNOWN_STRING,
    /** Strings made of strings that would take more memory than a bibliography has. */
    STRING_TOO_LONG,
    /** A second field of the same name: BibTeX takes the first. */
    REPEATED_FIELD,
    EMPTY_KEY,
    KEY_WITH_SPACE,
    /** The key of an entry above: BibTeX takes the first, and does not tell capitals apart. */
    DUPLICATE_KEY,
    /** An {@code @article} that nothing follows. */
    MISSING_OPENING_BRACE,
    /** An entry does not end before the next one or the end of the file. */
    MISSING_CLOSING_BRACE,
    EXTRA_CLOSING_BRACE,
    /** An entry that begins with a brace and ends with a parenthesis, or the other way round. */
    WRONG_CLOSING_DELIMITER,
    /** A {@code %} in an entry: BibTeX has no comments there. */
    COMMENT_IN_ENTRY,
    /** In an entry, what is no field. */
    UNEXPECTED_TEXT,
    /** On the line where an entry ends, or a field that is in no entry. */
    TEXT_AFTER_ENTRY,
    /** In a key or a value. */
    CONTROL_CHARACTER
  }
}
