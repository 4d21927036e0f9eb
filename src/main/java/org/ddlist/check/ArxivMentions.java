package org.ddlist.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.model.ArxivId;

/**
 * The arXiv ids that an entry gives.
 *
 * @param ids each with the first field that has it, in the order of the fields below
 * @param malformed what stands where an id should, by its field
 */
record ArxivMentions(Map<String, String> ids, Map<String, String> malformed) {
  private static final List<String> FIELDS =
      List.of("journal", "journaltitle", "booktitle", "eprint", "url", "doi", "howpublished");

  static ArxivMentions in(BibtexEntry entry) {
    ArxivMentions mentions = new ArxivMentions(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (String field : FIELDS) {
      mentions.read(entry, field);
    }
    return mentions;
  }

  private void read(BibtexEntry entry, String field) {
    String text = entry.text(field);
    String lower = text.toLowerCase(Locale.ROOT);
    if (field.equals("eprint") && isArxiv(entry)) {
      add(field, text);
    }
    int at = lower.indexOf("arxiv:");
    if (at >= 0) {
      add(field, word(lower, at + "arxiv:".length()));
    }
    for (String folder : List.of("arxiv.org/abs/", "arxiv.org/pdf/", "10.48550/arxiv.")) {
      int address = lower.indexOf(folder);
      if (address >= 0) {
        add(field, word(lower, address + folder.length()));
      }
    }
  }

  private static boolean isArxiv(BibtexEntry entry) {
    String archive = entry.text("archiveprefix") + entry.text("eprinttype");
    return archive.equalsIgnoreCase("arxiv");
  }

  /** What stands there up to a space or a mark that no id has. */
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

  private void add(String field, String written) {
    String id = ArxivId.in(written);
    if (id.isEmpty() || !hasMonth(id)) {
      malformed.putIfAbsent(field, written);
    } else {
      ids.putIfAbsent(id, field);
    }
  }

  /** Whether the digits of an id that stand for a month are one. */
  static boolean hasMonth(String id) {
    int month = id.indexOf('/') < 0 ? Integer.parseInt(id.substring(2, 4)) : 1;
    return month >= 1 && month <= 12;
  }

  /** Whether an address leads to arXiv, but is not that of the abstract of the latest version. */
  static boolean isIndirect(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("arxiv.org/");
    if (at < 0) {
      return false;
    }
    String path = lower.substring(at + "arxiv.org/".length());
    String id = ArxivId.in(lower);
    boolean host = lower.startsWith("https://arxiv.org/") || lower.startsWith("http://arxiv.org/");
    return path.startsWith("pdf/") || !id.isEmpty() && !(host && path.equals("abs/" + id));
  }
}
