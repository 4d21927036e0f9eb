package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** What a paper's score gains from the query as a whole, which may be a name of the paper. */
final class WholeQuery {
  /** What several words count more that a title has in their order. */
  private static final float IN_ORDER = 1.15f;

  /** The same, if the title has other linking words between. */
  private static final float LINKED_IN_ORDER = 1.075f;

  /** How much longer a title may be than its letters without linking words. */
  private static final int MOST_LONGER = 3;

  /** The minimum number of letters and digits of a title that a pasted reference contains. */
  private static final int MIN_TITLE = 24;

  private static final String PUNCTUATION = "\"'(),.:;!?[]{}";

  /** What was typed, of which a query is the whole or an alternative. */
  record Typed(String text, String compact) {
    Typed(String text) {
      this(text, Folding.compact(text));
    }
  }

  private final Typed typed;
  private final String content;
  private final int words;

  WholeQuery(Typed typed, Query query) {
    this.typed = typed;
    words = query.wordCount();
    StringBuilder all = new StringBuilder();
    for (Query part : query.parts()) {
      all.append(part.role() == Query.Role.CONTENT ? part.typed() + " " : "");
    }
    content = content(all.toString());
  }

  /** Whether a nickname of a paper was typed, ignoring case and punctuation around it. */
  static boolean isNickname(String typed, Paper paper) {
    int start = 0;
    int end = typed.length();
    while (start < end && PUNCTUATION.indexOf(typed.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PUNCTUATION.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    String name = typed.substring(start, end);
    for (String nickname : paper.nicknames().all()) {
      if (nickname.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** The letters and digits of a text without its linking words. */
  private static String content(String text) {
    StringBuilder content = new StringBuilder();
    for (String word : Folding.words(text)) {
      content.append(LinkingWords.has(word) ? "" : word);
    }
    return content.toString();
  }

  /**
   * The score of a paper that has all words.
   *
   * @param sum what they are worth
   */
  float score(Paper paper, float sum) {
    float name = isName(paper) ? Scoring.NAMED : 0;
    float order = 1;
    for (String title : paper.allTitles()) {
      boolean several = words > 1;
      if (title.length() >= content.length()
          && (several || title.length() <= MOST_LONGER * content.length())) {
        String letters = content(title);
        name = letters.equals(content) ? Scoring.NAMED : name;
        if (several && letters.contains(content)) {
          boolean whole = Folding.compact(title).contains(typed.compact);
          order = Math.max(order, whole ? IN_ORDER : LINKED_IN_ORDER);
        }
      }
    }
    // one with its punctuation is surer
    name = isNickname(typed.text, paper) ? 2 * Scoring.NAMED : name;
    return sum * order + name;
  }

  private boolean isName(Paper paper) {
    boolean name = isCompact(paper.key());
    for (String nickname : paper.nicknames().all()) {
      name |= isCompact(nickname);
    }
    for (String former : paper.formerKeys()) {
      name |= isCompact(former);
    }
    return name;
  }

  private boolean isCompact(String name) {
    return name.length() >= typed.compact.length() && typed.compact.equals(Folding.compact(name));
  }

  /**
   * If no paper has all words of a pasted reference, the papers with the longest title that it
   * contains are meant.
   */
  static List<Hit> withPasted(List<Hit> hits, String typed) {
    String pasted = Folding.compact(typed);
    int longest = MIN_TITLE;
    int[] lengths = new int[hits.size()];
    for (int i = 0; i < lengths.length && pasted.length() > MIN_TITLE; i++) {
      if (hits.get(i).hasAll()) {
        return hits;
      }
      for (String title : hits.get(i).paper().allTitles()) {
        String letters = title.length() < longest ? "" : Folding.compact(title);
        if (letters.length() >= longest && pasted.contains(letters)) {
          longest = letters.length();
          lengths[i] = longest;
        }
      }
    }
    List<Hit> meant = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      meant.add(lengths[i] == longest ? hits.get(i).named() : hits.get(i));
    }
    return meant;
  }
}
