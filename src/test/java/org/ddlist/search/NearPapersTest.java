package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPapersTest {
  private static final Paper MATCHING =
      SamplePaper.of("ash2021matching")
          .title("Deep Matching of Sets")
          .authors("Ann Ash", "Bob Birch")
          .year(2021)
          .build();
  private static final Paper GRAPHS =
      SamplePaper.of("deepgraphs")
          .title("Deep Graphs")
          .nickname("DGraphs")
          .authors("Ann Ash", "Bob Birch")
          .year(2023)
          .build();
  private static final Paper BOLD =
      SamplePaper.of("bold").title("Bold Steps").authors("Ann Ash").year(2024).build();
  private static final Paper LESS_BOLD =
      SamplePaper.of("ash2024other").title("Less Bold Steps").authors("Ann Ash").year(2021).build();
  private static final Paper OTHER =
      SamplePaper.of("ask2021deep")
          .title("Deep Trees")
          .authors("Aaron van den Elm")
          .year(2021)
          .build();

  @Test
  void nicknamesAreNoKeys() {
    Paper key = SamplePaper.of("pads").title("Sets").nickname("PAB").build();
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(key, GRAPHS));
    PaperLookup lookup = new PaperLookup(catalog);
    assertEquals(List.of("PAB", "pads"), lookup.near("pad", 3));
    assertEquals(List.of("pads"), lookup.nearKeys("pad", 1));
    assertEquals(List.of(), lookup.nearKeys("DGrahps", 1));
  }

  /** A key of the form that Google Scholar gives, and a name that is only misspelt. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ash2021deep       | ash2021matching deepgraphs
          ash2021steps      | ash2024other bold
          ash2024matching   | ash2021matching
          ash2024bold       | bold ash2024other
          ash2029deep       | deepgraphs ash2021matching
          ash2031bold       | bold ash2024other
          ash2023deep       | deepgraphs ash2021matching
          ash2020sets       | ash2021matching
          ash2021graphs     | deepgraphs
          ash2021bold       | bold ash2024other
          ash2021depe       | ash2021matching deepgraphs
          ehm2021trees      |
          asch2021deep      | ash2021matching deepgraphs
          DGrahps           | DGraphs
          dgraphsx          | DGraphs
          elm2021trees      | ask2021deep
          ash2021matchin    | ash2021matching
          birch2021deep     |
          ash99deep         |
          """)
  void keyOfNearlyTheSameAuthorAndWordIsNearest(String typed, String keys) {
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(),
            List.of(),
            List.of(MATCHING, GRAPHS, LESS_BOLD, BOLD, OTHER));
    assertEquals(
        keys == null ? "" : keys, String.join(" ", new PaperLookup(catalog).near(typed, 3)));
  }
}
