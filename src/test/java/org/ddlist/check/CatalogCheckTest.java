package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.records.CatalogFolder;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a catalog beyond its schema. */
class CatalogCheckTest {
  private static final Section THEORY = new Section("theory", "Theory", "", 0);
  private static final Venue MIND = new Venue("Mind", "Mind", Venue.Kind.JOURNAL, "Mind");

  /** A paper with a title and a link of its own. */
  private static SamplePaper paper(String key) {
    return SamplePaper.of(key)
        .title("On " + key)
        .sections(THEORY)
        .links("https://example.org/" + key, "", "")
        .checked("2020-01-01", "Oxford");
  }

  /** What breaks a rule, without the file and the line, which is ten times the paper's place. */
  private static List<String> findings(boolean strict, SamplePaper... papers) {
    int[] lines = new int[papers.length];
    Arrays.setAll(lines, i -> 10 * (i + 1));
    List<Paper> built = Arrays.stream(papers).map(SamplePaper::build).toList();
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(MIND),
            List.of(THEORY),
            PaperStore.of(built, lines, List.of()),
            null);
    return CatalogCheck.check(catalog, strict).stream()
        .map(Finding::describe)
        .map(line -> line.replace("papers/theory.yaml:", ""))
        .toList();
  }

  private static void assertFindings(List<String> expected, SamplePaper... papers) {
    assertEquals(expected, findings(false, papers));
  }

  private static void assertNone(SamplePaper... papers) {
    assertFindings(List.of(), papers);
  }

  @Test
  void titleIsNotUsedTwice() {
    assertFindings(
        List.of("20: b: paper-twice: same title as a (10)"),
        paper("a").title("{ENIAC}: A Machine"),
        paper("b").title("Eniac – a Machine"));
    assertNone(
        paper("a").title("Preface").authors("Kurt Gödel"),
        paper("b").title("Preface").authors("Alan Turing"));
  }

  @Test
  void linkDoiAndArxivIdAreOfOnePaper() {
    assertFindings(
        List.of("20: b: link-twice: the link http://www.example.org/a/ is shared with a (10)"),
        paper("a"),
        paper("b").links("http://www.example.org/a/", "", ""));
    assertFindings(
        List.of("20: b: link-twice: the DOI 10.1093/A is shared with a (10)"),
        paper("a").venue(MIND).doi("10.1093/a"),
        paper("b").venue(MIND).doi("10.1093/A"));
    assertFindings(
        List.of("20: b: link-twice: the arXiv id 1502.03492 is shared with a (10)"),
        paper("a").links("https://arxiv.org/abs/1502.03492", "", ""),
        paper("b").arxiv("1502.03492"));
    assertNone(
        paper("a").links("https://example.org/a", "https://example.org/p", ""),
        paper("b").links("https://example.org/b", "https://example.org/p", ""));
    assertNone(paper("a").venue(MIND).doi("10.1093/a").links("https://doi.org/10.1093/a", "", ""));
  }

  private static SamplePaper code(String key, String address, String note) {
    return paper(key).links("https://example.org/" + key, "", address).note(note);
  }

  @Test
  void repositoryIsOfOnePaperOrNamedInTheNotesOfBoth() {
    String shared = "20: b: code-twice: the repository github.com/x/eniac is shared with a (10)";
    String named = "The first version is in Eniac, too.";
    String code = "https://github.com/x/ENIAC";
    assertEquals(
        List.of(shared), findings(true, code("a", code, ""), code("b", code + ".git", "")));
    assertEquals(List.of(shared), findings(true, code("a", code, named), code("b", code, "")));
    assertEquals(List.of(shared), findings(true, code("a", code, ""), code("b", code, named)));
    assertEquals(
        List.of(shared), findings(true, code("a", code, "An eniacs."), code("b", code, "Eniac.")));
    assertEquals(List.of(), findings(true, code("a", code, named), code("b", code, named)));
    assertEquals(
        List.of(),
        findings(true, code("a", code + "/tree/main/a", ""), code("b", code + "/tree/main/b", "")));
    assertEquals(
        List.of("30: c: code-twice: the repository github.com/x/eniac is shared with a (10)"),
        findings(
            true,
            code("a", code, named),
            code("b", "https://github.com/x/edvac", ""),
            code("c", code, "Another one."),
            code("d", "", "")));
    assertNone(code("a", code, ""), code("b", code, ""));
  }

  @Test
  void codeIsNoListOfPapers() {
    String list = Fixture.catalog().facts().address();
    assertFindings(
        List.of(
            "10: a: list-as-code: '" + list + "' is the address of a list",
            "20: b: list-as-code: 'https://github.com/x/Awesome-Proofs' is the address of a list"),
        code("a", list, ""),
        code("b", "https://github.com/x/Awesome-Proofs", ""),
        code("c", "https://github.com/x/Awesome-Machines/tree/main", "See Awesome-Machines."),
        code("d", "https://github.com/x/awesomeness", ""));
  }

  @Test
  void titleIsNoFurtherTitleOfAnotherPaper() {
    SamplePaper first = paper("a").title("{ENIAC}").otherTitles("A Machine");
    SamplePaper other = paper("b").title("A machine").authors("Kurt Gödel");
    assertFindings(
        List.of("20: b: title-of-another: the title is a further title of a (10)"), first, other);
    assertFindings(
        List.of("20: a: title-of-another: the further title 'A Machine' is the title of b (10)"),
        other,
        first);
    assertFindings(
        List.of("20: b: paper-twice: same title as a (10)"), first, paper("b").title("A machine"));
    assertNone(first, paper("b").title("Other Machines"));
    assertNone(paper("a").title("A Machine").otherTitles("A machine"));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Dataset | Dataset Quantization | https://github.com/x/Dataset_Quantization | title",
        "Machine | The first machine | '' | title",
        "Self | Self-supervised Machines | '' | title",
        "Optimizing | Machines | https://github.com/x/y/tree/main/Optimizing_Machines |"
            + " https://github.com/x/y/tree/main/Optimizing_Machines",
        // names that the title or the address marks
        "Teddy | Teddy: A Machine | '' | ''",
        "Teddy | '{Teddy} Is a Machine' | '' | ''",
        "Teddy | Small Machines (Teddy) in Time | '' | ''",
        "Dream | DREAM of Machines | '' | ''",
        "Dosser | Machines | https://github.com/x/Dosser | ''",
        "Machine | The first machine | https://machine.github.io/ | ''",
        // no ordinary words, and words of neither
        "Minimax | A Minimax Machine | '' | ''",
        "ENIAC | ENIAC Is a Machine | '' | ''",
        "FrePo | FrePo Is a Machine | '' | ''",
        "Doorping | Machines | https://github.com/x/y | ''",
      })
  void nicknameIsNoOrdinaryWord(String nickname, String title, String code, String where) {
    String message = where.equals("title") ? "a word of the title" : "a word of the link " + where;
    assertFindings(
        where.isEmpty()
            ? List.of()
            : List.of("10: a: nickname: '" + nickname + "' is only " + message),
        code("a", code, "").title(title).nickname(nickname),
        paper("b")
            .title("Optimizing the self of a dataset, a machine, a dream and a teddy dosser"));
  }

  @Test
  void arxivLinkLeadsToTheAbstract() {
    assertFindings(
        List.of(
            "10: a: arxiv-link: 'https://arxiv.org/pdf/1502.03492' is not https://arxiv.org/abs/ID",
            "20: b: arxiv-link: 'https://arxiv.org/abs/1502.03493v2' is not"
                + " https://arxiv.org/abs/ID"),
        paper("a").links("https://arxiv.org/pdf/1502.03492", "", ""),
        paper("b").links("https://arxiv.org/abs/1502.03493v2", "", ""));
    assertNone(paper("a").links("https://arxiv.org/abs/1502.03492", "", ""));
  }

  @Test
  void paperHasOneArxivId() {
    assertFindings(
        List.of("10: a: arxiv-id: 1502.03492 and a link to 1502.03493"),
        paper("a").arxiv("1502.03492").links("https://arxiv.org/abs/1502.03493", "", ""));
    assertNone(paper("a").arxiv("1502.03492").links("https://arxiv.org/abs/1502.03492", "", ""));
  }

  @Test
  void publishedPaperIsNoPreprint() {
    assertFindings(
        List.of(
            "10: a: published-preprint: 'https://dl.acm.org/doi/10.1145/1' is a publisher's page",
            "20: b: published-preprint: the DOI 10.1093/b is a publisher's"),
        paper("a").links("https://dl.acm.org/doi/10.1145/1", "", ""),
        paper("b").doi("10.1093/b"));
    assertNone(
        paper("a").venue(MIND).links("https://dl.acm.org/doi/10.1145/1", "", ""),
        paper("b").doi("10.48550/arXiv.1502.03492"),
        paper("c").links("https://openreview.net/forum?id=1", "", ""));
  }

  @Test
  void authorIsNamedOnceAndInOneWay() {
    assertFindings(
        List.of("10: a: author-twice: 'Kurt Gödel' is author 1 and 2"),
        paper("a").authors("Kurt Gödel", "Kurt Gödel"));
    assertNone(paper("a").authors("Alan Turing", "Sara Turing"));
    assertFindings(
        List.of("20: b: name-spelling: 'Kurt Godel' is written 'Kurt Gödel' in a (10)"),
        paper("a").authors("Kurt Gödel"),
        paper("b").authors("Kurt Godel").unchecked());
    assertNone(paper("a").authors("Kurt Gödel"), paper("b").authors("Kurt Godel"));
    assertNone(
        paper("a").authors("Alan Mathison Turing"),
        paper("b").authors("Mathison Alan Turing").unchecked());
    assertNone(
        paper("a").authors("Shen Cheng", "Jun-Yan Zhu"),
        paper("b").authors(new Author("Cheng", "Shen", ""), new Author("Jun Yan", "Zhu", "")));
  }

  @Test
  void pagesThatOnlyHoldAPlaceAreReported() {
    assertFindings(
        List.of("10: a: pages: '1-1' is a placeholder"), paper("a").venue(MIND).pages("1-1"));
    assertNone(paper("a").venue(MIND).pages("1-17"), paper("b").venue(MIND).pages("433-433"));
  }

  @Test
  void uncheckedRecordIsForAStrictCheck() {
    SamplePaper unchecked = SamplePaper.of("a").sections(THEORY);
    assertNone(unchecked);
    assertEquals(
        List.of("10: a: not-checked: the record has no 'checked'"), findings(true, unchecked));
    assertEquals(List.of(), findings(true, paper("a")));
  }

  @Test
  void findingHasTheFileAndLineOfTheRecord() {
    assertEquals(
        "papers/computing.yaml:15",
        CatalogCheck.check(Fixture.catalog(), true).stream()
            .filter(finding -> finding.key().equals("dijkstra1968goto"))
            .map(finding -> finding.place().describe())
            .findFirst()
            .orElse("none"));
  }

  @Test
  void catalogOfTheProjectHasNoFinding() throws Exception {
    Catalog catalog = CatalogFolder.load(FolderTree.of(Path.of("catalog")), new ArrayList<>());
    assertEquals(
        List.of(), CatalogCheck.check(catalog, false).stream().map(Finding::describe).toList());
  }
}
