package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The types of entries and their required fields: those of BibTeX's standard styles ("BibTeXing",
 * section 3.1), and the further types of biblatex (its manual, section 2.1.1).
 */
public final class EntryType {
  /** A type, a colon and its fields; a bar separates alternatives. */
  private static final List<String> TABLE =
      List.of(
          "article: author title journal year",
          "book: author|editor title publisher year",
          "booklet: title",
          "inbook: author|editor title chapter|pages|booktitle publisher year",
          "incollection: author title booktitle publisher year",
          "inproceedings: author title booktitle year",
          "conference: author title booktitle year",
          "manual: title",
          "mastersthesis: author title school year",
          "misc:",
          "phdthesis: author title school year",
          "proceedings: title year",
          "techreport: author title institution year",
          "unpublished: author title note",
          "thesis: author title school year",
          "report: author title institution year",
          "mvbook: author|editor title year",
          "bookinbook: author title booktitle year",
          "suppbook: author title booktitle year",
          "collection: editor title year",
          "mvcollection: editor title year",
          "suppcollection: author title booktitle year",
          "mvproceedings: title year",
          "reference: editor title year",
          "mvreference: editor title year",
          "inreference: author title booktitle year",
          "periodical: editor title year",
          "suppperiodical: author title journal year",
          "patent: author title number year",
          "online: title|url",
          "electronic: title|url",
          "www: title|url",
          "dataset: title",
          "software: title",
          "artwork:",
          "audio:",
          "image:",
          "movie:",
          "music:",
          "video:",
          "performance:",
          "letter:",
          "review:",
          "standard:",
          "legislation:",
          "legal:",
          "jurisdiction:",
          "commentary:",
          "bibnote:",
          "set:",
          "xdata:",
          "custom:");

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
      required.put(
          row.substring(0, colon), fields.isEmpty() ? List.of() : List.of(fields.split(" ")));
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

  /**
   * The fields that are missing for the entry's type, "author or editor" for alternatives; none if
   * the entry inherits fields by {@code crossref} or {@code xdata}.
   */
  public static List<String> missing(BibtexEntry entry) {
    return missing(entry, entry.type().toLowerCase(Locale.ROOT));
  }

  /**
   * The same for another type.
   *
   * @param type in lower case
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
