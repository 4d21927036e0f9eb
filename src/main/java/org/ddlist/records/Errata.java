package org.ddlist.records;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.Author;
import org.ddlist.text.FileTree;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;

/**
 * errata.yaml of a catalog's folder: errors of the list, and the decision about each. A decision
 * holds as long as the list still says what its row says.
 */
public final class Errata {
  /** Its name in a catalog's folder. */
  public static final String FILE = "errata.yaml";

  /** The list's page; other files are citation files. */
  static final String PAGE = "README.md";

  /** The fields of an edition of the list. */
  static final List<String> EDITION_FIELDS = List.of("edition", "files");

  /** The fields of a row. */
  static final List<String> ROW_FIELDS = List.of("key", "field", "says", "right", "source");

  private final Map<String, List<Erratum>> editions;
  private final Map<String, List<Erratum>> byKey = new HashMap<>();

  private Errata(Map<String, List<Erratum>> editions) {
    this.editions = editions;
    for (List<Erratum> rows : editions.values()) {
      for (Erratum row : rows) {
        byKey.computeIfAbsent(row.subject().key(), key -> new ArrayList<>()).add(row);
      }
    }
  }

  /**
   * Reads the file of a catalog's folder; no decisions if it is absent.
   *
   * @throws MalformedCatalogException if it breaks its schema
   */
  public static Errata load(FileTree folder) throws IOException, MalformedCatalogException {
    Problems problems = new Problems();
    Errata errata = parse(CatalogFolder.optionalText(folder, FILE, problems), problems);
    if (!problems.fatal().isEmpty()) {
      throw new MalformedCatalogException(problems);
    }
    return errata;
  }

  /** Reads the text of the file; an empty one has no decisions. */
  public static Errata parse(String yaml, Problems problems) {
    Map<String, List<Erratum>> editions = new LinkedHashMap<>();
    if (!yaml.isBlank()) {
      for (YamlNode item : problems.items(FILE, yaml, "editions")) {
        RecordReader edition = RecordReader.of(FILE, item, "edition", EDITION_FIELDS, problems);
        editions.put(edition.required("edition"), rows(edition, problems));
      }
    }
    return new Errata(editions);
  }

  private static List<Erratum> rows(RecordReader edition, Problems problems) {
    List<Erratum> rows = new ArrayList<>();
    if (!(edition.node("files") instanceof Mapping files)) {
      edition.problem("files", "files: expected 'FILE:' and its rows");
      return rows;
    }
    files
        .fields()
        .forEach(
            (file, node) -> {
              if (!(node instanceof Sequence items)) {
                edition.problem("files", file + ": expected a list of rows");
                return;
              }
              for (YamlNode item : items.items()) {
                Erratum row = row(file, RecordReader.of(FILE, item, "key", ROW_FIELDS, problems));
                if (row != null) {
                  rows.add(row);
                }
              }
            });
    return rows;
  }

  /** Null if it breaks the schema. */
  private static Erratum row(String file, RecordReader row) {
    String key = file.equals(PAGE) ? row.required("key") : citationKey(file, row);
    String word = row.required("field");
    Erratum.Field field = Erratum.Field.of(word);
    String says = row.text("says");
    boolean several = row.node("right") instanceof Sequence;
    List<String> right =
        several ? row.texts("right") : row.has("right") ? List.of(row.text("right")) : List.of();
    String source = row.required("source");
    if (field == null) {
      row.problem("field", "field: '" + word + "' is none that a file of the list has");
      return null;
    }
    boolean pair = field == Erratum.Field.TEXT || field == Erratum.Field.AUTHORS;
    if (pair && (says.isEmpty() || right.isEmpty())) {
      row.problem("field", word + ": expected what it says and what belongs in its place");
      return null;
    }
    if (says.isEmpty() && right.isEmpty()) {
      row.problem("field", word + ": neither what it says nor what is right");
      return null;
    }
    if (several && field != Erratum.Field.AUTHORS) {
      row.problem("right", "right: expected one value");
      return null;
    }
    return new Erratum(new Erratum.Subject(file, key, field), says, right, source);
  }

  /** The name of a citation file, which is its paper's key. */
  private static String citationKey(String file, RecordReader row) {
    if (row.has("key")) {
      row.problem("key", "key: the name of the file is the key");
    }
    int dot = file.lastIndexOf('.');
    return file.substring(file.lastIndexOf('/') + 1, dot < 0 ? file.length() : dot);
  }

  /** The rows by the day of the newest edition that says so, in the file's order. */
  Map<String, List<Erratum>> editions() {
    return editions;
  }

  /**
   * Whether a row decides about a fact of a paper in the list.
   *
   * @param keys the record's key and former keys
   * @param field as the catalog calls it; one that no row can have is not decided on
   * @param ofPage whether the list's page states it, not the paper's entry
   */
  public boolean settles(List<String> keys, String field, boolean ofPage, ImportedPaper paper) {
    for (Erratum row : rows(keys, Erratum.Field.of(field))) {
      if (row.subject().isOfPage() == ofPage && row.isIn(paper)) {
        return true;
      }
    }
    return false;
  }

  private List<Erratum> rows(List<String> keys, Erratum.Field field) {
    List<Erratum> found = new ArrayList<>();
    for (String key : keys) {
      for (Erratum row : byKey.getOrDefault(key, List.of())) {
        if (row.subject().field() == field) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** Whether the names of the list are those of the record once the rows are applied to them. */
  public boolean settlesAuthors(List<String> keys, ImportedPaper paper, List<Author> recorded) {
    List<String> names = Erratum.names(paper.paper().authors());
    for (Erratum row : rows(keys, Erratum.Field.AUTHORS)) {
      names = row.isIn(paper) ? row.corrected(names) : names;
    }
    return names.equals(Erratum.names(recorded));
  }
}
