package org.ddlist.search;

import static org.ddlist.search.SampleSearch.all;
import static org.ddlist.search.SampleSearch.catalog;
import static org.ddlist.search.SampleSearch.found;
import static org.ddlist.search.SampleSearch.keys;
import static org.ddlist.search.SampleSearch.most;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the papers that match. */
class RankingTest {
  @Test
  void nicknameCountsMoreThanTitleAndTitleMoreThanSection() {
    Section section = new Section("mtt", "MTT", "", 0);
    Paper bySection = SamplePaper.of("x").sections(section).year(2023).build();
    Paper byTitle = SamplePaper.of("y").title("About {MTT}").sections(section).year(2022).build();
    Paper byNickname = SamplePaper.of("z").nickname("MTT").year(2021).build();
    assertEquals("z y x", found("mtt", bySection, byTitle, byNickname));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          privacy           | a! b? c?
          -privacy          | b! c! d! e! f!
          medical           | d! e! f!
          secrets           | d! a? b? c?
          private secrets   | a! b! c! d?
          learning          | a! d! e! f?
          "private secrets" | a! b! c!
          """)
  void sectionOrVenueIsAMatchIfMostOfItsPapersHaveTheWord(String query, String found)
      throws QueryException {
    Section privacy = new Section("privacy", "Private Secrets", "", 0);
    Section medical = new Section("health", "Medical", "", 0);
    Venue venue = new Venue("MED", "Conference on Learning", Venue.Kind.CONFERENCE, "P");
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(venue),
            List.of(privacy, medical),
            List.of(
                SamplePaper.of("a").title("Learning Privacy").sections(privacy).build(),
                SamplePaper.of("b").title("Backdoors").sections(privacy).build(),
                SamplePaper.of("c").title("Attacks").sections(privacy).build(),
                SamplePaper.of("d").title("Learning Medical Secrets").sections(medical).build(),
                SamplePaper.of("e").title("Learning Medical Y").sections(medical).build(),
                SamplePaper.of("f").title("Sharing").sections(medical).venue(venue).build()));
    StringBuilder hits = new StringBuilder();
    for (Hit hit : new Search(catalog, query, false).rank(Filter.NONE)) {
      hits.append(hits.isEmpty() ? "" : " ").append(hit.paper().key());
      hits.append(hit.hasAll() ? "!" : "?");
    }
    assertEquals(found, hits.toString());
  }

  @Test
  void firstWordCountsMost() {
    Paper a = SamplePaper.of("a").nickname("DREAM").year(2023).build();
    Paper b = SamplePaper.of("b").nickname("DSA").year(2021).build();
    assertEquals("a b", most("dream w/ dsa", a, b));
    assertEquals("b a", most("dsa w/ dream", a, b));
  }

  @Test
  void yearAfterVenueIsThatOfThePublication() {
    Paper a = SamplePaper.of("a").venue(SampleSearch.CVPR).year(2025).arxiv("2405.01234").build();
    Paper b = SamplePaper.of("b").venue(SampleSearch.CVPR).year(2024).arxiv("2311.01234").build();
    assertEquals("b", found("CVPR 2024", a, b));
    assertEquals("b", found("cvpr '24", a, b));
    assertEquals("b a", most("CVPR 2024", a, b));
    assertEquals("b a", found("2024", a, b));
    assertEquals("a", found("2405", a, b));
  }

  @Test
  void wordOfTheSameFamilyIsRelated() {
    Paper a = SamplePaper.of("a").title("Aligning Features").build();
    Paper b = SamplePaper.of("b").title("Features").build();
    assertEquals("", found("feature alignment", a, b));
    assertEquals("a b", most("feature alignment", a, b));
  }

  @Test
  void titleCountsMoreThanAuthorsAndAuthorsMoreThanRepository() {
    Paper byCode = SamplePaper.of("x").links("", "", "https://a.org/wang/code").year(2023).build();
    Paper byAuthor = SamplePaper.of("y").authors("Tongzhou Wang").year(2022).build();
    Paper byTitle = SamplePaper.of("z").title("Wang Tiles").year(2021).build();
    assertEquals("z y x", found("wang", byCode, byAuthor, byTitle));
  }

  @Test
  void wholeWordCountsMoreThanTheBeginningOfOne() {
    Paper beginning = SamplePaper.of("x").title("Labels").year(2023).build();
    Paper whole = SamplePaper.of("y").title("Lab").year(2021).build();
    assertEquals("y x", found("lab", beginning, whole));
  }

  @Test
  void tiesGoToTheEarlierPaperThenByKey() {
    Paper old = SamplePaper.of("a").title("Graphs").year(2021).build();
    Paper newer = SamplePaper.of("c").title("Graphs").year(2022).build();
    Paper sameYear = SamplePaper.of("b").title("Graphs").year(2022).build();
    assertEquals("a b c", found("graphs", old, newer, sameYear));
  }

  @Test
  void orderOfThePapersDoesNotMatter() throws QueryException {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      papers.add(
          SamplePaper.of("k" + i)
              .title(i % 3 == 0 ? "Graph" : "Graphs and Trees")
              .nickname(i % 7 == 0 ? "Graph" : "")
              .year(2020 + i % 4)
              .build());
    }
    List<String> ranked = keys(all(new Search(catalog(papers), "graph", false)));
    assertEquals(20, ranked.size());
    Collections.shuffle(papers, new Random(1));
    assertEquals(ranked, keys(all(new Search(catalog(papers), "graph", false))));
  }

  @Test
  void titleThatIsAllTypedComesFirst() {
    Paper longer = SamplePaper.of("x").title("Graph Matching by Graph Matching").year(2023).build();
    Paper whole = SamplePaper.of("y").title("Matching Graph").year(2020).build();
    assertEquals("y x", found("graph matching", longer, whole));
  }

  @Test
  void titleThatIsAllTypedComesBeforeOneThatWritesItAsACompound() throws QueryException {
    Paper compound = SamplePaper.of("x").title("Deep-Sets for Speech").year(2023).build();
    Paper whole = SamplePaper.of("ann2018deepsets").title("Deep Sets").year(2018).build();
    Catalog catalog = catalog(compound, whole);
    for (String query : List.of("deep sets", "deep-sets", "deepsets", "\"deep sets\"")) {
      assertEquals(
          List.of("ann2018deepsets", "x"), keys(all(new Search(catalog, query, false))), query);
    }
  }

  @Test
  void nameHasNoOtherForms() {
    Paper name = SamplePaper.of("x").authors("Wei Gan").title("Sets").build();
    Paper subject = SamplePaper.of("y").title("A GAN of Sets").build();
    assertEquals("y", found("GANs", name, subject));
    assertEquals("y x", found("GAN", name, subject));
  }

  @Test
  void paperWithTheLongestTitleInAPastedReferenceIsMeant() {
    Paper within = SamplePaper.of("x").title("Attacks against Dataset Distillation").build();
    Paper whole =
        SamplePaper.of("y").title("New Attacks against Dataset Distillation at Sea").build();
    String reference = "New Attacks against Dataset Distillation at Sea. In: Frobnication, 2b.";
    assertEquals("y", found(reference, within, whole));
    assertEquals("x", found(reference, within));
  }

  @Test
  void nicknameThatIsTypedToTheLetterIsMeant() {
    Paper whole = SamplePaper.of("y").nickname("DC").title("Sets").year(2021).build();
    Paper letter = SamplePaper.of("z").nickname("DC+").title("Sets").year(2022).build();
    assertEquals("y z", found("dc", whole, letter));
    assertEquals("z y", found("dc+", whole, letter));
    assertEquals("z", found("dc plus", whole, letter));
  }

  @Test
  void wholeWordOfASectionCountsMoreThanTheBeginningOfAName() {
    Paper name = SamplePaper.of("x").authors("Milad Nasr").year(2023).build();
    Paper section =
        SamplePaper.of("y").sections(new Section("nas", "Architectures", "", 0)).build();
    Paper other = SamplePaper.of("z").authors("Ann Nasser").build();
    Paper another = SamplePaper.of("w").authors("Bob Nash").build();
    assertEquals("y", found("nas", name, section, other, another).substring(0, 1));
  }

  @Test
  void compoundFormsAreAsRareAsTheWord() {
    Paper joined = SamplePaper.of("x").title("Multimodal Sets").year(2023).build();
    Paper apart = SamplePaper.of("y").title("Multi-modal Sets of Trees").year(2023).build();
    assertEquals("x y", found("multimodal", joined, apart));
    assertEquals("x y", found("multi-modal", joined, apart));
  }

  @Test
  void rareWordCountsMoreThanACommonOne() {
    Paper common = SamplePaper.of("x").title("Data Data").authors("Ann Rare").build();
    Paper rare = SamplePaper.of("y").title("Rare Sets").authors("Ann Data").build();
    Paper other = SamplePaper.of("z").title("Data Sets").build();
    assertEquals("y x", found("rare data", common, rare, other));
  }

  @Test
  void allWordsInOneFieldCountMoreThanScatteredOnes() {
    Paper scattered = SamplePaper.of("x").title("Deep Sets and Trees").authors("Ann Graph").build();
    Paper together = SamplePaper.of("y").title("On Deep Graph Sets").build();
    assertEquals("y x", found("deep graph", scattered, together));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          graph matching birch     | a -birch, b -matching, c -matching -birch
          graph sets author:ann    | a -sets, c -sets
          -author:bob graph birch  | a -birch, c -birch
          graph ash OR birch deep  | a! c! b -ash
          graph for the birch of   | b!, a -birch, c -birch
          graph 1512.03385         | a!, b -1512.03385, c -1512.03385
          """)
  void papersThatLackWordsComeAfterThoseThatHaveAll(String query, String ranked)
      throws QueryException {
    Paper a =
        SamplePaper.of("a")
            .title("Graph Matching")
            .authors("Ann Ash")
            .links("https://arxiv.org/abs/1512.03385", "", "")
            .build();
    Paper b = SamplePaper.of("b").title("Graph Sets").authors("Bob Birch").build();
    Paper c = SamplePaper.of("c").title("Deep X-Ray Graph").authors("Ann Ash").build();
    Catalog catalog = catalog(a, b, c);
    Search search = new Search(catalog, query, false);
    StringBuilder found = new StringBuilder();
    for (Hit hit : search.rank(Filter.NONE)) {
      found.append(found.isEmpty() ? "" : ", ").append(hit.paper().key());
      found.append(hit.hasAll() ? "!" : " -" + String.join(" -", search.lacks(hit)));
    }
    assertEquals(ranked.replace("! ", "!, "), found.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          distillation            | a d b
          condensing              | b a d
          large language models   | c d
          languages modeled large | c d
          LLM                     | d c
          llms for distillation   | d
          distillation LLM        | d
          -distillation           | b c
          title:distillation      | a d
          gnn                     |
          """)
  void synonymsAreFoundAfterTheWordItself(String query, String keys) throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("a").title("Distillation of Sets").build(),
            SamplePaper.of("b").title("Condensing Sets").build(),
            SamplePaper.of("c").title("A Large Language Model").build(),
            SamplePaper.of("d").title("Distillation of LLMs").build());
    List<List<String>> synonyms =
        List.of(List.of("distillation", "condensation"), List.of("large language model", "LLM"));
    Catalog catalog = catalog(papers, synonyms);
    assertEquals(
        keys == null ? "" : keys, String.join(" ", keys(all(new Search(catalog, query, false)))));
  }

  @Test
  void paperWithTheAbbreviationAsItsNicknameComesBeforeThoseWithTheWords() throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("a").title("Trajectory Matching for Galaxies").build(),
            SamplePaper.of("b").title("Matching Training Trajectories").nickname("MTT").build());
    Catalog catalog = catalog(papers, List.of(List.of("trajectory matching", "MTT")));
    for (String query : List.of("trajectory matching", "mtt")) {
      assertEquals("b", keys(all(new Search(catalog, query, false))).get(0), query);
    }
  }

  @Test
  void paperWithARelatedWordIsRankedButLacksTheWord() throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("a").title("Sets of Privacy").build(),
            SamplePaper.of("b").title("Membership of Sets").build(),
            SamplePaper.of("c").title("Sets").build());
    List<List<String>> synonyms = List.of(List.of("membership", "~privacy"));
    Catalog catalog = catalog(papers, synonyms);
    Search search = new Search(catalog, "membership sets", false);
    List<Hit> hits = search.rank(Filter.NONE);
    assertEquals(List.of("b", "a", "c"), keys(hits));
    assertEquals(List.of("b"), keys(all(search)));
    assertEquals(List.of("membership"), search.lacks(hits.get(1)));
    String where = search.explain(hits.get(1)).get(0).where();
    assertEquals("title, related to membership", where);
    assertEquals(List.of("a"), keys(new Search(catalog, "privacy", false).rank(Filter.NONE)));
  }
}
