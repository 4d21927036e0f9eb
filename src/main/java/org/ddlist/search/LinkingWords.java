package org.ddlist.search;

import java.util.Set;

/** Words that link others or introduce a reference, and say nothing about a paper. */
final class LinkingWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about al an and are arxiv as at author authors be between but by can code conf "
                  + "conference corr did do does doi et for from github has have how i in into is it "
                  + "its journal like link links my of on one or our over pages paper papers pdf pp "
                  + "preprint proc proceedings project see some than that the their them these they "
                  + "this those through title to toward towards under use used uses using versus via "
                  + "vol vs was we what when where which who why with without year your")
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
