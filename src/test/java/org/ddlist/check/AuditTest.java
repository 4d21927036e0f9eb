package org.ddlist.check;

import static org.ddlist.check.AuditedEntries.HE;
import static org.ddlist.check.AuditedEntries.PREPRINT;
import static org.ddlist.check.AuditedEntries.WAVENET;
import static org.ddlist.check.AuditedEntries.audit;
import static org.ddlist.check.AuditedEntries.entry;
import static org.ddlist.check.AuditedEntries.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
  /** Each rule by something that breaks it, and something near that does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // entry | what of it | is now | rules
        "preprint | | | published-preprint",
        "preprint | arXiv preprint arXiv:1512.03385 | CVPR | year-differs",
        "preprint | @article | @misc | published-preprint",
        "preprint | arXiv preprint arXiv:1512.03385 | CoRR | published-preprint",
        "preprint | journal={arXiv preprint | note={arXiv preprint | published-preprint",
        "he | booktitle={CVPR} | crossref={cvpr2016} | ",
        "he | booktitle={CVPR} | eprint={1512.03385} | missing-field",
        "wavenet | | | ",
        "wavenet | @misc | @unpublished | ",
        "he | | | ",
        "preprint | Residual | Residuals | title-differs published-preprint",
        "he | {mine, title={Deep Residual | {he2016deep, title={Deep Residuals | title-differs",
        "he | Deep Residual Learning | deep residual learning | ",
        "he | Deep Residual Learning | Deep {Residual} Learning | ",
        "he | Learning for | Learning: for | ",
        "he | Image Recognition} | Image Recognition (Student Abstract)} | ",
        "he | Image Recognition} | Image Recognition (Part I)} | title-differs",
        "he | {Deep Residual Learning for Image Recognition} | {{Deep Residual Learning for Image Recognition}} | ",
        "he |  and Sun, Jian | | author-missing",
        "he |  and Ren, Shaoqing and Sun, Jian | ' and others' | ",
        "he | Sun, Jian | Sun, Jian and Sun, Jian | author-twice",
        "he | Sun, Jian | Sun, J. | ",
        "he | Sun, Jian | Son, Jian | author-differs",
        "he | Sun, Jian | Jian, Sun | author-differs",
        "he | Sun, Jian | Jian Sun | name-comma",
        "he | Sun, Jian | Sun, Jian, | name-comma",
        "he | Ren, Shaoqing and Sun, Jian | Ren, Shaoqing andSun, Jian | name-and",
        "he | Ren, Shaoqing and Sun, Jian | Sun, Jian and Ren, Shaoqing | author-differs",
        "he | Sun, Jian | Sun, Jian and Hopper, Grace | author-differs",
        "he | Sun, Jian | Sun, Jian Q. | ",
        "adam | Kingma, Diederik P. and Ba, Jimmy | Diederik Kingma and Jimmy Ba | ",
        "adam | Kingma, Diederik P. and Ba, Jimmy | D. P. Kingma and J. Ba | ",
        "he | 2016 | 2017 | year-differs",
        "he | year={2016} | date={2016-06} | ",
        "he | year={2016} | date={2015-06} | year-differs",
        "he | year={2016} | year={to appear} | ",
        "he | , year={2016} | | missing-field",
        "he | year={2016} | year={} | missing-field",
        "wavenet | year={2016} | year={2017} | year-differs",
        "he | {CVPR} | {NeurIPS} | venue-differs",
        "he | {CVPR} | {Nature} | venue-differs",
        "he | {CVPR} | {CVPR Workshops} | venue-differs",
        "he | {CVPR} | {Proc. CVPR'16} | ",
        "he | {CVPR} | {2016 IEEE Conf. on Comput. Vis. and Pattern Recognit. (CVPR)} | ",
        "he | {CVPR} | {IEEE Conference on Computer Vision and Pattern Recognition, Las Vegas} | ",
        "he | {CVPR} | {Proceedings of Machine Learning Research} | ",
        "adam | {ICLR} | {3rd International Conference on Learning Representations} | ",
        "wavenet | {WaveNet} | WaveNet | capitals",
        "wavenet | {WaveNet} | Wavenet | capitals",
        "wavenet | {WaveNet}: A Generative Model | wavenet: a generative model | capitals",
        "adam | {Adam} | Adam | ",
        "wavenet | {{WaveNet}: A Generative | {Raw {WaveNet}: A Generative | title-differs",
        "adam | {mine | {goedel1931formal | key-of-another",
        "adam | {mine | {kingma2015adam | ",
        "wavenet | 1609.03499 | 1609.03498 | arxiv-id",
        "adam | year={2015} | year={2015}, eprint={1512.03385} | id-of-another",
        "adam | year={2015} | year={2015}, eprint={1412.6980v9} | ",
        "he | {mine | {protected, protect={true} | ",
        "he | Deep Residual Learning for Image Recognition | Something New | ",
      })
  void findsWhatDiffersAndNothingElse(String name, String of, String to, String rules) {
    String text =
        of == null ? entry(name) : entry(name).replace(of, to == null ? "" : to.replace("'", ""));
    if (of != null && of.startsWith("Sun") && to.contains("'")) {
      text = entry(name).replace(of, to);
    }
    assertEquals(rules == null ? "" : rules, rules(text), text);
  }

  @Test
  void findsCapitalsThatBibtexWouldLower() {
    String goedel =
        "@article{g, title={{\\\"U}ber formal unentscheidbare S{\\\"a}tze der Principia Mathematica"
            + " und verwandter Systeme I}, author={G{\\\"o}del, Kurt}, journal={Monatshefte f{\\\"u}r"
            + " Mathematik und Physik}, year={1931}}";
    assertEquals("capitals", rules(goedel));
    assertEquals("", rules(goedel.replace("Systeme I}", "Systeme {I}}")));
    assertEquals(
        "", rules(goedel.replace("title={", "title={{").replace("Systeme I}", "Systeme I}}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // known by the key alone
        "he | {mine, title={Deep Residual | {he2016deep, title={Residual",
        // another venue may be meant
        "he | {CVPR} | {NeurIPS}",
        // the id is another's
        "wavenet | 1609.03499 | 1609.03498",
        // a title of which nothing is left
        "preprint | Deep Residual Learning for Image Recognition | Something Else Altogether",
        "preprint | {mine, | {mine, protect={true},",
        // in the catalog it is a preprint
        "wavenet | eprint={1609.03499} | booktitle={CVPR}",
      })
  void changesNothingThatIsUncertain(String name, String of, String to) {
    String text = entry(name).replace(of, to);
    assertEquals(text, audit(text).edits().apply());
  }

  @Test
  void correctsAllThatItCallsCertain() {
    for (String text :
        List.of(
            PREPRINT,
            PREPRINT.replace("Residual", "Residuals"),
            PREPRINT.replace(" and Sun, Jian", ""),
            HE.replace("2016", "2017").replace("Sun, Jian", "Sun, Jian,"),
            "@article{x, title={Adam: a method for stochastic optimisation}, author={Kingma, D and"
                + " Ba, J}, volume={abs/1412.6980}, journal={CoRR}, number={arXiv:1412.6980},"
                + " month=dec}")) {
      AuditReport report = audit(text);
      assertTrue(report.findings().stream().allMatch(finding -> finding.fix().isCertain()), text);
      String fixed = report.edits().apply();
      assertEquals("", rules(fixed), fixed);
      assertEquals(1, audit(fixed).known(), fixed);
    }
  }

  /** What has a paper's title and authors, and is another thing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@patent{x, number={US123},",
        "@software{x, version={1.2},",
        "@dataset{x, publisher={Zenodo},",
        "@video{x,",
        "@misc{x, howpublished={GitHub repository}, url={https://github.com/a/b},",
        "@misc{x, note={Poster at a school},",
        "@phdthesis{x, school={X},"
      })
  void leavesAloneWhatIsNotThePaper(String beginning) {
    String text = HE.replace("@inproceedings{mine,", beginning).replace("2016", "2019");
    assertEquals("", rules(text.replace("booktitle={CVPR}, ", "")));
  }

  @Test
  void changesNoReportOfAPaper() {
    String report = HE.replace("inproceedings", "techreport").replace("booktitle", "institution");
    report = report.replace("CVPR", "Edinburgh").replace("2016", "2014");
    assertEquals(report, audit(report).edits().apply());
  }

  /** A paper with the id of another is not taken for the other. */
  @Test
  void namesAnIdThatBelongsToAnotherPaper() {
    String wrong = HE.replace("year=", "eprint={1412.6980}, archiveprefix={arXiv}, year=");
    assertEquals("id-of-another", rules(wrong));
    assertEquals(wrong, audit(wrong).edits().apply());
    String slides = "@misc{s, title={Slides: {Adam}: A Method for Stochastic Optimization},";
    slides += " author={Ba, Jimmy}, eprint={1412.6980}, year={2019}}";
    assertEquals(slides, audit(slides).edits().apply());
  }

  @Test
  void countsWhatTheCatalogHasAndWhatItHasNot() {
    AuditReport report =
        audit(HE + "@book{knuth, title={X}, author={Knuth, D}, year={0}}@misc{p, protect={true}}");
    assertEquals(List.of(), report.findings());
    assertEquals(3, report.entries());
    assertEquals(1, report.known());
    assertEquals(1, report.left());
  }

  @Test
  void theYearIsCorrectedWhereItWasReadAndWholeDatesAreKept() {
    String dated = HE.replace("year={2016}", "year={in press}, date={2019}");
    assertEquals(
        HE.replace("year={2016}", "year={in press}, date={2016}"), audit(dated).edits().apply());
    String month = HE.replace("year={2016}", "year={June 2019}");
    assertEquals("year-differs", rules(month));
    assertEquals(month, audit(month).edits().apply());
  }

  /** What of an entry a fix changes, and the form of names and fields that it keeps. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // a name that is right stays in the form that the entry has; initials are completed
        "he | and Sun, Jian | and Jian, Sun | He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian",
        "he | Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian | Zhang, Xiangyu Q. and Jian, Sun and Ren, S. | He, Kaiming and Zhang, Xiangyu Q. and Ren, Shaoqing and Sun, Jian",
        "adam | Kingma, Diederik P. and Ba, Jimmy | Jimmy Lei Ba and D. P. Kingma | Diederik P. Kingma and Jimmy Lei Ba",
        // another form of a given name stays, a mistyped one does not
        "preprint | He, Kaiming and Zhang, Xiangyu | He, Sasha and Zang, Xiangyu | He, Sasha and Zhang, Xiangyu",
        "preprint | He, Kaiming | He, Kaimign | He, Kaiming",
        // a name that is several people's does not say how the others are written
        "preprint | He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian | Kaiming He, Xiangyu Zhang, Shaoqing Ren and Jian Sun | Kaiming He and Xiangyu Zhang and Shaoqing Ren and Jian Sun",
        // a list that ends in others stays short
        "he | Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian | Xiangyu, Zhang and others | He, Kaiming and Zhang, Xiangyu and others",
        // capitals come back in braces, and the rest of the title stays
        "wavenet | title={{WaveNet}: A Generative Model for Raw Audio} | title={Wavenet: a generative model for raw audio} | title={{WaveNet}: a generative model for raw audio}",
        "wavenet | title={{WaveNet}: A Generative Model for Raw Audio} | title={{wavenet: A generative model for raw audio}} | title={{WaveNet: A generative model for raw audio}}",
        "wavenet | title={{WaveNet}: A Generative Model for Raw Audio} | title={\\emph{wavenet}: A generative model for raw audio} | title={{WaveNet}: A Generative Model for Raw Audio}",
        // a missing field in the style of the entry
        "he | , year={2016} | `` | booktitle={CVPR}, year={2016}}",
        "he | booktitle={CVPR}, year={2016} | BookTitle = {CVPR} | BookTitle = {CVPR}, Year = {2016}}",
        "he | booktitle={CVPR}, year={2016} | BOOKTITLE = {CVPR} | BOOKTITLE = {CVPR}, YEAR = {2016}}",
      })
  void fixesWhatIsWrongAndKeepsTheFormOfTheRest(String name, String of, String to, String fixed) {
    String before = entry(name).replace(of, to);
    String after = audit(before).edits().apply();
    assertTrue(after.contains(fixed), after);
    assertEquals(after, audit(after).edits().apply());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he | booktitle={CVPR} | booktitle={CVPRW} | venue-differs",
        "he | year={2016} | year={2017}, publisher={Springer} | year-differs",
        "he | booktitle={CVPR}, year={2016} | booktitle={CVPR 2016}, year={2017} | ",
        "he | year={2016} | pages={770--778}, year={2016} | ",
        "he | year={2016} | pages={1--9}, year={2016} | ",
        "he | year={2016} | pages={1--12}, year={2016} | pages",
        "he | year={2016} | pages={770--77}, year={2016} | ",
        "he | year={2016} | pages={778--770}, year={2016} | pages",
        "he | booktitle={CVPR}, year={2016} | booktitle={CVPR 2016}, year={2015} | year-differs",
        // a later version of a preprint has a year of its own
        "wavenet | year={2016} | year={2018}, version={3} | ",
        "wavenet | year={2016} | date={2018-03-05} | ",
        "wavenet | year={2016} | date={2018} | year-differs",
        "wavenet | 1609.03499}, year={2016} | 1609.03499v3}, year={2018} | ",
        "wavenet | year={2016} | year={2015}, version={3} | year-differs",
      })
  void knowsVersionsOfAPaper(String name, String of, String to, String rules) {
    assertEquals(rules == null ? "" : rules, rules(entry(name).replace(of, to)));
  }

  @ParameterizedTest
  @CsvSource({"2017, false", "2015, true"})
  void changesTheYearOfAPreprintOnlyIfNoVersionCanHaveIt(String year, boolean changed) {
    String before = WAVENET.replace("year={2016}", "year={" + year + "}");
    assertEquals("year-differs", rules(before));
    assertEquals(changed ? WAVENET : before, audit(before).edits().apply());
  }

  /** An entry of a type that its paper's place does not fit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "article | year={2016} | inproceedings | booktitle={PROC}, year={2016} | needs 'journal', but the paper is in proceedings: @inproceedings",
        "article | booktitle={CVPR}, year={2016} | inproceedings | booktitle={CVPR}, year={2016} | needs 'journal', but the paper is in proceedings: @inproceedings",
        "Article | booktitle={CVPR} | Inproceedings | booktitle={CVPR}, year={2016} | needs 'journal', but the paper is in proceedings: @inproceedings",
        "inproceedings | journal={CVPR}, year={2016} | inproceedings | booktitle={CVPR}, year={2016} | needs 'booktitle'",
        "article | booktitle={NeurIPS}, year={2016} | article | booktitle={NeurIPS}, year={2016} | has 'NeurIPS' where the catalog has CVPR 2016",
        "article | journal={CVPR}, year={2016} | article | journal={CVPR}, year={2016} | ",
      })
  void givesAnEntryTheTypeOfItsPaper(
      String type, String fields, String rightType, String rightFields, String message) {
    String entry =
        "@%s{mine, title={Deep Residual Learning for Image Recognition}, author={He, Kaiming"
            + " and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian}, %s}";
    String venue =
        "Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)";
    String fixed = entry.formatted(rightType, rightFields.replace("PROC", venue));
    AuditReport report = audit(entry.formatted(type, fields));
    String found = report.findings().isEmpty() ? "" : report.findings().get(0).message();
    assertTrue(found.endsWith(message == null ? "" : message), found);
    assertEquals(message == null, report.findings().isEmpty());
    assertEquals(fixed, report.edits().apply());
    assertEquals(fixed, audit(fixed).edits().apply());
  }

  @Test
  void findsPagesThatRunBackwardsInAnyEntry() {
    String entry = "@article{mine, title={Something}, author={Hopper, Grace}, pages={30--20}}";
    assertEquals("pages", rules(entry));
    assertEquals(entry, audit(entry).edits().apply());
    assertEquals("", rules(entry.replace("30--20", "30--40")));
  }

  @Test
  void givesAPaperOfAJournalItsType() {
    String entry =
        "@inproceedings{mine, title={Computing Machinery and Intelligence}, author={Turing, Alan"
            + " M.}, year={1950}}";
    assertEquals(
        "@article{mine, title={Computing Machinery and Intelligence}, author={Turing, Alan M.},"
            + " journal={Mind}, year={1950}}",
        audit(entry).edits().apply());
  }
}
