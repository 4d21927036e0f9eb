package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static Map<String, String> shown(Paper paper) {
    return Stream.of(Column.values())
        .collect(
            Collectors.toMap(Column::word, column -> column.of(paper), (a, b) -> a, TreeMap::new));
  }

  @Test
  void everyFactHasItsColumn() {
    Paper paper =
        SamplePaper.of("a2020")
            .aliases("b2020", "c2020")
            .nickname("A", "Ay")
            .title("{A}: B")
            .authors(new Author("Aäron", "van den Oord", ""), Author.of("Jun-Yan Zhu"))
            .venue(
                new Venue(
                    "CONF",
                    "Conference",
                    Venue.Kind.CONFERENCE,
                    "Proceedings",
                    List.of(),
                    List.of(new Venue.Edition(2020, "Rome, Italy", "IEEE"))))
            .workshop()
            .track("Datasets")
            .year(2020)
            .pages("1-2")
            .volume("3")
            .number("4")
            .publisher("ACM")
            .doi("10.1145/5")
            .sections(new Section("s", "S", "", 0), new Section("t", "T", "", 0))
            .added("2020-01-02")
            .links("https://arxiv.org/abs/2001.00001", "https://a.org/7", "https://a.org/8")
            .proceedings("https://a.org/9")
            .note("N.")
            .checked("2020-01-03", "CVF", "arXiv")
            .build();
    Map<String, String> expected =
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("key", "a2020"),
                Map.entry("aliases", "b2020; c2020"),
                Map.entry("nickname", "A"),
                Map.entry("nicknames", "A; Ay"),
                Map.entry("title", "A: B"),
                Map.entry("authors", "Aäron van den Oord; Jun-Yan Zhu"),
                Map.entry("byline", "Aäron van den Oord et al., CONF 2020 Workshop"),
                Map.entry("leads", "1"),
                Map.entry("venue", "CONF Workshop"),
                Map.entry("venueName", "Conference"),
                Map.entry("track", "Datasets"),
                Map.entry("year", "2020"),
                Map.entry("sections", "s; t"),
                Map.entry("added", "2020-01-02"),
                Map.entry("proceedings", "https://a.org/9"),
                Map.entry("pages", "1-2"),
                Map.entry("volume", "3"),
                Map.entry("number", "4"),
                Map.entry("publisher", "ACM"),
                Map.entry("place", "Rome, Italy"),
                Map.entry("doi", "10.1145/5"),
                Map.entry("arxiv", "2001.00001"),
                Map.entry("paper", "https://arxiv.org/abs/2001.00001"),
                Map.entry("project", "https://a.org/7"),
                Map.entry("code", "https://a.org/8"),
                Map.entry("note", "N."),
                Map.entry("checked", "CVF and arXiv, 2020-01-03")));
    Map<String, String> actual = shown(paper);
    assertEquals(expected, actual);
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    Map<String, String> known = shown(SamplePaper.of("p").build());
    known.values().removeIf(String::isEmpty);
    assertEquals(
        List.of("added", "authors", "byline", "key", "leads", "title", "year"),
        List.copyOf(known.keySet()));
  }
}
