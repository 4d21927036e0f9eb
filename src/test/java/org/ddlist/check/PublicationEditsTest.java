package org.ddlist.check;

import static org.ddlist.check.AuditedEntries.PREPRINT;
import static org.ddlist.check.AuditedEntries.audit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationEditsTest {
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
            + "  booktitle = \"Proceedings of the IEEE/CVF Conference on Computer Vision and"
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
        "number = {1412.6980} | ID",
        "number = {1412.6980v9} | ID",
        "number = {arXiv:1412.6980} | ID",
        "volume = {1412.6980} | ID",
        "number = {1412.6980}, pages = {1--15} | pages = {1--15}, ID",
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
    String fixed = entry.formatted("inproceedings", venue, "2015", after);
    assertEquals(
        fixed,
        audit(entry.formatted("article", "journal={arXiv}", "2014", ", " + fields))
            .edits()
            .apply());
    assertEquals(fixed, audit(fixed).edits().apply());
  }

  @Test
  void leavesADoiInOtherCaseAsItIs() {
    String before =
        "@article{mine, title={Computing Machinery and Intelligence}, author={Turing, Alan M.},"
            + " journal={arXiv}, doi={10.1093/mind/lix.236.433}, year={1950}}";
    String after = audit(before).edits().apply();
    assertTrue(after.contains("journal={Mind}, "), after);
    assertTrue(after.contains(", doi={10.1093/mind/lix.236.433}, "), after);
  }

  /** Where the id is in an entry, and what another entry of the file says of its eprint. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "journal={arXiv:1412.6980} | note={x} | archiveprefix={arXiv}",
        "journal={CoRR}, url={http://arxiv.org/abs/1412.6980v2} | note={x} | archiveprefix={arXiv}",
        "journal={CoRR}, note={arXiv:1412.6980} | note={x} | archiveprefix={arXiv}",
        "howpublished={\\url{https://arxiv.org/pdf/1412.6980.pdf}} | note={x} | archiveprefix={arXiv}",
        "journal={CoRR}, volume={abs/1412.6980} | ARCHIVEPREFIX={arXiv} | ARCHIVEPREFIX={arXiv}",
        "journal={CoRR}, volume={abs/1412.6980} | archivePrefix=\"arxiv\" | archivePrefix={arxiv}",
        "journal={CoRR}, volume={abs/1412.6980} | eprinttype={arxiv} | eprinttype={arxiv}",
        "journal={CoRR}, volume={abs/1412.6980} | eprinttype={jstor} | archiveprefix={arXiv}",
        "journal={CoRR}, volume={abs/1412.6980} | date={2020} | eprinttype={arxiv}",
      })
  void keepsTheIdAsTheFileWritesIt(String fields, String other, String archive) {
    String file = "@misc{other, " + other + "}\n";
    String before =
        "@article{mine, title={Adam: A Method for Stochastic Optimization}, author={Kingma,"
            + " Diederik P. and Ba, Jimmy}, year={2015}, %s}";
    String fixed = audit(file + before.formatted(fields)).edits().apply();
    assertTrue(fixed.startsWith(file), fixed);
    assertTrue(fixed.endsWith(", eprint={1412.6980}, " + archive + "}"), fixed);
    assertEquals(fields.contains("url={http"), fixed.contains("url={http"), fixed);
    assertEquals(fixed, audit(fixed).edits().apply());
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
    String fixed = entry.formatted(written.replace("VENUE", "booktitle={" + venue + "}"));
    assertEquals(fixed, audit(entry.formatted(places)).edits().apply());
    assertEquals(fixed, audit(fixed).edits().apply());
  }

  @Test
  void fillsAnEmptyPlace() {
    String entry =
        "@%s{mine, booktitle={%s}, title={Adam: A Method for Stochastic Optimization},"
            + " author={Kingma, Diederik P. and Ba, Jimmy}, eprint={1412.6980}, year={2015}}";
    String venue = "Proceedings of the International Conference on Learning Representations (ICLR)";
    String fixed = entry.formatted("inproceedings", venue);
    assertEquals(fixed, audit(entry.formatted("misc", "")).edits().apply());
    assertEquals(fixed, audit(fixed).edits().apply());
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
            + "  eprint={1412.6980},\n  archiveprefix={arXiv}\n  % in winter\n}\n",
        audit(before).edits().apply());
  }

  /** Fields of a preprint with comments, in the styles that people write them in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a comment stays beside its field, or on a line of its own where its field goes
        "#  VENUE, % a#  year={2014}, % b#  month=dec, % c#  note={x} | #  VENUE, % a#  year={2015}, % b#  % c#  note={x},#  ID",
        "#  VENUE, % a#  month=dec, % b#  year={2014} % c | #  VENUE, % a#  % b#  year={2015}, % c#  ID",
        "#  VENUE,#  year={2014}, month=dec, % b, c#  note={x}, % d | #  VENUE,#  year={2015}, % b, c#  note={x}, % d#  ID,",
        "#  VENUE,#  month=dec, year={2014}, % b#  note={x} | #  VENUE,#  year={2015}, % b#  note={x},#  ID",
        "#  VENUE, month=dec, % b#  year={2014} | #  VENUE, % b#  year={2015},#  ID",
        "#  VENUE, year={2014} % b#  % c | #  VENUE, year={2015}, % b#  ID#  % c",
        // on lines of their own
        "#  VENUE,#  % a#  month=dec,#  % b#  year={2014},#  % c#  pubstate={preprint}#  % d | #  VENUE,#  % a#  % b#  year={2015},#  ID#  % c#  % d",
        "#  VENUE,#  year={2014}, % y#  month=dec#  % end | #  VENUE,#  year={2015}, % y#  ID#  % end",
        "#  VENUE,#  year={2014},# #  month=dec,##  note={x} | #  VENUE,#  year={2015},# ##  note={x},#  ID",
        // with commas first
        "#  , VENUE % a#  , month=dec % b#  , year={2014} % c | #  , VENUE % a#  % b#  , year={2015} % c#  , ID",
        "#  , VENUE#  , year={2014} % b#  , month=dec % c#  % d | #  , VENUE#  , year={2015} % b#  , ID#  % c#  % d",
        "#  , VENUE#  , month=dec#  , year={2014} | #  , VENUE#  , year={2015}#  , ID",
        "#  , month=dec, VENUE % b#  , year={2014} | #  , VENUE % b#  , year={2015}#  , ID",
      })
  void leavesEachCommentWhereItIs(String fields, String left) {
    boolean leading = fields.contains("  ,");
    String separator = leading ? "#  , " : ",#  ";
    String entry =
        "@TYPE{mine,#  title={Adam: A Method for Stochastic Optimization}"
            + (leading ? "#  , " : ", % t#  ")
            + "author={Kingma, Diederik P. and Ba, Jimmy}FIELDS#}#";
    String before =
        entry
            .replace("TYPE", "article")
            .replace("FIELDS", (leading ? "" : ",") + fields)
            .replace("VENUE", "journal={arXiv:1412.6980}");
    String after =
        entry
            .replace("TYPE", "inproceedings")
            .replace("FIELDS", (leading ? "" : ",") + left)
            .replace("ID", "eprint={1412.6980}" + separator + "archiveprefix={arXiv}")
            .replace(
                "VENUE",
                "booktitle={Proceedings of the International Conference on Learning"
                    + " Representations (ICLR)}");
    for (String end : List.of("\n", "\r\n", "\r")) {
      String fixed = audit(before.replace("#", end)).edits().apply();
      assertEquals(after.replace("#", end), fixed);
      assertEquals(fixed, audit(fixed).edits().apply());
    }
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
}
