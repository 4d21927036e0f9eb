package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Finding;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that hold between entries. */
class BibliographyCheckTest {
  private static List<String> findings(boolean strict, String... files) {
    List<DecodedText> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i++) {
      sources.add(DecodedText.of("abc".charAt(i) + ".bib", files[i]));
    }
    return BibliographyCheck.check(sources, strict).stream().map(Finding::describe).toList();
  }

  private static String misc(String key, String fields) {
    return "@misc{" + key + ", " + fields + "}\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x | title={A}  | X | title={B}     | X: key-twice: same key as x (a.bib:1)
          x | title={A}  | xy | title={B}    |
          x | title={On {A}: One} | y | title={on a one}  | y: paper-twice: same title as x (a.bib:1)
          x | title={Preface}, author={Hopper, Grace} | y | title={Preface}, author={Turing, Alan} |
          x | title={A}, author={Hopper, Grace} | y | title={A}, author={Hopper, G.} | y: paper-twice: same title as x (a.bib:1)
          x | title={A}  | y | title={A, too}  |
          x | title={A}, doi={10.1093/X} | y | title={B}, doi={https://doi.org/10.1093/x} | y: link-twice: the DOI https://doi.org/10.1093/x is shared with x (a.bib:1)
          x | title={A}, url={http://www.example.org/a/} | y | title={B}, url={https://example.org/a} | y: link-twice: the link https://example.org/a is shared with x (a.bib:1)
          x | title={A}, eprint={1502.03492}, eprinttype={arxiv} | y | title={B}, url={https://arxiv.org/abs/1502.03492} | y: link-twice: the arXiv id 1502.03492 is shared with x (a.bib:1)
          x | title={A}, url={https://example.org/a} | y | title={B}, url={https://example.org/A} |
          x | title={A}, doi={10.1093/x} | x | title={A}, doi={10.1093/x} | x: key-twice: same key as x (a.bib:1)
          """)
  void twoEntriesShareNothing(
      String key, String fields, String otherKey, String otherFields, String finding) {
    List<String> expected = finding == null ? List.of() : List.of("b.bib:1:1: " + finding);
    assertEquals(expected, findings(false, misc(key, fields), misc(otherKey, otherFields)));
    List<String> inOne = finding == null ? List.of() : List.of("a.bib:2:1: " + finding);
    assertEquals(inOne, findings(false, misc(key, fields) + misc(otherKey, otherFields)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Gödel, Kurt        | Godel, Kurt        | y: name-spelling: 'Kurt Godel' is written 'Kurt Gödel' in x (a.bib:1)
          Gödel, Kurt        | G{\\"o}del, Kurt   |
          Hopper, Grace      | Hopper, GraCe      | y: name-spelling: 'GraCe Hopper' is written 'Grace Hopper' in x (a.bib:1)
          Hopper, Grace B.   | Hopper, Grace B    |
          Zhu, Jun-Yan       | Zhu, Jun Yan       |
          Turing, Alan Mathison | Turing, Mathison Alan | y: name-order: 'Mathison Alan Turing' is written 'Alan Mathison Turing' in x (a.bib:1)
          Cheng, Shen        | Shen, Cheng        |
          Turing, Alan and Hopper, Grace | Alan, Turing and Grace, Hopper | y: name-order: 'Turing Alan' is written 'Alan Turing' in x (a.bib:1) ; y: name-order: 'Hopper Grace' is written 'Grace Hopper' in x (a.bib:1)
          """)
  void oneNameIsWrittenInOneWay(String names, String otherNames, String finding) {
    List<String> expected =
        finding == null
            ? List.of()
            : List.of(finding.split(" ; ")).stream().map(line -> "b.bib:1:21: " + line).toList();
    assertEquals(
        expected,
        findings(
            false,
            misc("x", "title={A}, author={" + names + "}"),
            misc("y", "title={B}, author={" + otherNames + "}")));
  }

  @Test
  void rarerSpellingIsTheOneThatIsReported() {
    String godel = "title={A}, author={Godel, Kurt}";
    assertEquals(
        List.of(
            "a.bib:1:21: x: name-spelling: 'Kurt Godel' is written 'Kurt Gödel' in y (b.bib:1) and 1 more"),
        findings(
            false,
            misc("x", godel),
            misc("y", "title={B}, author={Gödel, Kurt}")
                + misc("z", "title={C}, author={Gödel, Kurt}")));
  }

  @Test
  void spacesAreForAStrictCheck() {
    String entry = misc("x", "title={A}, author={Hopper,  Grace and Turing,Alan}");
    assertEquals(List.of(), findings(false, entry));
    assertEquals(
        List.of(
            "a.bib:1:29: x: spacing: 'Hopper, Grace': two spaces",
            "a.bib:1:48: x: spacing: 'Turing,Alan': no space after a comma"),
        findings(true, entry));
  }

  @Test
  void findingsComeInTheOrderOfTheirPlaces() {
    String entry = "@misc{%s, title={%s},\n  year={x}, year={1950},\n  month={m}}\n";
    assertEquals(
        List.of(
            "a.bib:2:3: p: year: 'x' is not a year",
            "a.bib:2:13: p: field-twice: the entry has the field 'year' already",
            "a.bib:3:3: p: month: 'm' is not a month",
            "b.bib:2:3: q: year: 'x' is not a year",
            "b.bib:2:13: q: field-twice: the entry has the field 'year' already",
            "b.bib:3:3: q: month: 'm' is not a month"),
        findings(false, String.format(entry, "p", "A"), String.format(entry, "q", "B")));
  }

  @Test
  void anyTextIsChecked() {
    String[] hostile = {
      "",
      "@",
      "@misc{",
      "@misc{a, author={" + " and ".repeat(20_000) + "}}",
      "@misc{a, author={" + "A, B and ".repeat(20_000) + "}}",
      "@misc{a, title={" + "AbC1 dE ".repeat(20_000) + "}}",
      "@misc{a, title={" + "{".repeat(50_000),
      "@misc{a, pages={" + "1-2-,".repeat(20_000) + "}, month={" + "9".repeat(20_000) + "}}",
      "@misc{a, journal={arXiv:" + "arxiv.org/abs/".repeat(20_000) + "}, eprint={\\\\}}",
      "@misc{a, year={" + "1".repeat(20_000) + "}, url={://}, doi={10.}}",
      "@misc{\u0000\u001b, title={\u0000\ud800}, author={\ud800, \u0000}}",
      "@misc{a, title={A}}\n".repeat(20_000)
    };
    for (String text : hostile) {
      findings(true, text, text);
    }
  }
}
