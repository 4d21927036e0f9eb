package org.ddlist.model;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.TreeMap;
import org.ddlist.text.Folding;

/**
 * The words of a catalog's papers and the places where they occur. A search decodes only the places
 * of its own words. The index is built when a catalog is packed, because building it takes a cold
 * JVM longer than everything else in a search.
 *
 * @param papers the number of papers
 * @param newest the latest year of one; 0 if none is known
 * @param vocabulary the words in alphabetical order, each followed by a line feed
 * @param wordStarts where each word starts in the vocabulary, and the end of the vocabulary
 * @param places the places of each word: the difference to the paper before, then eight times the
 *     position in the field plus the field's number. Both have seven bits a byte, the lowest first,
 *     and the high bit set on all bytes but the last
 * @param placeStarts where the places of each word start, and the end of all places
 * @param titleLengths the number of words in each paper's title
 * @param synonyms a line for each group of terms that mean the same, with an equals sign between
 *     two terms and a space between two words of one, as {@link SearchWords} has them; a tilde is
 *     before a term that is only related to the others
 */
public record SearchIndex(
    int papers,
    int newest,
    String vocabulary,
    int[] wordStarts,
    byte[] places,
    int[] placeStarts,
    byte[] titleLengths,
    String synonyms) {

  /** A part of a paper that is searched. */
  public enum Field {
    NICKNAME("nickname"),
    KEY("key"),
    TITLE("title"),
    AUTHORS("authors"),
    REPOSITORY("repository"),
    /** The venue's abbreviations, the track, the years and the month of an arXiv id: "2503". */
    VENUE("venue"),
    VENUE_NAME("venue name"),
    SECTION("section");

    private final String word;

    Field(String word) {
      this.word = word;
    }

    /** Its name in an explanation. */
    public String word() {
      return word;
    }
  }

  /** Receives the places of a word, in the catalog's order of papers. */
  public interface PlaceReader {
    void place(int paper, Field field, int position);
  }

  /** The first position of former keys in their field. */
  public static final int FORMER_KEY = 2;

  /** The first character of a synonym that is only related to the others of its group. */
  public static final char RELATED = '~';

  /** How many digits of an arXiv id are its year and month. */
  private static final int MONTH_DIGITS = 4;

  private static final Field[] FIELDS = Field.values();

  /**
   * Builds the index of these papers.
   *
   * @param synonyms groups of terms that mean the same
   */
  public static SearchIndex of(List<Paper> papers, List<List<String>> synonyms) {
    return of(papers, lines(synonyms));
  }

  /** Builds the index of these papers, with the synonyms that another index has. */
  public static SearchIndex of(List<Paper> papers, String synonyms) {
    return new Builder().index(papers, synonyms);
  }

  private static String lines(List<List<String>> synonyms) {
    StringBuilder lines = new StringBuilder();
    for (List<String> group : synonyms) {
      int start = lines.length();
      for (String term : group) {
        lines.append(lines.length() == start ? "" : "=");
        lines.append(term.charAt(0) == RELATED ? "~" : "");
        String between = "";
        for (String word : Folding.words(term)) {
          lines.append(between).append(SearchWords.american(word));
          between = " ";
        }
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /** The number of different words. */
  public int words() {
    return placeStarts.length - 1;
  }

  /** A word by its number in alphabetical order. */
  public String word(int number) {
    return vocabulary.substring(wordStarts[number], wordStarts[number + 1] - 1);
  }

  /** The number of the first word that is not before a text in alphabetical order. */
  public int firstFrom(String text) {
    int low = 0;
    int high = words();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a text is a prefix of a word. */
  public boolean beginsWith(int number, String text) {
    return wordStarts[number + 1] - 1 - wordStarts[number] >= text.length()
        && vocabulary.startsWith(text, wordStarts[number]);
  }

  private int compare(int number, String text) {
    int start = wordStarts[number];
    int length = wordStarts[number + 1] - 1 - start;
    int common = Math.min(length, text.length());
    for (int i = 0; i < common; i++) {
      int difference = vocabulary.charAt(start + i) - text.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - text.length();
  }

  /** Reads the places of a word. */
  public void read(int number, PlaceReader reader) {
    int at = placeStarts[number];
    int paper = 0;
    while (at < placeStarts[number + 1]) {
      int value = places[at] & 0x7f;
      for (int shift = 7; places[at++] < 0; shift += 7) {
        value |= (places[at] & 0x7f) << shift;
      }
      paper += value;
      int place = places[at] & 0x7f;
      for (int shift = 7; places[at++] < 0; shift += 7) {
        place |= (places[at] & 0x7f) << shift;
      }
      reader.place(paper, FIELDS[place & 7], place >>> 3);
    }
  }

  /** Whether a word occurs in that field of any paper. */
  public boolean occursIn(int number, Field wanted) {
    boolean[] found = new boolean[1];
    read(number, (paper, field, position) -> found[0] |= field == wanted);
    return found[0];
  }

  /** Whether a word occurs in any other field than that one. */
  public boolean occursOutside(int number, Field field) {
    boolean[] found = new boolean[1];
    read(number, (paper, place, position) -> found[0] |= place != field);
    return found[0];
  }

  private static final class Builder {
    private static final class Places {
      private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8);
      private int last;
    }

    private final TreeMap<String, Places> words = new TreeMap<>();
    private int paper;

    SearchIndex index(List<Paper> papers, String synonyms) {
      byte[] titleLengths = new byte[papers.size()];
      int newest = 0;
      for (paper = 0; paper < titleLengths.length; paper++) {
        titleLengths[paper] = (byte) Math.min(index(papers.get(paper)), Byte.MAX_VALUE);
        newest = Math.max(newest, papers.get(paper).year());
      }
      StringBuilder vocabulary = new StringBuilder();
      int[] wordStarts = new int[words.size() + 1];
      int[] placeStarts = new int[words.size() + 1];
      ByteArrayOutputStream places = new ByteArrayOutputStream();
      int number = 0;
      for (var word : words.entrySet()) {
        vocabulary.append(word.getKey()).append('\n');
        places.writeBytes(word.getValue().bytes.toByteArray());
        wordStarts[++number] = vocabulary.length();
        placeStarts[number] = places.size();
      }
      return new SearchIndex(
          titleLengths.length,
          newest,
          vocabulary.toString(),
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
        key(alias, FORMER_KEY);
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
      text(venueWords(indexed), Field.VENUE, 0);
      text(indexed.venue() == null ? "" : indexed.venue().name(), Field.VENUE_NAME, 0);
      position = 0;
      for (Section section : indexed.sections()) {
        position = text(section.id(), Field.SECTION, position) + 1;
        position = text(common(section.name()), Field.SECTION, position) + 1;
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
      int next = start;
      for (SearchWords.Word word : SearchWords.of(text)) {
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
      Places places = words.computeIfAbsent(word, unseen -> new Places());
      number(paper - places.last, places.bytes);
      number(position << 3 | field.ordinal(), places.bytes);
      places.last = paper;
    }

    private static void number(int number, ByteArrayOutputStream bytes) {
      int rest = number;
      while (rest > 0x7f) {
        bytes.write(rest | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
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
}
