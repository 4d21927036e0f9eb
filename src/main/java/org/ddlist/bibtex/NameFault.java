package org.ddlist.bibtex;

/** What is wrong, or looks wrong, with a name in a BibTeX field of names. */
public enum NameFault {
  EMPTY("no name between two 'and'"),
  LEADING_COMMA("a comma with no family name before it"),
  DOUBLED_COMMA("two commas with nothing between them"),
  TRAILING_COMMA("a comma with nothing after it"),
  NO_SPACE_AFTER_COMMA("no space after a comma"),
  /** Not for a field that is written without commas, or half of it. */
  NO_COMMA("no comma between family and given name, though other names of the field have one"),
  MISPLACED_SUFFIX("a suffix such as Jr. after the given name: BibTeX wants it before"),
  GLUED_AND("an 'and' that is not parted from the word next to it by a space"),
  /** More commas than a name has, or another sign between two people. */
  TWO_PEOPLE("more than one person"),
  DOUBLE_SPACE("two spaces"),
  ALL_LOWERCASE("a family or given name without a capital"),
  ALL_CAPITALS("a family name in capitals"),
  ACCENT_WITHOUT_BACKSLASH("a LaTeX accent without its backslash"),
  UNBALANCED_BRACES("a brace without its other one"),
  ODD_CHARACTER("a digit or sign that names do not have");

  private final String message;

  NameFault(String message) {
    this.message = message;
  }

  /** In the words of a message: "two spaces". */
  public String message() {
    return message;
  }
}
