package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static List<String> places(SearchIndex index, String word) {
    List<String> places = new ArrayList<>();
    int number = index.firstFrom(word);
    if (number < index.words() && index.word(number).equals(word)) {
      index.read(
          number,
          (paper, field, position) -> places.add(paper + " " + field.word() + " " + position));
    }
    return places;
  }

  @Test
  void everyFieldOfAPaperIsIndexed() {
    Paper paper =
        SamplePaper.of("smith2020deep")
            .aliases("smith2019")
            .nickname("NICK")
            .title("A {GAN}")
            .authors("Ann Ash", "Bob Birch")
            .venue(new Venue("CONF", "Conference", Venue.Kind.CONFERENCE, "Proceedings"))
            .workshop()
            .track("Data")
            .sections(new Section("sec", "Graphs", "", 0))
            .links("", "", "https://a.org/owner/repo/tree/main")
            .build();
    SearchIndex index = SearchIndex.of(List.of(SamplePaper.of("other").build(), paper), List.of());
    assertEquals(List.of("1 nickname 0"), places(index, "nick"));
    assertEquals(List.of("1 key 0"), places(index, "smith2020deep"));
    assertEquals(List.of("1 key 1", "1 key 3"), places(index, "smith"));
    assertEquals(List.of("1 key 1"), places(index, "deep"));
    assertEquals(List.of("1 key 2"), places(index, "smith2019"));
    assertEquals(List.of("1 title 1"), places(index, "gan"));
    assertEquals(List.of("1 authors 1"), places(index, "ash"));
    assertEquals(List.of("1 authors 3"), places(index, "bob"));
    assertEquals(List.of("1 repository 0"), places(index, "owner"));
    assertEquals(List.of("1 repository 1"), places(index, "repo"));
    assertEquals(List.of(), places(index, "tree"));
    assertEquals(List.of("1 venue name 0"), places(index, "conference"));
    assertEquals(List.of("1 venue 1"), places(index, "data"));
    assertEquals(List.of("1 venue 2"), places(index, "workshop"));
    assertEquals(List.of("1 section 0"), places(index, "sec"));
    assertEquals(List.of("1 section 2"), places(index, "graphs"));
    assertEquals(2, index.titleLengths()[1]);
  }

  @Test
  void partsMakeTheIndexOfTheWhole() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      papers.addAll(Fixture.catalog().papers());
    }
    papers.add(SamplePaper.of("last").title("Only here").year(2031).build());
    int size = papers.size();
    SearchIndex whole = new IndexBuilder(papers, 0, size).index("");
    assertEquals(2031, whole.newest());
    for (int end : List.of(1, 7, 200, size - 1)) {
      IndexBuilder parts = new IndexBuilder(papers, 0, end);
      int middle = (end + size) / 2;
      parts.append(new IndexBuilder(papers, end, middle));
      SearchIndex index = parts.append(new IndexBuilder(papers, middle, size)).index("");
      assertEquals(whole.vocabulary(), index.vocabulary());
      assertEquals(whole.newest(), index.newest());
      assertArrayEquals(whole.titleLengths(), index.titleLengths());
      for (int word = 0; word < whole.words(); word++) {
        assertEquals(places(whole, whole.word(word)), places(index, whole.word(word)));
      }
    }
  }

  @Test
  void wordsAreFoundByTheirBeginning() {
    SearchIndex index =
        SearchIndex.of(List.of(SamplePaper.of("p").title("Ab abc b").build()), List.of());
    int first = index.firstFrom("ab");
    assertEquals("ab", index.word(first));
    assertTrue(index.beginsWith(first + 1, "ab"));
    assertEquals("abc", index.word(first + 1));
    assertFalse(index.beginsWith(first + 2, "ab"));
    assertEquals(index.words(), index.firstFrom("zz"));
  }

  @Test
  void farPlacesAndManyPapersAreKept() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String title = i % 500 == 499 ? "w ".repeat(300) + "rare" : "w";
      papers.add(SamplePaper.of("p" + i).title(title.strip()).build());
    }
    SearchIndex index = SearchIndex.of(papers, List.of());
    assertEquals(List.of("499 title 300", "999 title 300"), places(index, "rare"));
    assertEquals(127, index.titleLengths()[499]);
  }
}
