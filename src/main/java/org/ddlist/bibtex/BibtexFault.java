package org.ddlist.bibtex;

import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * A place in a BibTeX file that breaks the grammar of BibTeX, or that BibTeX skips without a
 * warning.
 *
 * @param line counted from 1; the line to correct, which is often above the one that BibTeX names
 * @param column counted from 1 in {@code char}s
 * @param key of the entry around or before it; empty if there is none
 * @param message what is wrong: "no comma after the field 'title'"
 */
public record BibtexFault(int line, int column, String key, Kind kind, String message) {

  /** The fault as a finding in the file that was read. */
  public Finding finding(String file) {
    return new Finding(new Place(file, line, column), key, kind.rule, message);
  }

  /** What is wrong. */
  public enum Kind {
    /** Between two fields, or after the key. */
    MISSING_COMMA(Rule.COMMA),
    /** Two in a row. */
    EXTRA_COMMA(Rule.COMMA),
    /** Between a field's name and its value, or a name alone. */
    MISSING_EQUALS(Rule.SYNTAX),
    /** Nothing after the equals sign, or on one side of a {@code #}. */
    MISSING_VALUE(Rule.SYNTAX),
    /** A value in braces does not end. */
    UNCLOSED_VALUE(Rule.UNBALANCED_BRACES, true),
    /** A value in quotes does not end. */
    UNCLOSED_QUOTE(Rule.UNBALANCED_BRACES, true),
    /** A value of several words without braces or quotes. */
    UNDELIMITED_VALUE(Rule.SYNTAX),
    /** A word without braces that no {@code @string} defines above it. */
    UNKNOWN_STRING(Rule.SYNTAX),
    /** The same as the value of the field {@code month}. */
    UNKNOWN_MONTH(Rule.MONTH),
    /** Strings made of strings that would take more memory than a bibliography has. */
    STRING_TOO_LONG(Rule.SYNTAX, true),
    /** A second field of the same name: BibTeX uses the first. */
    REPEATED_FIELD(Rule.FIELD_TWICE),
    EMPTY_KEY(Rule.SYNTAX),
    KEY_WITH_SPACE(Rule.SYNTAX),
    /** The key of an entry above: BibTeX uses the first, and ignores case. */
    DUPLICATE_KEY(Rule.KEY_TWICE),
    /** An {@code @article} without anything after it. */
    MISSING_OPENING_BRACE(Rule.UNBALANCED_BRACES, true),
    /** An entry does not end before the next one or the end of the file. */
    MISSING_CLOSING_BRACE(Rule.UNBALANCED_BRACES, true),
    EXTRA_CLOSING_BRACE(Rule.UNBALANCED_BRACES, true),
    /** An entry that begins with a brace and ends with a parenthesis, or the reverse. */
    WRONG_CLOSING_DELIMITER(Rule.UNBALANCED_BRACES, true),
    /** A {@code %} in an entry: BibTeX has no comments there. */
    COMMENT_IN_ENTRY(Rule.SYNTAX),
    /** Text of an entry that is no field. */
    UNEXPECTED_TEXT(Rule.SYNTAX),
    /** On the line where an entry ends, or a field outside of all entries. */
    TEXT_AFTER_ENTRY(Rule.TEXT_AFTER_ENTRY),
    /** In a key or a value. */
    CONTROL_CHARACTER(Rule.SYNTAX);

    private final Rule rule;
    private final boolean fatal;

    Kind(Rule rule) {
      this(rule, false);
    }

    Kind(Rule rule, boolean fatal) {
      this.rule = rule;
      this.fatal = fatal;
    }

    /** The rule that it breaks. */
    public Rule rule() {
      return rule;
    }

    /**
     * Whether it leaves open where an entry ends, so that two programs would read different
     * entries, and the file must not be changed.
     */
    public boolean isFatal() {
      return fatal;
    }
  }
}
