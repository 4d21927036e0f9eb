package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class RisWriterTest {
  private static String ris(Detail detail, Paper... papers) throws IOException {
    StringBuilder ris = new StringBuilder();
    RisWriter.write(List.of(papers), detail, ris);
    return ris.toString();
  }

  @Test
  void everyLineIsATagEndedByCrLf() throws IOException {
    String ris = ris(Detail.FULL, Fixture.catalog().papers().toArray(Paper[]::new));
    for (String line : ris.split("\r\n")) {
      assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
      assertEquals(-1, line.indexOf('\n'), line);
    }
    assertTrue(ris.endsWith("ER  - \r\n"));
  }

  @Test
  void recordBeginsWithItsTypeAndEnds() throws IOException {
    Venue journal = new Venue("J", "Journal", Venue.Kind.JOURNAL, "Journal");
    Paper paper =
        SamplePaper.of("p")
            .authors(new Author("Martin", "King", "Jr."), new Author("", "The authors", ""))
            .venue(journal)
            .volume("3")
            .number("4")
            .pages("107189")
            .publisher("ACM")
            .doi("10.1/2")
            .build();
    assertEquals(
        List.of(
            "TY  - JOUR",
            "ID  - p",
            "TI  - Untitled",
            "AU  - King, Martin, Jr.",
            "AU  - The authors",
            "PY  - 2020",
            "T2  - Journal",
            "VL  - 3",
            "IS  - 4",
            "SP  - 107189",
            "PB  - ACM",
            "DO  - 10.1/2",
            "ER  - "),
        ris(Detail.USUAL, paper).lines().toList());
  }

  @Test
  void thesisIsPublishedByItsSchoolAlone() throws IOException {
    Venue school = new Venue("MIT", "Institute", Venue.Kind.THESIS, "Institute");
    List<String> lines =
        ris(Detail.USUAL, SamplePaper.of("p").venue(school).publisher("Press").build())
            .lines()
            .toList();
    assertEquals("TY  - THES", lines.get(0));
    assertEquals(
        List.of("PB  - Institute"), lines.stream().filter(l -> l.startsWith("PB")).toList());
  }

  @Test
  void valueCannotBeginAnotherTag() throws IOException {
    String ris = ris(Detail.USUAL, SamplePaper.of("p").title("A\r\nER  - \u2028B").build());
    assertTrue(ris.contains("TI  - A  ER  -  B\r\n"), ris);
  }

  @Test
  void emptyLineStandsBetweenRecords() throws IOException {
    Paper paper = SamplePaper.of("p").build();
    String one = ris(Detail.USUAL, paper);
    assertEquals(one + "\r\n" + one, ris(Detail.USUAL, paper, paper));
  }
}
