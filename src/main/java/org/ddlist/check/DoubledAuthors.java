package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/** Finds authors whom one paper names twice. */
final class DoubledAuthors {
  private DoubledAuthors() {}

  /**
   * A message for each that stands a second time. Those with initials alone are passed over: a
   * paper may well be by two people called Y. Zhang.
   */
  static List<String> find(List<Author> authors) {
    List<String> messages = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < authors.size(); i++) {
      Author author = authors.get(i);
      if (isInitials(author.given())) {
        continue;
      }
      Integer before = places.putIfAbsent(Folding.compact(author.name()), i + 1);
      if (before != null) {
        messages.add("'" + author.name() + "' is author " + before + " and " + (i + 1));
      }
    }
    return messages;
  }

  private static boolean isInitials(String given) {
    for (String word : Folding.words(given)) {
      if (word.length() > 1) {
        return false;
      }
    }
    return !given.isEmpty();
  }
}
