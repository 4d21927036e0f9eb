package org.ddlist.model;

import java.util.Locale;
import org.ddlist.text.Ascii;

/**
 * Recognises an arXiv identifier: <a href="https://info.arxiv.org/help/arxiv_identifier.html">year
 * and month in four digits, a point, four or five digits</a>, or before 2007 an archive, a slash
 * and seven digits.
 */
public final class ArxivId {
  /** What may stand before an id. */
  private static final String[] PREFIXES = {"arxiv", ":", ".", "abs/", "pdf/"};

  /** Where DBLP keeps preprints, by their ids with a hyphen for the point. */
  private static final String DBLP_FOLDER = "journals/corr/abs-";

  /** The last two digits of the year of the first ids. */
  private static final int FIRST_YEAR = 91;

  private ArxivId() {}

  /**
   * The id in what people paste: an id, "arXiv:ID", an address of the abstract or of the PDF, each
   * with or without a version, or DBLP's key or address ("DBLP:journals/corr/abs-2203-11932"). The
   * version is dropped; empty if it is none of these.
   */
  public static String in(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    int address = rest.indexOf("arxiv.org/");
    if (address >= 0) {
      int folder = rest.indexOf('/', address + "arxiv.org/".length());
      if (folder < 0) {
        return "";
      }
      rest = rest.substring(folder + 1);
      int end = firstOf(rest, "?#");
      rest = rest.substring(0, end);
    } else if (rest.contains(DBLP_FOLDER)) {
      int start = rest.indexOf(DBLP_FOLDER) + DBLP_FOLDER.length();
      rest = rest.substring(start).replace('-', '.');
    } else {
      for (String prefix : PREFIXES) {
        if (rest.startsWith(prefix)) {
          rest = rest.substring(prefix.length()).strip();
        }
      }
    }
    if (rest.endsWith(".pdf")) {
      rest = rest.substring(0, rest.length() - ".pdf".length());
    }
    int version = rest.lastIndexOf('v');
    if (version > 0 && Ascii.isNumber(rest, version + 1, rest.length())) {
      rest = rest.substring(0, version);
    }
    return isNew(rest) || isOld(rest) ? rest : "";
  }

  /** The id in a link to arXiv; empty if it is none. */
  public static String inLink(String link) {
    return link.indexOf("arxiv.org/") < 0 ? "" : in(link);
  }

  /** The year in which the id was given, from its first two digits; 0 if it is none. */
  public static int year(String id) {
    int start = id.indexOf('/') + 1;
    if (!Ascii.isNumber(id, start, Math.min(id.length(), start + 2))) {
      return 0;
    }
    int year = Integer.parseInt(id.substring(start, start + 2));
    return year + (year < FIRST_YEAR ? 2000 : 1900);
  }

  /** Whether a link leads to arXiv, but not to the abstract of the latest version of a paper. */
  public static boolean isIndirectLink(String link) {
    String lower = link.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("arxiv.org/");
    if (at < 0) {
      return false;
    }
    String path = lower.substring(at + "arxiv.org/".length());
    String id = in(lower);
    boolean host = lower.startsWith("https://arxiv.org/") || lower.startsWith("http://arxiv.org/");
    return path.startsWith("pdf/") || !id.isEmpty() && !(host && path.equals("abs/" + id));
  }

  private static int firstOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isNew(String id) {
    int length = id.length();
    return (length == 9 || length == 10)
        && id.charAt(4) == '.'
        && Ascii.isNumber(id, 0, 4)
        && Ascii.isNumber(id, 5, length)
        && isMonth(id.charAt(2), id.charAt(3));
  }

  private static boolean isMonth(char tens, char ones) {
    return tens == '0' && ones > '0' || tens == '1' && ones < '3';
  }

  private static boolean isOld(String id) {
    int slash = id.indexOf('/');
    if (slash < 2 || id.length() != slash + 8 || !Ascii.isNumber(id, slash + 1, id.length())) {
      return false;
    }
    for (int i = 0; i < slash; i++) {
      char c = id.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
