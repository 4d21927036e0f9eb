package org.ddlist.cli;

import java.io.IOException;
import java.util.Locale;
import org.ddlist.terminal.Cells;

/**
 * Writes the words that continue what was typed.
 *
 * @param before stands before the part that is completed, in one word with it: "--section=gnn,"
 * @param typed the part that is completed
 */
record Candidates(String before, String typed, Appendable out) {

  /** Writes the word if it begins with what was typed; tells whether it does. */
  boolean offer(String word, String description) throws IOException {
    boolean fits = word.startsWith(typed);
    if (fits) {
      replace(word, description);
    }
    return fits;
  }

  /** The same in any case. */
  boolean offerInAnyCase(String word, String description) throws IOException {
    boolean fits = beginsInAnyCase(word);
    if (fits) {
      replace(word, description);
    }
    return fits;
  }

  /** Whether the word begins with what was typed, in any case. */
  boolean beginsInAnyCase(String word) {
    return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }

  /** Writes a word that takes the place of what was typed, whatever that is. */
  void replace(String word, String description) throws IOException {
    // a catalog of somebody else must not draw on the screen or break the lines
    if (!Cells.visible(word).equals(word)) {
      return;
    }
    out.append(before).append(word);
    if (!description.isEmpty()) {
      out.append('\t').append(Cells.visible(description));
    }
    out.append('\n');
  }

  void files() throws IOException {
    out.append(":files\n");
  }

  void directories() throws IOException {
    out.append(":directories\n");
  }
}
