package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.junit.jupiter.api.Test;

/** Holds each row of catalog/ERRATA.md against the record it is about. */
class ErrataTest {
  private static final Path FOLDER = Path.of("catalog");

  @Test
  void everyRowSaysWhatTheRecordSays() throws Exception {
    Catalog catalog = CatalogFolder.load(FOLDER, new ArrayList<>());
    List<Errata.Row> rows = Errata.load(FOLDER).rows();
    assertTrue(rows.size() > 20, "the table was not read");
    for (Errata.Row row : rows) {
      Paper paper = catalog.find(row.key());
      assertNotNull(paper, row.toString());
      assertNotEquals(row.says(), row.right(), row.toString());
      List<String> names = paper.authors().stream().map(Author::name).toList();
      switch (row.field()) {
        case "key" -> assertEquals(row.right(), paper.key());
        case "title" -> assertEquals(row.right(), paper.title().text());
        case "authors" -> {
          if (!row.right().equals("not an author")) {
            assertTrue(names.contains(row.right()), row + " " + names);
          }
          boolean another = row.file().equals("README.md"); // a byline may name the wrong author
          assertTrue(another || !names.contains(row.says()), row + " " + names);
        }
        case "leads" -> assertEquals(row.right(), Integer.toString(paper.leads()));
        case "venue" ->
            assertEquals(
                row.right(), paper.venue() == null ? "none" : paper.venue().abbreviation());
        case "track" -> assertEquals(row.right(), paper.publication().track());
        case "arxiv" -> assertEquals(row.right(), paper.arxiv());
        case "pages" -> assertEquals(row.right(), paper.publication().pages());
        case "year" -> assertEquals(row.right(), Integer.toString(paper.year()));
        case "links.paper" -> assertEquals(row.right(), paper.links().paper());
        case "type" -> assertEquals(row.right(), type(paper));
        case "syntax" -> assertFalse(row.right().isEmpty(), row.toString());
        default -> throw new AssertionError("a field the test does not know: " + row);
      }
    }
  }

  private static String type(Paper paper) throws IOException {
    StringBuilder entry = new StringBuilder();
    BibtexWriter.write(List.of(paper), entry);
    return entry.substring(1, entry.indexOf("{"));
  }

  @Test
  void rowHasSixCells() {
    List<Errata.Row> rows =
        Errata.parse(
                """
                # Errata
                | key | file | field | it says | right | source |
                | --- | --- | --- | --- | --- | --- |
                | a1 | README.md | title | One \\| Two | One | the paper |
                | a1 | README.md | title | One |
                text | with | bars | in | it | . |
                """)
            .rows();
    assertEquals(List.of(new Errata.Row("a1", "README.md", "title", "One | Two", "One")), rows);
  }
}
