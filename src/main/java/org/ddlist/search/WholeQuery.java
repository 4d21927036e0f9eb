package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** What a paper's score gains from the query as a whole, which may be a name of the paper. */
final class WholeQuery {
  /** What several words count more that a title has in their order. */
  private static final float IN_ORDER = 1.15f;

  /** How much longer a title may be than its letters without linking words. */
  private static final int MOST_LONGER = 3;

  /** The minimum number of letters and digits of a title that a pasted reference contains. */
  private static final int MIN_TITLE = 24;

  /** What was typed, of which a query is the whole or an alternative. */
  record Typed(String text, String compact) {
    Typed(String text) {
      this(text, Folding.compact(text));
    }
  }

  private final Typed typed;
  private final String content;
  private final int words;

  /** The abbreviations that each of several words stands for: "MTT" for "trajectory matching". */
  private List<String> meant;

  WholeQuery(Typed typed, Query query) {
    this.typed = typed;
    words = query.wordCount();
    StringBuilder all = new StringBuilder();
    for (Query part : query.parts()) {
      if (part.role() == Query.Role.CONTENT) {
        all.append(part.typed()).append(' ');
        List<String> synonyms = part instanceof Words one ? one.abbreviations() : new ArrayList<>();
        meant = meant == null ? synonyms : meant;
        meant.retainAll(synonyms);
      }
    }
    content = content(all.toString());
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
    float name = 0;
    float order = 1;
    for (String title : paper.allTitles()) {
      boolean several = words > 1;
      if (title.length() >= content.length()
          && (several || title.length() <= MOST_LONGER * content.length())) {
        String letters = content(title);
        name = letters.equals(content) ? Scoring.NAMED : name;
        order = several && letters.contains(content) ? IN_ORDER : order;
      }
    }
    List<String> names = new ArrayList<>(paper.formerKeys());
    names.add(paper.key());
    names.addAll(paper.nicknames().all());
    for (String each : names) {
      // one with its punctuation is surer: "DC+"
      boolean same = each.equalsIgnoreCase(typed.text);
      name = Math.max(name, same ? 2 * Scoring.NAMED : isTyped(each) ? Scoring.NAMED : 0);
    }
    return sum * order + name;
  }

  private boolean isTyped(String name) {
    String compact = Folding.compact(name);
    return compact.equals(typed.compact) || words > 1 && meant != null && meant.contains(compact);
  }

  /** The length of the paper's title in a pasted reference; 0 if the reference has none. */
  int quoted(Paper paper) {
    int longest = 0;
    for (String title : paper.allTitles()) {
      String letters = typed.compact.length() > MIN_TITLE ? Folding.compact(title) : "";
      boolean quoted = letters.length() >= MIN_TITLE && typed.compact.contains(letters);
      longest = quoted ? Math.max(longest, letters.length()) : longest;
    }
    return longest;
  }
}
