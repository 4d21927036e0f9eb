package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.model.Author;
import org.ddlist.model.WebAddress;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Folding;

/**
 * ERRATA.md of a catalog's folder: errors of the list, and the decision about each. A decision
 * holds as long as the list still contains the text that its row quotes.
 */
final class Errata {
  /** Its name in a catalog's folder. */
  static final String FILE = "ERRATA.md";

  private static final String PAGE = "README.md";
  private static final int COLUMNS = 6;

  private final List<Row> rows;
  private final Map<String, List<Row>> byKey = new HashMap<>();

  private Errata(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }
  }

  /**
   * A row of the table.
   *
   * @param key of the paper, perhaps a former one
   * @param file README.md or a citation file
   * @param field of the record, or "syntax" or "type" of the file
   * @param says the text of the file, word by word, or "no pages", "not named" and the like
   * @param right the value of the record
   */
  record Row(String key, String file, String field, String says, String right) {

    boolean isOfPage() {
      return file.equals(PAGE);
    }
  }

  /** Reads the table of a page in Markdown; lines that are not rows of six cells are skipped. */
  static Errata parse(String markdown) {
    List<Row> rows = new ArrayList<>();
    for (String line : markdown.lines().toList()) {
      List<String> cells = cells(line);
      if (cells.size() == COLUMNS && !cells.get(0).equals("key") && !cells.get(0).startsWith("-")) {
        rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
      }
    }
    return new Errata(rows);
  }

  /** Reads the file of a catalog's folder; no decisions if it is absent. */
  static Errata load(Path folder) throws IOException {
    try {
      return parse(DecodedText.decode(FILE, Files.readAllBytes(folder.resolve(FILE))).text());
    } catch (NoSuchFileException e) {
      return new Errata(List.of());
    }
  }

  /** The cells of a line that begins with a bar; none for other lines. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    if (!line.startsWith("|")) {
      return cells;
    }
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && line.startsWith("|", i + 1)) {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }

  /** In the table's order. */
  List<Row> rows() {
    return rows;
  }

  /**
   * Whether a row decides about a fact of a paper in the list.
   *
   * @param keys the record's key and former keys
   * @param field as the catalog calls it
   * @param ofPage whether the list's page states it, not the paper's entry
   */
  boolean settles(List<String> keys, String field, boolean ofPage, ImportedPaper paper) {
    for (Row row : rows(keys, field)) {
      if (row.isOfPage() == ofPage && stillQuoted(row, paper)) {
        return true;
      }
    }
    return false;
  }

  private List<Row> rows(List<String> keys, String field) {
    List<Row> found = new ArrayList<>();
    for (String key : keys) {
      for (Row row : byKey.getOrDefault(key, List.of())) {
        if (row.field().equals(field)) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** Whether rows decide about all names that differ between the list and the record. */
  boolean settlesAuthors(List<String> keys, ImportedPaper paper, List<Author> recorded) {
    List<String> listed = names(paper.paper().authors());
    List<String> right = names(recorded);
    List<String> rightOnly = new ArrayList<>(right);
    rightOnly.removeAll(listed);
    List<String> listedOnly = new ArrayList<>(listed);
    listedOnly.removeAll(right);
    boolean order = false;
    for (Row row : rows(keys, "authors")) {
      if (stillQuoted(row, paper)) {
        rightOnly.remove(row.right());
        listedOnly.removeAll(names(NameField.read(row.says()).authors()));
        listedOnly.remove(row.says());
        order |= row.says().endsWith(", in this order");
      }
    }
    List<String> common = new ArrayList<>(listed);
    common.retainAll(right);
    List<String> ordered = new ArrayList<>(right);
    ordered.retainAll(listed);
    return rightOnly.isEmpty() && listedOnly.isEmpty() && (order || common.equals(ordered));
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }

  /** Whether the list still contains the text that the row quotes. */
  private static boolean stillQuoted(Row row, ImportedPaper paper) {
    return row.isOfPage()
        ? paper.item() != null && stillQuoted(row, paper.item(), paper.itemText())
        : paper.entry() != null && stillQuoted(row, paper.entry(), paper.entryText());
  }

  private static boolean stillQuoted(Row row, ListPage.Item item, String text) {
    String says = row.says();
    return switch (row.field()) {
      case "title" -> same(says, item.title());
      case "venue" -> says.equals(item.venue().isEmpty() ? "no venue" : item.venue());
      case "year" -> says.equals(Integer.toString(item.year()));
      case "links.paper" -> says.equals(item.links().paper());
      case "links.project" -> says.equals(item.links().project());
      case "links.code" -> says.equals(item.links().code());
      case "track" -> says.endsWith("no track");
      default -> text.contains(says);
    };
  }

  private static boolean stillQuoted(Row row, BibtexEntry entry, String text) {
    String says = row.says();
    String stated = entry.text(row.field());
    return switch (row.field()) {
      case "title" -> same(says, LatexText.read(stated));
      case "year" -> says.equals(stated);
      case "key" -> says.equals(entry.key());
      case "type" -> says.equals(entry.type());
      case "pages" ->
          stated.isEmpty()
              ? says.equals("no pages")
              : LatexText.readPages(says).equals(LatexText.readPages(stated));
      case "track" -> says.endsWith("no track");
      case "arxiv" ->
          says.equals("an address as journal")
              ? WebAddress.isWritten(entry.text("journal"))
              : text.contains(says);
      case "authors" -> says.equals("not named") || stillQuotedInNames(says, entry.text("author"));
      default -> text.contains(says) || LatexText.read(text).contains(says);
    };
  }

  /** Whether names are still there; those "in this order" may be in their usual form. */
  private static boolean stillQuotedInNames(String says, String field) {
    String suffix = ", in this order";
    if (!says.endsWith(suffix)) {
      return field.contains(says) || names(NameField.read(field).authors()).contains(says);
    }
    String quoted = says.substring(0, says.length() - suffix.length());
    String written = String.join(", ", names(NameField.read(field).authors()));
    return field.contains(quoted) || written.contains(quoted);
  }

  private static boolean same(String one, String other) {
    return Folding.fold(one).equals(Folding.fold(other));
  }
}
