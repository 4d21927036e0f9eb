package org.ddlist.search;

import java.util.Set;

/** Words that link others or introduce a reference, and say nothing about a paper. */
final class LinkingWords {
  private static final Set<String> WORDS =
      Set.of(
          ("a about al also an and any approaches are arxiv as at author authors be "
                  + "because been before being between both but by can cannot code conf "
                  + "conference corr could did do does doi during each et every for from github "
                  + "has have how i if in instead into is it its journal just like link "
                  + "links many me methods most much my no of on one only or our over pages paper "
                  + "papers pdf per pp preprint proc proceedings project rather see should some "
                  + "something still techniques than that the their them then there these they "
                  + "thing things this those through title to too toward towards under up us use "
                  + "used uses using versus very via vol vs was we were what when where whether "
                  + "which while who whose why will with within without would year you your")
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
