package org.ddlist.search;

import static org.ddlist.search.SampleSearch.all;
import static org.ddlist.search.SampleSearch.catalog;
import static org.ddlist.search.SampleSearch.found;
import static org.ddlist.search.SampleSearch.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.ProcessorTime;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that no paper has. */
class UnknownWordsTest {
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
    Catalog catalog = catalog(a, b, c);
    Search search = new Search(catalog, query, false);
    assertEquals(notes == null ? "" : notes, String.join("⏎", search.notes()));
    assertFalse(new Search(catalog, query, true).notes().toString().contains("showing"));
  }

  @Test
  void namesThatAreEquallyNearAreAllShown() throws QueryException {
    List<Paper> papers =
        List.of(
            SamplePaper.of("x").authors("Ann Zhang").build(),
            SamplePaper.of("y").authors("Bob Zhao").build(),
            SamplePaper.of("w").authors("Cy Zhao").build(),
            SamplePaper.of("z").authors("Ann Oak").build());
    Catalog catalog = catalog(papers);
    Search search = new Search(catalog, "author:zha", false);
    assertEquals("w x y", String.join(" ", keys(all(search)).stream().sorted().toList()));
    assertEquals(
        List.of("no paper has 'author:zha'; showing 'author:Zhao' or 'author:Zhang'"),
        search.notes());
  }

  @Test
  void nameWithAWordOfPunctuationIsNoneThatWasMeant() throws QueryException {
    Paper paper = SamplePaper.of("p").authors("Ann & Turing").build();
    Catalog catalog = catalog(paper);
    assertEquals(List.of("p"), keys(all(new Search(catalog, "author:turnig", false))));
    assertEquals(List.of(), keys(all(new Search(catalog, "author:shannon", false))));
  }

  @Test
  void unknownWordHasNearOnesToTry() throws QueryException {
    Paper paper = SamplePaper.of("p").title("Trajectory").build();
    Catalog catalog = catalog(paper);
    Search search = new Search(catalog, "xxajectory", false);
    assertEquals(new Search.Unknown("xxajectory", List.of("trajectory")), search.unknown());
    search = new Search(catalog, "zzz", false);
    assertEquals(new Search.Unknown("zzz", List.of()), search.unknown());
    assertEquals(List.of(), all(search));
  }

  @Test
  void pastedTextThatFindsNothingTakesNoLongerForEachWordTheMoreThereAre() {
    Paper a = SamplePaper.of("a").title("Graph Matching").build();
    Paper b = SamplePaper.of("b").title("Deep Sets").build();
    Catalog catalog = catalog(a, b);
    String known = "graph sets matching deep ".repeat(5_000);
    ProcessorTime.assertShort(
        () -> assertEquals(2, new Search(catalog, known, false).rank(Filter.NONE).size()));
  }

  @Test
  void textOfUnknownWordsIsSearchedInNoTime() {
    StringBuilder unknown = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      unknown.append("zq").append(i).append("xw ");
    }
    ProcessorTime.assertShort(
        () -> {
          Search search = new Search(Fixture.catalog(), unknown.toString(), false);
          assertEquals(List.of(), search.rank(Filter.NONE));
          assertEquals("zq0xw", search.unknown().typed());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph", "graph ", "{a=", "a=\"", "a= ", "\\a", "@a{", "\\\"", "{", "a://", "x zq", "-",
        "a/b"
      })
  void longQueryIsSearchedInNoTime(String part) {
    ProcessorTime.assertShort(
        () -> {
          search(part.repeat(100_000));
          search('"' + part.replace("\"", "").repeat(100_000) + '"');
        });
  }

  private static void search(String query) {
    try {
      new Search(Fixture.catalog(), query, false).rank(Filter.NONE);
    } catch (QueryException e) {
      assertTrue(e.column() <= query.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/lovelace/zqx",
        "https://example.org/ada-lovelace/README.md",
        "https://example.org/papers/deep_sets_for_zqx.pdf"
      })
  void unknownAddressNamesNoPaperThatLacksAWordOfIt(String address) throws QueryException {
    Paper paper = SamplePaper.of("p").title("Deep Sets").authors("Ada Lovelace").build();
    assertEquals(List.of(), keys(all(new Search(catalog(paper), address, false))));
    assertEquals("p", found("https://elsewhere.example/papers/deep-sets.pdf", paper));
  }
}
