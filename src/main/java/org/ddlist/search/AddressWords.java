package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Identifier;

/** The words of the last part of an address that no paper has as a link: often a title. */
final class AddressWords {
  /** The parameters of an address that are a search. */
  private static final String[] SEARCHES = {"?q=", "&q=", "query=", "?term=", "?title="};

  /** Parts of paths that say nothing. */
  private static final Set<String> TECHNICAL =
      Set.of(
          ("abs abstract article attachment content citation doc document download en file forum "
                  + "full fulltext hash html htm id index item main php publication "
                  + "publications search view")
              .split(" "));

  private AddressWords() {}

  /** The query that they are; null if the word is no address, or has no words. */
  static Query in(String address) {
    if (Identifier.of(address).kind() != Identifier.Kind.LINK) {
      return null;
    }
    int scheme = address.indexOf("://");
    int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    String text = path < 0 ? "" : address.substring(path);
    for (String search : SEARCHES) {
      int value = address.indexOf(search);
      if (value >= 0) {
        List<Query> words = words(address.substring(value + search.length()).split("&", 2)[0]);
        return words.isEmpty() ? null : new Query.All(words);
      }
    }
    // one word alone is no title: "papers_ECCV", "README.md"
    List<Query> words = List.of();
    for (int slash = text.lastIndexOf('/'); slash >= 0 && words.size() < 2; ) {
      words = words(text.substring(slash));
      slash = text.lastIndexOf('/', slash - 1);
    }
    return words.size() < 2 ? null : new Query.All(words);
  }

  private static List<Query> words(String text) {
    List<Query> words = new ArrayList<>();
    for (String word : text.replace("%20", " ").replace("%3A", " ").split("[/ +_.,?&=%:-]+")) {
      if (isWord(word)) {
        words.add(Words.of(word, word, null));
      }
    }
    return words;
  }

  private static boolean isWord(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters > 1
        && letters == word.length()
        && !TECHNICAL.contains(word)
        && !LinkingWords.has(word);
  }
}
