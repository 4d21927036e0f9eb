package org.ddlist.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.render.CardView;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** The card of a paper, as lines. */
final class Preview {
  private final Catalog catalog;
  private final Terminal terminal;
  private final Style style;

  Preview(Catalog catalog, Terminal terminal, Style style) {
    this.catalog = catalog;
    this.terminal = terminal;
    this.style = style;
  }

  /** The lines of a paper's card, wrapped at this width. */
  List<String> lines(Paper paper, int columns) {
    StringBuilder card = new StringBuilder();
    try {
      Selection selection = new Selection(catalog, List.of(paper), Grouping.NONE);
      CardView.write(selection, terminal.asScreen(columns), style, card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> lines = new ArrayList<>();
    for (String line : card.toString().split("\n")) {
      lines.addAll(StyledText.wrap(line, columns, valueStart(line)));
    }
    return lines;
  }

  /** The column where the value behind a label starts. */
  private static int valueStart(String line) {
    String plain = StyledText.plain(line);
    int at = plain.indexOf("  ");
    while (at >= 0 && at < plain.length() && plain.charAt(at) == ' ') {
      at++;
    }
    return Math.max(0, at);
  }
}
