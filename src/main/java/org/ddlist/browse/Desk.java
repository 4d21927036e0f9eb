package org.ddlist.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Paper;
import org.ddlist.model.WebAddress;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Clipboard;
import org.ddlist.terminal.Opener;
import org.ddlist.terminal.Terminal;

/**
 * The clipboard and the browser of the user. Each method returns a message for the user, one line:
 * what was done, or why not.
 */
record Desk(Terminal terminal) {
  /** Copies keys as {@code \cite} takes several. */
  String copyKeys(List<Paper> papers) {
    StringBuilder keys = new StringBuilder();
    for (Paper paper : papers) {
      keys.append(keys.isEmpty() ? "" : ",").append(paper.key());
    }
    return copy(keys.toString());
  }

  String copyBibtex(List<Paper> papers) {
    StringBuilder text = new StringBuilder();
    try {
      BibtexWriter.write(papers, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy(text.toString());
  }

  private String copy(String text) {
    try {
      return new Clipboard(terminal).copy(text);
    } catch (IOException e) {
      return "not copied: " + e.getMessage();
    }
  }

  /** Opens an address in the browser. It may take seconds to learn whether one opened. */
  String open(String address) {
    if (!WebAddress.isValid(address)) {
      return "no web address: " + Cells.visible(address);
    }
    // The picker uses the screen, so a browser that draws on it is no choice.
    Opener opener = new Opener(terminal, false);
    String program = opener.open(address);
    if (program != null) {
      return "opened " + address + " with " + program;
    }
    String needing = opener.needingScreen();
    return needing.isEmpty()
        ? "no browser; the link is " + address
        : needing + " needs the screen, as 'ddlist open' gives it; the link is " + address;
  }
}
