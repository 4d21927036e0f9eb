package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds each row of catalog/errata.yaml against the record it is about. */
class ErrataTest {
  private static final Path FOLDER = Path.of("catalog");

  @Test
  void everyRowHasTheValueOfItsRecord() throws Exception {
    Catalog catalog = CatalogFolder.load(FolderTree.of(FOLDER), new ArrayList<>());
    Map<String, List<Erratum>> editions = Errata.load(FolderTree.of(FOLDER)).editions();
    assertEquals(catalog.facts().edition(), editions.keySet().iterator().next());
    for (List<Erratum> rows : editions.values()) {
      assertTrue(rows.size() > 1, "the rows were not read");
      for (Erratum row : rows) {
        Paper paper = catalog.find(row.subject().key());
        assertNotNull(paper, row.toString());
        assertNotEquals(List.of(row.says()), row.right(), row.toString());
        hold(row, paper);
      }
    }
  }

  private static void hold(Erratum row, Paper paper) {
    Erratum.Field field = row.subject().field();
    switch (field) {
      case TEXT -> {}
      case AUTHORS -> {
        List<String> names = Erratum.names(paper.authors());
        assertTrue(Collections.indexOfSubList(names, row.right()) >= 0, row + " " + names);
      }
      case KEY,
          TYPE,
          TITLE,
          LEADS,
          VENUE,
          TRACK,
          YEAR,
          PAGES,
          ARXIV,
          LINKS_PAPER,
          LINKS_PROJECT,
          LINKS_CODE ->
          assertEquals(row.right(), value(field, paper), row.toString());
    }
  }

  /** Empty if the record has none. */
  private static List<String> value(Erratum.Field field, Paper paper) {
    String value =
        switch (field) {
          case KEY -> paper.key();
          case TYPE -> BibtexWriter.fields(paper).type();
          case TITLE -> paper.title().text();
          case AUTHORS, TEXT -> throw new AssertionError(field);
          case LEADS -> Integer.toString(paper.leads());
          case VENUE -> paper.venue() == null ? "" : paper.venue().abbreviation();
          case TRACK -> paper.publication().track();
          case YEAR -> Integer.toString(paper.year());
          case PAGES -> paper.publication().pages();
          case ARXIV -> paper.arxiv();
          case LINKS_PAPER -> paper.links().paper();
          case LINKS_PROJECT -> paper.links().project();
          case LINKS_CODE -> paper.links().code();
        };
    return value.isEmpty() ? List.of() : List.of(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "field: year, says: 2016, source: S | ``",
        "field: year, right: 2016, source: S | ``",
        "field: authors, says: \"A, B\", right: [B A, D C], source: S | ``",
        "field: year, source: S | year: neither what it says nor what is right",
        "field: year, says: 2016 | 'source' is missing",
        "field: text, says: a, source: S | text: expected what it says and what belongs in its place",
        "field: authors, right: A B, source: S |"
            + " authors: expected what it says and what belongs in its place",
        "field: years, says: 2016, source: S | field: 'years' is none that a file of the list has",
        "field: title, right: [A, B], source: S | right: expected one value",
        "key: he2016deep, field: year, says: 2016, source: S | key: the name of the file is the key",
        "field: year, says: 2016, source: S, why: W | unknown field 'why'",
      })
  void rowFollowsTheSchema(String row, String message) {
    Problems problems = new Problems();
    Errata.parse(
        "- edition: 2020-06-30\n  files:\n    citations/he2016deep.txt:\n      - {" + row + "}\n",
        problems);
    assertEquals(
        message.isEmpty() ? List.of() : List.of("errata.yaml:4: " + message),
        problems.fatal().stream().map(ErrataTest::told).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "files: {} | errata.yaml:1: expected a list of editions",
        "- edition: 2020-06-30 | errata.yaml:1: files: expected 'FILE:' and its rows",
        "- {edition: 2020-06-30, files: {README.md: {}}} |"
            + " errata.yaml:1: README.md: expected a list of rows",
        "- {edition: 2020-06-30, files: {README.md: [{field: year, says: 1, source: S}]}} |"
            + " errata.yaml:1: 'key' is missing",
        "`` | ``",
      })
  void fileFollowsTheSchema(String yaml, String message) {
    Problems problems = new Problems();
    Errata.parse(yaml, problems);
    assertEquals(
        message, String.join("; ", problems.fatal().stream().map(ErrataTest::told).toList()));
  }

  private static String told(Finding finding) {
    return finding.place().describe() + ": " + finding.message();
  }
}
