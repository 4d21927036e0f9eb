package org.ddlist.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/** The author names of a catalog: which are known, and which are near an unknown one. */
public final class AuthorIndex {
  /** How many names to try, of which each word may be several. */
  private static final int MOST = 100;

  private final Catalog catalog;

  public AuthorIndex(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a paper has an author of that name, as {@link Filter} takes it. */
  public boolean has(String name) {
    return withName(name) != null;
  }

  private Author withName(String name) {
    for (Paper paper : catalog.papers()) {
      for (Author author : paper.authors()) {
        if (Filter.isNamed(author, name)) {
          return author;
        }
      }
    }
    return null;
  }

  /**
   * The names that an unknown one is taken for, those with the most frequent words first. Each word
   * of it must be a word of one author's name, its initial or a prefix of it, or misspelt as {@link
   * Spelling} allows.
   *
   * @return the names; empty if none is near
   */
  public List<String> nearest(String name) {
    Vocabulary vocabulary = new Vocabulary(catalog);
    List<List<String>> choices = new ArrayList<>();
    for (String word : Folding.words(name)) {
      boolean known = word.length() == 1 || vocabulary.has(word, true, Field.AUTHORS);
      choices.add(known ? List.of(word) : vocabulary.nearest(word, Field.AUTHORS));
    }
    List<String> nearest = new ArrayList<>();
    for (String each : Vocabulary.sequences(choices, MOST)) {
      Author author = withName(each);
      if (author != null) {
        nearest.add(spelled(each, author));
      }
    }
    return nearest;
  }

  /** The words of a name as an author has them: "Hinton" for "hinton". */
  private static String spelled(String name, Author author) {
    String spelled = " " + name + " ";
    for (String word : words(author)) {
      spelled = spelled.replace(" " + Folding.fold(word) + " ", " " + word + " ");
    }
    return spelled.strip();
  }

  private static List<String> words(Author author) {
    return List.of(author.name().split("[\\s-]+"));
  }

  /** Up to three known names to suggest for an unknown one. */
  public List<String> suggestions(String name) {
    Set<String> known = new LinkedHashSet<>();
    for (Paper paper : catalog.papers()) {
      for (Author author : paper.authors()) {
        known.add(author.name());
        known.addAll(words(author));
      }
    }
    return Nearest.to(name, known, 3);
  }
}
