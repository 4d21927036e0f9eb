package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.model.Author;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BibtexWriterTest {
  private static final Venue CONF =
      new Venue("CONF", "Conference on R&D", Venue.Kind.CONFERENCE, "Proceedings on R&D");
  private static final Venue JMLR =
      new Venue("JMLR", "Journal of Learning", Venue.Kind.JOURNAL, "Journal of Learning");

  private static String bibtex(Paper... papers) throws IOException {
    StringBuilder bibtex = new StringBuilder();
    BibtexWriter.write(List.of(papers), bibtex);
    return bibtex.toString();
  }

  @Test
  void conferencePaperIsInItsProceedings() throws IOException {
    assertEquals(
        """
        @inproceedings{p2020,
          title = {{DC-BENCH}: G{\\"o}del},
          author = {van den Oord, A{\\"a}ron and King, Jr., Martin and Plato},
          booktitle = {Proceedings on R\\&D (CONF), Datasets Track},
          pages = {1--12},
          publisher = {ACM},
          year = {2020},
          doi = {10.1145/5_6}
        }
        """,
        bibtex(
            SamplePaper.of("p2020")
                .title("{DC-BENCH}: Gödel")
                .authors(
                    new Author("Aäron", "van den Oord", ""),
                    new Author("Martin", "King", "Jr."),
                    Author.of("Plato"))
                .venue(CONF)
                .track("Datasets")
                .pages("1-12")
                .publisher("ACM")
                .doi("10.1145/5_6")
                .links("https://arxiv.org/abs/2001.00001", "", "")
                .build()));
  }

  @Test
  void workshopPaperIsNotInTheProceedings() throws IOException {
    assertEquals(
        """
        @inproceedings{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          booktitle = {Conference on R\\&D (CONF), Workshop},
          year = {2020}
        }
        """,
        bibtex(SamplePaper.of("p2020").venue(CONF).workshop().build()));
  }

  @Test
  void thesisIsOfASchool() throws IOException {
    Venue school =
        new Venue("MIT", "Institute of Technology", Venue.Kind.THESIS, "Institute of Technology");
    assertEquals(
        """
        @phdthesis{shannon1940algebra,
          title = {Untitled},
          author = {Lovelace, Ada},
          school = {Institute of Technology},
          year = {2020}
        }
        """,
        bibtex(SamplePaper.of("shannon1940algebra").venue(school).build()));
  }

  /** BibTeX's styles warn of a volume and a number in all but articles. */
  @Test
  void numberIsLeftOutBesideTheVolumeOfProceedings() throws IOException {
    SamplePaper paper = SamplePaper.of("p2020").volume("38").number("8");
    assertTrue(!bibtex(paper.venue(CONF).build()).contains("number"));
    assertTrue(bibtex(paper.venue(JMLR).build()).contains("number = {8}"));
  }

  /** What the record has no field for keeps its LaTeX, and takes the place of what it has. */
  @Test
  void entryHasWhatOnlyItHasAPlaceFor() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "On $O(n \\log n)$");
    fields.put("series", "Notes, 3");
    assertEquals(
        """
        @mastersthesis{p2020,
          title = {On $O(n \\log n)$},
          author = {Lovelace, Ada and others},
          school = {MIT},
          year = {2020},
          series = {Notes, 3}
        }
        """,
        bibtex(
            SamplePaper.of("p2020")
                .title("On O(n log n)")
                .others()
                .venue(new Venue("MIT", "MIT", Venue.Kind.THESIS, "MIT"))
                .details(new EntryDetails("mastersthesis", fields))
                .build()));
  }

  @Test
  void journalPaperIsAnArticle() throws IOException {
    assertEquals(
        """
        @article{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          journal = {Journal of Learning},
          volume = {3},
          number = {4},
          pages = {107189},
          year = {2020}
        }
        """,
        bibtex(
            SamplePaper.of("p2020").venue(JMLR).volume("3").number("4").pages("107189").build()));
  }

  @Test
  void preprintIsAnArticleOfArxiv() throws IOException {
    assertEquals(
        """
        @article{p2020,
          title = {Untitled},
          author = {Lovelace, Ada},
          journal = {arXiv preprint arXiv:2001.00001},
          year = {2020}
        }
        """,
        bibtex(
            SamplePaper.of("p2020").links("https://arxiv.org/abs/2001.00001v2", "", "").build()));
  }

  @Test
  void whatHasNeitherVenueNorArxivIdIsGivenWithItsAddress() throws IOException {
    assertEquals(
        """
        @misc{p2020,
          title = {Untitled},
          author = {{The ddlist authors}},
          howpublished = {\\url{https://example.org/a_b}},
          year = {2020}
        }
        """,
        bibtex(
            SamplePaper.of("p2020")
                .authors(new Author("", "The ddlist authors", ""))
                .links("", "https://example.org/a_b", "https://example.org/code")
                .build()));
  }

  @Test
  void noteOfAnySignsBreaksNoEntry() throws Exception {
    Paper paper = SamplePaper.of("p2020").note("In 中文, } with \u001b[31m {, Gödel™").build();
    StringBuilder ascii = new StringBuilder();
    BibtexWriter.write(List.of(paper), new BibtexForm(Detail.FULL, true), ascii);
    assertTrue(
        ascii
            .toString()
            .contains(
                "annote = {In 中文, {\\textbraceright} with  [31m {\\textbraceleft}, G{\\\"o}del{\\texttrademark}}"),
        ascii.toString());
    StringBuilder unicode = new StringBuilder();
    BibtexWriter.write(List.of(paper), new BibtexForm(Detail.FULL, false), unicode);
    assertTrue(
        unicode
            .toString()
            .contains("annote = {In 中文, {\\textbraceright} with  [31m {\\textbraceleft}, Gödel™}"),
        unicode.toString());
  }

  @Test
  void emptyLineStandsBetweenEntries() throws IOException {
    Paper paper = SamplePaper.of("p2020").build();
    assertEquals(bibtex(paper) + "\n" + bibtex(paper), bibtex(paper, paper));
  }

  static Stream<Paper> classics() {
    return Fixture.catalog().papers().stream();
  }

  @ParameterizedTest
  @MethodSource("classics")
  void entryIsAscii(Paper paper) throws IOException {
    String bibtex = bibtex(paper);
    assertTrue(bibtex.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), bibtex);
  }

  @ParameterizedTest
  @MethodSource("classics")
  void entryIsReadBackToTheSameFacts(Paper paper) throws Exception {
    BibTeXEntry entry =
        new BibTeXParser()
            .parse(new StringReader(bibtex(paper)))
            .resolveEntry(new Key(paper.key()));
    assertNotNull(entry);
    assertEquals(paper.title().text(), read(entry, BibTeXEntry.KEY_TITLE));
    String names = paper.authors().stream().map(Author::name).collect(Collectors.joining("; "));
    assertEquals(names, names(read(entry, BibTeXEntry.KEY_AUTHOR)));
    assertEquals(Integer.toString(paper.year()), read(entry, BibTeXEntry.KEY_YEAR));
    assertEquals(paper.publication().pages().replace('-', '–'), read(entry, BibTeXEntry.KEY_PAGES));
  }

  private static String read(BibTeXEntry entry, Key field) throws ParseException {
    Value value = entry.getField(field);
    return value == null
        ? ""
        : new LaTeXPrinter().print(new LaTeXParser().parse(value.toUserString()));
  }

  private static String names(String authors) {
    return Stream.of(authors.split(" and "))
        .map(name -> name.replaceFirst("(.+), (.+)", "$2 $1"))
        .collect(Collectors.joining("; "));
  }
}
