package org.ddlist.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.lists.PageOutline.Line;

/**
 * A table of a page; GitHub Flavored Markdown, 4.10. A column is what its name says, and where that
 * says nothing, what most of its cells have.
 */
final class Table {
  /** Of the cells that tell what a column has. */
  private static final int MOST_LEARNED = 50;

  /** Of a title; fewer may be the name of a method or a kind. */
  private static final int LEAST_WORDS = 4;

  /** In words: a longer cell describes a paper. */
  private static final int LONGEST_TITLE = 30;

  private final List<Line> rows = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final List<ItemField> columns = new ArrayList<>();
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
      for (String written : cells(line.text())) {
        String name = RunReader.visible(written);
        header |= name.codePoints().anyMatch(Character::isLetter);
        columns.add(ItemField.ofColumn(name));
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
    for (int i = from; i < text.length(); i++) {
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (text.charAt(i) == '|' && !escaped) {
        cells.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    if (from < text.length()) {
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
      ItemField column = columns.get(i) == null ? ItemField.OTHER : columns.get(i);
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
    for (List<String> row : cells.subList(0, Math.min(cells.size(), MOST_LEARNED))) {
      while (columns.size() < row.size()) {
        columns.add(null);
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      evidence.add(evidence(i));
    }
    title(evidence);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == null) {
        columns.set(i, evidence.get(i).field(columns, header));
      }
    }
  }

  /** Where no column is one of titles, and that of papers has no titles either, finds one. */
  private void title(List<Evidence> evidence) {
    int papers = columns.indexOf(ItemField.PAPER);
    if (columns.contains(ItemField.TITLE) || papers >= 0 && !evidence.get(papers).haveLabels()) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (evidence.get(i).haveTitles()) {
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

  private Evidence evidence(int column) {
    Evidence evidence = new Evidence();
    for (List<String> row : cells.subList(0, Math.min(cells.size(), MOST_LEARNED))) {
      if (column < row.size() && !row.get(column).isEmpty()) {
        evidence.see(row.get(column), none);
      }
    }
    return evidence;
  }

  /** What the cells of a column have. */
  private static final class Evidence {
    private int cells;
    private int titles;
    private int names;
    private int named;
    private final Set<String> people = new HashSet<>();
    private int venues;
    private int years;
    private int papers;
    private int labels;

    void see(String cell, KnownVenues known) {
      cells++;
      List<Run> runs = RunReader.read(cell, Map.of());
      String text = RunReader.visible(cell);
      papers += runs.stream().anyMatch(run -> LinkHosts.isPaper(run.address())) ? 1 : 0;
      boolean words = text.codePoints().anyMatch(Character::isLetter);
      labels += PageItems.isLabel(cell) || !words ? 1 : 0;
      AuthorText authors = text.length() > TitleText.LONGEST_NAMES ? null : AuthorText.read(text);
      Published published =
          Published.isWhole(text, known) ? Published.read(text, true, known) : null;
      int length = text.split(" +").length;
      if (published != null) {
        boolean venue = !published.venue().isEmpty() || published.preprint();
        venues += venue ? 1 : 0;
        years += venue ? 0 : 1;
      } else if (authors != null && (authors.others() || authors.names().size() > 1)) {
        names++;
        people.addAll(authors.names());
        named += authors.names().size();
      } else if (length >= LEAST_WORDS && length <= LONGEST_TITLE && authors == null) {
        boolean sentence = text.endsWith(".") && !TitleText.isCapitalised(text);
        titles += sentence ? 0 : 1;
      }
    }

    private boolean most(int count) {
      return count > 0 && 2 * count > cells;
    }

    boolean haveTitles() {
      return most(titles);
    }

    boolean haveLabels() {
      return cells == 0 || most(labels);
    }

    /**
     * The field that most cells have, if no column has it yet; null for none.
     *
     * @param header whether the column has a name, which would say so if it had names of people
     */
    ItemField field(List<ItemField> taken, boolean header) {
      ItemField field =
          most(names) && 3 * people.size() > 2 * named && !header // subjects and data come again
              ? ItemField.AUTHORS
              : most(venues)
                  ? ItemField.VENUE
                  : most(years) ? ItemField.YEAR : most(papers) ? ItemField.PAPER : null;
      return taken.contains(field) ? null : field;
    }
  }
}
