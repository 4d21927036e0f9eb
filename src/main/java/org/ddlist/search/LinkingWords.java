package org.ddlist.search;

import java.util.Set;

/** Words that link others or introduce a reference, and say nothing about a paper. */
final class LinkingWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about al an and are arxiv as at author authors be but by can code conf conference corr "
                  + "did do does doi et for from github how in into is it journal link links of on one or "
                  + "pages paper papers pdf pp preprint proc proceedings project see that the their "
                  + "this title to using via vol what when where which who why with year")
              .split(" "));

  private LinkingWords() {}

  /**
   * Whether a word is one of them.
   *
   * @param word in lower case, without punctuation
   */
  static boolean has(String word) {
    return WORDS.contains(word);
  }
}
