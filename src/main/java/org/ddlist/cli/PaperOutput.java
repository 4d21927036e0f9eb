package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Terminal;

/** The end of every command that chooses papers: order them, write them, say how many there are. */
final class PaperOutput {
  private PaperOutput() {}

  /**
   * Writes the papers.
   *
   * @param grouping the order they come in
   * @throws Refusal if there are none
   */
  static void write(
      Session session,
      Catalog catalog,
      List<Paper> papers,
      Grouping grouping,
      FilterOptions options,
      OutputOptions output)
      throws Refusal, IOException {
    write(session, catalog, papers, grouping, null, options, output);
  }

  /**
   * Writes the papers.
   *
   * @param grouping the order they come in
   * @param marker finds what they were chosen for; null if they were not chosen for words
   * @throws Refusal if there are none
   */
  static void write(
      Session session,
      Catalog catalog,
      List<Paper> papers,
      Grouping grouping,
      Marker marker,
      FilterOptions options,
      OutputOptions output)
      throws Refusal, IOException {
    List<Paper> arranged = options.arrange(papers);
    if (arranged.isEmpty()) {
      throw nothing();
    }
    output.write(
        new Selection(catalog, arranged, options.keepsOrder() ? grouping : Grouping.NONE, marker));
    if (output.isTable()) {
      count(session.terminal(), arranged.size(), papers.size());
    }
  }

  /** Says on a screen, below a table, how many papers it shows, and of how many. */
  static void count(Terminal terminal, int shown, int all) throws IOException {
    boolean isRead =
        terminal.outIsTerminal()
            && terminal.errIsTerminal()
            && !(terminal.err() instanceof NoNotes);
    if (isRead) {
      terminal.out().flush();
      String count = shown < all ? shown + " of " + all + "; -n 0 for all" : Messages.papers(all);
      terminal.err().append('\n').append(count).append('\n');
    }
  }

  /** What to say if no paper is left. */
  static Refusal nothing() {
    return new Refusal(
        ExitStatus.NOTHING, "no paper passes the filters", "ask for less, or leave one out");
  }
}
