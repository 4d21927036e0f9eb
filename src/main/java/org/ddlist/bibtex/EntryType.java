package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The types of entries and their required fields: those of BibTeX's standard styles ("BibTeXing",
 * section 3.1), and the further types of biblatex (its manual, section 2.1.1).
 */
public final class EntryType {
  /** Types, a colon and their fields; a bar separates alternatives. */
  private static final List<String> TABLE =
      List.of(
          "article suppperiodical: author title journal year",
          "book: author|editor title publisher year",
          "mvbook: author|editor title year",
          "inbook: author|editor title chapter|pages|booktitle publisher year",
          "incollection: author title booktitle publisher year",
          "inproceedings conference bookinbook suppbook suppcollection inreference:"
              + " author title booktitle year",
          "collection mvcollection reference mvreference periodical: editor title year",
          "proceedings mvproceedings: title year",
          "phdthesis mastersthesis thesis: author title school year",
          "techreport report: author title institution year",
          "unpublished: author title note",
          "patent: author title number year",
          "booklet manual dataset software: title",
          "online electronic www: title|url",
          "misc artwork audio image movie music video performance letter review standard"
              + " legislation legal jurisdiction commentary bibnote set xdata custom:");

  /** Parts of a book, each with a title of its own. */
  private static final Set<String> CHAPTERS =
      Set.of("incollection inbook bookinbook suppbook suppcollection inreference".split(" "));

  /** Other names that biblatex has for a field; its manual, section 2.2.5. */
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "journal", List.of("journaltitle"),
          "year", List.of("date"),
          "school", List.of("institution"),
          "institution", List.of("school"));

  private static final Map<String, List<String>> REQUIRED = required();

  private EntryType() {}

  private static Map<String, List<String>> required() {
    Map<String, List<String>> required = new HashMap<>();
    for (String row : TABLE) {
      int colon = row.indexOf(':');
      String fields = row.substring(colon + 1).strip();
      for (String type : row.substring(0, colon).split(" ")) {
        required.put(type, fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
      }
    }
    return required;
  }

  /** Whether there is a type of that name, in any case. */
  public static boolean exists(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    boolean custom =
        name.length() == 7 && name.startsWith("custom") && "abcdef".indexOf(name.charAt(6)) >= 0;
    return custom || REQUIRED.containsKey(name);
  }

  /** Whether it is one of a part of a book; papers in proceedings are none. */
  static boolean isChapter(String type) {
    return CHAPTERS.contains(type.toLowerCase(Locale.ROOT));
  }

  /**
   * The fields that an entry lacks for a type, "author or editor" for alternatives; none if the
   * entry inherits fields by {@code crossref} or {@code xdata}.
   *
   * @param type in lower case; the entry may have another
   */
  public static List<String> missing(BibtexEntry entry, String type) {
    List<String> missing = new ArrayList<>();
    if (entry.field("crossref") != null || entry.field("xdata") != null) {
      return missing;
    }
    for (String choice : REQUIRED.getOrDefault(type, List.of())) {
      boolean has = false;
      for (String name : choice.split("\\|")) {
        has |= has(entry, name);
        for (String other : OTHER_NAMES.getOrDefault(name, List.of())) {
          has |= has(entry, other);
        }
      }
      if (!has) {
        missing.add(choice.replace("|", " or "));
      }
    }
    return missing;
  }

  private static boolean has(BibtexEntry entry, String name) {
    return !entry.text(name).isEmpty();
  }
}
