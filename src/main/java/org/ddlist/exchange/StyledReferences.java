package org.ddlist.exchange;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ddlist.model.Paper;

/** Writes references as a style of the Citation Style Language has them, for people to read. */
public final class StyledReferences {
  private StyledReferences() {}

  /**
   * Writes a reference a line, in the order and with the numbers that the style gives them.
   *
   * @param ascii whether characters beyond ASCII are written by others
   */
  public static void write(
      List<Paper> papers,
      ReferenceStyle style,
      Detail detail,
      TextFormat format,
      boolean ascii,
      Appendable out)
      throws IOException {
    CSLItemData[] items = new CSLItemData[papers.size()];
    String[] keys = new String[items.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = CSLItemData.fromJson(CslItem.of(papers.get(i), detail));
      keys[i] = papers.get(i).key();
    }
    CSL processor =
        new CSL(
            new ListItemDataProvider(items), StyledReferences::locale, null, style.text(), null);
    processor.setOutputFormat(new ReferenceFormat(format, ascii));
    processor.registerCitationItems(keys);
    for (String reference : processor.makeBibliography().getEntries()) {
      switch (format) {
        case TEXT -> out.append(reference).append('\n');
        case HTML -> out.append("<p>").append(reference).append("</p>\n");
        case MARKDOWN -> out.append(reference).append("\n\n");
      }
    }
  }

  private static String locale(String language) {
    try {
      return ReferenceStyle.locale(language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
