package org.ddlist.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.ArxivId;
import org.ddlist.text.Ascii;

/**
 * The arXiv ids that the fields of an entry give.
 *
 * @param ids each id, without a version, with the first field that has it
 * @param malformed by field, the text where an id should be; empty if the field names arXiv alone
 */
public record ArxivText(Map<String, String> ids, Map<String, String> malformed) {
  /** Fields that give an id if they name arXiv. */
  private static final List<String> FIELDS =
      List.of(
          "journal",
          "journaltitle",
          "booktitle",
          "url",
          "doi",
          "howpublished",
          "volume",
          "number",
          "note");

  /** What an id follows. */
  private static final List<String> MARKERS =
      List.of("arxiv:", "arxiv.org/abs/", "arxiv.org/pdf/", "10.48550/arxiv.");

  /** The longest id of before 2007, with a version. */
  private static final int LONGEST_ID = "math.GT/9901001v12".length();

  /** Reads all fields of an entry. */
  public static ArxivText in(BibtexEntry entry) {
    ArxivText all = new ArxivText(new LinkedHashMap<>(), new LinkedHashMap<>());
    BibtexField eprint = eprint(entry);
    if (eprint != null) {
      String id = id(eprint.value());
      if (!id.isEmpty()) {
        all.ids.put(id, "eprint");
      } else if (isArxiv(entry)) {
        all.malformed.put("eprint", eprint.text());
      }
    }
    for (String name : FIELDS) {
      BibtexField field = entry.field(name);
      if (field != null) {
        String id = id(field, name);
        if (!id.isEmpty()) {
          all.ids.putIfAbsent(id, name);
        }
        all.readMalformed(name, field.text().toLowerCase(Locale.ROOT));
      }
    }
    return all;
  }

  /** The first id of an entry, for which no more is read than needed; empty if it gives none. */
  public static String first(BibtexEntry entry) {
    BibtexField eprint = eprint(entry);
    String id = eprint == null ? "" : id(eprint.value());
    for (int i = 0; id.isEmpty() && i < FIELDS.size(); i++) {
      BibtexField field = entry.field(FIELDS.get(i));
      id = field == null ? "" : id(field, FIELDS.get(i));
    }
    return id;
  }

  /** Whether an entry names a version of the paper with that id, in any field. */
  static boolean namesVersion(BibtexEntry entry, String id) {
    for (BibtexField field : entry.fields()) {
      int at = id.isEmpty() ? -1 : field.value().indexOf(id + "v");
      int digit = at + id.length() + 1;
      if (at >= 0
          && digit < field.value().length()
          && Character.isDigit(field.value().charAt(digit))) {
        return true;
      }
    }
    return false;
  }

  /** The first id in a text that names arXiv; empty if it gives none. */
  public static String find(String text) {
    return namesArxiv(text, false) ? id(text) : "";
  }

  /** The field of the id in an archive; null if there is none or another archive is meant. */
  private static BibtexField eprint(BibtexEntry entry) {
    BibtexField eprint = entry.field("eprint");
    eprint = eprint == null ? entry.field("arxivid") : eprint;
    return eprint == null || archive(entry).isEmpty() || isArxiv(entry) ? eprint : null;
  }

  private static String archive(BibtexEntry entry) {
    return entry.text("archiveprefix") + entry.text("eprinttype");
  }

  private static boolean isArxiv(BibtexEntry entry) {
    return archive(entry).equalsIgnoreCase("arxiv");
  }

  private static String id(BibtexField field, String name) {
    if (name.equals("volume") || name.equals("number")) {
      String id = ArxivId.in(field.text());
      if (!id.isEmpty()) {
        return id;
      }
    }
    // a note may be about another paper; one that begins with arXiv is about this one
    return namesArxiv(field.value(), name.equals("note")) ? id(field.value()) : "";
  }

  private void readMalformed(String field, String text) {
    for (String marker : MARKERS) {
      int at = text.indexOf(marker);
      String written = at < 0 ? "" : word(text, at + marker.length());
      if (at >= 0 && ArxivId.in(written).isEmpty()) {
        malformed.putIfAbsent(field, written);
      }
    }
  }

  /** The text from there to a space or a sign that no id has. */
  private static String word(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && " ,;{}[]()?#\\".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ".:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Whether text names arXiv, or has an id as DBLP writes one for CoRR ("abs/2203.11932").
   *
   * @param first whether it must begin so, but for braces, a command and the word preprint
   */
  private static boolean namesArxiv(String text, boolean first) {
    int at = indexOf(text, "arxiv");
    if (at < 0) {
      at = indexOf(text, "abs/");
      return at == 0 || at > 0 && !first && text.charAt(at - 1) == ' ';
    }
    return !first || begins(text, at);
  }

  /**
   * Whether nothing is before that offset, or an address, a command or "preprint", and no words.
   */
  private static boolean begins(String text, int at) {
    if (at > "\\url{https://www.".length()) {
      return false;
    }
    String before = text.substring(0, at).strip();
    boolean apart = before.length() < at && Character.isWhitespace(text.charAt(at - 1));
    boolean words = before.chars().anyMatch(Character::isWhitespace);
    boolean known =
        before.isEmpty() || before.indexOf('{') >= 0 || indexOf(before, "preprint") == 0;
    return !words && (!apart || known);
  }

  private static int indexOf(String text, String word) {
    char small = word.charAt(0);
    char capital = Character.toUpperCase(small);
    for (int i = 0; i + word.length() <= text.length(); i++) {
      char c = text.charAt(i);
      if ((c == small || c == capital) && text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  /** The first id in text that names arXiv; empty if there is none. */
  private static String id(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        String id = ofWord(text.substring(start, i));
        if (!id.isEmpty()) {
          return id;
        }
      }
      start = i + 1;
    }
    return "";
  }

  private static boolean isPart(char c) {
    return Ascii.isLetterOrDigit(c) || c == '.' || c == '/' || c == '-' || c == ':';
  }

  /** "arXiv:ID", "arXiv.ID", "abs/ID", an address, or an id with a point after it. */
  private static String ofWord(String word) {
    int end = word.length();
    while (end > 0 && ".:-/".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String id = ArxivId.in(word.substring(0, end));
    for (int i = 0; id.isEmpty() && i < end; i++) {
      // an id of before 2007 has a slash itself
      if (":/.".indexOf(word.charAt(i)) >= 0 && end - i <= LONGEST_ID + ".pdf".length() + 5) {
        id = ArxivId.in(word.substring(i + 1, end));
      }
    }
    return id;
  }
}
