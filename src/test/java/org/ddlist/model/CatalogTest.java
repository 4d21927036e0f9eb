package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {
  private final Catalog catalog = Fixture.catalog();

  @Test
  void paperIsFoundByItsKey() {
    assertEquals("he2016deep", catalog.find("he2016deep").key());
  }

  @Test
  void paperIsFoundByFormerKeyUnderItsOwn() {
    assertEquals("dijkstra1968goto", catalog.find("dijkstra1968letters").key());
  }

  @Test
  void citationIsFoundButIsNoPaperOfTheList() {
    Paper citation = catalog.facts().citation();
    assertSame(citation, catalog.find("classics2020"));
    assertFalse(catalog.papers().contains(citation));
  }

  @Test
  void unknownKeyFindsNothing() {
    assertNull(catalog.find("HE2016DEEP"));
    assertNull(catalog.find(""));
  }

  @Test
  void keysAreAllThatFindAPaper() {
    List<String> keys = new ArrayList<>();
    catalog.keys().forEach(keys::add);
    assertTrue(
        keys.containsAll(List.of("he2016deep", "dijkstra1968letters", "classics2020")),
        keys.toString());
    keys.forEach(key -> assertTrue(catalog.find(key) != null, key));
  }

  @Test
  void lineOfAPaperIsThatOfItsRecordOnAnyDay() {
    for (Catalog then : List.of(catalog, catalog.asOf("2018-03-01"))) {
      Paper goto1968 = then.find("dijkstra1968letters");
      assertEquals(15, then.line(then.papers().indexOf(goto1968)), goto1968.key());
    }
  }

  @Test
  void papersStandInTheOrderOfTheirSections() {
    List<Integer> homes =
        catalog.papers().stream()
            .map(paper -> catalog.sections().indexOf(paper.sections().get(0)))
            .toList();
    assertEquals(homes.stream().sorted().toList(), homes);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          theory,    theory computing logic
          computing, computing
          logic,     logic
          learning,  learning networks audio
          audio,     audio
          """)
  void withinIsTheSectionAndAllUnderIt(String root, String ids) {
    List<String> within = catalog.within(catalog.section(root)).stream().map(Section::id).toList();
    assertEquals(ids, String.join(" ", within));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-01-04, ''
          2018-01-05, shannon1948mathematical turing1950computing
          2018-02-10, shannon1948mathematical turing1950computing dijkstra1968letters goedel1931formal
          2018-05-31, shannon1948mathematical turing1950computing dijkstra1968letters goedel1931formal
          2018-06-01, shannon1948mathematical turing1950computing dijkstra1968goto goedel1931formal \
          he2016deep
          """)
  void earlierCatalogHasThePapersOfThenUnderTheirKeysOfThen(String day, String keys) {
    List<String> then = catalog.asOf(day).papers().stream().map(Paper::key).toList();
    assertEquals(keys, String.join(" ", then));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, true",
    "2020-02-01, true",
    "2020-02-02, false",
    "2020-02-04, false",
    "2020-02-05, true",
    "2020-03-01, false",
    "2026-01-01, false"
  })
  void earlierCatalogLacksThePapersThatWereAway(String day, boolean there) {
    Paper paper =
        SamplePaper.of("p")
            .added("2020-01-01")
            .away(new Absence("2020-02-02", "2020-02-05"), new Absence("2020-03-01", ""))
            .build();
    assertEquals(there, paper.asOf(day) != null);
  }

  @Test
  void earlierCatalogHasTheSectionsAndVenuesOfItsPapers() {
    Catalog then = catalog.asOf("2018-01-05");
    assertEquals(
        List.of("theory", "computing"), then.sections().stream().map(Section::id).toList());
    assertEquals(List.of("Mind"), then.venues().stream().map(Venue::abbreviation).toList());
    assertEquals("2018-01-05", then.facts().edition());
  }

  @Test
  void laterCatalogIsThatOfTheEdition() {
    Catalog then = catalog.asOf("2099-01-01");
    assertEquals(catalog.papers(), then.papers());
    assertEquals(catalog.facts().edition(), then.facts().edition());
  }

  @Test
  void formerKeyIsUnknownUnderItsSuccessorBeforeTheChange() {
    Catalog then = catalog.asOf("2018-03-01");
    assertEquals("dijkstra1968letters", then.find("dijkstra1968letters").key());
    assertNull(then.find("dijkstra1968goto"));
  }

  @Test
  void unknownSectionIsNull() {
    assertNull(catalog.section("Theory"));
  }
}
