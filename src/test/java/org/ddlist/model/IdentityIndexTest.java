package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityIndexTest {
  private record Described(String arxiv, String doi, String titleText, List<Author> authors)
      implements Identity {}

  private static Described paper(String arxiv, String doi, String title, String... authors) {
    return new Described(arxiv, doi, title, List.of(authors).stream().map(Author::of).toList());
  }

  private final Described namesake =
      paper("", "", "A Mathematical Theory of Communication", "Grace Hopper");
  private final Described shannon =
      paper(
          "", "10.1002/j.1538", "A Mathematical Theory of Communication", "Claude Elwood Shannon");
  private final IdentityIndex<Described> index = new IdentityIndex<>(List.of(namesake, shannon));

  @Test
  void findsAPaperByItsIdOrByTitleAndAuthors() {
    assertSame(shannon, index.find(paper("", "10.1002/j.1538", "")).paper());
    assertSame(shannon, index.withId(paper("", "10.1002/j.1538", "Something else")));
    Described typed = paper("", "", "a mathematical theory of communication", "C. E. Shannon");
    assertSame(shannon, index.find(typed).paper());
    assertTrue(index.find(typed).isSame());
    assertEquals(List.of(namesake, shannon), index.candidates(typed));
  }

  @Test
  void findsANearTitleByItsFirstAuthorAndLeavesItOpen() {
    IdentityIndex.Match<Described> match =
        index.find(paper("", "", "The Mathematical Theory of Communication", "Claude Shannon"));
    assertSame(shannon, match.paper());
    assertFalse(match.isSame());
    assertEquals("a similar title, the same authors", match.likeness().describe());
  }

  @Test
  void findsNothingOfOthers() {
    assertNull(index.find(paper("", "", "A Mathematical Theory of Communication", "Ada Lovelace")));
    assertNull(index.find(paper("", "10.1002/other", shannon.titleText(), "Claude Shannon")));
    assertNull(index.find(paper("", "", "", "Claude Shannon")));
  }
}
