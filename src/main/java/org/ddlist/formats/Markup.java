package org.ddlist.formats;

/** The markup of italics and bold in references. */
public enum Markup {
  /** No markup: a reference is a line of plain text, as for a mail. */
  TEXT("text"),
  HTML("html"),
  MARKDOWN("markdown");

  private final String word;

  Markup(String word) {
    this.word = word;
  }

  /** The name on the command line. */
  public String word() {
    return word;
  }
}
