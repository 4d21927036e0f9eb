package org.ddlist.model;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/** Indexes papers, each word as {@link SearchWords} has it. */
final class IndexBuilder {
  /** How many digits of an arXiv id are its year and month. */
  private static final int MONTH_DIGITS = 4;

  /** The places of a word, as {@link SearchIndex#places} has them. */
  private static final class Places {
    private byte[] bytes = new byte[8];
    private int size;
    private int last;

    void add(int paper, int place) {
      number(paper - last);
      number(place);
      last = paper;
    }

    /** Adds places in later papers. */
    void append(Places later) {
      int first = 0;
      int end = 0;
      do {
        first |= (later.bytes[end] & 0x7f) << 7 * end;
      } while (later.bytes[end++] < 0);
      number(first - last);
      room(later.size);
      System.arraycopy(later.bytes, end, bytes, size, later.size - end);
      size += later.size - end;
      last = later.last;
    }

    private void room(int more) {
      if (size + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
      }
    }

    private void number(int number) {
      room(5);
      int rest = number;
      while (rest > 0x7f) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }
  }

  private final Map<String, Places> words = new HashMap<>();
  private final Map<String, List<SearchWords.Word>> tokens = new HashMap<>();

  /** Of the names of venues and sections, which many papers share. */
  private final Map<String, List<SearchWords.Word>> wordsOf = new HashMap<>();

  /** In alphabetical order. */
  private String[] vocabulary;

  private byte[] titleLengths;
  private int newest;
  private int paper;

  /** Indexes the papers of a range, of which no other is indexed before. */
  IndexBuilder(List<Paper> papers, int from, int to) {
    titleLengths = new byte[to - from];
    for (paper = from; paper < to; paper++) {
      Paper indexed = papers.get(paper);
      titleLengths[paper - from] = (byte) Math.min(index(indexed), Byte.MAX_VALUE);
      newest = Math.max(newest, indexed.year());
    }
    vocabulary = words.keySet().toArray(new String[0]);
    Arrays.sort(vocabulary);
  }

  /** Takes in the papers of the next range. */
  IndexBuilder append(IndexBuilder next) {
    for (Map.Entry<String, Places> word : next.words.entrySet()) {
      Places places = words.putIfAbsent(word.getKey(), word.getValue());
      if (places != null) {
        places.append(word.getValue());
      }
    }
    vocabulary = merged(vocabulary, next.vocabulary);
    int papers = titleLengths.length;
    titleLengths = Arrays.copyOf(titleLengths, papers + next.titleLengths.length);
    System.arraycopy(next.titleLengths, 0, titleLengths, papers, next.titleLengths.length);
    newest = Math.max(newest, next.newest);
    return this;
  }

  /** The words of two vocabularies, each once. */
  private static String[] merged(String[] one, String[] other) {
    String[] merged = new String[one.length + other.length];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < one.length || k < other.length) {
      int order = i == one.length ? 1 : k == other.length ? -1 : one[i].compareTo(other[k]);
      merged[size++] = order <= 0 ? one[i] : other[k];
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(merged, size);
  }

  SearchIndex index(String synonyms) {
    StringBuilder lines = new StringBuilder();
    int[] wordStarts = new int[vocabulary.length + 1];
    int[] placeStarts = new int[vocabulary.length + 1];
    ByteArrayOutputStream places = new ByteArrayOutputStream();
    for (int number = 0; number < vocabulary.length; number++) {
      Places of = words.get(vocabulary[number]);
      lines.append(vocabulary[number]).append('\n');
      places.write(of.bytes, 0, of.size);
      wordStarts[number + 1] = lines.length();
      placeStarts[number + 1] = places.size();
    }
    return new SearchIndex(
        titleLengths.length,
        newest,
        lines.toString(),
        wordStarts,
        places.toByteArray(),
        placeStarts,
        titleLengths,
        synonyms);
  }

  /** Indexes a paper and gives the number of words in its title. */
  private int index(Paper indexed) {
    int named = 0;
    for (String nickname : indexed.nicknames().all()) {
      int end = text(nickname, Field.NICKNAME, named);
      if (nickname.indexOf('+') >= 0) {
        // "DM+" is also typed "DM plus".
        text(nickname.replace("+", " plus"), Field.NICKNAME, named);
      }
      named = end + 1;
    }
    key(indexed.key(), 0);
    for (String alias : indexed.formerKeys()) {
      key(alias, SearchIndex.FORMER_KEY);
    }
    int titleLength = text(indexed.title().text(), Field.TITLE, 0);
    int position = titleLength;
    for (String title : indexed.otherTitles()) {
      position = text(title, Field.TITLE, position + 1);
    }
    position = 0;
    for (Author author : indexed.authors()) {
      // One position between two people is unused, so that no phrase spans both.
      position = text(author.name(), Field.AUTHORS, position) + 1;
    }
    text(repository(indexed.links().code()), Field.REPOSITORY, 0);
    shared(venueWords(indexed), Field.VENUE, 0);
    shared(indexed.venue() == null ? "" : indexed.venue().name(), Field.VENUE_NAME, 0);
    position = 0;
    for (Section section : indexed.sections()) {
      position = shared(section.id(), Field.SECTION, position) + 1;
      position = shared(common(section.name()), Field.SECTION, position) + 1;
    }
    return titleLength;
  }

  /** The words of a name without alternatives such as "this/that", of which a paper has one. */
  private static String common(String name) {
    StringBuilder common = new StringBuilder();
    for (String word : name.split(" ")) {
      common.append(word.indexOf('/') < 0 ? word + " " : "");
    }
    return common.toString();
  }

  private int text(String text, Field field, int start) {
    return add(SearchWords.of(text, tokens), field, start);
  }

  /** The same of a text that many papers have. */
  private int shared(String text, Field field, int start) {
    List<SearchWords.Word> known = wordsOf.get(text);
    if (known == null) {
      known = SearchWords.of(text, tokens);
      wordsOf.put(text, known);
    }
    return add(known, field, start);
  }

  private int add(List<SearchWords.Word> texts, Field field, int start) {
    int next = start;
    for (SearchWords.Word word : texts) {
      add(word.text(), field, start + word.position());
      next = Math.max(next, start + word.position() + 1);
    }
    return next;
  }

  /**
   * A key is at the first position, its parts are at the next: "smith2020deep", "smith", "2020".
   */
  private void key(String key, int place) {
    String whole = Folding.fold(key);
    add(whole, Field.KEY, place);
    int start = 0;
    for (int i = 1; i <= whole.length(); i++) {
      if (i == whole.length()
          || whole.charAt(i) == ' '
          || Character.isDigit(whole.charAt(i)) != Character.isDigit(whole.charAt(i - 1))) {
        String part = whole.substring(start, i).strip();
        if (!part.isEmpty() && part.length() < whole.length()) {
          add(SearchWords.american(part), Field.KEY, place + 1);
        }
        start = i;
      }
    }
  }

  private void add(String word, Field field, int position) {
    Places places = words.get(word);
    if (places == null) {
      places = new Places();
      words.put(word, places);
    }
    places.add(paper, position << 3 | field.ordinal());
  }

  private static String venueWords(Paper paper) {
    Venue venue = paper.venue();
    Publication publication = paper.publication();
    int preprint = ArxivId.year(paper.arxiv());
    return (venue == null
            ? paper.arxiv().isEmpty() ? "preprint " : "arXiv preprint "
            : venue.abbreviation() + " " + String.join(" ", venue.aliases()) + " ")
        + publication.track()
        + (publication.workshop() ? " workshop " : " ")
        + (publication.year() == 0 ? "" : publication.year())
        + (preprint == publication.year() || preprint <= 0 ? "" : " " + preprint)
        + (paper.arxiv().indexOf('.') == MONTH_DIGITS
            ? " " + paper.arxiv().substring(0, MONTH_DIGITS)
            : "");
  }

  /** The owner and name of a repository, from its address. */
  private static String repository(String address) {
    int host = address.indexOf("://");
    int path = host < 0 ? -1 : address.indexOf('/', host + 3);
    if (path < 0) {
      return "";
    }
    String[] parts = address.substring(path + 1).split("/");
    return parts.length < 2 ? parts[0] : parts[0] + " " + parts[1];
  }
}
