package org.ddlist.search;

import static org.ddlist.search.SampleSearch.all;
import static org.ddlist.search.SampleSearch.catalog;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a paper was found, and where the words are in a text. */
class ExplanationTest {
  @Test
  void reasonIsTheBestPlaceOfEachWord() throws QueryException {
    Paper paper =
        SamplePaper.of("p").nickname("MTT").title("Matching MTT").authors("Ann Match").build();
    Catalog catalog = catalog(paper, SamplePaper.of("q").build());
    Search search = new Search(catalog, "mtt match", false);
    List<Search.Reason> reasons = search.explain(all(search).get(0));
    assertEquals("mtt nickname", reasons.get(0).word() + " " + reasons.get(0).where());
    assertEquals("matching title", reasons.get(1).word() + " " + reasons.get(1).where());
    assertTrue(reasons.get(0).points() > reasons.get(1).points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mtt match           | nickname, title
          mtt author:ann      | nickname, filter
          author:"ann match"  | filter
          -author:zhu         | left out
          matching OR zzz zzz | title
          mtt year:2020       | nickname, filter
          (mtt OR ann) -zzz   | nickname, left out
          -zzz                | left out
          ann match           | former key, title
          matching mtt        | title, nickname, name
          ann2019old          | former key, name
          1512.03385          | identifier
          year:2020           | filter
          """)
  void reasonsMakeTheScore(String query, String where) throws QueryException {
    Paper paper =
        SamplePaper.of("p")
            .nickname("MTT")
            .title("Matching MTT")
            .authors("Ann Match")
            .aliases("ann2019old")
            .year(2020)
            .links("https://arxiv.org/abs/1512.03385", "", "")
            .build();
    Catalog catalog = catalog(paper);
    Search search = new Search(catalog, query, false);
    Hit hit = all(search).get(0);
    List<Search.Reason> reasons = search.explain(hit);
    assertEquals(
        where, reasons.stream().map(Search.Reason::where).collect(Collectors.joining(", ")));
    double sum = reasons.stream().mapToDouble(Search.Reason::points).sum();
    assertEquals(hit.score(), sum, 0.01);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          match zhu     | [Matching] Graphs by [Zhu]
          matches       | [Matching] Graphs by Zhu
          graph         | [Graphs] by Zhu, GRAPH-[graph]ite
          godel         | Kurt [Gödel]
          -graph zhu    | Graphs by [Zhu]
          """)
  void placesOfTheWordsInATextAreFound(String query, String marked) throws QueryException {
    String text = marked.replace("[", "").replace("]", "");
    Search search = new Search(Fixture.catalog(), query, false);
    StringBuilder found = new StringBuilder();
    int end = 0;
    for (int[] place : search.places(text)) {
      found.append(text, end, place[0]).append('[').append(text, place[0], place[1]).append(']');
      end = place[1];
    }
    String expected = marked.replace("GRAPH", "[GRAPH]");
    assertEquals(expected, found.append(text.substring(end)).toString());
  }
}
