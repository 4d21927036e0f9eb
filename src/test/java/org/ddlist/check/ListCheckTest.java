package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a list's page and of an item with its citation file. */
class ListCheckTest {
  private static final String HEAD =
      """
      # Classics

      ## Contents
      - [Theory](#theory)

      <a name="theory" />

      ## Theory
      """;

  private static final String TURING =
      "+ [Computing Machinery and Intelligence](https://example.org/t) (Alan M. Turing, Mind 1950)"
          + " [:book:](./citations/turing1950computing.txt)\n";

  private static DecodedText turing() {
    return file(
        "turing1950computing",
        "@article{turing1950computing, title={Computing Machinery and Intelligence},"
            + " author={Turing, Alan M.}, journal={Mind}, year={1950}}");
  }

  private static DecodedText file(String name, String text) {
    return DecodedText.of("citations/" + name + ".txt", text);
  }

  private static List<String> findings(boolean strict, String page, DecodedText... files) {
    return ListCheck.check(DecodedText.of("README.md", page), List.of(files), strict).stream()
        .map(Finding::describe)
        .toList();
  }

  /**
   * One item, {@code title (byline)}, with its link, and its entry, {@code TYPE FIELDS}. In the
   * fields a semicolon is a line end.
   */
  private static void assertFindings(String expected, String item, String link, String entry) {
    String title = item.substring(0, item.lastIndexOf('(')).strip();
    String byline = item.substring(item.lastIndexOf('('));
    String line = "+ [" + title + "](" + link + ") " + byline + " [:book:](./citations/k.txt)\n";
    int space = entry.indexOf(' ');
    String bibtex = "@" + entry.substring(0, space) + "{k,\n" + entry.substring(space + 1) + "}\n";
    List<String> found = findings(false, HEAD + line, file("k", bibtex.replace(';', '\n')));
    assertEquals(
        expected == null ? List.of() : List.of(expected.split(" ; ")),
        found.stream().map(finding -> finding.replace("citations/k.txt:", "k:")).toList());
  }

  @Test
  void listThatKeepsTheRulesHasNoFinding() {
    assertEquals(List.of(), findings(true, HEAD + TURING, turing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Machines and Minds | Machines for Minds | k:2:1: k: title-differs: the title has 'for' where README.md:9 has 'and'
          Machines and Minds | Machines           | k:2:1: k: title-differs: the title lacks 'and Minds', which README.md:9 has
          Machines           | Machines and Minds | k:2:1: k: title-differs: the title has 'and Minds', which README.md:9 lacks
          Machines and Minds | {M}ACHINES \\& minds! | k:2:1: k: capitals: BibTeX would lower capitals of 'MACHINES'
          Über die Théorie²: X-Ray | {\\"U}ber die Th{\\'e}orie$^2$ --- {X}Ray | k:2:1: k: capitals: BibTeX would lower capitals of 'XRay'
          Machines and Minds | https://example.org/m | k:2:1: k: url-for-text: the title is a URL: https://example.org/m
          Machines and Minds | {Machines: and Minds}  |
          """)
  void titleIsThatOfTheEntry(String title, String inEntry, String finding) {
    assertFindings(
        finding,
        title + " (Grace Hopper, Mind 1952)",
        "https://example.org/h",
        "article title={" + inEntry + "}, author={Hopper, Grace}, journal={Mind}, year={1952}");
  }

  @Test
  void titleAndAuthorsThatChangedPlacesAreOneFinding() {
    assertFindings(
        "k:2:1: k: title-differs: the author field has the title",
        "On Machines (Grace Hopper, Mind 1952)",
        "https://example.org/h",
        "article author={On Machines},; title={Hopper, Grace},; journal={Mind}, year={1952}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Alan Turing et al.   | Hopper, Grace and Turing, Alan | k:2:1: k: first-author: author 1 is 'Grace Hopper' where README.md:9 has 'Alan Turing', here author 2
          Alan Turing et al.   | Turin, Alan and Hopper, Grace  | k:2:1: k: first-author: author 1 is 'Alan Turin' where README.md:9 has 'Alan Turing'
          Alan Turing et al.   | Turing, Alan M. and Hopper, Grace |
          Alan M. Turing et al. | Turing, A. and Hopper, Grace  |
          Alan Turing et al.   | Turing, Sara and Hopper, Grace | k:2:1: k: first-author: author 1 is 'Sara Turing' where README.md:9 has 'Alan Turing'
          Jun-Yan Zhu et al.   | Zhu, Junyan and Hopper, Grace  | k:2:1: k: name-spelling: 'Junyan Zhu' is written 'Jun-Yan Zhu' in README.md:9
          Jun-Yan Zhu et al.   | Zhu, Jun Yan and Hopper, Grace |
          Kurt Gödel et al.    | Godel, Kurt and Hopper, Grace  | k:2:1: k: name-spelling: 'Kurt Godel' is written 'Kurt Gödel' in README.md:9
          Kurt Gödel et al.    | G{\\"o}del, Kurt and Hopper, Grace |
          Alan Turing et al.   | Alan, Turing and Hopper, Grace | k:2:1: k: name-order: 'Turing Alan' is written 'Alan Turing' in README.md:9
          Alan Turing & Grace Hopper et al. | Turing, Alan and Church, Alonzo and Hopper, Grace | k:2:1: k: leads: author 2 is 'Alonzo Church' where README.md:9 has 'Grace Hopper', here author 3
          Alan Turing & Grace Hopper et al. | Turing, Alan and Hopper, Grace and Church, Alonzo |
          Alan Turing & Grace Hopper | Turing, Alan               | k:2:1: k: leads: README.md:9 has a further author, 'Grace Hopper'
          Alan Turing          | Turing, Alan and Hopper, Grace | README.md:9: k: et-al: no 'et al.', and the entry has more authors
          Alan Turing et al.   | Turing, Alan                   | README.md:9: k: et-al: 'et al.', and the entry has no more authors
          Alan Turing et al.   | Turing, Alan and others        |
          Alan Turing          | {The Turing Estate}            | k:2:1: k: first-author: author 1 is 'The Turing Estate' where README.md:9 has 'Alan Turing'
          Alan Turing et al.   | Alan Turing, Grace Hopper, Alonzo Church | k:2:9: k: name-and: 'Alan Turing, Grace Hopper, Alonzo Church': more than one person
          """)
  void bylineNamesTheFirstAuthors(String byline, String authors, String finding) {
    assertFindings(
        finding,
        "On Machines (" + byline + ", Mind 1952)",
        "https://example.org/m",
        "article author={" + authors + "},; title={On Machines}, journal={Mind}, year={1952}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mind 1951          | article journal={Mind}                          | k:3:47: k: year-differs: the year is 1952 where README.md:9 has 1951
          CACM 1952          | article journal={Mind}                          | k:2:1: k: venue-differs: the venue is 'Mind' where README.md:9 has CACM
          CACM 1952          | article journal={Communications of the ACM}     |
          TPAMI 1952         | article journal={IEEE Transactions on Pattern Analysis and Machine Intelligence} |
          TPAMI 1952         | article journal={IEEE Transactions on Image Processing} | k:2:1: k: venue-differs: the venue is 'IEEE Transactions on Image Processing' where README.md:9 has TPAMI
          ICML 1952          | inproceedings booktitle={Conference on Learning (ICML)}    |
          ICML 1952          | inproceedings booktitle={International Conference on Machine Learning (ICLR)} | k:2:1: k: venue-differs: the venue is 'International Conference on Machine Learning (ICLR)' where README.md:9 has ICML
          ICML 1952 Workshop | inproceedings booktitle={Conference on Learning (ICML), Workshop} |
          ICML 1952          | inproceedings booktitle={Conference on Learning (ICML), Workshop} | k:2:1: k: venue-differs: the venue is 'Conference on Learning (ICML), Workshop' where README.md:9 has ICML
          ICML 1952 Workshop | inproceedings booktitle={Conference on Learning (ICML)} | k:2:1: k: venue-differs: the venue is 'Conference on Learning (ICML)' where README.md:9 has ICML Workshop
          Findings of EMNLP 1952 | inproceedings booktitle={Findings of the ACL: EMNLP} |
          University of Vienna 1952 | phdthesis school={The University of Vienna} |
          1952               | article journal={Mind}                          | k:2:1: k: venue-differs: the venue is 'Mind' where README.md:9 has a preprint
          1952               | article journal={arXiv preprint arXiv:1502.03492} |
          Mind 1953          | article journal={arXiv preprint arXiv:1502.03492} | k:2:1: k: published-preprint: 'arXiv preprint arXiv:1502.03492' where README.md:9 has Mind 1953
          1952               | article journal={https://example.org/mind}      | k:2:1: k: url-for-text: the journal is a URL: https://example.org/mind
          Mind 1952          | article note={n}                                | k:1:1: k: missing-field: @article needs 'journal'
          """)
  void venueAndYearAreThoseOfTheEntry(String published, String entry, String finding) {
    assertFindings(
        finding,
        "On Machines (Grace Hopper, " + published + ")",
        "https://example.org/m",
        entry + ",; title={On Machines}, author={Hopper, Grace}, year={1952}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          https://arxiv.org/abs/1502.03493     | k:2:1: k: arxiv-id: 1502.03492 where README.md:9 links to 1502.03493
          https://arxiv.org/abs/1502.03492     |
          https://example.org/abs/1502.03493   |
          https://arxiv.org/pdf/1502.03492     | README.md:9: k: arxiv-link: 'https://arxiv.org/pdf/1502.03492' is not https://arxiv.org/abs/ID
          https://arxiv.org/abs/1502.03492v2   | README.md:9: k: arxiv-link: 'https://arxiv.org/abs/1502.03492v2' is not https://arxiv.org/abs/ID
          https://aclanthology.org/P52-1001/   | README.md:9: k: published-preprint: no venue, but 'https://aclanthology.org/P52-1001/' is a publisher's page
          """)
  void linkGoesWithTheEntry(String link, String finding) {
    assertFindings(
        finding,
        "On Machines (Grace Hopper, 1952)",
        link,
        "article journal={arXiv preprint arXiv:1502.03492},; title={On Machines},"
            + " author={Hopper, Grace}, year={1952}");
  }

  private static String item(String key, String title, String link) {
    return "+ [%s](%s) (Grace Hopper, Mind 1952) [:book:](./citations/%s.txt)\n"
        .formatted(title, link, key);
  }

  private static DecodedText hopper(String key, String title) {
    String entry = "@article{%s, title={%s}, author={Hopper, Grace}, journal={Mind}, year={1952}}";
    return file(key, entry.formatted(key, title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          https://example.org/a | A | A | https://example.org/b | citations/h2.txt:1:1: h2: paper-twice: same title as h1 (citations/h1.txt:1)
          https://example.org/a | A | B | https://example.org/a | README.md:10: h2: link-twice: the link https://example.org/a is shared with h1 (README.md:9)
          https://example.org/a | A | B | https://example.org/b |
          https://arxiv.org/abs/1502.03492 | A | B | https://arxiv.org/abs/1502.03492 | README.md:10: h2: link-twice: the arXiv id 1502.03492 is shared with h1 (README.md:9)
          """)
  void twoItemsShareNothing(
      String link, String title, String otherTitle, String otherLink, String finding) {
    String page = HEAD + item("h1", title, link) + item("h2", otherTitle, otherLink);
    assertEquals(
        finding == null ? List.of() : List.of(finding),
        findings(false, page, hopper("h1", title), hopper("h2", otherTitle)));
  }

  @Test
  void paperInTwoSectionsIsOnePaper() {
    String page = HEAD + TURING + "\n<a name=\"more\" />\n\n### More\n" + TURING;
    assertEquals(List.of(), findings(true, page, turing()));
  }

  @Test
  void wrongArxivIdIsNotReportedAsThatOfAnother() {
    String page =
        HEAD
            + item("h1", "A", "https://arxiv.org/abs/1502.00001").replace("Mind ", "")
            + item("h2", "B", "https://arxiv.org/abs/1502.00002").replace("Mind ", "");
    String entry =
        "@article{%s, title={%s}, author={Hopper, Grace},"
            + " journal={arXiv preprint arXiv:1502.00001}, year={1952}}";
    assertEquals(
        List.of(
            "citations/h2.txt:1:49: h2: arxiv-id: 1502.00001 where README.md:10 links to 1502.00002"),
        findings(
            false,
            page,
            file("h1", entry.formatted("h1", "A")),
            file("h2", entry.formatted("h2", "B"))));
  }

  @Test
  void eachCitationHasAFileAndEachFileAnItem() {
    assertEquals(
        List.of(
            "README.md:9: turing1950computing: no-file: no citation file"
                + " 'turing1950computing'",
            "citations/h1.txt:1: h1: no-item: no item of README.md links to it"),
        findings(false, HEAD + TURING, hopper("h1", "A")));
  }

  @Test
  void fileIsNamedAfterTheKeyOfItsOneEntry() {
    String page = HEAD + TURING + item("h1", "A", "https://example.org/a");
    assertEquals(
        List.of("citations/h1.txt:1:1: h3: key-is-not-file-name: the file is 'h1'"),
        findings(false, page, turing(), file("h1", hopper("h3", "A").text())));
    assertEquals(
        List.of(
            "citations/h1.txt:1:1: turing1950computing: key-is-not-file-name: the file is 'h1', and"
                + " another file has the name of the key"),
        findings(false, page, turing(), file("h1", hopper("turing1950computing", "A").text())));
    assertEquals(
        List.of("citations/h1.txt:1: h1: entry-count: no entry in this file"),
        findings(false, page, turing(), file("h1", "A")));
    String two = hopper("h1", "A").text() + "\n" + hopper("h4", "B").text();
    assertEquals(
        List.of("citations/h1.txt:1: h1: entry-count: 2 entries in one file"),
        findings(false, page, turing(), file("h1", two)));
  }

  @ParameterizedTest
  @CsvSource({"2,", "1, 'README.md:1: badge: the badge says 1, the page has 2 items'", "'', ''"})
  void badgeCountsPapersAndEvents(String number, String finding) {
    String badge = "![n](https://img.shields.io/badge/Number%20of%20Items-" + number + "-FF6F00)\n";
    String event =
        "+ Halting Day (Alan Turing et al., CONF 1950) [:octocat:](https://example.org)\n";
    List<String> found = findings(false, badge + HEAD + TURING + event, turing());
    assertEquals(finding == null || finding.isEmpty() ? List.of() : List.of(finding), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          + [              | - [               | page-form: "-" for the bullet "+"
          1950)            | 1950              | page-form: no closing parenthesis after the byline
          `1950) [`        | `1950)[`          | page-form: no space before an icon
          """)
  void lineHasTheFormOfAllOthers(String part, String changed, String finding) {
    assertEquals(
        List.of("README.md:9: turing1950computing: " + finding),
        findings(false, HEAD + TURING.replace(part, changed), turing()));
  }

  @Test
  void headingIsThatOfTheContents() {
    String page = HEAD.replace("## Theory", "## Theories") + TURING;
    assertEquals(
        List.of("README.md:8: page-form: 'Theories': \"Theory\" in the contents"),
        findings(false, page, turing()));
    assertEquals(
        List.of(), findings(false, HEAD.replace("<a name=\"theory\" />", "") + TURING, turing()));
  }

  @Test
  void lineThatIsNoItemIsReported() {
    assertEquals(
        List.of("README.md:10: unread: 'To be sorted': neither an item nor a heading"),
        findings(false, HEAD + TURING + "To be sorted\n", turing()));
    assertEquals(List.of(), findings(false, HEAD + TURING + "<!-- To be sorted -->\n", turing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `+ [`   | ` + [`  | a space before the item
          `.txt)` | `.txt) ` | a space after the item
          `1950) ` | `1950)  ` | two spaces in a row
          `Machinery ` | `Machinery\u00a0` | a no-break space
          `[Computing` | `[ Computing` | a space at the end of a link's text
          `org/t)` | `org/t )` | a space at the end of a link's address
          """)
  void spacesAreForAStrictCheck(String part, String changed, String slip) {
    String page = HEAD + TURING.replace(part, changed);
    assertEquals(List.of(), findings(false, page, turing()));
    assertEquals(
        List.of("README.md:9: turing1950computing: spacing: " + slip),
        findings(true, page, turing()));
  }

  @Test
  void venueHasOneName() {
    StringBuilder page = new StringBuilder(HEAD);
    DecodedText[] files = new DecodedText[4];
    String entry =
        "@inproceedings{h%d, title={A%d}, author={Hopper, Grace}, year={1952},"
            + " booktitle={%sConference of Machines (CM)%s}}";
    for (int i = 0; i < files.length; i++) {
      String item = item("h" + i, "A" + i, "https://example.org/" + i).replace("Mind", "CM");
      page.append(i == 1 ? item.replace("1952", "1952 Workshop") : item);
      String text = entry.formatted(i, i, i == 3 ? "The " : "", i == 1 ? ", Workshop" : "");
      files[i] = file("h" + i, text);
    }
    assertEquals(
        List.of(
            "citations/h3.txt:1:69: h3: venue-name: 'The Conference of Machines (CM)' is written"
                + " 'Conference of Machines (CM)' in 3 others"),
        findings(false, page.toString(), files));
  }

  @Test
  void abbreviationThatMostOthersHaveIsThatOfTheName() {
    StringBuilder page = new StringBuilder(HEAD);
    DecodedText[] files = new DecodedText[4];
    for (int i = 0; i < files.length; i++) {
      String venue = i == 3 ? "Mind" : "Nous";
      page.append(item("h" + i, "A" + i, "https://example.org/" + i).replace("Mind", venue));
      files[i] =
          file("h" + i, hopper("h" + i, "A" + i).text().replace("{Mind}", "{Logos Quarterly}"));
    }
    assertEquals(
        List.of(
            "citations/h3.txt:1:50: h3: venue-differs: the venue is 'Logos Quarterly' where"
                + " README.md:12 has Mind"),
        findings(false, page.toString(), files));
  }

  @Test
  void anyTextIsChecked() {
    String[] hostile = {
      "", "[", "+ [".repeat(20_000), "#".repeat(9), "+ [a](b) (" + "A & ".repeat(2_000) + ", C 1)",
    };
    for (String text : hostile) {
      findings(true, HEAD + text, turing(), file("", text), file("k", text));
      findings(true, text, file("k", "@misc{k, author={" + text + "}}"));
    }
  }
}
