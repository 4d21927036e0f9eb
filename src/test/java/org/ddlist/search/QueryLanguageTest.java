package org.ddlist.search;

import static org.ddlist.search.SampleSearch.CVPR;
import static org.ddlist.search.SampleSearch.GRAPHS;
import static org.ddlist.search.SampleSearch.all;
import static org.ddlist.search.SampleSearch.catalog;
import static org.ddlist.search.SampleSearch.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operators and fields of a query select. */
class QueryLanguageTest {
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
          {a} (b        | 4  | unclosed '('
          title={a b} ( | 13 | a word is missing here
          \\emph{a} b)   | 10 | unmatched ')'
          loss="a b     | 5  | unclosed quotation mark
          title = "a \\" b | 8 | unclosed quotation mark
          "a b" c={d} " | 12 | unclosed quotation mark
          venue:{CVRP}  | 7  | there is no venue 'CVRP'
          """)
  void brokenQueryIsRefusedAtItsColumn(String query, int column, String problem) {
    Catalog catalog = catalog(SamplePaper.of("p").build());
    var e = assertThrows(QueryException.class, () -> new Search(catalog, query, true));
    assertEquals(problem, e.getMessage());
    assertEquals(column, e.column());
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
        List.of(), all(new Search(Fixture.catalog(), "-".repeat(100_001) + "turing turing", true)));
  }
}
