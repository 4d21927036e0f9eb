package org.ddlist.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddlist.formats.BiblatexWriter;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.CslJsonWriter;
import org.ddlist.formats.Detail;
import org.ddlist.formats.HayagrivaWriter;
import org.ddlist.formats.RisWriter;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListEdition;
import org.ddlist.model.Paper;
import org.junit.jupiter.api.Test;

/** Books, chapters and reports come out of each format as what they came in as. */
class EntryKindsTest {
  private static final Path BIB = Path.of("src/test/resources/lists/kinds.bib");

  /** Writes papers in a format. */
  private interface Format {
    void write(List<Paper> papers, Appendable out) throws IOException;
  }

  private static List<String> lines(Format format, String... fields) throws IOException {
    ImportedList list = ListEdition.bibliography("a.bib", Files.readString(BIB), "2020-06-30");
    StringBuilder out = new StringBuilder();
    format.write(list.papers().stream().map(ImportedPaper::paper).toList(), out);
    List<String> wanted = List.of(fields);
    return out.toString()
        .lines()
        .map(String::strip)
        .filter(line -> wanted.stream().anyMatch(line::startsWith))
        .toList();
  }

  @Test
  void inBibtex() throws IOException {
    assertEquals(
        List.of(
            "@incollection{lovelace1994chapter,",
            "booktitle = {A Handbook of Engines},",
            "pages = {12--18, 20},",
            "publisher = {MIT Press},",
            "@book{ebbinghaus1885gedaechtnis,",
            "publisher = {Duncker},",
            "@techreport{nist1994report,",
            "author = {{National Institute of Standards and Technology}},",
            "institution = {Boston College},",
            "number = {7},",
            "@mastersthesis{gauss1790degree,",
            "school = {University of Helmstedt},"),
        lines(
            BibtexWriter::write,
            "@",
            "author = {{",
            "booktitle",
            "pages",
            "publisher",
            "institution",
            "number",
            "school"));
  }

  @Test
  void inBiblatex() throws IOException {
    assertEquals(
        List.of(
            "@incollection{lovelace1994chapter,",
            "booktitle = {A Handbook of Engines},",
            "publisher = {MIT Press},",
            "@book{ebbinghaus1885gedaechtnis,",
            "publisher = {Duncker},",
            "@report{nist1994report,",
            "type = {techreport},",
            "institution = {Boston College},",
            "@thesis{gauss1790degree,",
            "type = {mathesis},",
            "institution = {University of Helmstedt},"),
        lines(
            (papers, out) -> BiblatexWriter.write(papers, BibtexForm.BIBLATEX, out),
            "@",
            "booktitle",
            "publisher",
            "institution",
            "type"));
  }

  @Test
  void inCslJson() throws IOException {
    List<String> items =
        lines((papers, out) -> CslJsonWriter.write(papers, Detail.USUAL, out), "{\"id\"");
    List<String> parts =
        List.of(
            "\"container-title\":\"A Handbook of Engines\",\"page\":\"12-18, 20\"",
            "\"type\":\"book\"",
            "\"publisher\":\"Boston College\",\"number\":\"7\"",
            "\"genre\":\"Master's thesis\"");
    for (int i = 0; i < parts.size(); i++) {
      assertEquals(true, items.get(i).contains(parts.get(i)), items.get(i));
    }
  }

  @Test
  void inRis() throws IOException {
    assertEquals(
        List.of(
            "TY  - CHAP",
            "T2  - A Handbook of Engines",
            "SP  - 12-18, 20",
            "PB  - MIT Press",
            "TY  - BOOK",
            "PB  - Duncker",
            "TY  - RPRT",
            "PB  - Boston College",
            "TY  - THES",
            "PB  - University of Helmstedt",
            "M3  - Master's thesis"),
        lines(
            (papers, out) -> RisWriter.write(papers, Detail.USUAL, out),
            "TY",
            "T2",
            "SP",
            "EP",
            "PB",
            "M3"));
  }

  @Test
  void inHayagriva() throws IOException {
    assertEquals(
        List.of(
            "type: chapter",
            "page-range: \"12-18, 20\"",
            "type: anthology",
            "publisher: \"MIT Press\"",
            "type: book",
            "publisher: \"Duncker\"",
            "type: report",
            "serial: \"7\"",
            "organization: \"Boston College\"",
            "type: thesis",
            "organization: \"University of Helmstedt\""),
        lines(
            (papers, out) -> HayagrivaWriter.write(papers, Detail.USUAL, out),
            "type",
            "page-range",
            "publisher",
            "serial:",
            "organization"));
  }
}
