package org.ddlist.cli;

import java.util.List;

/**
 * What the value of an option, or an operand, may be. Completions offer it and the manual names it.
 *
 * @param words every value of a {@link Kind#WORD}, in the order of the help; empty for other kinds
 * @param several whether one argument may hold several, parted by commas
 */
record Takes(Kind kind, List<String> words, boolean several) {

  /** Where values come from. */
  enum Kind {
    /** Nobody has said; a test asks for every such value to be told. */
    UNTOLD,
    /** There is no value: a flag, or a command without operands. */
    NOTHING,
    TEXT,
    NUMBER,
    DATE,
    YEARS,
    /** One of a few words. */
    WORD,
    /** A paper's key. */
    KEY,
    /** A section's id. */
    SECTION,
    /** A venue's abbreviation, or 'preprint'. */
    VENUE,
    /** A person's name. */
    AUTHOR,
    /** The name of a style that references are written in. */
    STYLE,
    FILE,
    DIRECTORY
  }

  Takes {
    words = List.copyOf(words);
  }

  private static Takes of(Kind kind) {
    return new Takes(kind, List.of(), false);
  }

  /** One of those words. */
  static Takes oneOf(List<String> words) {
    return new Takes(Kind.WORD, words, false);
  }

  /** Some of those words, parted by commas. */
  static Takes someOf(List<String> words) {
    return new Takes(Kind.WORD, words, true);
  }

  /** Any text, which nothing can complete. */
  static Takes text() {
    return of(Kind.TEXT);
  }

  /** A style's name, which only {@link CompletionValues} list. */
  static Takes style() {
    return of(Kind.STYLE);
  }

  /**
   * What the labels of the help stand for. One that is not here is told by the command itself, with
   * {@link CommandForm.Option#taking}.
   */
  static Takes labelled(String label) {
    return of(
        switch (label) {
          case "" -> Kind.NOTHING;
          case "TEXT", "QUERY" -> Kind.TEXT;
          case "NAME" -> Kind.AUTHOR;
          case "N" -> Kind.NUMBER;
          case "DATE" -> Kind.DATE;
          case "YEARS" -> Kind.YEARS;
          case "KEY" -> Kind.KEY;
          case "ID", "SECTION" -> Kind.SECTION;
          case "VENUE" -> Kind.VENUE;
          case "FILE", "REFS", "SOURCE" -> Kind.FILE;
          case "DIR" -> Kind.DIRECTORY;
          default -> Kind.UNTOLD;
        });
  }

  /** The same, of which one argument may hold several. */
  Takes severally() {
    return new Takes(kind, words, true);
  }

  /** Whether the option is followed by a value. */
  boolean isValue() {
    return kind != Kind.NOTHING;
  }

  /** Whether it is the name of a file or a folder. */
  boolean isPath() {
    return kind == Kind.FILE || kind == Kind.DIRECTORY;
  }

  /** "table, tsv, csv or json". */
  String listed() {
    StringBuilder listed = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      listed.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append(words.get(i));
    }
    return listed.toString();
  }
}
