package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.check.Audit;
import org.ddlist.check.AuditReport;
import org.ddlist.formats.BiblatexWriter;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.Detail;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.records.CatalogFolder;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCatalogTest {
  @TempDir Path folder;

  private Catalog written(ImportedList list) throws Exception {
    NewCatalog.write(list, "a list", "2020-06-30", folder.resolve("new"));
    return CatalogFolder.load(FolderTree.of(folder.resolve("new")), new ArrayList<>());
  }

  private ImportedList bib(String bibtex) {
    return ListEdition.bibliography("a.bib", bibtex, "2020-06-30");
  }

  /** What a list says of a paper, a line each. */
  private static List<String> facts(Catalog catalog) {
    List<String> facts = new ArrayList<>();
    for (Paper paper : catalog.papers()) {
      Publication at = paper.publication();
      facts.add(
          String.join(
              " | ",
              paper.key(),
              paper.title().marked(),
              paper.authors().toString(),
              Integer.toString(paper.leads()),
              paper.published(),
              at.pages(),
              at.volume(),
              at.number(),
              at.publisher(),
              at.doi(),
              paper.sections().get(0).toString(),
              paper.links().toString()));
    }
    return facts;
  }

  @Test
  void whatTheProgramWritesOfItsCatalogMakesTheSamePapers() throws Exception {
    Catalog catalog = written(new ListEdition().read());
    assertEquals(facts(Fixture.catalog()), facts(catalog));
    assertEquals(Fixture.catalog().facts().events(), catalog.facts().events());
    assertEquals("Classic Papers", catalog.facts().name());
    assertEquals("2020-06-30", catalog.facts().edition());
  }

  @Test
  void nothingIsLeftBesideTheFolder() throws Exception {
    written(new ListEdition().read());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("new")), files.toList());
    }
  }

  @Test
  void paperThatBreaksRuleIsLeftOutAndTold() throws Exception {
    ImportedList list =
        bib(
            "@misc{a, title={古典}, author={A B}, year={1952}}\n"
                + "@misc{b, title={Two}, author={A B}, year={9999}}\n"
                + "@misc{c, title={Three}, author={A B}, year={1952}}\n");
    ImportedList sound = NewCatalog.write(list, "a", "2020-06-30", folder.resolve("new"));
    assertEquals(2, sound.papers().size());
    assertEquals(
        List.of("a.bib:2: b: year: 9999 is not between 1000 and 2021; left out"),
        sound.notes().stream().map(ImportNote::describe).toList());
    assertEquals(
        2,
        CatalogFolder.load(FolderTree.of(folder.resolve("new")), new ArrayList<>())
            .papers()
            .size());
  }

  @Test
  void paperInAnyScriptIsImportedAsItIs() throws Exception {
    Catalog catalog =
        written(
            bib(
                "@article{a, title={古典 on $\\ell_2$}, author={Nguy{\\~{\\^e}}n, H{\\~u}},"
                    + " journal={计算机学报}, year={1952}}\n"));
    Paper paper = catalog.papers().get(0);
    assertEquals(
        "古典 on ℓ₂ Hũ Nguyễn 计算机学报",
        String.join(
            " ", paper.title().text(), paper.authors().get(0).name(), paper.venue().name()));
  }

  @Test
  void whatYamlWouldReadAsSomethingElseComesBackAsItIs() throws Exception {
    Catalog catalog =
        written(
            bib(
                "@article{null, title={Null}, author={{Null} and {~}}, journal={No: Yes}, volume={1e3},"
                    + " number={007}, year={1952}}\n"));
    Paper paper = catalog.papers().get(0);
    assertEquals(
        "null Null No: Yes 1e3 007",
        String.join(
            " ",
            paper.key(),
            paper.title().text(),
            paper.venue().name(),
            paper.publication().volume(),
            paper.publication().number()));
    assertEquals(List.of("Null"), paper.authors().stream().map(Author::name).limit(1).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"# 古典论文\n", "# IEEE: a {list}\n", "", "# A, B and C\n"})
  void listMayBeCalledAnything(String heading) throws Exception {
    String page = heading + "## Main\n+ [T](https://a.org) (Ada Lovelace, 1943)\n";
    Catalog catalog =
        written(
            ListImport.ofPage("p", page, java.util.Map.of(), "2020-06-30", java.util.List.of()));
    assertEquals(1, catalog.papers().size());
    assertFalse(catalog.facts().name().isEmpty());
  }

  @Test
  void whateverTheListIsTheCatalogLoads() throws Exception {
    Random random = new Random(11);
    int count = 0;
    String signs = "{}[]()@,=\"'#\\&%+-*:|>!?~\u0000\u0085\u2028\ud800\ufffeé \n\t";
    for (int round = 0; round < 60; round++) {
      StringBuilder page = new StringBuilder("# L\n\n## Main\n");
      StringBuilder bibtex = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        String noise = noise(random, signs);
        page.append("+ [Title ").append(noise).append("](https://a.org/").append(i).append(")");
        page.append(" (Ann ").append(noise).append(" et al., CONF").append(noise).append(" 2020)");
        page.append(" [:book:](./citations/k").append(i).append(".txt)\n");
        bibtex.append("@article{k").append(i).append(noise.replace("@", "")).append(",\n title={T");
        bibtex.append(noise).append("},\n author={Ann ").append(noise).append("},\n journal={J");
        bibtex.append(noise).append("},\n volume={").append(noise).append("},\n year={2020}\n}\n");
      }
      List<ImportedList> lists =
          List.of(
              bib(bibtex.toString()),
              ListImport.ofPage(
                  "p", page.toString(), java.util.Map.of(), "2020-06-30", java.util.List.of()));
      for (ImportedList list : lists) {
        if (!list.papers().isEmpty()) {
          Path own = folder.resolve(Integer.toString(count++));
          ImportedList sound = NewCatalog.write(list, "a list", "2020-06-30", own);
          assertEquals(
              sound.papers().size(),
              CatalogFolder.load(FolderTree.of(own), new ArrayList<>()).papers().size());
        }
      }
    }
  }

  private static String noise(Random random, String signs) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < random.nextInt(5); i++) {
      noise.append(signs.charAt(random.nextInt(signs.length())));
      noise.append(random.nextBoolean() ? "a" : "");
    }
    return noise.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void entriesInAnyScriptAreReadAsTheyWereWritten(boolean ascii) throws Exception {
    Catalog catalog =
        CatalogFolder.load(
            FolderTree.of(Path.of("src/test/resources/check/scripts")), new ArrayList<>());
    StringBuilder entries = new StringBuilder();
    BibtexWriter.write(catalog.papers(), new BibtexForm(Detail.USUAL, ascii), entries);
    List<Paper> read = written(bib(entries.toString())).papers();
    for (int i = 0; i < catalog.papers().size(); i++) {
      Paper paper = catalog.papers().get(i);
      assertEquals(paper.title().text(), read.get(i).title().text());
      assertEquals(paper.authors(), read.get(i).authors());
      assertEquals(paper.venue() == null, read.get(i).venue() == null);
    }
    AuditReport report =
        new Audit(catalog)
            .audit(
                DecodedText.of("refs.bib", entries.toString()),
                BibtexReader.read(entries.toString()));
    assertEquals(List.of(), report.findings());
    assertEquals(catalog.papers().size(), report.known());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsWrittenAsEntriesComesBack(boolean biblatex) throws Exception {
    List<Paper> papers = Fixture.catalog().papers();
    StringBuilder entries = new StringBuilder();
    if (biblatex) {
      BiblatexWriter.write(papers, new BibtexForm(Detail.FULL, false), entries);
    } else {
      BibtexWriter.write(papers, new BibtexForm(Detail.FULL, true), entries);
    }
    List<Paper> back = bib(entries.toString()).papers().stream().map(ImportedPaper::paper).toList();
    assertEquals(papers.size(), back.size());
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      Paper read = back.get(i);
      assertEquals(paper.key(), read.key());
      assertEquals(paper.title(), read.title());
      assertEquals(paper.authors(), read.authors());
      assertEquals(paper.published(), read.published());
      assertEquals(paper.publication().track(), read.publication().track());
      assertEquals(paper.publication().pages(), read.publication().pages());
      assertEquals(paper.publication().volume(), read.publication().volume());
      assertEquals(paper.publication().doi(), read.publication().doi());
      assertEquals(paper.arxiv(), read.arxiv());
      assertEquals(paper.note(), read.note());
      assertEquals(biblatex ? paper.formerKeys() : List.of(), read.formerKeys());
    }
  }
}
