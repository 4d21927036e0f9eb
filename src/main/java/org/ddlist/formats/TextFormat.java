package org.ddlist.formats;

/** What marks italics and bold in references. */
public enum TextFormat {
  /** Nothing: a reference is a line, as a mail takes it. */
  TEXT("text"),
  HTML("html"),
  MARKDOWN("markdown");

  private final String word;

  TextFormat(String word) {
    this.word = word;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }
}
