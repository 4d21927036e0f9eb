package org.ddlist.render;

import java.io.IOException;
import org.ddlist.model.Author;
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
 * Everything known of a paper, a label and a value a line, an empty line between papers. On a
 * screen it ends in how to cite the paper and what else to look at.
 */
public final class CardView {
  private static final int LABEL = 11;
  private static final int RELATED = 3;

  /** On a screen narrower than this, a value stands under its label instead of beside it. */
  private static final int NARROW = 32;

  private static final int SET_IN = 2;
  private static final String BETWEEN = "  ";

  private final Terminal terminal;
  private final Style style;
  private final Appendable out;
  private final boolean narrow;

  private CardView(Terminal terminal, Style style, Appendable out) {
    this.terminal = terminal;
    this.style = style;
    this.out = out;
    narrow = terminal.outIsTerminal() && terminal.columns() < NARROW;
  }

  public static void write(Selection selection, Terminal terminal, Style style, Appendable out)
      throws IOException {
    CardView view = new CardView(terminal, style, out);
    String between = "";
    for (Paper paper : selection.papers()) {
      out.append(between);
      view.write(paper);
      if (terminal.outIsTerminal()) {
        view.writeNext(paper, selection.catalog());
      }
      between = "\n";
    }
  }

  private void write(Paper paper) throws IOException {
    line("key", style.key(paper.key()), false);
    String address = terminal.hyperlinks() ? paper.links().paper() : "";
    line("title", paper.title().text(), true, address);
    line("nickname", paper.nickname(), false);
    line("authors", authors(paper), false);
    line("published", published(paper), false);
    Publication publication = paper.publication();
    line("volume", publication.volume(), false);
    line("number", publication.number(), false);
    line("pages", publication.pages(), false);
    line("publisher", paper.publisher(), false);
    line("held in", paper.place(), false);
    line("doi", publication.doi(), false);
    line("arxiv", paper.arxiv(), false);
    for (Links.Kind kind : Links.Kind.values()) {
      line(kind.word(), paper.links().get(kind), false);
    }
    for (Section section : paper.sections()) {
      line("section", section.name() + " (" + section.id() + ")", false);
    }
    line("former key", String.join(", ", paper.formerKeys()), false);
    line("added", paper.added(), false);
    line("note", paper.note(), false);
    line("checked", Column.CHECKED.of(paper), false);
  }

  private void writeNext(Paper paper, Catalog catalog) throws IOException {
    line("cite", "ddlist cite " + paper.key(), false);
    for (Paper related : Related.to(paper, catalog, RELATED)) {
      label("related");
      int line = terminal.columns() - valueColumn();
      int room = line - Cells.width(related.key()) - BETWEEN.length();
      String title = related.title().text();
      // A title that would be left with less than half of the line has one of its own.
      boolean beside = room >= Math.min(Cells.width(title), line / 2);
      out.append(style.key(related.key()));
      out.append(beside ? BETWEEN : "\n" + " ".repeat(valueColumn()));
      out.append(Cells.cut(title, beside ? room : line, terminal.ellipsis())).append('\n');
    }
  }

  private static String authors(Paper paper) {
    StringBuilder names = new StringBuilder();
    for (Author author : paper.authors()) {
      names.append(names.isEmpty() ? "" : ", ").append(author.name());
    }
    if (paper.leads() > 1) {
      names.append(" (the first ").append(paper.leads()).append(" contributed equally)");
    }
    return names.toString();
  }

  private static String published(Paper paper) {
    if (paper.venue() == null) {
      return paper.year() + (paper.arxiv().isEmpty() ? "" : ", preprint");
    }
    String track = paper.publication().track();
    String name = paper.venue().name();
    String abbreviation = paper.venue().abbreviation();
    return name
        + (name.equals(abbreviation) ? " " : " (" + abbreviation + ") ")
        + paper.year()
        + (track.isEmpty() ? "" : ", " + track + " Track")
        + (paper.publication().workshop() ? ", Workshop" : "");
  }

  private void line(String label, String value, boolean bold) throws IOException {
    line(label, value, bold, "");
  }

  /**
   * Writes a label and a value, which a screen gets in as many lines as it needs.
   *
   * @param address where each of the lines leads; empty for nowhere
   */
  private void line(String label, String value, boolean bold, String address) throws IOException {
    if (value.isEmpty()) {
      return;
    }
    label(label);
    int room =
        terminal.outIsTerminal()
            ? Math.max(1, terminal.columns() - valueColumn())
            : Integer.MAX_VALUE;
    String between = "";
    for (String part : Cells.wrap(value, room)) {
      out.append(between).append(Style.link(address, bold ? style.bold(part) : part));
      between = "\n" + " ".repeat(valueColumn());
    }
    out.append('\n');
  }

  private int valueColumn() {
    return narrow ? SET_IN : LABEL;
  }

  /** Writes a label and what is between it and its value. */
  private void label(String label) throws IOException {
    if (narrow) {
      out.append(style.faint(label)).append('\n').append(" ".repeat(SET_IN));
    } else {
      out.append(style.faint(label + " ".repeat(LABEL - label.length())));
    }
  }
}
