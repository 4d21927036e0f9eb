package org.ddlist.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static String found(String query, Paper... papers) {
    return new Search(query)
        .rank(Arrays.asList(papers)).stream().map(Paper::key).collect(Collectors.joining(" "));
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
    "rajectory,               ''",
    "'cazenavette;',          p",
    "trajectories,            p",
    "matchings,               p",
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
    Paper bySection =
        SamplePaper.of("x").sections(new Section("mtt", "MTT", "", 0)).year(2023).build();
    Paper byTitle = SamplePaper.of("y").title("About {MTT}").year(2022).build();
    Paper byNickname = SamplePaper.of("z").nickname("MTT").year(2021).build();
    assertEquals("z y x", found("mtt", bySection, byTitle, byNickname));
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
    Paper whole = SamplePaper.of("y").title("Labe").year(2021).build();
    assertEquals("y x", found("labe", beginning, whole));
  }

  @Test
  void tiesGoToTheNewerPaperThenByKey() {
    Paper old = SamplePaper.of("a").title("Graphs").year(2021).build();
    Paper newer = SamplePaper.of("c").title("Graphs").year(2022).build();
    Paper sameYear = SamplePaper.of("b").title("Graphs").year(2022).build();
    assertEquals("b c a", found("graphs", old, newer, sameYear));
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
    List<Paper> ranked = new Search("graph").rank(papers);
    assertEquals(20, ranked.size());
    Collections.shuffle(papers, new Random(1));
    assertEquals(ranked, new Search("graph").rank(papers));
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    Paper paper = SamplePaper.of("p").authors("Kurt Gödel").build();
    assertEquals("p", found("GODEL", paper));
    assertEquals("p", found("gödel", paper));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "--"})
  void queryWithoutAWordIsRefused(String query) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> new Search(query));
    assertEquals("there is no word to search for in '" + query + "'", refusal.getMessage());
  }
}
