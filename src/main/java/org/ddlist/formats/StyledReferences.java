package org.ddlist.formats;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Paper;
import org.ddlist.text.Ascii;

/** Writes references for people to read, in a style of the Citation Style Language. */
public final class StyledReferences {
  /**
   * Offset that marks letters which keep their case, as the first of "arXiv" or "iCaRL": the
   * library would capitalise them as it does plain words. It turns a letter of ASCII into a
   * private-use character, which is turned back on output.
   */
  private static final int KEEPS_CASE = 0xf800;

  /** Why a style can need an endless stack. */
  static final String TOO_DEEP = "a macro calls itself, or its parts are nested too deep";

  private StyledReferences() {}

  /**
   * Writes a reference a line (in Markdown, a paragraph of one line), with the numbers that the
   * style gives them in that order.
   *
   * @throws MalformedStyleException if the style is a user's and cannot be used; nothing is written
   */
  public static void write(List<Paper> papers, ReferenceForm form, Appendable out)
      throws IOException {
    try {
      format(papers, form, out);
    } catch (RuntimeException e) {
      throw form.style().failure(e);
    } catch (StackOverflowError e) {
      throw form.style().failure(new IllegalStateException(TOO_DEEP, e));
    }
  }

  private static void format(List<Paper> papers, ReferenceForm form, Appendable out)
      throws IOException {
    StyleText xml = new StyleText(form.style().text());
    List<Paper> sorted = xml.sort(papers);
    String[] suffixes = xml.yearSuffixes(sorted);
    List<CSLItemData> items = new ArrayList<>(papers.size());
    for (int i = 0; i < sorted.size(); i++) {
      Map<String, Object> item =
          CslItem.of(sorted.get(i), xml.authors(sorted.get(i)), form.detail());
      keepCase(item);
      if (!suffixes[i].isEmpty()) {
        item.put("year-suffix", suffixes[i]);
      }
      items.add(CSLItemData.fromJson(item));
    }
    String[] keys = new String[papers.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (form.order() == ReferenceForm.Order.GIVEN ? papers : sorted).get(i).key();
    }
    CSL processor =
        new CSL(new ListItemDataProvider(items), StyledReferences::locale, null, xml.text(), null);
    processor.setOutputFormat(new ReferenceFormat(form.markup(), form.ascii()));
    processor.registerCitationItems(keys);
    String between = "";
    for (String reference : processor.makeBibliography().getEntries()) {
      switch (form.markup()) {
        case TEXT -> out.append(reference).append('\n');
        case HTML -> out.append("<p>").append(reference).append("</p>\n");
        case MARKDOWN -> out.append(between).append(reference).append('\n');
      }
      between = "\n";
    }
  }

  private static void keepCase(Map<String, Object> item) {
    for (String field : List.of("title", "publisher", "container-title")) {
      if (item.get(field) instanceof String text) {
        item.put(field, keepingCase(text));
      }
    }
  }

  /**
   * Marks the first letter of each word that begins in lower case and has a capital, and all
   * letters of a capitalised word that ends a sentence or begins the next one: in "Labels Out! On
   * Labels", the library would lower "Out" and "On", as it does in "Labels Out of Nothing". Of a
   * text in capitals, as "CVPR", all are marked: the library would write "Cvpr".
   */
  private static String keepingCase(String text) {
    StringBuilder marked = new StringBuilder(text.length() + 2);
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean capital = false;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        capital |= Character.isUpperCase(text.charAt(end));
        end++;
      }
      int keeps = start;
      if (capitals) {
        keeps = end;
      } else if (capital && Character.isLowerCase(text.charAt(start))) {
        keeps = start + 1;
      } else if (capital
          && start > 0
          && (sentenceEnds(text, end) || sentenceEnds(text, start - 2))) {
        keeps = end;
      }
      end = Math.max(end, start + 1);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        marked.append(i < keeps && Ascii.isLetter(c) ? (char) (c + KEEPS_CASE) : c);
      }
      start = end;
    }
    return marked.toString();
  }

  private static boolean sentenceEnds(String text, int index) {
    return index >= 0
        && index + 1 < text.length()
        && "!?".indexOf(text.charAt(index)) >= 0
        && text.charAt(index + 1) == ' ';
  }

  /** The letter that was marked; a character that was not marked, as it is. */
  static int unmarked(int character) {
    int letter = character - KEEPS_CASE;
    return Ascii.isLetter(letter) ? letter : character;
  }

  private static String locale(String language) {
    try {
      return ReferenceStyle.locale(language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
