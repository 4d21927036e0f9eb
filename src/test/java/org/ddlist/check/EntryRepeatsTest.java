package org.ddlist.check;

import static org.ddlist.check.AuditedEntries.HE;
import static org.ddlist.check.AuditedEntries.PREPRINT;
import static org.ddlist.check.AuditedEntries.audit;
import static org.ddlist.check.AuditedEntries.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.ProcessorTime;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRepeatsTest {
  @Test
  void namesTheKeyToKeepOfAPaperThatStandsTwice() {
    String twice = HE + "\n" + PREPRINT.replace("mine", "he2016deep");
    List<Finding> findings = audit(twice).findings();
    assertEquals(2, findings.size());
    Finding first = findings.get(findings.get(0).rule() == Rule.PAPER_TWICE ? 0 : 1);
    assertEquals("paper-twice", first.rule().word());
    assertEquals("he2016deep", first.key());
    assertEquals("mine", first.fix().keep());
    assertEquals("line 1 has the same paper; keep 'mine': he2016deep → mine", first.message());
  }

  /** A preprint, a workshop's paper and the conference's: the preprint is one with the last. */
  @Test
  void keepsThePublishedVersionOfAPreprint() {
    String paper = " title={A Title}, author={Church, Alonzo}, year={1950}}\n";
    String preprint = "@misc{p, eprint={1801.00001}," + paper;
    String workshop = "@inproceedings{w, booktitle={ICML Workshop on X}," + paper;
    String conference = "@inproceedings{c, booktitle={Proceedings of X}," + paper;
    for (String text :
        List.of(
            preprint + workshop + conference,
            workshop + preprint + conference,
            conference + workshop + preprint)) {
      List<Finding> findings = audit(text).findings();
      assertEquals(1, findings.size(), text);
      assertEquals("p", findings.get(0).key());
      assertEquals("c", findings.get(0).fix().keep());
    }
    assertEquals("", rules(preprint + workshop));
  }

  @Test
  void keepsTheEntryThatSaysMore() {
    String text =
        "@online{a, title={A}, eprint={1801.00001}}\n"
            + "@online{b, title={A}, author={B, C}, year={2018}, eprint={1801.00001}}";
    assertEquals("b", audit(text).findings().get(0).fix().keep());
  }

  @Test
  void doesNotClaimThatAnEntryIsOneWithAnotherOfItsId() {
    String text =
        "@misc{a, title={A}, author={B}, eprint={1801.00001}}\n"
            + "@misc{b, title={A 2}, author={B}, eprint={1801.00001}}";
    Finding finding = audit(text).findings().get(0);
    assertEquals(
        "line 1 has perhaps the same paper: the same arXiv id, another title, the same authors",
        finding.message());
    assertEquals("", finding.fix().keep());
  }

  /** Either of them may be the mistyped one, so neither is said to be the one to keep. */
  @Test
  void doesNotChooseBetweenNamesThatDifferByALetter() {
    String entry = "@article{%s, title={A Study of Rare Words}, year={2019}, author={%s}}\n";
    String text =
        String.format(entry, "a1", "Johansson, Erik and Smith, Anna and Berg, Olle")
            + String.format(entry, "a2", "Johanson, Erik and Smith, Anna and Berg, Olle");
    Finding finding = audit(text).findings().get(0);
    assertEquals(
        "line 1 has perhaps the same paper: the same title, the same authors but for a letter"
            + " ('Erik Johanson' here, 'Erik Johansson' there)",
        finding.message());
    assertEquals("", finding.fix().keep());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title={A Book}, author={Knuth, D.} | title={{A} book}, author={Donald Knuth} | paper-twice",
        "title={A}, author={B}, doi={10.1/X} | title={A}, author={C}, doi={https://doi.org/10.1/x} | paper-twice",
        "title={A}, author={B}, eprint={1801.00001} | title={A 2}, author={B}, url={http://arxiv.org/abs/1801.00001v2} | paper-twice",
        "title={A}, author={B}, doi={10.1/x} | title={A}, author={B}, doi={10.1/y} | ",
        "title={A}, author={B}, eprint={1801.00001} | title={A}, author={B}, eprint={1801.00002} | ",
        "title={A}, author={B} | title={A}, author={C} | ",
        "title={A} | title={A} | ",
        "title={A}, author={B}, eprint={1801.00001} | title={C}, author={D}, eprint={1801.00001} | ",
        "title={A}, author={B} | title={A}, author={B}, protect={true} | ",
        "title={A}, author={B}, howpublished={arXiv}, year={2014} | title={A}, author={B}, year={2016} | paper-twice",
        "title={A}, author={B}, year={2014} | title={A}, author={B}, year={2017} | ",
      })
  void knowsOnePaperInTwoEntries(String fields, String others, String rules) {
    String text = "@misc{a, " + fields + "}\n@misc{b, " + others + "}";
    assertEquals(rules == null ? "" : rules, rules(text), text);
  }

  /** Two entries by one author with one title, and whether they are one publication. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@article{a, journal={Mind}, year={1950}, | @article{b, journal={Mind}, year={1951}, | paper-twice",
        "@article{a, journal={Advances in X}, year={1950}, | @inproceedings{b, booktitle={X}, year={1950}, | paper-twice",
        "@article{a, journal={Mind}, year={1952}, | @inproceedings{b, booktitle={X}, year={1950}, | ",
        "@inproceedings{a, booktitle={X Workshop}, year={1950}, | @inproceedings{b, booktitle={X}, year={1950}, | ",
        "@techreport{a, institution={X}, year={1950}, | @inproceedings{b, booktitle={X}, year={1950}, | ",
        "@techreport{a, institution={X}, year={1950}, | @techreport{b, institution={X}, year={1950}, | paper-twice",
        "@phdthesis{a, school={X}, year={1950}, | @article{b, journal={Mind}, year={1950}, | ",
        "@book{a, publisher={X}, year={1950}, | @book{b, publisher={Y}, year={1951}, | ",
        "@book{a, publisher={X}, year={1950}, | @book{b, publisher={X}, year={1950}, | paper-twice",
        "@article{a, journal={Mind}, volume={1}, year={1950}, | @article{b, journal={Mind}, volume={2}, year={1951}, | ",
        "@article{a, journal={Mind}, pages={1--3}, year={1950}, | @article{b, journal={Mind}, pages={7--9}, year={1950}, | ",
        "@article{a, journal={Mind}, pages={1--3}, year={1950}, | @article{b, journal={Mind}, pages={1-4}, year={1950}, | paper-twice",
        "@article{a, journal={Mind}, volume={1}, number={1}, year={1950}, | @article{b, journal={Mind}, volume={1}, number={2}, year={1950}, | ",
        "@inbook{a, publisher={X}, year={1950}, | @book{b, publisher={X}, year={1950}, | ",
        "@misc{a, howpublished={a course}, year={1950}, | @article{b, journal={Mind}, year={1955}, | ",
        "@misc{a, eprint={1801.00001}, year={2018}, | @article{b, journal={Mind}, year={2021}, | paper-twice",
        // editions and versions, whose year may be missing
        "@manual{a, edition={Version 1.2}, | @manual{b, edition={1.1}, | ",
        "@manual{a, edition={Version 1.2}, | @manual{b, edition={1.2 beta}, | paper-twice",
        "@book{a, edition={Second}, year={1950}, | @book{b, edition={2nd}, year={1950}, | paper-twice",
        "@book{a, edition={Second}, year={1950}, | @book{b, edition={3}, year={1950}, | ",
        "@software{a, version={2.0}, | @software{b, version={2.1}, | ",
        // pages of one site
        "@misc{a, url={https://apps.apple.com/app/x/id1}, | @misc{b, url={https://apps.apple.com/app/x/id2}, | ",
        "@misc{a, url={https://x.org/a}, | @misc{b, url={http://www.x.org/a/index.html}, | paper-twice",
        "@misc{a, url={https://x.org/a}, | @misc{b, url={https://y.org/b}, | paper-twice",
        "@article{a, journal={Mind}, url={https://x.org/a}, year={1950}, | @article{b, journal={Mind}, url={https://x.org/b}, year={1950}, | paper-twice",
        "@inproceedings{a, booktitle={X}, url={https://aclanthology.org/P84-1}, year={1950}, | @inproceedings{b, booktitle={X}, url={https://aclanthology.org/P84-2.pdf}, year={1950}, | ",
        "@inproceedings{a, booktitle={X}, url={https://aclanthology.org/P84-1}, year={1950}, | @inproceedings{b, booktitle={X}, url={https://aclanthology.org/P84-1.pdf}, year={1950}, | paper-twice",
        "@inproceedings{a, booktitle={X}, url={https://aclanthology.org/P84-1}, doi={10.1/x}, year={1950}, | @inproceedings{b, booktitle={X}, url={https://aclanthology.org/P84-2}, doi={10.1/x}, year={1950}, | paper-twice",
        // venues that have nothing in common, in one year only if both are named in full
        "@article{a, journal={Acta Informatica}, year={1951}, | @inproceedings{b, booktitle={Discrete Algorithms}, year={1950}, | ",
        "@article{a, journal={ICDE}, year={1951}, | @article{b, journal={SIGMOD}, year={1950}, | ",
        "@article{a, journal={ICDE}, year={1950}, | @article{b, journal={SIGMOD}, year={1950}, | paper-twice",
        "@article{a, journal={Acta Informatica}, year={1950}, | @inproceedings{b, booktitle={Discrete Algorithms}, year={1950}, | ",
        "@article{a, journal={Acta Informatica}, pages={3--15}, year={1950}, | @inproceedings{b, booktitle={Discrete Algorithms}, pages={3-15}, year={1950}, | paper-twice",
        "@article{a, journal={J. Artif. Intell. Res.}, year={1951}, | @article{b, journal={JAIR}, year={1950}, | paper-twice",
        "@article{a, journal={IEEE Transactions on Pattern Analysis}, year={1951}, | @article{b, journal={IEEE Trans. Pattern Anal.}, year={1950}, | paper-twice",
        "@inproceedings{a, booktitle={Lecture Notes in Computer Science}, year={1951}, | @inproceedings{b, booktitle={ECCV}, year={1950}, | paper-twice",
      })
  void knowsTwoPublicationsOfOneTitle(String entry, String other, String rules) {
    String paper = " title={A Title}, author={Church, Alonzo}}";
    assertEquals(rules == null ? "" : rules, rules(entry + paper + other + paper));
  }

  @Test
  void isNotSlowOnEntriesThatAreAllAlike() {
    StringBuilder same = new StringBuilder();
    StringBuilder titled = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      same.append("@misc{k, title={A}, author={B}, eprint={1801.00001}}\n");
      titled.append("@misc{k").append(i).append(", title={A}, author={B").append(i).append("}}\n");
    }
    ProcessorTime.assertShort(() -> assertEquals(29_999, audit(same.toString()).findings().size()));
    ProcessorTime.assertShort(() -> assertEquals(0, audit(titled.toString()).findings().size()));
  }
}
