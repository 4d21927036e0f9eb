package org.ddlist.render;

import java.io.IOException;
import org.ddlist.model.Absence;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.ddlist.search.Related;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/**
 * All fields of a paper, one a line, with an empty line between papers. On a screen, the command
 * that cites the paper and related papers follow.
 */
public final class CardView {
  private static final int LABEL = 13;
  private static final int RELATED = 3;

  /** The minimum width for labels and values side by side. */
  private static final int WIDE = 32;

  private static final int INDENT = 2;
  private static final String BETWEEN = "  ";

  private final Terminal terminal;
  private final Style style;
  private final Appendable out;
  private final boolean narrow;

  private CardView(Terminal terminal, Style style, Appendable out) {
    this.terminal = terminal;
    this.style = style;
    this.out = out;
    narrow = terminal.outIsTerminal() && terminal.columns() < WIDE;
  }

  public static void write(Selection selection, Terminal terminal, Style style, Appendable out)
      throws IOException {
    CardView view = new CardView(terminal, style, out);
    String between = "";
    for (Paper paper : selection.papers()) {
      out.append(between);
      view.write(paper, selection.catalog().origin(paper.key()));
      if (terminal.outIsTerminal()) {
        view.writeNext(paper, selection.catalog());
      }
      between = "\n";
    }
  }

  /**
   * @param origin of the record; empty if all are from one source
   */
  private void write(Paper paper, String origin) throws IOException {
    line("key", style.key(paper.key()));
    String address = terminal.hyperlinks() ? paper.links().paper() : "";
    line("title", paper.title().text(), address, true);
    for (String title : paper.otherTitles()) {
      line("also", title);
    }
    line("nickname", String.join(", ", paper.nicknames().all()));
    line("authors", authors(paper));
    line("published", published(paper));
    for (Links.Kind kind : Links.Kind.values()) {
      line(kind.word(), paper.links().get(kind));
    }
    Publication publication = paper.publication();
    line("doi", publication.doi());
    line("arxiv", paper.arxiv());
    line("volume", publication.volume());
    line("number", publication.number());
    line("pages", publication.pages());
    line("publisher", paper.publisher());
    line("held in", paper.place());
    for (Section section : paper.sections()) {
      line("section", section.name() + " (" + section.id() + ")");
    }
    line("former key", String.join(", ", paper.formerKeys()));
    line("added", paper.added());
    for (Absence absence : paper.away()) {
      String until = absence.until();
      line("away", "from " + absence.from() + (until.isEmpty() ? "" : " until " + until));
    }
    line("note", paper.note());
    line("checked", Column.CHECKED.of(paper));
    line("from", origin);
  }

  private void writeNext(Paper paper, Catalog catalog) throws IOException {
    line("cite", "ddlist cite " + paper.key());
    for (Paper related : Related.to(paper, catalog, RELATED)) {
      label("related", narrow);
      int line = terminal.columns() - valueColumn();
      int room = line - Cells.width(related.key()) - BETWEEN.length();
      String title = related.title().text();
      // A title with less than half of the line left has a line of its own.
      boolean beside = room >= Math.min(Cells.width(title), line / 2);
      out.append(style.key(related.key()));
      out.append(beside ? BETWEEN : "\n" + " ".repeat(valueColumn()));
      out.append(Cells.cut(title, beside ? room : line, terminal.ellipsis())).append('\n');
    }
  }

  /** All names, and how many of the first contributed equally. */
  static String authors(Paper paper) {
    String names = String.join(", ", Column.names(paper));
    int leads = paper.leads();
    return names
        + (paper.others() ? " and others" : "")
        + (leads > 1 ? " (the first " + leads + " contributed equally)" : "");
  }

  private static String published(Paper paper) {
    if (paper.venue() == null) {
      String year = paper.yearText();
      return paper.arxiv().isEmpty() ? year : year.isEmpty() ? "preprint" : year + ", preprint";
    }
    String track = paper.publication().track();
    String name = paper.venue().name();
    String abbreviation = paper.venue().abbreviation();
    return name
        + (name.equals(abbreviation) ? "" : " (" + abbreviation + ")")
        + (paper.year() == 0 ? "" : " " + paper.year())
        + (track.isEmpty() ? "" : ", " + track + " Track")
        + (paper.publication().workshop() ? ", Workshop" : "");
  }

  private void line(String label, String value) throws IOException {
    line(label, value, "", false);
  }

  /**
   * Writes a label and a value, which is wrapped on a screen.
   *
   * @param address the link target of each line; empty for none
   */
  private void line(String label, String value, String address, boolean bold) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    int room =
        terminal.outIsTerminal()
            ? Math.max(1, terminal.columns() - valueColumn())
            : Integer.MAX_VALUE;
    // An address is not broken, or it could not be clicked; below its label it has the most room.
    boolean isLong = value.indexOf(' ') < 0 && value.length() > room;
    label(label, narrow || isLong);
    String between = "";
    for (String part : Cells.wrap(value, room)) {
      out.append(between).append(Style.link(address, bold ? style.bold(part) : part));
      between = "\n" + " ".repeat(valueColumn());
    }
    out.append('\n');
  }

  private int valueColumn() {
    return narrow ? INDENT : LABEL;
  }

  /** Writes a label and the space before its value, which may be below it. */
  private void label(String label, boolean isAbove) throws IOException {
    if (isAbove) {
      out.append(style.faint(label)).append('\n').append(" ".repeat(INDENT));
    } else {
      out.append(style.faint(label + " ".repeat(LABEL - label.length())));
    }
  }
}
