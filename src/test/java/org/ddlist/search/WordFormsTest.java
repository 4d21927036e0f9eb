package org.ddlist.search;

import static org.ddlist.search.SampleSearch.CVPR;
import static org.ddlist.search.SampleSearch.all;
import static org.ddlist.search.SampleSearch.catalog;
import static org.ddlist.search.SampleSearch.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms and spellings in which a word is found. */
class WordFormsTest {
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
    "ray-x,            p",
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
          pointcloud         | a
          pointclouds        | a
          cloudpoint         |
          pointcloud OR müller | a c
          -pointcloud        | b c d
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
          title = "Sets {U}nified", | b
          Schl\\"ager Sets   | b
          author:Schl{\\"a}ger | b
          @misc{zhu, author = {Zhu} | a
          title={Unified \\"{S}ets} | b
          title="Unified \\"Sets"    | b
          note = {Unified    | b
          deep\\sets         | c
          \\deep sets        | c
          {\\emph sets} deep |
          point\\&clouds     | a
          h\\o{}lger         | d
          H{\\O}lger         | d
          author:h\\o lger   |
          author:Wei\\ss{}   | d
          https://x.org/s?deep={sets} |
          holgerweiss        | d
          weissholger        | d
          venue:vision       | a
          venue:arxiv        | b c d
          preprint           | b c d
          """)
  void wordIsFoundInItsOtherForms(String query, String keys) throws QueryException {
    Paper a =
        SamplePaper.of("a")
            .title("Point Clouds")
            .nickname("CD²")
            .authors("Jun-Yan Zhu")
            .venue(CVPR)
            .build();
    Paper b = SamplePaper.of("b").title("Unified Sets").authors("Ann Schläger").build();
    Paper c = SamplePaper.of("c").title("Deep Sets").authors("Bob Mueller", "Eva Loeoef").build();
    Paper d = SamplePaper.of("d").title("Nets").authors("Hølger Weiß").year(2020).build();
    Catalog catalog = catalog(a, b, c, d);
    String found =
        all(new Search(catalog, query, false)).stream()
            .map(hit -> hit.paper().key())
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(keys == null ? "" : keys, found);
  }
}
