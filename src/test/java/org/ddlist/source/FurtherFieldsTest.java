package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.BiblatexWriter;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.Detail;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry that was imported is written as it was, whatever fields it has. */
class FurtherFieldsTest {

  private static Paper paper(String bibtex) {
    ImportedList list = ListEdition.bibliography("a.bib", bibtex, "2020-06-30");
    assertEquals(1, list.papers().size(), list.notes().toString());
    return list.papers().get(0).paper();
  }

  private static BibtexEntry entry(String bibtex) {
    return BibtexReader.read(bibtex).entries().get(0);
  }

  private static String bibtex(Paper paper) throws IOException {
    StringBuilder out = new StringBuilder();
    BibtexWriter.write(List.of(paper), new BibtexForm(Detail.FULL, true), out);
    return out.toString();
  }

  private static String biblatex(Paper paper) throws IOException {
    StringBuilder out = new StringBuilder();
    BiblatexWriter.write(List.of(paper), new BibtexForm(Detail.FULL, false), out);
    return out.toString();
  }

  private static String text(String latex) {
    return LatexText.read(latex).replace('–', '-');
  }

  /** Imports an entry, writes it, and compares the type and each field. */
  private static void comesBack(String bibtex) throws IOException {
    BibtexEntry before = entry(bibtex);
    Paper paper = paper(bibtex);
    String written = bibtex(paper);
    BibtexEntry after = entry(written);
    assertEquals(before.type(), after.type(), written);
    for (BibtexField field : before.fields()) {
      String name = field.name();
      if (name.equals("author")) {
        assertEquals(new Reference(before).authors(), new Reference(after).authors(), written);
      } else {
        assertEquals(text(field.value()), text(after.value(name)), name + " of " + written);
      }
    }
    assertTrue(paper.compare(paper(written)).isSame(), written);
    boolean named = before.field("author") != null;
    assertTrue(!named || new Reference(before).compare(new Reference(after)).isSame(), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@mastersthesis{a, author={Hopper, Grace}, title={One}, school={Yale}, year=1934,"
            + " type={Diploma thesis}, address={New Haven}}",
        "@inbook{a, author={Hopper, Grace}, title={One}, chapter=3, publisher={AW}, year=1952}",
        "@inbook{a, author={Hopper, Grace}, title={One}, booktitle={Two}, publisher={AW}, year=1952}",
        "@proceedings{a, editor={Hopper, Grace and Turing, Alan}, title={One}, publisher={ACM},"
            + " year=1952, organization={ACM SIG}}",
        "@book{a, author={Hopper, Grace}, editor={Hopper, Grace}, title={One}, publisher={AW},"
            + " year=1952, edition={Second}, series={Books}, isbn={1-2}}",
        "@manual{a, title={One}, organization={Acme and Sons}, year=1952, edition=2}",
        "@techreport{a, title={One}, institution={Yale and Sons}, year=1952, number={TR-1}}",
        "@unpublished{a, author={Hopper, Grace}, title={One}, note={Talk at \\emph{X}}, year=1952}",
        "@booklet{a, author={Hopper, Grace}, title={One}, howpublished={Copied}, year=1952}",
        "@misc{a, author={Hopper, Grace}, title={One}, eprint={2003.00001v2}, archiveprefix={arXiv},"
            + " primaryclass={cs.LG}, doi={10.48550/arXiv.2003.00001}, year=2020}",
        "@misc{a, author={Hopper, Grace}, title={One}, eprint={hal-123}, archiveprefix={hal},"
            + " year=2020}",
        "@online{a, author={Hopper, Grace}, title={One}, url={https://a.org/x}, urldate={2021-02-03},"
            + " year=2020}",
        "@article{a, author={Wang, Wei}, title={One}, journal={CoRR}, volume={abs/1801.00631},"
            + " year=2018}",
        "@article{a, author={Wang, Wei}, title={One}, journal={Adv. {X} Sci.}, volume=3, number=2,"
            + " pages={12--18, 20}, month=jul, issn={12}, year=2018, doi={10.1000/X}}",
        "@incollection{a, author={Maes, Pattie}, title={One}, booktitle={Readings: New},"
            + " journal={Readings}, publisher={MIT Press}, year=1995}",
        "@misc{a, author={Wang, Wei}, title={One}, howpublished={RFC 1}, url={https://a.org/x},"
            + " year=1998}",
        "@booklet{a, author={Wang, Wei}, title={One}, howpublished={\\url{https://a.org/x}}, year=1998}",
        "@article{a, author={Wang, Wei}, title={One}, journal={ICML Workshop on X}, year=2018}",
        "@article{a, author={Wang, Wei}, title={One}, journal={X}, pages={to appear}, doi={TBA},"
            + " year=2018, url={ftp://a.org/x}}",
        "@inproceedings{a, author={Wang, Wei and others}, title={The $\\ell_1$ \\emph{Norm} of"
            + " K{\\\"o}ln}, booktitle={Proc. of the 35th Conf. on X (CX'18), Long Beach}, year=2018,"
            + " volume=80, series={PMLR}, editor={Dy, J. and others}, publisher={ACM}}",
        "@inproceedings{a, author={Wang, Wei}, title={One}, booktitle={CVPR}, year={2018a}}",
        "@thesis{a, author={Wang, Wei}, title={One}, school={Yale}, institution={Yale Labs},"
            + " type={Bachelor's thesis}, year=2018}",
      })
  void everyKindComesBack(String bibtex) throws IOException {
    comesBack(bibtex);
  }

  @Provide
  Arbitrary<Map<String, String>> fields() {
    Arbitrary<String> names =
        Arbitraries.of(
            "editor edition series isbn issn address month chapter organization note eid language"
                .split(" "));
    Arbitrary<String> values =
        Arbitraries.of(
                "Ada",
                "{B}ook",
                "$x_1$",
                "\\'{e}",
                "{\\\"o}",
                "\\emph{it}",
                "12",
                "a \\& b",
                "July")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(parts -> String.join(" ", parts));
    return Arbitraries.maps(names, values).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        "article inproceedings incollection inbook book phdthesis mastersthesis techreport manual"
            .concat(" booklet unpublished misc online software dataset patent proceedings")
            .split(" "));
  }

  @Property(tries = 300)
  void anyFieldOfAnyTypeComesBack(
      @ForAll("types") String type, @ForAll("fields") Map<String, String> fields)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("author", "Hopper, Grace and Turing, Alan");
    all.put("title", "A Title of Some Words");
    all.put("year", "1952");
    all.putAll(fields);
    StringBuilder bibtex = new StringBuilder("@" + type + "{a");
    all.forEach((name, value) -> bibtex.append(", ").append(name + " = {" + value + "}"));
    comesBack(bibtex.append("}").toString());
  }

  @Test
  void biblatexGetsItsOwnFieldsBack() throws IOException {
    String written =
        biblatex(
            paper(
                """
                @report{a, author={Turing, Alan}, title={One $k$}, subtitle={Two}, type={memo},
                  institution={NPL}, date={1936-05-28}, location={London}, eprinttype={hal}, eprint={x}}
                """));
    BibtexEntry entry = entry(written);
    assertEquals("report", entry.type());
    for (String field :
        List.of(
            "title: One $k$",
            "subtitle: Two",
            "type: memo",
            "institution: NPL",
            "date: 1936-05-28",
            "location: London",
            "eprinttype: hal",
            "eprint: x")) {
      int colon = field.indexOf(':');
      assertEquals(field.substring(colon + 2), entry.text(field.substring(0, colon)), written);
    }
    assertEquals("", entry.text("year"));
  }
}
