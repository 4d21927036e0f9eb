package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/**
 * What papers are known by, in two lines each: nickname and title; authors, venue, year and key. On
 * a screen, title and authors are cut to its width, and what has no room in the second line has a
 * further one. The key, which users copy, is never cut.
 */
public final class BriefList {
  private static final String INDENT = "  ";

  /** The minimum width of the authors beside the key. */
  private static final int READABLE = 20;

  private final Terminal terminal;
  private final Style style;
  private final Marker marker;
  private final Appendable out;
  private final int width;
  private final String separator;

  /** The cells that are taken in the current line. */
  private int line;

  private BriefList(Terminal terminal, Style style, Marker marker, Appendable out) {
    this.terminal = terminal;
    this.style = style;
    this.marker = marker;
    this.out = out;
    width = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
    separator = terminal.unicode() || !terminal.outIsTerminal() ? " · " : " - ";
  }

  public static void write(Selection selection, Terminal terminal, Style style, Appendable out)
      throws IOException {
    BriefList list = new BriefList(terminal, style, selection.marker(), out);
    GroupHeadings headings = new GroupHeadings(selection, terminal, style, "");
    for (Paper paper : selection.papers()) {
      headings.write(paper, out);
      list.writeTitle(paper, false);
      list.writeFacts(paper, "");
    }
  }

  /** Writes papers that lack words of a query, with these words, dimmed. */
  public static void writeDimmed(
      List<Paper> papers, List<String> lacked, Terminal terminal, Style style) throws IOException {
    BriefList list = new BriefList(terminal, style, null, terminal.out());
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      list.writeTitle(paper, true);
      list.writeFacts(paper, "lacks " + Cells.visible(lacked.get(i)));
    }
  }

  private void writeTitle(Paper paper, boolean faint) throws IOException {
    String title = Cells.visible(paper.knownAs());
    String cut = Cells.cut(title, width, terminal.ellipsis());
    String shown = Emphasis.marked(title, cut, marker, style, faint);
    out.append(terminal.hyperlinks() ? Style.link(paper.links().paper(), shown) : shown);
    out.append('\n');
  }

  /**
   * @param lacks what the paper lacks; empty for nothing
   */
  private void writeFacts(Paper paper, String lacks) throws IOException {
    String names = Cells.visible(paper.shortAuthors());
    String appeared = Cells.visible(paper.appeared());
    String key = Cells.visible(paper.key());
    int room = width - INDENT.length();
    int beside = room - taken(lacks) - taken(appeared) - Cells.width(key);
    // Authors that would be cut too short to read have a line of their own.
    int most = beside - separator.length() >= READABLE ? beside - separator.length() : room;
    line = 0;
    writeFact(lacks, room, false);
    writeFact(names, most, false);
    writeFact(appeared, room, false);
    writeFact(key, Integer.MAX_VALUE, true);
    out.append('\n');
  }

  /** The cells of a fact and the separator behind it. */
  private int taken(String fact) {
    return fact.isEmpty() ? 0 : Cells.width(fact) + separator.length();
  }

  /** Writes a fact, cut to a width, in the current line, or in the next if it has no room there. */
  private void writeFact(String fact, int most, boolean isKey) throws IOException {
    if (fact.isEmpty()) {
      return;
    }
    String cut = Cells.cut(fact, most, terminal.ellipsis());
    int wanted = line + separator.length() + Cells.width(cut);
    boolean isBeside = line > 0 && wanted <= width;
    String before = isBeside ? separator : "";
    out.append(isBeside ? "" : (line > 0 ? "\n" : "") + INDENT);
    out.append(
        isKey
            ? style.faint(before) + style.key(fact)
            : Emphasis.marked(before + fact, before + cut, marker, style, true));
    line = isBeside ? wanted : INDENT.length() + Cells.width(cut);
  }
}
