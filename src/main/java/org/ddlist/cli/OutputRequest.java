package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.formats.MalformedStyleException;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.render.BriefList;
import org.ddlist.render.ChosenColumns;
import org.ddlist.render.PaperTable;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** How papers are written, and where: what {@link OutputOptions} ask for. */
record OutputRequest(
    Output output, ChosenColumns columns, EntryRequest entries, Terminal terminal, Style style) {

  /**
   * Writes the papers that were found, in the order asked for and no more of them than asked for.
   * Below a table on a screen it says how many these are.
   *
   * @throws Refusal if there are none
   */
  void write(Selection found, FilterOptions options) throws Refusal, IOException {
    List<Paper> arranged = options.arrange(found.papers());
    if (arranged.isEmpty()) {
      throw options.refusal(found.catalog());
    }
    Grouping grouping = options.keepsOrder() ? found.grouping() : Grouping.NONE;
    try {
      write(new Selection(found.catalog(), arranged, grouping, found.marker()));
    } catch (MalformedStyleException e) {
      throw EntryOptions.unusable(e);
    }
    noteLacking(arranged);
    if (isForPerson()) {
      Messages.count(terminal, arranged.size(), found.papers().size());
    }
  }

  /** Notes which of the papers make entries or references that lack what all others have. */
  private void noteLacking(List<Paper> papers) throws IOException {
    if (!(output instanceof OutputFormat format) || !format.kind().isCited()) {
      return;
    }
    Paper first = null;
    int others = -1;
    for (Paper paper : papers) {
      if (!paper.lacks().isEmpty()) {
        first = first == null ? paper : first;
        others++;
      }
    }
    if (first != null) {
      String more = others == 0 ? "" : "; so do" + (others == 1 ? "es 1" : " " + others) + " more";
      terminal.out().flush();
      Messages.note(terminal, first.key() + ": its record lacks " + first.lacks() + more);
    }
  }

  void write(Selection selection) throws IOException {
    if (isAscii()) {
      AsciiEntries ascii = new AsciiEntries(terminal.out());
      output.write(selection, this, ascii);
      terminal.out().flush();
      ascii.noteOthers(terminal);
    } else {
      output.write(selection, this, terminal.out());
    }
  }

  private boolean isAscii() {
    return output instanceof OutputFormat format
        && format.kind() == OutputFormat.Kind.LATEX
        && entries.form().ascii();
  }

  /** Whether it is a list for a person, with their number below it. */
  boolean isForPerson() {
    return output == OutputFormat.TABLE || output == OutputFormat.BRIEF;
  }

  /** Writes papers that lack something, with what each lacks, dimmed. */
  void writeDimmed(List<Paper> papers, List<String> lacked) throws IOException {
    if (output == OutputFormat.BRIEF) {
      BriefList.writeDimmed(papers, lacked, terminal, style);
    } else {
      PaperTable.writeDimmed(papers, lacked, columns, terminal, style);
    }
  }

  /** Writes a table, and says which of the columns that were asked for do not fit. */
  void writeTable(Selection selection, Appendable out) throws IOException {
    List<String> leftOut = PaperTable.write(selection, columns, terminal, style, out);
    if (columns.asked() && !leftOut.isEmpty()) {
      Messages.noteBeside(terminal, "the screen is too narrow for " + String.join(", ", leftOut));
    }
  }
}
