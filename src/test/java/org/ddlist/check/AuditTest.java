package org.ddlist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
  private static final Audit AUDIT = new Audit(Fixture.catalog());

  private static final String ADAM =
      "@inproceedings{mine, title={{Adam}: A Method for Stochastic Optimization},"
          + " author={Kingma, Diederik P. and Ba, Jimmy}, booktitle={ICLR}, year={2015}}";
  private static final String HE =
      "@inproceedings{mine, title={Deep Residual Learning for Image Recognition},"
          + " author={He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},"
          + " booktitle={CVPR}, year={2016}}";
  private static final String PREPRINT =
      "@article{mine,\n  title={Deep Residual Learning for Image Recognition},\n"
          + "  author={He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},\n"
          + "  journal={arXiv preprint arXiv:1512.03385},\n  year={2015}\n}\n";
  private static final String WAVENET =
      "@misc{mine, title={{WaveNet}: A Generative Model for Raw Audio},"
          + " author={van den Oord, Aaron and others}, eprint={1609.03499}, year={2016}}";

  private static AuditReport audit(String text) {
    return AUDIT.audit(DecodedText.of("refs.bib", text), BibtexReader.read(text));
  }

  private static String rules(String text) {
    List<String> rules = new ArrayList<>();
    for (Finding finding : audit(text).findings()) {
      rules.add(finding.rule().word());
    }
    return String.join(" ", rules);
  }

  private static String entry(String name) {
    return switch (name) {
      case "adam" -> ADAM;
      case "he" -> HE;
      case "preprint" -> PREPRINT;
      case "wavenet" -> WAVENET;
      default -> throw new IllegalArgumentException(name);
    };
  }

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
    List<Finding> findings = audit(preprint + workshop).findings();
    assertEquals("w", findings.get(0).fix().keep());
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
      })
  void knowsTwoPublicationsOfOneTitle(String entry, String other, String rules) {
    String paper = " title={A Title}, author={Church, Alonzo}}";
    assertEquals(rules == null ? "" : rules, rules(entry + paper + other + paper));
  }

  @Test
  void makesOfAPreprintWhatWasPublishedAndKeepsTheRest() {
    String before =
        "@ARTICLE{mine,\r\n  title     = \"Deep Residual Learning for Image Recognition\",\r\n"
            + "  author    = \"He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian\",\r\n"
            + "  journal   = \"CoRR\",\r\n  volume    = \"abs/1512.03385\",\r\n"
            + "  year      = 2015,\r\n  month     = dec,\r\n  eprint    = {1512.03385},\r\n"
            + "  file      = {mine.pdf}\r\n}\r\n";
    assertEquals(
        "@INPROCEEDINGS{mine,\r\n  title     = \"Deep Residual Learning for Image Recognition\",\r\n"
            + "  author    = \"He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian\",\r\n"
            + "  booktitle   = \"Proceedings of the IEEE/CVF Conference on Computer Vision and"
            + " Pattern Recognition (CVPR)\",\r\n"
            + "  pages     = \"770--778\",\r\n"
            + "  year      = 2016,\r\n  eprint    = {1512.03385},\r\n"
            + "  file      = {mine.pdf}\r\n}\r\n",
        audit(before).edits().apply());
  }

  @Test
  void addsTheVenueToAnEntryThatHasNone() {
    String before =
        "@misc{mine,\n\ttitle={Adam: A Method for Stochastic Optimization},\n"
            + "\tauthor={Diederik P. Kingma and Jimmy Ba},\n\tyear={2014},\n"
            + "\teprint={1412.6980},\n\tarchivePrefix={arXiv}\n}\n";
    assertEquals(
        "@inproceedings{mine,\n\ttitle={Adam: A Method for Stochastic Optimization},\n"
            + "\tauthor={Diederik P. Kingma and Jimmy Ba},\n"
            + "\tbooktitle={Proceedings of the International Conference on Learning"
            + " Representations (ICLR)},\n\tyear={2015},\n"
            + "\teprint={1412.6980},\n\tarchivePrefix={arXiv}\n}\n",
        audit(before).edits().apply());
  }

  /** What an entry says of the preprint, and what of it is left in that of the publication. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doi = {10.48550/arXiv.1412.6980} | ID",
        "doi = {10.48550/ARXIV.1412.6980} | ID",
        "doi = {https://doi.org/10.48550/arXiv.1412.6980} | ID",
        "doi = \"10.48550/arXiv.1412.6980\", file = {a.pdf} | file = {a.pdf}, ID",
        "number = {1412.6980} | ''",
        "number = {1412.6980v9} | ''",
        "number = {arXiv:1412.6980} | ID",
        "volume = {1412.6980} | ''",
        "number = {1412.6980}, pages = {1--15} | pages = {1--15}",
        "doi = {10.48550/arXiv.1412.6980}, number = {1412.6980}, pages = {1--15} | pages = {1--15}, ID",
        "eprint = {1412.6980}, doi = {10.48550/arXiv.1412.6980} | eprint = {1412.6980}",
        "doi = {10.48550/arXiv.1412.6980}, eprint = {1412.6980} | eprint = {1412.6980}",
        // another's, or no id
        "doi = {10.1145/3} | doi = {10.1145/3}",
        "number = {12} | number = {12}",
        "number = {14.6980} | number = {14.6980}",
      })
  void leavesThePreprintsDoiAndNumberOut(String fields, String left) {
    String entry =
        "@%s{mine, title={Adam: A Method for Stochastic Optimization}, author={Kingma, Diederik P."
            + " and Ba, Jimmy}, %s, year={%s}%s}";
    String venue =
        "booktitle={Proceedings of the International Conference on Learning Representations"
            + " (ICLR)}";
    String kept = left.replace("ID", "eprint = {1412.6980}, archiveprefix = {arXiv}");
    String after = kept.isEmpty() ? "" : ", " + kept;
    String mended = entry.formatted("inproceedings", venue, "2015", after);
    assertEquals(
        mended,
        audit(entry.formatted("article", "journal={arXiv}", "2014", ", " + fields))
            .edits()
            .apply());
    assertEquals(mended, audit(mended).edits().apply());
  }

  /** What an entry says of where the paper is, and what is left of it, for good. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "booktitle=\"\", journal={arXiv} | booktitle=\"VENUE\"",
        "journal={}, booktitle={arXiv} | journal={}, VENUE",
        "booktitle={arXiv}, journal={arXiv preprint} | VENUE",
        "journal={CoRR}, howpublished={arXiv} | VENUE",
        "journal={CoRR}, journal={arXiv} | VENUE",
        "school={arXiv} | VENUE",
      })
  void writesTheVenueOnceWhereverAPreprintsPlaceStands(String places, String left) {
    String entry =
        "@inproceedings{mine, title={Adam: A Method for Stochastic Optimization},"
            + " author={Kingma, Diederik P. and Ba, Jimmy}, %s, year={2015}}";
    String venue = "Proceedings of the International Conference on Learning Representations (ICLR)";
    String written = left.replace("=\"VENUE\"", "=\"" + venue + "\"");
    String mended = entry.formatted(written.replace("VENUE", "booktitle={" + venue + "}"));
    assertEquals(mended, audit(entry.formatted(places)).edits().apply());
    assertEquals(mended, audit(mended).edits().apply());
  }

  @Test
  void fillsAnEmptyPlace() {
    String entry =
        "@%s{mine, booktitle={%s}, title={Adam: A Method for Stochastic Optimization},"
            + " author={Kingma, Diederik P. and Ba, Jimmy}, eprint={1412.6980}, year={2015}}";
    String venue = "Proceedings of the International Conference on Learning Representations (ICLR)";
    String mended = entry.formatted("inproceedings", venue);
    assertEquals(mended, audit(entry.formatted("misc", "")).edits().apply());
    assertEquals(mended, audit(mended).edits().apply());
  }

  @Test
  void keepsACommentBesideAFieldThatGoes() {
    String before =
        "@\u00a0article{mine,\n  title={Adam: A Method for Stochastic Optimization},\n"
            + "  author={Kingma, Diederik P. and Ba, Jimmy},\n  journal={CoRR},\n"
            + "  volume={abs/1412.6980},\n  % read again, twice\n  year={2014},\n"
            + "  % in winter\n  month=dec\n}\n";
    assertEquals(
        "@\u00a0inproceedings{mine,\n  title={Adam: A Method for Stochastic Optimization},\n"
            + "  author={Kingma, Diederik P. and Ba, Jimmy},\n"
            + "  booktitle={Proceedings of the International Conference on Learning"
            + " Representations (ICLR)},\n  % read again, twice\n  year={2015},\n"
            + "  eprint={1412.6980},\n  archiveprefix={arXiv},\n  % in winter\n  \n}\n",
        audit(before).edits().apply());
  }

  /** BibTeX reads the first of two fields of a name: the second would take its place. */
  @Test
  void leavesOutAFieldOfThePreprintsAsOftenAsItStands() {
    String before =
        "@article{mine, month=dec, title={Computing Machinery and Intelligence},"
            + " author={Turing, Alan M.}, journal={CoRR}, year={1950}, month=jan}";
    assertEquals(
        "@article{mine, title={Computing Machinery and Intelligence},"
            + " author={Turing, Alan M.}, journal={Mind}, volume={59}, number={236},"
            + " pages={433--460}, year={1950}, doi={10.1093/mind/LIX.236.433}}",
        audit(before).edits().apply());
  }

  @Test
  void givesWhatThePublicationHasInPlaceOfThePreprints() {
    String before =
        "@article{mine,\n  title={Computing Machinery and Intelligence},\n"
            + "  author={Turing, Alan M.},\n  journal={arXiv},\n  number={2006.05929},\n"
            + "  pages={1--20},\n  year={1950},\n  doi={10.48550/arXiv.2006.05929}\n}\n";
    assertEquals(
        "@article{mine,\n  title={Computing Machinery and Intelligence},\n"
            + "  author={Turing, Alan M.},\n  journal={Mind},\n  volume={59},\n"
            + "  number={236},\n  pages={433--460},\n  year={1950},\n"
            + "  doi={10.1093/mind/LIX.236.433},\n  eprint={2006.05929},\n"
            + "  archiveprefix={arXiv}\n}\n",
        audit(before).edits().apply());
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
  void mendsNothingThatIsUncertain(String name, String of, String to) {
    String text = entry(name).replace(of, to);
    assertEquals(text, audit(text).edits().apply());
  }

  @Test
  void mendsAllThatItCallsCertain() {
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
      String mended = report.edits().apply();
      assertEquals("", rules(mended), mended);
      assertEquals(1, audit(mended).known(), mended);
    }
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
  void isNotSlowOnEntriesThatAreAllAlike() {
    StringBuilder same = new StringBuilder();
    StringBuilder titled = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      same.append("@misc{k, title={A}, author={B}, eprint={1801.00001}}\n");
      titled.append("@misc{k").append(i).append(", title={A}, author={B").append(i).append("}}\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(29_999, audit(same.toString()).findings().size()));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(0, audit(titled.toString()).findings().size()));
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

  /** What a preprint leaves behind that its publication does not have. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pubstate={prepublished} | ",
        "version={3} | ",
        "note={arXiv:1512.03385 [cs.CV]} | ",
        "note={arXiv preprint arXiv:1512.03385; read twice} | note={arXiv preprint arXiv:1512.03385; read twice}",
        "primaryclass={cs.CV} | primaryclass={cs.CV}",
      })
  void leavesOutWhatSaysThatItIsAPreprint(String field, String left) {
    String before = PREPRINT.replace("year={2015}", field + ",\n  year={2015}");
    String after = audit(before).edits().apply();
    assertTrue(after.contains("eprint={1512.03385}"), after);
    assertEquals(left != null, after.contains(field), after);
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
      })
  void knowsVersionsOfAPaper(String name, String of, String to, String rules) {
    assertEquals(rules == null ? "" : rules, rules(entry(name).replace(of, to)));
  }
}
