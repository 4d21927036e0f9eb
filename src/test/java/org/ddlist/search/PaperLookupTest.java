package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.ProcessorTime;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
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
        "http://arxiv.org/pdf/1512.03385v1.pdf",
        "arxiv.org/abs/1512.03385",
        "<https://arxiv.org/abs/1512.03385>.",
        "[arXiv:1512.03385]",
        "10.48550/arXiv.1512.03385",
        "https://doi.org/10.48550/arXiv.1512.03385",
        "https://huggingface.co/papers/1512.03385",
        "abs/1512.03385",
        "arXiv.1512.03385",
        "arxiv1512.03385v2",
        "https://www.alphaxiv.org/abs/1512.03385v1",
        "DBLP:journals/corr/abs-1512-03385",
        "https://dblp.org/rec/journals/corr/abs-1512-03385"
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
        "https://dl.acm.org/doi/10.1145/362929.362947",
        "https://doi.org/10.1145%2F362929.362947",
        "https://dl.acm.org/doi/10.1145/362929.362947?casa=x"
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
        "https://Example.org/WaveNet",
        "example.org/wavenet",
        "https://example.org/wavenet?utm_source=x",
        "https://example.org/wavenet.",
        "\"https://example.org/wavenet\""
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
  void addressOfManyPartsIsLookedUpInNoTime() {
    String address = "https://github.com/KaimingHe/nothing" + "/a".repeat(200_000);
    ProcessorTime.assertShort(() -> assertEquals(List.of(), keys(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/ann/sets/tree/main/deep, deep",
    "https://github.com/ann/sets/blob/main/README.md, sets",
    "github.com/ann/sets/issues, sets",
    "git@github.com:ann/sets.git, sets",
    "ann/sets, sets",
    "ann/sets/issues/3, sets",
    "https://raw.githubusercontent.com/ann/sets/main/README.md, sets",
    "ssh://git@github.com/ann/sets.git, sets",
    "https://github.com/bob/graph, graph",
    "https://graph.github.io/more, ",
    "forum?id=aB-1, sets",
    "https://openreview.net/pdf?id=aB-1, sets",
    "openreview.net/forum?id=aB-1&noteId=x, sets",
    "https://openaccess.thecvf.com/content/CVPR2023/papers/A_Deep_paper.pdf, deep",
    "https://proceedings.mlr.press/v1/ann22a/ann22a.pdf, graph",
    "graph.github.io, graph",
    "bob/graph, graph",
    "bob/trees, ",
    "graph.example.org, ",
  })
  void addressOfAPaperIsTakenInTheShapesItHas(String address, String key) {
    Paper deep =
        SamplePaper.of("deep")
            .links(
                "https://openaccess.thecvf.com/content/CVPR2023/html/A_Deep_paper.html",
                "",
                "https://github.com/ann/sets/tree/main/deep")
            .build();
    Paper sets =
        SamplePaper.of("sets")
            .links("https://openreview.net/forum?id=aB-1", "", "https://github.com/ann/sets")
            .build();
    Paper graph =
        SamplePaper.of("graph")
            .links(
                "https://proceedings.mlr.press/v1/ann22a.html",
                "https://graph.github.io/",
                "https://github.com/bob/graph/tree/main/one")
            .build();
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(deep, sets, graph));
    List<Paper> found = new PaperLookup(catalog).identified(address);
    List<String> keys = found == null ? List.of() : found.stream().map(Paper::key).toList();
    assertEquals(key == null ? List.of() : List.of(key), keys);
  }

  /** Names of he2016deep, of which it has key, nickname, title, arXiv id of 2015 and CVPR 2016. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He2016Deep",
        "HE2016DEEP",
        "ResNet",
        "resnet",
        "RESNET",
        "Res-Net",
        "he2015deep",
        "He2015Deep",
        "Deep Residual Learning for Image Recognition",
        "deep residual learning for image recognition.",
        "{Deep Residual Learning for Image Recognition}",
      })
  void otherNameGivesThePaperUnderItsKey(String name) {
    assertEquals(List.of("he2016deep"), keys(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he2017deep",
        "he2014deep",
        "zhang2016deep",
        "he2016residual",
        "hi2016deep",
        "resnets",
        "resne",
        "Deep Residual Learning",
        "he2016deep:",
        "deep",
      })
  void similarNameGivesNothing(String name) {
    assertEquals(List.of(), keys(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ash2021deep      | one
          ash2022deep      | one two
          ash2023deep      | two
          ash2022on        | one two
          oak2022s         | three
          van2022s         | three
          vanoak2022s      | three
          den2022s         |
          oak2022it        | three
          oak2022method    |
          MTT              | four
          mtt              | four
          mtt+             | muller2020x
          m-t-t            | four muller2020x
          muller2020x      | muller2020x
          Muller2020X      | muller2020x
          Müller2020x      | four
          """)
  void scholarKeyAndNicknameGiveThePapersThatTheyFit(String name, String found) {
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(),
            List.of(),
            List.of(
                SamplePaper.of("one")
                    .title("On the Deep")
                    .authors("Ann Ash")
                    .arxiv("2112.00001")
                    .year(2022)
                    .build(),
                SamplePaper.of("two")
                    .title("On Deep Sets")
                    .authors("Ann Ash")
                    .arxiv("2212.00001")
                    .year(2023)
                    .build(),
                SamplePaper.of("three")
                    .title("It's a Method")
                    .authors(new Author("Bob", "van Oak", ""))
                    .year(2022)
                    .build(),
                SamplePaper.of("four")
                    .nickname("MTT")
                    .title("{X}: Exact")
                    .authors("Cy Müller")
                    .year(2020)
                    .build(),
                SamplePaper.of("muller2020x").nickname("MTT+").year(1999).build()));
    List<String> keys = new PaperLookup(catalog).find(name).stream().map(Paper::key).toList();
    assertEquals(found == null ? "" : found, String.join(" ", keys));
  }

  @Test
  void linkOfTheListGivesItsCitation() {
    assertEquals(List.of("classics2020"), keys("https://example.org/classics"));
    assertEquals(List.of(), keys("https://example.org/classics/citations/a.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody2020,                                          key",
    "Deep Residual Learning for Images,                   title",
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
