package org.ddlist.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ddlist.terminal.Named;

/**
 * What an operand, or the value of an option, can be: completion offers it. It is kept as the
 * completion candidates of picocli's model.
 *
 * @param words every value of {@link Source#WORDS}, in the order of the help; empty for the others
 * @param several whether one argument can hold several, separated by commas
 */
record ValueKind(Source source, List<String> words, boolean several) implements Iterable<String> {
  enum Source {
    /** There is no value: a flag, or a command without operands. */
    NONE,
    TEXT,
    QUERY,
    NUMBER,
    DATE,
    YEARS,
    WORDS,
    KEY,
    SECTION,
    /** A venue's abbreviation, or 'preprint'. */
    VENUE,
    AUTHOR,
    STYLE,
    FILE,
    DIRECTORY
  }

  static final ValueKind NONE = of(Source.NONE);
  static final ValueKind TEXT = of(Source.TEXT);
  static final ValueKind NUMBER = of(Source.NUMBER);
  static final ValueKind DATE = of(Source.DATE);
  static final ValueKind FILE = of(Source.FILE);
  static final ValueKind DIRECTORY = of(Source.DIRECTORY);

  ValueKind {
    words = List.copyOf(words);
  }

  static ValueKind of(Source source) {
    return new ValueKind(source, List.of(), false);
  }

  /** Values of that source, of which one argument can hold several, separated by commas. */
  static ValueKind severalOf(Source source) {
    return new ValueKind(source, List.of(), true);
  }

  static ValueKind oneOf(List<String> words) {
    return new ValueKind(Source.WORDS, words, false);
  }

  static ValueKind oneOf(Named... values) {
    return oneOf(words(values));
  }

  /** Some of those words, separated by commas. */
  static ValueKind someOf(List<String> words) {
    return new ValueKind(Source.WORDS, words, true);
  }

  static ValueKind someOf(Named... values) {
    return someOf(words(values));
  }

  static List<String> words(Named... values) {
    List<String> words = new ArrayList<>();
    for (Named value : values) {
      words.add(value.word());
    }
    return words;
  }

  boolean isPath() {
    return source == Source.FILE || source == Source.DIRECTORY;
  }

  /** "table, tsv, csv or json". */
  String listed() {
    StringBuilder listed = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      listed.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append(words.get(i));
    }
    return listed.toString();
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }
}
