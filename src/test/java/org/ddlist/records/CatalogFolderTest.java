package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.merge.CatalogCopy;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Checked;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.text.FileException;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks one thing in a good record at a time; ⏎ stands for a line's end. */
class CatalogFolderTest {
  private static final String FILE = "papers/logic.yaml";
  private static final String GOOD =
      """
      - key: goedel1931formal
        title: On Formally Undecidable Propositions
        authors: [Kurt Gödel, Emmy Noether]
        venue: MMP
        year: 1931
        pages: 173-198
        doi: 10.1007/BF01700692
        added: 2018-02-10
        links:
          paper: https://doi.org/10.1007/BF01700692
      """;

  @TempDir Path folder;
  private CatalogCopy copy;

  @BeforeEach
  void copyCatalog() throws IOException {
    copy = CatalogCopy.in(folder);
    copy.write(FILE, GOOD);
  }

  private List<String> problemsWith(String part, String changed) throws IOException {
    assertTrue(GOOD.contains(part), part);
    copy.write(FILE, GOOD.replace(part, changed).replace("⏎", "\n"));
    return copy.problems();
  }

  @Test
  void goodRecordHasNoProblem() throws IOException {
    assertEquals(List.of(), copy.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pages:         | page:                      | 6 | unknown field 'page'
          paper: http    | pdf: http                  | 10 | unknown field 'pdf'
          title: On Formally Undecidable Propositions | nickname: G | 1 | 'title' is missing
          added: 2018-02-10 | note: none              | 1 | 'added' is missing
          goedel1931formal | turing1950computing | 1 | another paper has the key or former key \
          'turing1950computing'
          venue: MMP     | venue: MMP⏎  aliases: [turing1950computing] | 5 | another paper has the \
          key or former key 'turing1950computing'
          venue: MMP     | venue: MMP⏎  also: [theory, nowhere] | 5 | unknown section 'nowhere'
          venue: MMP     | venue: MMP⏎  also: [logic] | 5 | 'logic' is its home
          MMP            | CVRP | 4 | unknown venue 'CVRP'; venues.yaml has the known ones
          year: 1931     | year: 999  | 5 | year: 999 is not between 1000 and 2021
          year: 1931     | year: 2022 | 5 | year: 2022 is not between 1000 and 2021
          https:         | ftp: | 10 | paper: 'ftp://doi.org/10.1007/BF01700692' is not an http or \
          https address
          https://doi.org/ | doi.org/ | 10 | paper: 'doi.org/10.1007/BF01700692' is not an http or \
          https address
          Kurt Gödel,    | "Gödel, Kurt", | 3 | authors: 'Gödel, Kurt' has a comma, an 'and' or two \
          spaces in it
          Kurt Gödel,    | {given: Kurt and Adele, family: Gödel}, | 3 | authors: 'Kurt and Adele \
          Gödel' has a comma, an 'and' or two spaces in it
          Kurt Gödel,    | Kurt  Gödel, | 3 | authors: 'Kurt  Gödel' has a comma, an 'and' or two \
          spaces in it
          Kurt Gödel     | Aäron van den Oord | 3 | authors: which part of 'Aäron van den Oord' is \
          the family name? write {family: …, given: …}
          Kurt Gödel     | Martin King Jr. | 3 | authors: which part of 'Martin King Jr.' is the \
          family name? write {family: …, given: …}
          Kurt Gödel     | John Doe III | 3 | authors: which part of 'John Doe III' is the family \
          name? write {family: …, given: …}
          Kurt Gödel     | 库尔特 | 3 | authors: BibTeX has no way to write '库' in ASCII
          On Formally    | On {Formally | 2 | title: its braces do not match
          On Formally    | On }Formally{ | 2 | title: its braces do not match
          Formally       | ImageNet | 2 | title: BibTeX would lower the 'N' inside a word; put \
          braces around it
          Formally       | 3D | 2 | title: BibTeX would lower the 'D' inside a word; put braces \
          around it
          Formally       | 形式 | 2 | title: BibTeX has no way to write '形' in ASCII
          173-198        | 198-173 | 6 | pages: 198-173 runs backwards
          173-198        | 99-100-101 | 6 | pages: expected FIRST-LAST or an article number
          173-198        | 173--198 | 6 | pages: expected FIRST-LAST or an article number
          doi: 10.1007/  | doi: 10.1007. | 7 | doi: '10.1007.BF01700692' is not one, such as \
          10.1145/3604915.3608769
          doi: 10        | doi: https://doi.org/10 | 7 | doi: 'https://doi.org/10.1007/BF01700692' \
          is not one, such as 10.1145/3604915.3608769
          2018-02-10     | 2018-02-30 | 8 | added: '2018-02-30' is not a day such as 2022-03-23
          2018-02-10     | 10.2.2018 | 8 | added: '10.2.2018' is not a day such as 2022-03-23
          2018-02-10     | 2020-07-01 | 8 | added: 2020-07-01 is after the edition of the list
          doi: 10.1007/BF01700692 | doi: | 7 | doi: is empty; leave the field out if it is not known
          doi: 10        | note: " n"⏎  doi: 10 | 7 | note: has space around it
          doi: 10        | note: "n\\x1b[31m"⏎  doi: 10 | 7 | note: has a control character in it
          doi: 10        | note: "n\\nm"⏎  doi: 10 | 7 | note: has a control character in it
          venue: MMP     | venue: MMP⏎  leads: 3 | 5 | leads: 3 of 2 authors
          venue: MMP     | venue: MMP⏎  leads: 0 | 5 | leads: 0 of 2 authors
          venue: MMP     | venue: MMP⏎  leads: both | 5 | leads: 'both' is not a number
          venue: MMP     | workshop: true | 4 | a preprint has neither workshop nor track; which \
          venue?
          venue: MMP     | venue: MMP⏎  workshop: yes | 5 | workshop: expected true or false
          venue: MMP     | venue: MMP⏎  number: 第一 | 5 | number: BibTeX has no way to write '第' in ASCII
          venue: MMP     | venue: [MMP] | 4 | venue: expected one value
          venue: MMP     | venue: MMP⏎  aliases: letters | 5 | aliases: expected a list
          doi: 10        | type: Master's thesis⏎  doi: 10 | 7 | type: 'Master's thesis' is no type \
          of BibTeX entries
          doi: 10        | fields: {Series: LNCS}⏎  doi: 10 | 7 | fields: 'Series' is no name of a \
          BibTeX field
          doi: 10        | fields: {note: "a}{b"}⏎  doi: 10 | 7 | fields: the braces of 'note' do \
          not match
          doi: 10        | fields: {note: ""}⏎  doi: 10 | 7 | fields: is empty; leave the field out \
          if it is not known
          doi: 10        | fields: LNCS⏎  doi: 10 | 7 | fields: expected 'name: value'
          doi: 10        | arxiv: 2001.1⏎  doi: 10 | 7 | arxiv: '2001.1' is not an id, such as \
          2203.11932
          doi: 10        | checked: {by: arXiv}⏎  doi: 10 | 7 | 'on' is missing
          doi: 10        | checked: {by: arXiv, on: May}⏎  doi: 10 | 7 | checked: 'May' is not a \
          day such as 2022-03-23
          goedel1931formal | goedel{1931 | 1 | BibTeX allows no '{' in a key
          """)
  void recordThatBreaksARuleIsNamedWithItsLine(
      String part, String changed, int line, String message) throws IOException {
    List<String> problems = problemsWith(part, changed);
    String key =
        changed.matches("turing1950computing|goedel\\{1931") ? changed : "goedel1931formal";
    assertEquals(List.of(FILE + ":" + line + ": " + key + ": " + message), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Formally       | 形式 ImageNet
          Kurt Gödel     | 库尔特
          Kurt Gödel     | Нина Бари
          MMP            | CACM
          """)
  void whatBibtexHasNoAsciiForOrWouldLowerIsRead(String part, String changed) throws Exception {
    String venues = Files.readString(folder.resolve("venues.yaml"));
    copy.write("venues.yaml", venues.replace("name: Communications of the ACM", "name: 通讯"));
    copy.write(FILE, GOOD.replace(part, changed));
    List<Finding> breaches = new ArrayList<>();
    Paper paper = CatalogFolder.load(FolderTree.of(folder), breaches).find("goedel1931formal");
    assertTrue(
        (paper.title().text() + paper.authors().get(0).name() + paper.venue().abbreviation())
            .contains(changed));
    assertFalse(breaches.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Kurt Gödel     | "Kurt G\\edel"   | 3 | authors: has a control character in it
          Kurt Gödel     | "Kurt \\ud83d"   | 3 | authors: has half a character in it
          title: On Formally Undecidable Propositions | title: "On \\ude00" | 2 | title: has half a \
          character in it
          """)
  void whatIsNoTextIsNotRead(String part, String changed, int line, String message)
      throws IOException {
    List<String> problems = problemsWith(part, changed);
    assertEquals(FILE + ":" + line + ": goedel1931formal: " + message, problems.get(0));
    assertThrows(MalformedCatalogException.class, copy::load);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          venue: MMP     | note: In German.
          venue: MMP     | venue: MMP⏎  aliases: [goedel1931]
          venue: MMP     | venue: MMP⏎  also: [theory, audio]
          venue: MMP     | venue: NeurIPS
          year: 1931     | year: 1900
          year: 1931     | year: 2021
          https:         | http:
          Kurt Gödel     | {family: van den Oord, given: Aäron}
          Kurt Gödel     | {family: King, given: Martin, suffix: Jr.}
          Kurt Gödel     | Kurt Anderson
          Kurt Gödel     | Jun-Yan Zhu
          Kurt Gödel     | Plato
          Formally       | {ImageNet}
          Formally       | {Sub{net}}
          Formally       | Soft-Label
          Formally       | A
          Formally       | {3D}
          173-198        | 198-198
          173-198        | 107189
          173-198        | e12-e3
          10.1007/BF0    | 10.1007/(SICI)1:1_x;
          2018-02-10     | 2020-06-30
          venue: MMP     | venue: MMP⏎  leads: 2
          venue: MMP     | venue: MMP⏎  workshop: true
          venue: MMP     | venue: MMP⏎  workshop: false
          venue: MMP     | venue: NeurIPS⏎  track: Datasets and Benchmarks
          """)
  void recordThatOnlyLooksLikeItBreaksARuleIsFine(String part, String changed) throws IOException {
    assertEquals(List.of(), problemsWith(part, changed));
  }

  @Test
  void missingYearIsNamed() throws IOException {
    assertEquals(
        FILE + ":1: goedel1931formal: no year", problemsWith("year: 1931", "volume: 38").get(0));
  }

  @Test
  void missingKeyIsNamedWithoutAKey() throws IOException {
    assertEquals(
        List.of(FILE + ":1: 'key' is missing"),
        problemsWith("key: goedel1931formal", "nickname: G"));
  }

  @Test
  void missingAuthorsAreNamed() throws IOException {
    assertEquals(
        List.of(FILE + ":1: goedel1931formal: no authors"),
        problemsWith("authors: [Kurt Gödel, Emmy Noether]", "volume: 38"));
  }

  @Test
  void fileIsNamedAfterASection() throws IOException {
    copy.write("papers/algebra.yaml", "[]");
    assertEquals(
        List.of("papers/algebra.yaml:1: no section in catalog.yaml has this file's name as its id"),
        copy.problems());
  }

  @Test
  void fileThatIsNoYamlIsNamedWithTheLine() throws IOException {
    copy.write(FILE, GOOD + "  note: [unfinished\n");
    assertEquals(
        FILE + ":12:1: a comma or the end of the '[' of line 11 is missing here",
        copy.problems().get(0));
  }

  @Test
  void fieldThatStandsTwiceIsNamedWithTheLine() throws IOException {
    String problem = problemsWith("year: 1931", "year: 1931⏎  year: 1932").get(0);
    assertEquals(FILE + ":6:3: 'year' is here for the second time", problem);
  }

  @Test
  void fileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve(FILE), GOOD.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(FILE + ":1: is not UTF-8", copy.problems().get(0));
  }

  @Test
  void folderInPlaceOfAFileIsRefused() throws Exception {
    Files.delete(folder.resolve("venues.yaml"));
    Files.createDirectory(folder.resolve("venues.yaml"));
    FileException refused = assertThrows(FileException.class, copy::load);
    assertEquals("venues.yaml: not a regular file", refused.getMessage());
  }

  @Test
  void secondDocumentIsNotPassedOver() throws IOException {
    copy.write(FILE, GOOD + "---\n" + GOOD.replace("1931formal", "1932"));
    assertEquals(
        FILE + ":12:1: a second document begins here; a file has one", copy.problems().get(0));
  }

  @Test
  void nameThatEndsInASpaceIsToldAndReadOn() throws IOException {
    assertEquals(
        List.of(FILE + ":3: goedel1931formal: authors: has space around it"),
        problemsWith("Kurt Gödel", "\"Plato \""));
  }

  @Test
  void fileHoldsAList() throws IOException {
    copy.write(FILE, "---\n\nkey: goedel1931formal\n");
    assertEquals(List.of(FILE + ":3: expected a list of papers"), copy.problems());
  }

  @Test
  void everyProblemIsTold() throws IOException {
    copy.write(
        FILE,
        GOOD.replace("MMP", "CVRP").replace("173-198", "9-1")
            + GOOD.replace("1931formal", "1932").replace("added: 2018", "added: 2028"));
    copy.write("papers/algebra.yaml", "[]");
    assertEquals(
        List.of(
            "papers/algebra.yaml:1: no section in catalog.yaml has this file's name as its id",
            FILE + ":4: goedel1931formal: unknown venue 'CVRP'; venues.yaml has the known ones",
            FILE + ":6: goedel1931formal: pages: 9-1 runs backwards",
            FILE + ":18: goedel1932: added: 2028-02-10 is after the edition of the list"),
        copy.problems());
  }

  @Test
  void messageIsTheFirstProblem() throws IOException {
    copy.write(FILE, GOOD.replace("MMP", "CVRP").replace("173-198", "9-1"));
    var malformed = assertThrows(MalformedCatalogException.class, copy::load);
    assertEquals(copy.problems().get(0) + " (and 1 more)", malformed.getMessage());
  }

  @Test
  void everyFieldIsRead() throws Exception {
    copy.write(
        FILE,
        """
        - key: a2020
          aliases: [b2020, {key: c2020, until: 2020-01-05}]
          nickname: A
          title: "{A}: B"
          authors: [{family: van den Oord, given: Aäron, suffix: Jr.}, Jun-Yan Zhu]
          leads: 2
          venue: NeurIPS
          workshop: true
          track: Datasets
          year: 2020
          pages: 1-2
          volume: 3
          number: 4
          publisher: ACM
          doi: 10.1145/5
          arxiv: "2001.00001"
          added: 2020-01-02
          links:
            paper: https://example.org/6
            project: https://example.org/7
            code: https://example.org/8
          also: [theory]
          note: N.
          checked: {by: [CVF, arXiv], on: 2020-01-03}
        """);
    Catalog catalog = copy.load();
    Paper paper = catalog.find("c2020");
    assertEquals("a2020", paper.key());
    assertEquals(
        List.of(new Alias("b2020", ""), new Alias("c2020", "2020-01-05")), paper.aliases());
    assertEquals("A", paper.nickname());
    assertEquals("{A}: B", paper.title().marked());
    assertEquals(
        List.of(new Author("Aäron", "van den Oord", "Jr."), new Author("Jun-Yan", "Zhu", "")),
        paper.authors());
    assertEquals(2, paper.leads());
    assertEquals("NeurIPS", paper.venue().abbreviation());
    assertTrue(paper.publication().workshop());
    assertEquals("Datasets", paper.publication().track());
    assertEquals(2020, paper.year());
    assertEquals("1-2", paper.publication().pages());
    assertEquals("3", paper.publication().volume());
    assertEquals("4", paper.publication().number());
    assertEquals("ACM", paper.publication().publisher());
    assertEquals("10.1145/5", paper.publication().doi());
    assertEquals("2001.00001", paper.arxiv());
    assertEquals("2020-01-02", paper.added());
    assertEquals("https://example.org/6", paper.links().paper());
    assertEquals("https://example.org/7", paper.links().project());
    assertEquals("https://example.org/8", paper.links().code());
    assertEquals(List.of("logic", "theory"), paper.sections().stream().map(Section::id).toList());
    assertEquals("N.", paper.note());
    assertEquals(new Checked(List.of("CVF", "arXiv"), "2020-01-03"), paper.checked());
  }
}
