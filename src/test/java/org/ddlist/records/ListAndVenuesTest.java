package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ddlist.merge.CatalogCopy;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks one fact of a list, its venues and its sections at a time. */
class ListAndVenuesTest {
  @TempDir Path folder;
  private CatalogCopy copy;

  @BeforeEach
  void copyCatalog() throws IOException {
    copy = CatalogCopy.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          address: https | adress: https | Classic Papers: unknown field 'adress'
          edition: 2020  | edition: in 2020 | Classic Papers: edition: 'in 2020-06-30' is not a day \
          such as 2023-10-16
          id: logic      | id: theory | theory: two sections have the id 'theory'
          https://example.org/turing | alan | Alan Turing: page: 'alan' is not an http or https \
          address
          """)
  void factsOfTheListHaveRulesToo(String part, String changed, String message) throws IOException {
    assertProblem("catalog.yaml", part, changed, message);
  }

  @Test
  void venueIsAConferenceOrAJournal() throws IOException {
    assertProblem(
        "venues.yaml",
        "kind: journal",
        "kind: magazine",
        "Communications of the ACM: kind: expected conference, journal, thesis, book, collection or report");
  }

  @Test
  void venueIsCalledWhatBibtexCanWrite() throws IOException {
    assertProblem(
        "venues.yaml",
        "name: Communications of the ACM",
        "name: 通讯",
        "通讯: name: BibTeX has no way to write '通' in ASCII");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year: 2016 | year: 0    | editions: expected years, the earliest first
          year: 2016 | year: 2016, held: Rome | unknown field 'held'
          Las Vegas  | 维加斯 | place: BibTeX has no way to write '维' in ASCII
          IEEE}      | 电}    | publisher: BibTeX has no way to write '电' in ASCII
          """)
  void factsOfAYearHaveRulesToo(String part, String changed, String message) throws IOException {
    String venues = Files.readString(folder.resolve("venues.yaml"));
    assertTrue(venues.contains(part), part);
    copy.write("venues.yaml", venues.replace(part, changed));
    assertTrue(copy.problems().get(0).endsWith(message), copy.problems().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [cacm]        | 'cacm' is what CACM is called
          [Psyche, ICLR] | 'ICLR' is what ICLR is called
          [NIPS]        | 'NIPS' is what Mind is called
          [Psyche]      |
          """)
  void aliasIsOfOneVenueOnly(String aliases, String message) throws IOException {
    String venues = Files.readString(folder.resolve("venues.yaml"));
    String mind = "Mind:\n  name: Mind\n";
    copy.write("venues.yaml", venues.replace(mind, mind + "  aliases: " + aliases + "\n"));
    List<String> problems = copy.problems();
    assertEquals(message == null ? 0 : 1, problems.size(), problems.toString());
    assertTrue(message == null || problems.get(0).endsWith(message), problems.toString());
  }

  private void assertProblem(String file, String part, String changed, String message)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    int at = text.indexOf(part);
    assertTrue(at >= 0, part);
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    copy.write(file, text.substring(0, at) + changed + text.substring(at + part.length()));
    List<String> problems = copy.problems();
    assertTrue(problems.contains(file + ":" + line + ": " + message), problems.toString());
  }

  @Test
  void missingFileCannotBeRead() throws IOException {
    Files.delete(folder.resolve("venues.yaml"));
    assertThrows(NoSuchFileException.class, copy::load);
  }

  @Test
  void venuesBooktitleIsItsProceedingsUnlessItSaysAnother() throws Exception {
    List<Venue> venues = copy.load().venues();
    assertEquals("Communications of the ACM", bibtex(venues, "CACM"));
    assertEquals(
        "Proceedings of the International Conference on Learning Representations",
        bibtex(venues, "ICLR"));
    assertEquals("Advances in Neural Information Processing Systems", bibtex(venues, "NeurIPS"));
  }

  private static String bibtex(List<Venue> venues, String abbreviation) {
    return venues.stream()
        .filter(venue -> venue.abbreviation().equals(abbreviation))
        .findFirst()
        .orElseThrow()
        .bibtex();
  }

  @Test
  void sectionsStandInTheTreesOrder() throws Exception {
    Section logic = copy.load().section("logic");
    assertEquals("Logic", logic.name());
    assertEquals("theory", logic.parent());
    assertEquals(1, logic.depth());
  }
}
