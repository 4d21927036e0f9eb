package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.merge.CatalogCopy;
import org.ddlist.model.Absence;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.records.PaperReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperYamlTest {
  private static final Catalog CLASSICS = Fixture.catalog();
  private static final Section LOGIC = CLASSICS.section("logic");

  @TempDir Path folder;

  private static String yaml(List<Paper> papers) throws IOException {
    StringBuilder yaml = new StringBuilder();
    PaperYaml.write(papers, yaml);
    return yaml.toString();
  }

  private static List<Paper> of(Catalog catalog, Section home) {
    return catalog.papers().stream().filter(p -> p.sections().get(0).equals(home)).toList();
  }

  private Paper readBack(Paper paper) throws Exception {
    CatalogCopy copy = CatalogCopy.in(folder);
    copy.write("papers/logic.yaml", yaml(List.of(paper)));
    return copy.load().find(paper.key());
  }

  @Test
  void sectionsAreReadBackAsTheyWere() throws Exception {
    CatalogCopy copy = CatalogCopy.in(folder);
    for (Section section : CLASSICS.sections()) {
      copy.write("papers/" + section.id() + ".yaml", yaml(of(CLASSICS, section)) + "\n");
    }
    copy.write("papers/learning.yaml", "[]");
    assertEquals(CLASSICS.papers().toString(), copy.load().papers().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{WaveNet}: A model",
        "Ends in a colon:",
        "Number #1",
        "C# and a # sign",
        "\"Quoted\"",
        "It's 'quoted'",
        "'quoted' first",
        "A back\\slash",
        "- dash",
        "? question",
        "[bracket] first",
        "*star",
        "&and",
        "!bang",
        "%per cent",
        "@at",
        "| bar",
        "> more",
        "true",
        "2020",
        "1_000",
        "0x1f",
        "1e3",
        "2020-01-01",
        "Über alles",
        "no"
      })
  void titleIsReadBackAsItWas(String title) throws Exception {
    Paper paper = SamplePaper.of("p2020").title(title).sections(LOGIC).build();
    assertEquals(title, readBack(paper).title().marked());
  }

  static List<Author> names() {
    return List.of(
        Author.of("Jun-Yan Zhu"),
        Author.of("Plato"),
        new Author("Aäron", "van den Oord", ""),
        new Author("", "The ddlist authors", ""),
        new Author("Martin Luther", "King", "Jr."),
        new Author("Gabriel", "García Márquez", ""),
        new Author("Brian", "O'Brien", ""),
        new Author("\"Ed\"", "[Kay]", ""));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nameIsReadBackAsItWas(Author author) throws Exception {
    Paper paper =
        SamplePaper.of("p2020").authors(author, Author.of("Ann Ash")).sections(LOGIC).build();
    assertEquals(List.of(author, Author.of("Ann Ash")), readBack(paper).authors());
  }

  static List<Nicknames> nicknames() {
    return List.of(
        Nicknames.UNKNOWN,
        Nicknames.NONE,
        Nicknames.of(List.of("DM+")),
        Nicknames.of(List.of("GLaD", "GLAD, too")));
  }

  @ParameterizedTest
  @MethodSource("nicknames")
  void nicknamesAreReadBackAsTheyWere(Nicknames names) throws Exception {
    SamplePaper sample = SamplePaper.of("p2020").sections(LOGIC);
    Paper paper =
        names.known()
            ? sample.nickname(names.all().toArray(String[]::new)).build()
            : sample.build();
    assertEquals(names, readBack(paper).nicknames());
  }

  @Test
  void whatOnlyAnEntryHasIsReadBackAsItWas() throws Exception {
    EntryDetails details =
        new EntryDetails("mastersthesis", Map.of("title", "On $O(n \\log n)$: {A}"));
    Paper paper =
        SamplePaper.of("p2020")
            .details(details)
            .others()
            .away(new Absence("2020-02-02", "2020-02-05"), new Absence("2020-03-01", ""))
            .sections(LOGIC)
            .build();
    Paper read = readBack(paper);
    assertEquals(details, read.details());
    assertTrue(read.others());
    assertEquals(paper.away(), read.away());
  }

  @Test
  void recordHasItsFieldsInOrder() throws IOException {
    Paper paper =
        SamplePaper.of("a2020")
            .aliases("b2020", "c2020")
            .nickname("A")
            .title("{A}: B")
            .authors(new Author("Aäron", "van den Oord", "Jr."), Author.of("Jun-Yan Zhu"))
            .others()
            .leads(2)
            .venue(CLASSICS.find("hinton2014distilling").venue())
            .workshop()
            .track("Datasets")
            .year(2020)
            .pages("1-2")
            .volume("3")
            .number("4")
            .publisher("ACM")
            .doi("10.1145/5")
            .arxiv("2001.00001")
            .sections(LOGIC, CLASSICS.section("theory"))
            .added("2020-01-02")
            .away(new Absence("2020-02-02", "2020-02-05"), new Absence("2020-03-01", ""))
            .links("https://example.org/6", "https://example.org/7", "https://example.org/8")
            .details(new EntryDetails("inbook", Map.of("series", "LNCS")))
            .note("N.")
            .checked("2020-01-03", "CVF", "arXiv")
            .build();
    List<String> fields =
        yaml(List.of(paper))
            .lines()
            .filter(line -> !line.startsWith("    "))
            .map(line -> line.substring(2, line.indexOf(':')))
            .toList();
    List<String> schema = PaperReader.FIELDS.stream().filter(fields::contains).toList();
    assertEquals(schema, fields);
    assertEquals(25, fields.size());
  }

  @Test
  void whatIsNotKnownIsLeftOut() throws IOException {
    assertEquals(
        """
        - key: p2020
          title: Untitled
          authors: [Ada Lovelace]
          year: 2020
          added: 2020-01-01
        """,
        yaml(List.of(SamplePaper.of("p2020").build())));
  }

  @Test
  void emptyLineStandsBetweenPapers() throws IOException {
    Paper paper = SamplePaper.of("p2020").build();
    String one = yaml(List.of(paper));
    assertEquals(one + "\n" + one, yaml(List.of(paper, paper)));
  }
}
