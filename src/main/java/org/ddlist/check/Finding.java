package org.ddlist.check;

/**
 * A place that breaks a rule.
 *
 * @param line counted from 1
 * @param key of the paper; empty if it is about none, or about one without a key
 * @param message what is wrong
 */
public record Finding(String file, int line, String key, Rule rule, String message) {

  /** One line: "refs.bib:12: turing1950computing: pages: 460-433 run backwards". */
  public String describe() {
    return file
        + ":"
        + line
        + ": "
        + (key.isEmpty() ? "" : key + ": ")
        + rule.word()
        + ": "
        + message;
  }

  /** The same in a file of another name. */
  public Finding in(String otherFile) {
    return new Finding(otherFile, line, key, rule, message);
  }
}
