package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
  private static final Venue CVPR =
      new Venue(
          "CVPR",
          "Computer Vision",
          Venue.Kind.CONFERENCE,
          "Proceedings",
          List.of(),
          List.of(new Venue.Edition(2020, "Seattle, WA, USA", "IEEE")));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          https://arxiv.org/abs/1609.03499,      1609.03499
          https://arxiv.org/pdf/1609.03499v2,    1609.03499
          https://example.org/1609.03499,        ''
          '',                                    ''
          """)
  void arxivIdIsThatOfThePaperLink(String link, String id) {
    Paper paper = SamplePaper.of("p").links(link, "", "").build();
    assertEquals(id, paper.arxiv());
  }

  @Test
  void arxivIdIsNotTakenFromOtherLinks() {
    String arxiv = "https://arxiv.org/abs/1609.03499";
    assertEquals("", SamplePaper.of("p").links("", arxiv, arxiv).build().arxiv());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1, A Ash et al.
          2, A Ash & B Birch et al.
          3, A Ash & B Birch & C Cedar
          """)
  void bylineNamesTheLeads(int leads, String byline) {
    Paper paper = SamplePaper.of("p").authors("A Ash", "B Birch", "C Cedar").leads(leads).build();
    assertEquals(byline, paper.shortAuthors());
  }

  @Test
  void bylineOfOneAuthorIsTheName() {
    assertEquals("Ada Lovelace", SamplePaper.of("p").build().shortAuthors());
  }

  @Test
  void publishedTellsVenueYearAndWorkshop() {
    assertEquals("2020", SamplePaper.of("p").build().published());
    assertEquals("CVPR 2020", SamplePaper.of("p").venue(CVPR).build().published());
    assertEquals(
        "CVPR 2020 Workshop", SamplePaper.of("p").venue(CVPR).workshop().build().published());
  }

  @Test
  void proceedingsAreHeldAndPublishedAsTheVenuesYearTells() {
    SamplePaper there = SamplePaper.of("p").venue(CVPR);
    assertEquals("IEEE, Seattle, WA, USA", published(there.build()));
    assertEquals(", ", published(there.year(2021).build()));
    assertEquals(", ", published(SamplePaper.of("p").build()));
    assertEquals("ACM, Seattle, WA, USA", published(there.year(2020).publisher("ACM").build()));
    assertEquals(
        ", Seattle, WA, USA", published(SamplePaper.of("p").venue(CVPR).workshop().build()));
  }

  private static String published(Paper paper) {
    return paper.publisher() + ", " + paper.place();
  }

  @Test
  void underAnAliasOnlyTheKeyDiffers() {
    SamplePaper facts =
        SamplePaper.of("new")
            .aliases("old")
            .nickname("N")
            .title("{T}")
            .authors("A Ash", "B Birch")
            .leads(2)
            .venue(CVPR)
            .links("https://a.org/1", "https://a.org/2", "https://a.org/3")
            .note("n");
    Paper paper = facts.build();
    Paper alias = paper.under("old");
    assertEquals("old", alias.key());
    assertEquals(paper.toString(), alias.under("new").toString());
  }

  @ParameterizedTest
  @CsvSource({"0", "3"})
  void leadsAreSomeOfTheAuthors(int leads) {
    SamplePaper two = SamplePaper.of("p").authors("A Ash", "B Birch").leads(leads);
    assertThrows(IllegalArgumentException.class, two::build);
  }
}
