package org.ddlist.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddlist.lists.PageOutline.Line;

/**
 * A table of a page; GitHub Flavored Markdown, 4.10. A column is what its name says, and where that
 * says nothing, what most of its cells have.
 */
final class Table {
  /** Of the cells that tell what a column has. */
  private static final int MOST_LEARNED = 50;

  private static final Pattern KIND = Pattern.compile("(?i) (?:type|kind|category)$");

  /** Lists have a third. */
  private static final int MOST_COLUMNS = 50;

  private static final Set<String> METHODS =
      Set.of("method", "methods", "model", "models", "model name", "approach", "方法", "模型");

  private final List<Line> rows = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final List<ItemField> columns = new ArrayList<>();

  /** The columns that name methods, which may be links to their papers. */
  private final List<Integer> methods = new ArrayList<>();

  private final KnownVenues none = new KnownVenues(List.of());

  /** Whether the columns have names. */
  private boolean header;

  /**
   * Begins a table.
   *
   * @param line the one above the delimiters; one with links is a row, since names have none
   */
  Table(Line line) {
    if (line.text().indexOf("](") >= 0) {
      add(line);
    } else {
      List<String> names = new ArrayList<>();
      for (String written : cells(line.text())) {
        String name = RunReader.visible(written);
        header |= name.codePoints().anyMatch(Character::isLetter);
        if (METHODS.contains(name.strip().toLowerCase(Locale.ROOT))) {
          methods.add(columns.size());
        }
        columns.add(ItemField.ofColumn(name));
        names.add(name);
      }
      boolean two = columns.indexOf(ItemField.VENUE) < columns.lastIndexOf(ItemField.VENUE);
      for (int i = 0; two && i < columns.size(); i++) {
        boolean kind = columns.get(i) == ItemField.VENUE && KIND.matcher(names.get(i)).find();
        columns.set(i, kind ? ItemField.OTHER : columns.get(i)); // "Venue Type"
      }
    }
  }

  /** Whether a line is the one under a table's header. */
  static boolean isDelimiter(String line) {
    String text = line.strip();
    boolean marks = text.indexOf('|') >= 0 && text.indexOf('-') >= 0;
    for (int i = 0; marks && i < text.length(); i++) {
      marks = "|-: \t".indexOf(text.charAt(i)) >= 0;
    }
    return marks;
  }

  void add(Line row) {
    if (!isDelimiter(row.text())) {
      rows.add(row);
      cells.add(cells(row.text()));
    }
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    String text = row.strip();
    int from = text.startsWith("|") ? 1 : 0;
    for (int i = from; i < text.length() && cells.size() < MOST_COLUMNS; i++) {
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (text.charAt(i) == '|' && !escaped) {
        cells.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (from < text.length() && cells.size() < MOST_COLUMNS) {
      cells.add(text.substring(from).strip());
    }
    return cells;
  }

  /** The rows as items; those of a table without names and titles are read as lines with bars. */
  List<PageItem> items() {
    learn();
    boolean titled =
        header || columns.contains(ItemField.TITLE) || columns.contains(ItemField.PAPER);
    List<PageItem> items = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Line line = rows.get(i);
      String text = titled ? line.text().strip() : String.join(" | ", cells.get(i));
      Map<ItemField, String> fields = titled ? fields(cells.get(i)) : Map.of();
      items.add(new PageItem(line.number(), !titled, List.of(text), fields, ""));
    }
    return items;
  }

  private Map<ItemField, String> fields(List<String> row) {
    Map<ItemField, String> fields = new EnumMap<>(ItemField.class);
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      boolean unknown = columns.get(i) == null || columns.get(i) == ItemField.OTHER;
      ItemField unnamed = methods.contains(i) ? ItemField.METHOD : ItemField.OTHER;
      ItemField column = unknown ? unnamed : columns.get(i);
      if (!row.get(i).isEmpty()) {
        fields.merge(column, row.get(i), (one, other) -> join(column, one, other));
      }
    }
    return fields;
  }

  /** Of two columns of titles, one may have the names of methods, without a link. */
  private static String join(ItemField column, String one, String other) {
    boolean name = column == ItemField.TITLE && one.indexOf("](") < 0;
    return name && words(one) < words(other) ? other : one + " " + other;
  }

  private static int words(String cell) {
    int words = 0;
    for (Run run : RunReader.read(cell, Map.of())) {
      words += run.text().isBlank() ? 0 : run.text().strip().split(" +").length;
    }
    return words;
  }

  /** Finds what the columns have whose names do not say it. */
  private void learn() {
    for (List<String> row : header ? List.<List<String>>of() : learned()) {
      while (columns.size() < row.size()) {
        columns.add(null);
      }
    }
    List<ColumnContent> contents = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      contents.add(content(i));
    }
    title(contents);
    paper(contents);
    for (int i = 0; i < columns.size(); i++) {
      // a column of citations may have venues and years
      boolean cited = columns.get(i) == ItemField.BOOK && contents.get(i).hasVenues();
      if (columns.get(i) == null || cited) {
        columns.set(i, contents.get(i).field(columns));
      }
    }
  }

  /** Where no column is one of titles, and that of papers has no titles either, finds one. */
  private void title(List<ColumnContent> contents) {
    int papers = columns.indexOf(ItemField.PAPER);
    if (columns.contains(ItemField.TITLE) || papers >= 0 && !contents.get(papers).hasLabels()) {
      return;
    }
    for (int i : methods) {
      // they are called by the titles of their papers
      if (papers < 0 && contents.get(i).hasPapers() && contents.get(i).hasTitles()) {
        columns.set(i, ItemField.TITLE);
        return;
      }
    }
    boolean venues = columns.indexOf(ItemField.VENUE) < columns.lastIndexOf(ItemField.VENUE);
    for (int i = 0; i < columns.size(); i++) {
      // of two columns of venues, or without one of papers, that of publications has titles
      boolean publications = (venues || papers < 0) && columns.get(i) == ItemField.VENUE;
      boolean open = columns.get(i) == null || publications;
      if (open && contents.get(i).hasTitles()) {
        columns.set(i, ItemField.TITLE);
        return;
      }
    }
    int first = 0; // the names of methods
    while (first < columns.size()
        && columns.get(first) != null
        && columns.get(first) != ItemField.OTHER) {
      first++;
    }
    if (papers >= 0 && first < columns.size()) {
      columns.set(first, ItemField.TITLE);
    }
  }

  /** Where neither titles nor a column of papers have links to papers, finds one that has. */
  private void paper(List<ColumnContent> contents) {
    int titles = columns.indexOf(ItemField.TITLE);
    if (titles < 0 || columns.contains(ItemField.PAPER) || contents.get(titles).hasPapers()) {
      return;
    }
    for (int i : methods) {
      if (columns.get(i) == ItemField.OTHER && contents.get(i).hasPapers()) {
        columns.set(i, ItemField.PAPER);
        return;
      }
    }
  }

  /** The rows that tell what the columns have. */
  private List<List<String>> learned() {
    return cells.subList(0, Math.min(cells.size(), MOST_LEARNED));
  }

  private ColumnContent content(int column) {
    ColumnContent content = new ColumnContent(header);
    for (List<String> row : learned()) {
      if (column < row.size() && !row.get(column).isEmpty()) {
        content.see(row.get(column), none);
      }
    }
    return content;
  }
}
