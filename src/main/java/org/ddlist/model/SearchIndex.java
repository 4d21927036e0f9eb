package org.ddlist.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    NICKNAME,
    KEY,
    TITLE,
    AUTHORS,
    REPOSITORY,
    /** The venue's abbreviations, the track, the years and the month of an arXiv id: "2503". */
    VENUE,
    VENUE_NAME,
    SECTION;

    /** Its name in an explanation. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

  /** So many papers are indexed in several threads, each some of them. */
  private static final int MANY = 5000;

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
    int size = papers.size();
    if (size < MANY) {
      return new IndexBuilder(papers, 0, size).index(synonyms);
    }
    // more than processors, because these may be busy with something else
    int parts = 2 * Runtime.getRuntime().availableProcessors();
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(
            part ->
                new IndexBuilder(
                    papers,
                    (int) ((long) size * part / parts),
                    (int) ((long) size * (part + 1) / parts)))
        .reduce(IndexBuilder::append)
        .orElseThrow()
        .index(synonyms);
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
}
