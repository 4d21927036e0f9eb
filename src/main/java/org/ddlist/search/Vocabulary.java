package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.model.Section;
import org.ddlist.text.Folding;

/** The words and author names of a catalog: which are known, and which are near an unknown one. */
final class Vocabulary {
  private static final int MAX_SUGGESTIONS = 3;

  private final SearchIndex index;
  private final Catalog catalog;
  private List<List<Way>> groups;

  Vocabulary(Catalog catalog) {
    index = catalog.searchIndex();
    this.catalog = catalog;
  }

  AuthorIndex authors() {
    return new AuthorIndex(catalog);
  }

  /** The first name that no author has; null if there is none. */
  String firstUnknown(List<String> names) {
    for (String name : names) {
      if (!authors().has(name)) {
        return name;
      }
    }
    return null;
  }

  /**
   * Whether a word matches any word of a paper.
   *
   * @param whole whether it must be the word itself, not another form or a prefix
   * @param field where it must occur; null for anywhere
   */
  boolean has(String wanted, boolean whole, Field field) {
    if (whole) {
      int number = index.firstFrom(wanted);
      return number < index.words()
          && index.word(number).equals(wanted)
          && (field == null || index.occursIn(number, field));
    }
    for (WordMatch.Match match : WordMatch.matches(index, wanted)) {
      if (match.kind() != WordMatch.FAMILY
          && (field == null || index.occursIn(match.number(), field))) {
        return true;
      }
    }
    return false;
  }

  /** Whether each word of a way is known, not necessarily of the same paper. */
  boolean hasAll(Way way, Field field) {
    for (int i = 0; i < way.words().size(); i++) {
      boolean last = i == way.words().size() - 1;
      boolean whole = way.kind() == Way.Kind.EXACT || way.kind() == Way.Kind.PHRASE && !last;
      if (!has(way.words().get(i), whole, field)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a paper has the words of a way in sequence. */
  boolean hasSequence(Way way, Field field) {
    boolean[] found = new boolean[1];
    WordMatch.readSequence(index, way, field, (match, paper, in, position) -> found[0] = true);
    return found[0];
  }

  /** The synonyms of words that are beside each other in a query. */
  List<Way> synonyms(List<String> words) {
    List<Way> found = new ArrayList<>();
    for (List<Way> group : groups()) {
      Way own = null;
      for (int i = 0; i < group.size() && own == null; i++) {
        own = isSame(group.get(i), words) ? group.get(i) : null;
      }
      for (int i = 0; i < group.size() && own != null; i++) {
        if (group.get(i) != own) {
          found.add(group.get(i));
        }
      }
    }
    return found;
  }

  /** The groups of synonyms, each of several terms; the name of a section means its heading. */
  private List<List<Way>> groups() {
    if (groups == null) {
      groups = new ArrayList<>();
      String text = index.synonyms();
      int start = 0;
      while (start < text.length()) {
        int end = text.indexOf('\n', start);
        List<Way> group = new ArrayList<>();
        for (String term : text.substring(start, end).split("=")) {
          boolean related = term.charAt(0) == SearchIndex.RELATED;
          List<String> words = List.of(term.substring(related ? 1 : 0).split(" "));
          group.add(new Way(words, related ? Way.Kind.RELATED : Way.Kind.SYNONYM));
        }
        groups.add(group);
        start = end + 1;
      }
      for (Section section : catalog.sections()) {
        List<String> name = new ArrayList<>();
        for (String word : Folding.words(section.name())) {
          name.add(SearchWords.american(word));
        }
        if (name.size() > 1) {
          groups.add(List.of(new Way(name, Way.Kind.SYNONYM), new Way(name, Way.Kind.HEADING)));
        }
      }
    }
    return groups;
  }

  /** Whether words are those of a synonym, in whatever order and form. */
  private static boolean isSame(Way synonym, List<String> words) {
    boolean same = synonym.kind() == Way.Kind.SYNONYM && synonym.words().size() == words.size();
    for (int i = 0; same && i < words.size(); i++) {
      same = isForm(synonym.words().get(i), words);
    }
    return same;
  }

  private static boolean isForm(String word, List<String> typed) {
    for (String each : typed) {
      if (word.charAt(0) == each.charAt(0)
          && SearchWords.stem(each).equals(SearchWords.stem(word))) {
        return true;
      }
    }
    return false;
  }

  /** The known words that an unknown one is taken for, the most frequent first. */
  List<String> nearest(String word, Field field) {
    if (ScholarKey.parse(word) != null) {
      // Another letter or digit makes it the key of another paper.
      return List.of();
    }
    List<Integer> nearest = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int number = 0; number < index.words(); number++) {
      boolean prefix = field == Field.AUTHORS && word.length() >= Spelling.MIN_PREFIX;
      int distance = prefix && index.beginsWith(number, word) ? 0 : distance(word, number);
      if (distance >= 0 && distance <= least && isTarget(number, field)) {
        if (distance < least) {
          nearest.clear();
        }
        nearest.add(number);
        least = distance;
      }
    }
    nearest.sort((a, b) -> Integer.compare(frequency(b), frequency(a)));
    List<String> words = new ArrayList<>();
    for (int number : nearest) {
      words.add(index.word(number));
    }
    return words;
  }

  /** Every sequence of one word of each list, joined by spaces, and no more of them than that. */
  static List<String> sequences(List<List<String>> choices, int most) {
    List<String> sequences = List.of("");
    for (List<String> words : choices) {
      List<String> longer = new ArrayList<>();
      for (String before : sequences) {
        for (String word : words) {
          longer.add((before + " " + word).strip());
        }
      }
      sequences = longer.subList(0, Math.min(most, longer.size()));
    }
    return sequences;
  }

  /** Known words to suggest for an unknown one. */
  List<String> suggestions(String word, Field field) {
    if (field == Field.AUTHORS) {
      return authors().suggestions(word);
    }
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return List.of();
    }
    if (ScholarKey.parse(word) != null) {
      return new PaperLookup(catalog).near(word, MAX_SUGGESTIONS);
    }
    List<String> known = new ArrayList<>(index.words());
    for (int number = 0; number < index.words(); number++) {
      if (isTarget(number, field)) {
        known.add(index.word(number));
      }
    }
    return Nearest.to(word, known, MAX_SUGGESTIONS);
  }

  /** Whether a mistyped word may mean this one; nobody types the name of a repository. */
  private boolean isTarget(int number, Field field) {
    return field == null
        ? index.occursOutside(number, Field.REPOSITORY)
        : index.occursIn(number, field);
  }

  private int distance(String typed, int number) {
    int length = index.wordStarts()[number + 1] - 1 - index.wordStarts()[number];
    // The length alone rules out most words, without a copy of them.
    return Math.abs(length - typed.length()) > Spelling.REACH
        ? -1
        : Spelling.distance(typed, index.word(number));
  }

  private int frequency(int number) {
    return index.placeStarts()[number + 1] - index.placeStarts()[number];
  }
}
