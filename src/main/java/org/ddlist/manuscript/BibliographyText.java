package org.ddlist.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Edit;

/** A user's bibliography: what it lists, and where it takes new entries. */
public sealed interface BibliographyText
    permits BibtexBibliography, CslJsonBibliography, HayagrivaBibliography {
  DecodedText file();

  /** The whole text, which may be empty. */
  default String text() {
    return file().text();
  }

  /** Its entries in their order. */
  List<Listed> entries();

  /** What its comments say of works that are alike and different; JSON has none. */
  default DifferentWorks different() {
    return new DifferentWorks();
  }

  /**
   * The edit that adds papers after the last entry and changes nothing else but the sign of an
   * empty bibliography.
   *
   * @param papers each with the key of its new entry; not empty
   * @throws MalformedBibliographyException if the bibliography does not take them there
   */
  Edit append(List<Paper> papers) throws MalformedBibliographyException;

  /** What writes entries. */
  interface Writer {
    void write(Appendable out) throws IOException;
  }

  /** Entries as text. */
  static String written(Writer entries) {
    StringBuilder written = new StringBuilder();
    try {
      entries.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  /** Whether the text has nothing but a byte order mark. */
  default boolean isEmpty() {
    return text().isEmpty() || text().equals("\ufeff");
  }

  /** An insertion in the line ends of the text. */
  default Edit insertion(int offset, String written) {
    return replacement(offset, offset, written);
  }

  /** A replacement in the line ends of the text. */
  default Edit replacement(int start, int end, String written) {
    return new Edit(start, end, written.replace("\n", lineEnd()));
  }

  private String lineEnd() {
    int feed = text().indexOf('\n');
    if (feed < 0) {
      return text().indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text().charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** An insertion at the end of the text, with an empty line before it. */
  default Edit appended(String written) {
    return inserted(text().length(), written);
  }

  /** An insertion, with an empty line before it unless it is at the top. */
  default Edit inserted(int offset, String written) {
    String text = text().substring(0, offset);
    String end = lineEnd();
    boolean top = text.isEmpty() || text.equals("\ufeff");
    boolean separate = top || text.endsWith(end + end) || text.equals(end);
    String gap = separate ? "" : text.endsWith(end) ? "\n" : "\n\n";
    return insertion(offset, gap + written);
  }
}
