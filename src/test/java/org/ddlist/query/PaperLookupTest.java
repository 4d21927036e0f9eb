package org.ddlist.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLookupTest {
  private final PaperLookup lookup = new PaperLookup(Fixture.catalog());

  private List<String> keys(String name) {
    return lookup.find(name).stream().map(Paper::key).toList();
  }

  @Test
  void keyGivesThePaper() {
    assertEquals(List.of("he2016deep"), keys("he2016deep"));
  }

  @Test
  void formerKeyGivesThePaperUnderThatKey() {
    Paper paper = lookup.find("dijkstra1968letters").get(0);
    assertEquals("dijkstra1968letters", paper.key());
    assertEquals("Go To Statement Considered Harmful", paper.title().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1512.03385",
        "1512.03385v2",
        "arXiv:1512.03385",
        "https://arxiv.org/abs/1512.03385",
        "http://arxiv.org/pdf/1512.03385v1.pdf"
      })
  void arxivIdGivesThePaperInAnySpelling(String id) {
    assertEquals(List.of("he2016deep"), keys(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1145/362929.362947",
        "doi:10.1145/362929.362947",
        "DOI: 10.1145/362929.362947",
        "https://doi.org/10.1145/362929.362947",
        "http://dx.doi.org/10.1145/362929.362947",
        "https://dl.acm.org/doi/10.1145/362929.362947"
      })
  void doiGivesThePaperInAnySpelling(String doi) {
    assertEquals(List.of("dijkstra1968goto"), keys(doi));
  }

  @Test
  void doiIsTheSameInCapitals() {
    assertEquals(List.of("turing1950computing"), keys("10.1093/MIND/lix.236.433"));
  }

  @Test
  void doiThatOnlyThePaperLinkNamesGivesThePaper() {
    assertEquals(List.of("goedel1931formal"), keys("10.1007/BF01700692"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/wavenet",
        "http://example.org/wavenet",
        "https://www.example.org/wavenet",
        "www.example.org/wavenet",
        "https://example.org/wavenet/",
        "https://example.org/wavenet.git",
        "https://example.org/wavenet#readme",
        "https://Example.org/WaveNet"
      })
  void linkGivesThePaperInAnySpelling(String link) {
    assertEquals(List.of("oord2016wavenet"), keys(link));
  }

  @Test
  void linkOfTwoPapersGivesBoth() {
    assertEquals(
        List.of("he2016deep", "oord2016wavenet"),
        keys("https://github.com/KaimingHe/deep-residual-networks"));
  }

  @Test
  void linkOfTheListGivesItsCitation() {
    assertEquals(List.of("classics2020"), keys("https://example.org/classics"));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody2020,                                          key",
    "HE2016DEEP,                                          key",
    "'',                                                  key",
    "2203.11932,                                          arXiv id",
    "10.1000/1,                                           DOI",
    "doi:10.1000/1,                                       DOI",
    "https://example.org/none,                            link",
    "https://github.com/KaimingHe,                        link",
    "https://github.com/KaimingHe/deep-residual-networks2, link",
  })
  void unknownNameGivesNothingAndIsCalledWhatItIs(String name, String kind) {
    assertEquals(List.of(), keys(name));
    assertEquals(kind, PaperLookup.kindOf(name));
  }
}
