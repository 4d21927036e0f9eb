package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private static final Section GRAPHS = new Section("graphs", "Graphs", "", 0);
  private static final Section TEXTS = new Section("texts", "Texts", "", 0);

  private static String related(int most, Paper... papers) {
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(GRAPHS, TEXTS), List.of(papers));
    return Related.to(papers[0], catalog, most).stream()
        .map(Paper::key)
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsOfTheTitleCountMoreThanAuthorsAndAuthorsMoreThanTheSection() {
    Paper paper =
        SamplePaper.of("p")
            .title("Kernel Inducing Points")
            .authors("Ann Ash")
            .sections(GRAPHS)
            .build();
    Paper byTitle =
        SamplePaper.of("t").title("Kernel Inducing Points Again").authors("X Y").build();
    Paper byAuthor = SamplePaper.of("a").title("Other").authors("Ann Ash").build();
    Paper bySection = SamplePaper.of("s").title("Things").authors("X Y").sections(GRAPHS).build();
    Paper nothing = SamplePaper.of("n").title("Trees").authors("Bob Birch").sections(TEXTS).build();
    assertEquals("t a s", related(9, paper, bySection, nothing, byAuthor, byTitle));
    assertEquals("t", related(1, paper, bySection, nothing, byAuthor, byTitle));
  }

  @Test
  void wordsThatManyTitlesHaveSayNothing() {
    Paper[] papers = new Paper[30];
    for (int i = 0; i < papers.length; i++) {
      papers[i] = SamplePaper.of("p" + i).title("Dataset W" + i).authors("A B" + i).build();
    }
    assertEquals("", related(3, papers));
  }

  @Test
  void tiesGoToTheNewerPaper() {
    Paper paper = SamplePaper.of("p").title("Graphs").authors("Ann Ash").build();
    Paper old = SamplePaper.of("a").title("Old").authors("Ann Ash").year(2019).build();
    Paper young = SamplePaper.of("b").title("Young").authors("Ann Ash").year(2021).build();
    assertEquals("b a", related(3, paper, old, young));
  }
}
