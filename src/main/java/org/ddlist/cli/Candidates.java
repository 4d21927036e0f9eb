package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.terminal.Cells;

/**
 * Writes the words that continue what was typed.
 *
 * @param before stands before the part that is completed, in one word with it: "--section=gnn,"
 * @param typed the part that is completed
 */
record Candidates(String before, String typed, Appendable out) {

  /** Writes the word if it begins with what was typed, in any case; tells whether it does. */
  boolean offer(String word, String description) throws IOException {
    boolean fits = begins(word);
    if (fits) {
      replace(word, description);
    }
    return fits;
  }

  boolean begins(String word) {
    return word.regionMatches(true, 0, typed, 0, typed.length());
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
