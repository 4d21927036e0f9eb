package org.ddlist.bibtex;

import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * A place in a BibTeX file that breaks the grammar of BibTeX, or that BibTeX skips without a
 * warning. What each costs was tried with BibTeX 0.99d and biber 2.18.
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

  /** What a fault costs. */
  private enum Cost {
    /** BibTeX or biber, if not both, read everything. */
    NONE,
    /** They warn, or lose something, and read the rest of the entry. */
    PART,
    /** They skip the rest of the entry or read on in the next one. */
    ENTRY,
    /** The same, and what comes after the fault may be part of the entry. */
    END
  }

  /** What is wrong. */
  public enum Kind {
    /** Between two fields, or after the key. */
    MISSING_COMMA(Rule.COMMA, Cost.ENTRY),
    /** Two in a row, which biber reads. */
    EXTRA_COMMA(Rule.COMMA, Cost.PART),
    /** Between a field's name and its value, or a name alone. */
    MISSING_EQUALS(Rule.SYNTAX, Cost.ENTRY),
    /** Nothing after the equals sign, or on one side of a {@code #}. */
    MISSING_VALUE(Rule.SYNTAX, Cost.ENTRY),
    /** A value in braces does not end. */
    UNCLOSED_VALUE(Rule.UNBALANCED_BRACES, Cost.END),
    /** A value in quotes does not end. */
    UNCLOSED_QUOTE(Rule.UNBALANCED_BRACES, Cost.END),
    /** A value of several words without braces or quotes. */
    UNDELIMITED_VALUE(Rule.SYNTAX, Cost.ENTRY),
    /** A word without braces that no {@code @string} defines above it, but others are defined. */
    UNKNOWN_STRING(Rule.SYNTAX, Cost.PART),
    /** The same in a file without strings, which another file may define. */
    STRING_OF_ELSEWHERE(Rule.SYNTAX, Cost.NONE),
    /** The same as the value of the field {@code month}. */
    UNKNOWN_MONTH(Rule.MONTH, Cost.PART),
    /** Strings made of strings that would take more memory than a bibliography has. */
    STRING_TOO_LONG(Rule.SYNTAX, Cost.ENTRY),
    /** A second field of the same name: BibTeX uses the first. */
    REPEATED_FIELD(Rule.FIELD_TWICE, Cost.PART),
    EMPTY_KEY(Rule.SYNTAX, Cost.PART),
    KEY_WITH_SPACE(Rule.SYNTAX, Cost.PART),
    /** The key of an entry above: BibTeX uses the first, and ignores case. */
    DUPLICATE_KEY(Rule.KEY_TWICE, Cost.PART),
    /** An {@code @} and a brace without a type between them: no entry. */
    MISSING_TYPE(Rule.SYNTAX, Cost.PART),
    /** An {@code @article} without anything after it. */
    MISSING_OPENING_BRACE(Rule.UNBALANCED_BRACES, Cost.PART),
    /** An entry does not end before the next one or the end of the file. */
    MISSING_CLOSING_BRACE(Rule.UNBALANCED_BRACES, Cost.END),
    /** One in an entry, which ends it before its last field. */
    EXTRA_CLOSING_BRACE(Rule.UNBALANCED_BRACES, Cost.ENTRY),
    /** One after or between entries, which is read as a comment. */
    STRAY_CLOSING_BRACE(Rule.UNBALANCED_BRACES, Cost.PART),
    /** An entry that begins with a brace and ends with a parenthesis, or the reverse. */
    WRONG_CLOSING_DELIMITER(Rule.UNBALANCED_BRACES, Cost.ENTRY),
    /** A {@code %} before a field: a comment to biber, while BibTeX skips the rest of the entry. */
    COMMENT_BEFORE_FIELD(Rule.SYNTAX, Cost.PART),
    /** The same after the last field, where BibTeX reports an error and loses nothing. */
    COMMENT_IN_ENTRY(Rule.SYNTAX, Cost.PART),
    /** An {@code @} with a word after it in the text or a comment between entries. */
    STRAY_AT(Rule.SYNTAX, Cost.PART),
    /** Text of an entry that is no field. */
    UNEXPECTED_TEXT(Rule.SYNTAX, Cost.ENTRY),
    /** On the line where an entry ends, or a field outside of all entries: a comment to BibTeX. */
    TEXT_AFTER_ENTRY(Rule.TEXT_AFTER_ENTRY, Cost.NONE),
    /** In a key or a value, where TeX takes it for an invalid character. */
    CONTROL_CHARACTER(Rule.SYNTAX, Cost.PART);

    private final Rule rule;
    private final Cost cost;

    Kind(Rule rule, Cost cost) {
      this.rule = rule;
      this.cost = cost;
    }

    /** The rule that it breaks. */
    public Rule rule() {
      return rule;
    }

    /** Whether BibTeX and biber both stumble over it, or one of them loses something. */
    public boolean hasCost() {
      return cost != Cost.NONE;
    }

    /** Whether an entry with it cannot be read to its end, and must not be changed. */
    boolean breaksEntry() {
      return cost == Cost.ENTRY || cost == Cost.END;
    }

    /** Whether it leaves open where the entry ends. */
    boolean leavesOpen() {
      return cost == Cost.END;
    }
  }
}
