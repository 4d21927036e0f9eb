package org.ddlist.bibtex;

import java.util.List;
import java.util.Locale;
import org.ddlist.model.Identifier;
import org.ddlist.text.Folding;

/**
 * An entry and what it says of which paper it is. A bibliography has many entries that nobody asks
 * about, so that nothing is read before it is asked for.
 */
public final class Reference {
  private final BibtexEntry entry;
  private String arxiv;
  private String doi;
  private String title;
  private List<BibtexName> authors;
  private String firstFamily;

  public Reference(BibtexEntry entry) {
    this.entry = entry;
  }

  public BibtexEntry entry() {
    return entry;
  }

  public String key() {
    return entry.key();
  }

  /** The first of those fields that the entry has; null if it has none. */
  public BibtexField field(String... names) {
    for (String name : names) {
      BibtexField field = entry.field(name);
      if (field != null) {
        return field;
      }
    }
    return null;
  }

  /** The first of those fields that is not empty; null if all are. */
  public BibtexField filled(String... names) {
    for (String name : names) {
      BibtexField field = entry.field(name);
      if (field != null && !field.text().isEmpty()) {
        return field;
      }
    }
    return null;
  }

  /** Its arXiv id without a version; empty if it names none. */
  public String arxiv() {
    if (arxiv == null) {
      arxiv = ArxivText.first(entry);
    }
    return arxiv;
  }

  /** Its DOI in small letters, but for one that arXiv gave; empty if it names none. */
  public String doi() {
    if (doi == null) {
      doi = findDoi();
    }
    return doi;
  }

  private String findDoi() {
    BibtexField field = entry.field("doi");
    String found = field == null ? "" : doi(field);
    if (found.isEmpty()) {
      BibtexField url = entry.field("url");
      boolean resolver = url != null && url.value().contains("doi.org/");
      found = resolver ? doi(url) : "";
    }
    return Identifier.isDoiOfArxiv(found) ? "" : found;
  }

  private static String doi(BibtexField field) {
    return Identifier.doi(field.text().replace("\\", ""));
  }

  /** Whether a field has a DOI that arXiv gave, which is the preprint's and no publication's. */
  public static boolean isArxivDoi(BibtexField field) {
    return Identifier.isDoiOfArxiv(doi(field));
  }

  /** The letters and digits of its title; empty if it has none. */
  public String title() {
    if (title == null) {
      BibtexField field = entry.field("title");
      title = field == null ? "" : LatexText.letters(field.value());
    }
    return title;
  }

  /** The same with its subtitle, which biblatex has a field for; empty if it has none. */
  public String wholeTitle() {
    BibtexField subtitle = entry.field("subtitle");
    return subtitle == null ? "" : title() + LatexText.letters(subtitle.value());
  }

  /** Its authors as written; none if it has no such field. */
  public List<BibtexName> authors() {
    if (authors == null) {
      BibtexField field = entry.field("author");
      authors = field == null ? List.of() : BibtexNames.parse(field.value());
    }
    return authors;
  }

  /** The letters of the first author's family name; empty if there is none. */
  public String firstFamily() {
    if (firstFamily == null) {
      BibtexField field = entry.field("author");
      firstFamily = field == null ? "" : family(field.value());
    }
    return firstFamily;
  }

  private static String family(String names) {
    List<BibtexName> first = BibtexNames.parse(firstName(names));
    return first.isEmpty() || first.get(0).author() == null
        ? ""
        : Folding.compact(first.get(0).author().family());
  }

  /** What stands before the first "and" that is in no braces. */
  private static String firstName(String names) {
    int depth = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0
          && (c == ' ' || c == '\n' || c == '\t' || c == '\r')
          && names.regionMatches(true, i + 1, "and", 0, 3)
          && i + 4 < names.length()
          && Character.isWhitespace(names.charAt(i + 4))) {
        return names.substring(0, i);
      }
    }
    return names;
  }

  /** The type in small letters. */
  public String type() {
    return entry.type().toLowerCase(Locale.ROOT);
  }

  /** The field as text; empty if there is none. */
  public String text(String name) {
    return LatexText.read(entry.text(name));
  }

  /** Whether its owner wants it as it is. */
  public boolean isProtected() {
    BibtexField field = entry.field("protect");
    return field != null && field.text().equalsIgnoreCase("true");
  }
}
