package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private record Described(String arxiv, String doi, String titleText, List<Author> authors)
      implements Identity {}

  private static Described paper(String arxiv, String doi, String title, String... authors) {
    return new Described(arxiv, doi, title, List.of(authors).stream().map(Author::of).toList());
  }

  private final Described preprint =
      paper("1811.10959", "", "Dataset Distillation", "Tongzhou Wang", "Jun-Yan Zhu");
  private final Described published =
      paper("", "10.1145/3604915", "Dataset & Data Distillation", "Tongzhou Wang", "J. Zhu");

  @Test
  void identifiersAgreeOrDifferOnlyWhereBothHaveOne() {
    assertFalse(preprint.sharesId(published));
    assertFalse(preprint.differsInId(published));
    assertTrue(preprint.sharesId(paper("1811.10959", "", "Other")));
    assertTrue(preprint.differsInId(paper("1811.10960", "", "Dataset Distillation")));
  }

  @Test
  void titlesAndAuthorsAreComparedByTheirLetters() {
    assertTrue(preprint.sharesTitle(paper("", "", "dataset-distillation")));
    assertTrue(published.sharesTitle(paper("", "", "Dataset and Data Distillation")));
    assertFalse(preprint.sharesTitle(published));
    assertTrue(preprint.hasNearTitle(published));
    assertTrue(preprint.sharesAuthors(published));
    assertFalse(preprint.sharesAuthors(paper("", "", "Dataset Distillation", "Ada Lovelace")));
    assertTrue(preprint.sharesFirstAuthor(paper("", "", "", "T. Wang")));
  }

  @Test
  void indexFindsTheFirstPaperOfAnIdentifierAndTheAuthorsOfATitle() {
    Described namesake = paper("", "", "Dataset Distillation", "Ada Lovelace");
    IdentityIndex<Described> index = new IdentityIndex<>(List.of(namesake, preprint, published));
    assertSame(preprint, index.withId(paper("1811.10959", "10.1145/3604915", "")));
    assertSame(published, index.withDoi(paper("", "10.1145/3604915", "")));
    assertNull(index.withId(paper("", "", "Dataset Distillation")));
    assertEquals(
        List.of(namesake, preprint), index.withTitle(paper("", "", "DATASET distillation")));
    assertSame(
        preprint, index.withTitleAndAuthors(paper("", "", "Dataset Distillation", "T. Wang")));
  }
}
