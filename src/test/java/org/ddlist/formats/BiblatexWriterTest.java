package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class BiblatexWriterTest {
  private static final Venue CONF =
      new Venue("CONF", "Conference on R&D", Venue.Kind.CONFERENCE, "Proceedings on R&D");
  private static final Venue JMLR =
      new Venue("JMLR", "Journal of Learning", Venue.Kind.JOURNAL, "Journal of Learning");
  private static final Venue SCHOOL =
      new Venue("MIT", "Institute of Technology", Venue.Kind.THESIS, "Institute of Technology");

  private static String biblatex(BibtexForm form, Paper... papers) throws IOException {
    StringBuilder biblatex = new StringBuilder();
    BiblatexWriter.write(List.of(papers), form, biblatex);
    return biblatex.toString();
  }

  private static String biblatex(Paper... papers) throws IOException {
    return biblatex(BibtexForm.BIBLATEX, papers);
  }

  @Test
  void conferencePaperHasItsArxivIdBeside() throws IOException {
    assertEquals(
        """
        @inproceedings{p2020,
          title = {{DC-BENCH}: Gödel \\& 10\\%},
          author = {van den Oord, Aäron and King, Jr., Martin},
          booktitle = {Proceedings on R\\&D (CONF), Datasets Track},
          pages = {1--12},
          publisher = {ACM},
          date = {2020},
          doi = {10.1145/5_6},
          eprint = {2001.00001},
          eprinttype = {arxiv}
        }
        """,
        biblatex(
            SamplePaper.of("p2020")
                .title("{DC-BENCH}: Gödel & 10%")
                .authors(
                    new Author("Aäron", "van den Oord", ""), new Author("Martin", "King", "Jr."))
                .venue(CONF)
                .track("Datasets")
                .pages("1-12")
                .publisher("ACM")
                .doi("10.1145/5_6")
                .links("https://arxiv.org/abs/2001.00001", "", "")
                .build()));
  }

  @Test
  void journalPaperHasNoPublisher() throws IOException {
    assertEquals(
        """
        @article{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          journaltitle = {Journal of Learning},
          volume = {3},
          number = {4},
          pages = {107189},
          date = {2020}
        }
        """,
        biblatex(
            SamplePaper.of("p2020")
                .venue(JMLR)
                .volume("3")
                .number("4")
                .pages("107189")
                .publisher("ACM")
                .build()));
  }

  @Test
  void thesisIsOfAnInstitution() throws IOException {
    assertEquals(
        """
        @thesis{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          type = {phdthesis},
          institution = {Institute of Technology},
          date = {2020}
        }
        """,
        biblatex(SamplePaper.of("p2020").venue(SCHOOL).build()));
  }

  @Test
  void preprintIsOnlineByItsId() throws IOException {
    assertEquals(
        """
        @online{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          date = {2020},
          eprint = {2001.00001},
          eprinttype = {arxiv}
        }
        """,
        biblatex(
            SamplePaper.of("p2020").links("https://arxiv.org/abs/2001.00001v2", "", "").build()));
  }

  @Test
  void otherPreprintIsOnlineByItsAddress() throws IOException {
    String entry =
        biblatex(SamplePaper.of("p2020").links("", "https://example.org/ä{b}%20c_d", "").build());
    assertTrue(entry.startsWith("@online{"), entry);
    assertTrue(entry.contains("url = {https://example.org/%C3%A4%7Bb%7D%20c_d}"), entry);
  }

  @Test
  void formerKeysGoOnWorking() throws IOException {
    String entry = biblatex(SamplePaper.of("p2020").aliases("p2019", "p2018").build());
    assertTrue(entry.contains("  ids = {p2019,p2018},\n"), entry);
  }

  @Test
  void formerKeyThatIsAKeyHereIsLeftOut() throws IOException {
    Paper paper = SamplePaper.of("p2020").aliases("p2019", "p2018").build();
    String entry = biblatex(paper.under("p2019"), SamplePaper.of("p2018").build());
    assertFalse(entry.contains("ids"), entry);
  }

  @Test
  void asciiIsLatexForAll() throws IOException {
    Paper paper = SamplePaper.of("p2020").title("Gödel ×2").authors("Kurt Gödel").build();
    String entry = biblatex(new BibtexForm(Detail.USUAL, true), paper);
    assertTrue(entry.contains("title = {G{\\\"o}del $\\times$2}"), entry);
    assertTrue(entry.contains("author = {G{\\\"o}del, Kurt}"), entry);
    assertTrue(biblatex(paper).contains("title = {Gödel $\\times$2}"), entry);
  }

  @Test
  void detailAddsToWhatIsLess() throws IOException {
    Paper paper =
        SamplePaper.of("p2020")
            .venue(CONF)
            .pages("1-2")
            .doi("10.1/2")
            .arxiv("2001.00001")
            .links("https://example.org/p", "", "")
            .note("In German.")
            .build();
    assertEquals(List.of("date"), fieldsAfterBooktitle(Detail.LEAN, paper));
    assertEquals(
        List.of("pages", "date", "doi", "eprint", "eprinttype"),
        fieldsAfterBooktitle(Detail.USUAL, paper));
    assertEquals(
        List.of("pages", "date", "doi", "eprint", "eprinttype", "url", "annotation"),
        fieldsAfterBooktitle(Detail.FULL, paper));
  }

  private static List<String> fieldsAfterBooktitle(Detail detail, Paper paper) throws IOException {
    return biblatex(new BibtexForm(detail, false), paper)
        .lines()
        .filter(line -> line.startsWith("  "))
        .skip(3)
        .map(line -> line.strip().split(" ")[0])
        .toList();
  }
}
