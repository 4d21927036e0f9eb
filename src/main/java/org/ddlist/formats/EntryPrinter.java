package org.ddlist.formats;

import java.io.IOException;
import java.io.StringWriter;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;

/**
 * Prints entries of a .bib file one by one, with an empty line between. A database of jbibtex would
 * drop the second of two entries with one key.
 */
final class EntryPrinter extends BibTeXFormatter {
  private final Appendable out;
  private String between = "";

  EntryPrinter(Appendable out) {
    this.out = out;
    setIndent("  ");
  }

  void print(BibTeXEntry entry) throws IOException {
    StringWriter text = new StringWriter(512);
    format(entry, text);
    out.append(between).append(text.getBuffer()).append('\n');
    between = "\n";
  }
}
