package org.ddlist.bibtex;

import org.ddlist.model.Rule;

/** A fault, or a likely fault, of a name in a BibTeX field of names. */
public enum NameFault {
  EMPTY(Rule.NAME_AND, "no name between two 'and'"),
  LEADING_COMMA(Rule.NAME_COMMA, "a comma with no family name before it"),
  DOUBLED_COMMA(Rule.NAME_COMMA, "two commas with nothing between them"),
  TRAILING_COMMA(Rule.NAME_COMMA, "a comma with nothing after it"),
  NO_SPACE_AFTER_COMMA(Rule.SPACING, "no space after a comma"),
  /** Not for a field that is written without commas, or half of it. */
  NO_COMMA(
      Rule.NAME_COMMA,
      "no comma between family and given name, though other names of the field have one"),
  MISPLACED_SUFFIX(
      Rule.NAME_FORM, "a suffix such as Jr. after the given name: BibTeX expects it before"),
  GLUED_AND(Rule.NAME_AND, "no space between 'and' and a name"),
  /** More commas than a name has, or another sign between two people. */
  TWO_PEOPLE(Rule.NAME_AND, "more than one person"),
  DOUBLE_SPACE(Rule.SPACING, "two spaces"),
  ALL_LOWERCASE(Rule.NAME_FORM, "a family or given name without a capital"),
  ALL_CAPITALS(Rule.NAME_FORM, "a family name in capitals"),
  ACCENT_WITHOUT_BACKSLASH(Rule.NAME_FORM, "a LaTeX accent without a backslash"),
  UNBALANCED_BRACES(Rule.UNBALANCED_BRACES, "an unmatched brace"),
  ODD_CHARACTER(Rule.NAME_FORM, "a digit or symbol that names do not have");

  private final Rule rule;
  private final String message;

  NameFault(Rule rule, String message) {
    this.rule = rule;
    this.message = message;
  }

  /** The rule that it breaks. */
  public Rule rule() {
    return rule;
  }

  /** In the words of a message: "two spaces". */
  public String message() {
    return message;
  }
}
