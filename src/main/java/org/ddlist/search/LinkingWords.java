package org.ddlist.search;

import java.util.Set;

/** Words that stand between those that matter, and those with which a reference is introduced. */
final class LinkingWords {
  private static final Set<String> WORDS =
      Set.of(
          "a",
          "about",
          "al",
          "an",
          "and",
          "are",
          "arxiv",
          "at",
          "author",
          "authors",
          "but",
          "by",
          "code",
          "conf",
          "conference",
          "corr",
          "did",
          "do",
          "does",
          "doi",
          "et",
          "for",
          "from",
          "github",
          "how",
          "in",
          "is",
          "journal",
          "link",
          "links",
          "of",
          "on",
          "one",
          "or",
          "pages",
          "paper",
          "papers",
          "pdf",
          "pp",
          "preprint",
          "proc",
          "proceedings",
          "project",
          "see",
          "that",
          "the",
          "their",
          "this",
          "title",
          "to",
          "using",
          "via",
          "vol",
          "what",
          "when",
          "where",
          "which",
          "who",
          "why",
          "with",
          "year");

  private LinkingWords() {}

  /**
   * Whether it is one.
   *
   * @param word in small letters, without punctuation
   */
  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
