package org.ddlist.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListPage;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/**
 * A place where a file of the list is not what the record says.
 *
 * @param says the value in the file as it is written there; empty if the file has none
 * @param right the value of the record; for authors, the names that belong in the place of those in
 *     {@code says}; for text, what belongs there; empty if the file should have none
 * @param source the words that say why it is right
 */
record Erratum(Subject subject, String says, List<String> right, String source) {

  Erratum {
    right = List.copyOf(right);
  }

  /**
   * What it is about.
   *
   * @param file README.md or a citation file
   * @param key of the paper, perhaps a former one
   */
  record Subject(String file, String key, Field field) {

    boolean isOfPage() {
      return file.equals(Errata.PAGE);
    }
  }

  /** A field of a record, or a part of a file that no record has. */
  enum Field {
    KEY,
    TYPE,
    TITLE,
    AUTHORS,
    LEADS,
    VENUE,
    TRACK,
    YEAR,
    PAGES,
    ARXIV,
    LINKS_PAPER,
    LINKS_PROJECT,
    LINKS_CODE,
    /** A piece of the file, for what is wrong in form alone. */
    TEXT;

    /** Its name in the file: "links.paper". */
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The field of that name; null if there is none. */
    static Field of(String word) {
      for (Field field : values()) {
        if (field.word().equals(word)) {
          return field;
        }
      }
      return null;
    }
  }

  /** Whether the list still says it. */
  boolean isIn(ImportedPaper paper) {
    return subject.isOfPage()
        ? paper.item() != null && isIn(paper.item(), paper.at().text())
        : paper.entry() != null && isIn(paper.entry(), paper.entryText());
  }

  private boolean isIn(ListPage.Item item, String text) {
    return switch (subject.field()) {
      case TITLE -> isSame(item.title());
      case AUTHORS -> Collections.indexOfSubList(item.leads(), names(says)) >= 0;
      case LEADS -> says.equals(String.join(" & ", item.leads()));
      case VENUE -> says.equals(item.venue());
      case YEAR -> says.equals(Integer.toString(item.year()));
      case LINKS_PAPER -> says.equals(item.links().paper());
      case LINKS_PROJECT -> says.equals(item.links().project());
      case LINKS_CODE -> says.equals(item.links().code());
      case TEXT -> isPieceOf(text);
      case TRACK -> says.isEmpty() || text.contains(says);
      case KEY, TYPE, PAGES, ARXIV -> false;
    };
  }

  private boolean isIn(BibtexEntry entry, String text) {
    return switch (subject.field()) {
      case KEY -> says.equals(entry.key());
      case TYPE -> says.equals(entry.type());
      case TITLE -> isSame(LatexText.read(entry.text("title")));
      case AUTHORS, ARXIV -> text.contains(says);
      case VENUE -> isSame(new Reference(entry).venue());
      case YEAR -> says.equals(entry.text("year"));
      case PAGES -> LatexText.readPages(says).equals(LatexText.readPages(entry.text("pages")));
      case TRACK -> says.isEmpty() || text.contains(says);
      case TEXT -> isPieceOf(text);
      case LEADS, LINKS_PAPER, LINKS_PROJECT, LINKS_CODE -> false;
    };
  }

  private boolean isSame(String stated) {
    return Folding.fold(says).equals(Folding.fold(stated));
  }

  /** Whether the text has the piece, and not only as a part of what belongs in its place. */
  private boolean isPieceOf(String text) {
    String next = right.get(0);
    return (next.contains(says) ? text.replace(next, "") : text).contains(says);
  }

  /** The names with the right ones in place of those that it is about. */
  List<String> corrected(List<String> names) {
    List<String> wrong = names(says);
    int at = Collections.indexOfSubList(names, wrong);
    if (at < 0) {
      return names;
    }
    List<String> corrected = new ArrayList<>(names.subList(0, at));
    corrected.addAll(right);
    corrected.addAll(names.subList(at + wrong.size(), names.size()));
    return corrected;
  }

  private static List<String> names(String written) {
    return names(NameField.read(written).authors());
  }

  /** Names in their usual order: "Ada Lovelace". */
  static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }
}
