package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  private static final Venue CVPR =
      new Venue("CVPR", "Computer Vision", Venue.Kind.CONFERENCE, "Proceedings");
  private static final Section GRAPHS = new Section("graphs", "Graphs", "", 0);

  private static List<Hit> rank(String query, List<Paper> papers) {
    ListFacts facts = Fixture.catalog().facts();
    Catalog catalog = new Catalog(facts, List.of(CVPR), List.of(GRAPHS), papers);
    try {
      return new Search(catalog, query, false).rank();
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
  }

  private static String found(String query, Paper... papers) {
    return rank(query, Arrays.asList(papers)).stream()
        .map(hit -> hit.paper().key())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "matching,                p",
    "TRAJECTORY matching,     p",
    "matching cazenavette,    p",
    "match,                   p",
    "traj match caz,          p",
    "'trajectory, matching!', p",
    "matching nothing,        ''",
    "ching,                   ''",
    "'cazenavette;',          p",
    "trajectories,            p",
    "matchings,               p",
    "rajectory,               p",
  })
  void everyWordMustBeginAWordOfThePaper(String query, String found) {
    Paper paper =
        SamplePaper.of("p").title("Trajectory Matching").authors("George Cazenavette").build();
    assertEquals(found, found(query, paper));
  }

  @Test
  void pluralInTheTitleIsFoundByTheSingular() {
    Paper paper = SamplePaper.of("p").title("Matching Trajectories").build();
    assertEquals("p", found("trajectory", paper));
  }

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
  void orderOfThePapersDoesNotMatter() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      papers.add(
          SamplePaper.of("k" + i)
              .title(i % 3 == 0 ? "Graph" : "Graphs and Trees")
              .nickname(i % 7 == 0 ? "Graph" : "")
              .year(2020 + i % 4)
              .build());
    }
    List<String> ranked = keys(rank("graph", papers));
    assertEquals(20, ranked.size());
    Collections.shuffle(papers, new Random(1));
    assertEquals(ranked, keys(rank("graph", papers)));
  }

  private static List<String> keys(List<Hit> hits) {
    return hits.stream().map(hit -> hit.paper().key()).toList();
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    Paper paper = SamplePaper.of("p").authors("Kurt Gödel").build();
    assertEquals("p", found("GODEL", paper));
    assertEquals("p", found("gödel", paper));
  }

  @ParameterizedTest
  @CsvSource({
    "x-ray,            p",
    "xray,             p",
    "X/ray,            p",
    "ray,              p",
    "x-rays,           p",
    "ray-x,            ''",
    "super-resolution, p",
    "superresolution,  p",
    "super resolution, p",
    "'\"xray super\"',   p",
    "'\"x-ray superresolution\"', p",
    "'\"ray superresolution\"', p",
    "'\"xray resolution\"', ''",
    "'\"xray superresolution\"', p",
    "'\"xray super resolution\"', p",
    "author:gauthiervillars, p",
    "'author:\"henry gauthiervillars\"', p",
    "author:villarsgauthier, ''",
    "gauthier-villars, p",
    "gauthiervillars,  p",
  })
  void compoundIsFoundWholeAndByItsParts(String query, String found) {
    Paper paper =
        SamplePaper.of("p")
            .title("X-ray Super-Resolution")
            .authors("Henry Gauthier-Villars")
            .build();
    assertEquals(found, found(query, paper));
  }

  @ParameterizedTest
  @CsvSource({
    "behavior optimizing,   p",
    "behaviour optimisation, p",
    "behaviours optimised,  p",
    "labeled,               p",
    "labelling,             p",
    "analyze,               ''",
    "emphasised generalisable, p",
    "emphasizing utilised,  p",
    "distil,                p",
    "distilled,             p",
  })
  void formsAndSpellingsMeet(String query, String found) {
    Paper paper =
        SamplePaper.of("p")
            .title(
                "Behaviour, Optimised: Labelled Distillation, Utilizing Generalizable Emphasizing")
            .build();
    assertEquals(found, found(query, paper));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "trajectory matching"       | a
          "matching trajectory"       |
          "trajectory match"          | a
          "zhu cazenavette"           |
          "George Cazenavette"        | a
          graph OR trajectory         | b a
          trajectory AND matching     | a
          AND                         |
          graph trajectory            |
          matching -graph             | a
          matching -"graph matching"  | a
          -matching                   |
          -graph                      | a
          (graph OR trajectory) 2022  | a
          graph OR (trajectory 2021)  | b
          title:graph                 | b
          title:cazenavette           |
          author:cazenavette          | a
          author:"g. cazenavette"     | a
          author:caze                 | a
          venue:CVPR                  | a
          venue:preprint              | b
          year:2022                   | a
          year:2020..2021             | b
          section:graphs              | b
          key:a                       | a
          has:code                    | b
          -has:code matching          | a
          has:code,project            |
          has:paper,code              |
          has:code,                   | b
          venue:CVPR,preprint         | b a
          venue:"preprint, CVPR"      | b a
          year:2022,2021              | b a
          year:2020,2021              | b
          added:2020                  | b
          added:2021-06..             | a
          added:..2020-12             | b
          2203.11932                  | a
          arXiv:2203.11932v2          | a
          https://example.org/owner/b | b
          Owner/B                     | b
          owner/nothing               |
          Title: graph                | b
          "graph: matching"           | b
          graph: matching             | b
          - graph                     | b
          """)
  void queryLanguageSelects(String query, String found) {
    Paper a =
        SamplePaper.of("a")
            .title("Trajectory Matching")
            .authors("George Cazenavette", "Jun-Yan Zhu")
            .venue(CVPR)
            .year(2022)
            .added("2021-06-15")
            .links("https://arxiv.org/abs/2203.11932", "", "")
            .build();
    Paper b =
        SamplePaper.of("b")
            .title("Graph Matching")
            .authors("Wei Jin")
            .year(2021)
            .sections(GRAPHS)
            .added("2020-03-01")
            .links("", "", "https://example.org/Owner/b")
            .build();
    assertEquals(found == null ? "" : found, found(query, a, b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``            | 0  | a word is missing here
          !?            | 0  | there is no word to search for here
          a OR          | 4  | a word is missing here
          a AND         | 5  | a word is missing here
          a AND OR b    | 6  | a word is missing here
          (a AND) b     | 6  | a word is missing here
          OR a          | 0  | a word is missing here
          ()            | 1  | a word is missing here
          (a b          | 0  | unclosed '('
          a b)          | 3  | unmatched ')'
          a "b c        | 2  | unclosed quotation mark
          a author:     | 9  | a value is missing after 'author:'
          (author: )    | 8  | a value is missing after 'author:'
          a year: twenty | 8 | 'twenty' is neither a year nor a range of years
          title:(a)     | 6  | a value is missing after 'title:'
          a auhtor:zhu  | 2  | there is no field 'auhtor'
          a year:twenty | 7  | 'twenty' is neither a year nor a range of years
          a venue:CVRP  | 8  | there is no venue 'CVRP'
          section:grahs | 8  | there is no section 'grahs'
          has:cod       | 4  | there is no link 'cod'
          has:code,papr | 9  | there is no link 'papr'
          has:,         | 4  | there is no link ''
          added:2023-13 | 6  | '2023-13' is not a date
          """)
  void brokenQueryIsRefusedAtItsColumn(String query, int column, String problem) {
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(CVPR),
            List.of(GRAPHS),
            List.of(SamplePaper.of("p").build()));
    var e = assertThrows(QueryException.class, () -> new Search(catalog, query, true));
    assertEquals(problem, e.getMessage());
    assertEquals(column, e.column());
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
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(compound, whole));
    for (String query : List.of("deep sets", "deep-sets", "deepsets", "\"deep sets\"")) {
      assertEquals(
          List.of("ann2018deepsets", "x"), keys(new Search(catalog, query, false).rank()), query);
    }
  }

  @Test
  void wholeNicknameCountsMoreThanAPartOfOneAndToTheLetterMost() {
    Paper part = SamplePaper.of("x").nickname("DC-BENCH").title("Sets").year(2023).build();
    Paper whole = SamplePaper.of("y").nickname("DC").title("Sets").year(2021).build();
    Paper letter = SamplePaper.of("z").nickname("DC+").title("Sets").year(2020).build();
    assertEquals("y z x", found("dc sets", part, whole, letter));
    assertEquals("z y x", found("dc+ sets", part, whole, letter));
    assertEquals("z", found("dc plus", part, whole, letter));
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
  void authorInAFieldRanksAsABareOneDoes() {
    Paper late = SamplePaper.of("x").authors("Bob Birch", "Cy Cedar", "Ann Oak").year(2023).build();
    Paper first = SamplePaper.of("y").authors("Ann Oak").year(2020).build();
    assertEquals("y x", found("oak", late, first));
    assertEquals("y x", found("author:oak", late, first));
    assertEquals("y x", found("author:\"ann oak\" year:2020..", late, first));
  }

  @Test
  void namesThatAreEquallyNearAreAllShown() throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("x").authors("Ann Zhang").build(),
            SamplePaper.of("y").authors("Bob Zhao").build(),
            SamplePaper.of("w").authors("Cy Zhao").build(),
            SamplePaper.of("z").authors("Ann Oak").build());
    Catalog catalog = new Catalog(Fixture.catalog().facts(), List.of(), List.of(), papers);
    Search search = new Search(catalog, "author:zha", false);
    assertEquals("w x y", String.join(" ", keys(search.rank()).stream().sorted().toList()));
    assertEquals(
        List.of("no paper has 'author:zha'; showing 'author:Zhao' or 'author:Zhang'"),
        search.notes());
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
      quoteCharacter = '`',
      textBlock =
          """
          trajectroy          | no paper has 'trajectroy'; showing 'trajectory'
          trajectry matching  | no paper has 'trajectry'; showing 'trajectory'
          trjaectroy          |
          trxjxctxry          |
          grpah               | no paper has 'grpah'; showing 'graph'
          grph                |
          who graph           |
          grpah OR trajectroy | no paper has 'grpah'; showing 'graph'⏎no paper has 'trajectroy'; \
          showing 'trajectory'
          gxxph               |
          x-rey               |
          matching            |
          grape matching      | no paper has 'grape'; showing 'grade' or 'graph'
          grade grape         | no paper has 'grape'; showing 'grade' or 'graph'
          bat graph           |
          mimimax graph cat   | no paper has 'mimimax'; showing 'minimax'
          minmax graph cat    |
          1937                |
          -trajectroy graph   | no paper has 'trajectroy'; leaving out 'trajectory'
          -zzzzzz graph       | no paper has 'zzzzzz'; leaving out nothing
          trajectory OR grpah | no paper has 'grpah'; showing 'graph'
          trajectory (matching OR grpah) | no paper has 'grpah'; showing 'graph'
          "graph matchng"     | no paper has 'graph matchng'; showing 'graph matching'
          "graph match"       |
          author:lovelcae     | no paper has 'author:lovelcae'; showing 'author:Lovelace'
          author:"ada lovlace" | no paper has 'author:"ada lovlace"'; showing 'author:"Ada Lovelace"'
          author:"a. lovlace" | no paper has 'author:"a. lovlace"'; showing 'author:"a Lovelace"'
          author:love         | no paper has 'author:love'; showing 'author:Lovelace'
          author:byorn        | no paper has 'author:byorn'; showing 'author:Byron'
          author:lo           |
          author:byron        |
          author:zzzzzz       |
          -author:byorn grade | no paper has 'author:byorn'; leaving out 'author:Byron'
          title:trajectroy    | no paper has 'title:trajectroy'; showing 'title:trajectory'
          title:byron         |
          title:"grahp matching" | no paper has 'title:"grahp matching"'; showing 'title:"graph \
          matching"'
          sage fold           |
          sage folt           |
          et al trajectory    |
          [12] trajectroy     | no paper has 'trajectroy'; showing 'trajectory'
          graph trajectory    |
          """)
  void unknownWordIsTakenForANearOne(String query, String notes) throws QueryException {
    Paper a =
        SamplePaper.of("a").title("Trajectory Matching by X-ray").authors("Ada Lovelace").build();
    Paper b =
        SamplePaper.of("b")
            .title("Minimax Graph Matching for a Cat")
            .authors("Ada Byron-King")
            .build();
    Paper c =
        SamplePaper.of("c")
            .title("A Grade Matching Bat by Minmax")
            .nickname("SageFold")
            .links("https://arxiv.org/abs/1512.03385", "", "")
            .build();
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(a, b, c));
    Search search = new Search(catalog, query, false);
    assertEquals(notes == null ? "" : notes, String.join("⏎", search.notes()));
    assertFalse(new Search(catalog, query, true).notes().toString().contains("showing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          pointcloud         | a
          pointclouds        | a
          cloudpoint         |
          pointcloud OR müller | a c
          -pointcloud        | b c
          title:pointcloud   | a
          junyanzhu          | a
          zhujunyan          | a
          zhujun             |
          yanzhu             | a
          bobmueller         | c
          muellerbob         | c
          point clouds OR deep sets | a c
          poi nt             | a
          sets/deep          | c
          zhu (deep sets OR point clouds) | a
          preprint (point sets OR unified zhu) |
          preprint (point sets OR deep sets) | c
          preprint (point/zhu OR deep/sets) | a c
          clouds-zhu         | a
          clouds/zzz         |
          schlaeger          | b
          schlager           | b
          müller             | c
          mueller            | c
          lööf               | c
          LÖÖF               | c
          J.-Y. Zhu          | a
          J.Y. Zhu           | a
          Y.J. Zhu           |
          JY Zhu             | a
          jy zhu             | a
          Zhu JY             | a
          YJ Zhu             |
          J7 Zhu             |
          author: zhu        | a
          unify              | b
          unifying           | b
          \\emph{unified}     | b
          $\\text{CD}^2$      | a
          title={Unified Sets}, | b
          title = {Unified Sets}, | b
          author = "Schläger, Ann", title = "Unified Sets" | b
          title = "Sets Unified" | b
          venue:vision       | a
          venue:arxiv        | b c
          preprint           | b c
          """)
  void wordIsFoundInItsOtherForms(String query, String keys) throws QueryException {
    Venue cvpr = new Venue("CVPR", "Computer Vision", Venue.Kind.CONFERENCE, "Proceedings");
    Paper a =
        SamplePaper.of("a")
            .title("Point Clouds")
            .nickname("CD²")
            .authors("Jun-Yan Zhu")
            .venue(cvpr)
            .build();
    Paper b = SamplePaper.of("b").title("Unified Sets").authors("Ann Schläger").build();
    Paper c = SamplePaper.of("c").title("Deep Sets").authors("Bob Mueller", "Eva Loeoef").build();
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(cvpr), List.of(), List.of(a, b, c));
    String found =
        new Search(catalog, query, false)
            .rank().stream()
                .map(hit -> hit.paper().key())
                .sorted()
                .collect(Collectors.joining(" "));
    assertEquals(keys == null ? "" : keys, found);
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
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(a, b, c));
    Search search = new Search(catalog, query, false);
    StringBuilder found = new StringBuilder();
    for (Hit hit : search.rank(Filter.NONE)) {
      found.append(found.isEmpty() ? "" : ", ").append(hit.paper().key());
      found.append(hit.hasAll() ? "!" : " -" + String.join(" -", search.lacks(hit)));
    }
    assertEquals(ranked.replace("! ", "!, "), found.toString());
  }

  @Test
  void pastedTextThatFindsNothingTakesNoLongerForEachWordTheMoreThereAre() {
    Paper a = SamplePaper.of("a").title("Graph Matching").build();
    Paper b = SamplePaper.of("b").title("Deep Sets").build();
    Catalog catalog = new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(a, b));
    String known = "graph sets matching deep ".repeat(5_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(2, new Search(catalog, known, false).rank(Filter.NONE).size()));
  }

  @Test
  void textOfUnknownWordsIsSearchedInNoTime() {
    StringBuilder unknown = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      unknown.append("zq").append(i).append("xw ");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Search search = new Search(Fixture.catalog(), unknown.toString(), false);
          assertEquals(List.of(), search.rank(Filter.NONE));
          assertEquals("zq0xw", search.unknown().typed());
        });
  }

  @Test
  void wordOfAsManyLettersAsALineTakesIsSearchedInNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> new Search(Fixture.catalog(), "graph".repeat(100_000), false).rank());
  }

  @Test
  void nameWithAWordOfPunctuationIsNoneThatWasMeant() throws QueryException {
    Paper paper = SamplePaper.of("p").authors("Ann & Turing").build();
    Catalog catalog = new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(paper));
    assertEquals(List.of("p"), keys(new Search(catalog, "author:turnig", false).rank()));
    assertEquals(List.of(), keys(new Search(catalog, "author:shannon", false).rank()));
  }

  @Test
  void groupsAreNotReadDeeperThanAStackHolds() {
    String query = "(".repeat(100_000) + "graph" + ")".repeat(100_000);
    QueryException refused =
        assertThrows(QueryException.class, () -> new Search(Fixture.catalog(), query, false));
    assertEquals(100, refused.column());
  }

  @Test
  void minusesInARowAreNotReadDeeperThanAStackHolds() throws QueryException {
    assertEquals(
        List.of(),
        new Search(Fixture.catalog(), "-".repeat(100_001) + "turing turing", true).rank());
  }

  @Test
  void unknownWordHasNearOnesToTry() throws QueryException {
    Paper paper = SamplePaper.of("p").title("Trajectory").build();
    Catalog catalog = new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(paper));
    Search search = new Search(catalog, "xxajectory", false);
    assertEquals(new Search.Unknown("xxajectory", List.of("trajectory")), search.unknown());
    search = new Search(catalog, "zzz", false);
    assertEquals(new Search.Unknown("zzz", List.of()), search.unknown());
    assertEquals(List.of(), search.rank());
  }

  @Test
  void reasonIsTheBestPlaceOfEachWord() throws QueryException {
    Paper paper =
        SamplePaper.of("p").nickname("MTT").title("Matching MTT").authors("Ann Match").build();
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(),
            List.of(),
            List.of(paper, SamplePaper.of("q").build()));
    Search search = new Search(catalog, "mtt match", false);
    List<Search.Reason> reasons = search.explain(search.rank().get(0));
    assertEquals("mtt nickname", reasons.get(0).word() + " " + reasons.get(0).where());
    assertEquals("matching title", reasons.get(1).word() + " " + reasons.get(1).where());
    assertTrue(reasons.get(0).points() > reasons.get(1).points());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mtt match           | nickname, title, name
          mtt author:ann      | nickname, authors
          author:"ann match"  | authors, authors
          -author:zhu         | left out
          matching OR zzz zzz | title
          mtt year:2020       | nickname, filter
          (mtt OR ann) -zzz   | nickname, left out
          -zzz                | left out
          ann match           | authors, title
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
    Catalog catalog = new Catalog(Fixture.catalog().facts(), List.of(), List.of(), List.of(paper));
    Search search = new Search(catalog, query, false);
    Hit hit = search.rank().get(0);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          distillation            | a d b
          condensing              | b a d
          large language models   | c d
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
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(),
            List.of(),
            papers,
            new int[papers.size()],
            () -> SearchIndex.of(papers, synonyms));
    assertEquals(
        keys == null ? "" : keys, String.join(" ", keys(new Search(catalog, query, false).rank())));
  }

  @Test
  void paperWithARelatedWordIsRankedButLacksTheWord() throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("a").title("Sets of Privacy").build(),
            SamplePaper.of("b").title("Membership of Sets").build(),
            SamplePaper.of("c").title("Sets").build());
    List<List<String>> synonyms = List.of(List.of("membership", "~privacy"));
    Catalog catalog =
        new Catalog(
            Fixture.catalog().facts(),
            List.of(),
            List.of(),
            papers,
            new int[papers.size()],
            () -> SearchIndex.of(papers, synonyms));
    Search search = new Search(catalog, "membership sets", false);
    List<Hit> hits = search.rank(Filter.NONE);
    assertEquals(List.of("b", "a", "c"), keys(hits));
    assertEquals(List.of("b"), keys(search.rank()));
    assertEquals(List.of("membership"), search.lacks(hits.get(1)));
    String where = search.explain(hits.get(1)).get(0).where();
    assertEquals("title, related to membership", where);
    assertEquals(List.of("a"), keys(new Search(catalog, "privacy", false).rank(Filter.NONE)));
  }
}
