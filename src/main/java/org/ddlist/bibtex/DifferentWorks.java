package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The keys of works that a bibliography says are different, however alike they are: two or more on
 * a line of comment between entries, {@code % ddlist: different KEY KEY}, or with a number sign in
 * YAML. A comment, since a field would be of no use to any other program, and would belong to one
 * of two entries.
 */
public final class DifferentWorks {
  /** What to write, in the words of a message. */
  public static final String FORM = "% ddlist: different KEY KEY";

  private static final String MARK = "ddlist:";
  private static final String DIFFERENT = "different";

  /** The lines that name a key, each as all of its keys. */
  private final Map<String, List<Set<String>>> groups = new HashMap<>();

  /**
   * A comment that addresses ddlist.
   *
   * @param text what it says to ddlist
   * @param keys the keys of different works; empty if it says anything else
   */
  public record Directive(int line, int column, String text, List<String> keys) {
    public Directive {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Heeds the comments of a file.
   *
   * @param entries those of the text, in which no line is a comment
   * @return what it found, in the file's order
   */
  public List<Directive> read(String text, List<BibtexEntry> entries) {
    List<Directive> directives = new ArrayList<>();
    BibtexLayout layout = null;
    int next = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
      while (next < entries.size() && entries.get(next).end() <= at) {
        next++;
      }
      boolean inEntry = next < entries.size() && entries.get(next).start() <= at;
      int start = inEntry ? -1 : commentStart(text, at, '%');
      if (start >= 0) {
        layout = layout == null ? new BibtexLayout(text) : layout;
        String said = said(text, at);
        List<String> keys = keys(said);
        directives.add(new Directive(layout.line(start), layout.column(start), said, keys));
        add(keys);
      }
    }
    return directives;
  }

  /** Heeds the comments of a YAML file that begin in its first column, where no value can be. */
  public void readYaml(String text) {
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
      int start = commentStart(text, at, '#');
      if (start == 0 || start > 0 && isLineStart(text.charAt(start - 1))) {
        add(keys(said(text, at)));
      }
    }
  }

  /** The rest of the line after the mark. */
  private static String said(String text, int mark) {
    int end = mark;
    while (end < text.length() && !BibtexLayout.isLineEnd(text.charAt(end))) {
      end++;
    }
    return text.substring(mark + MARK.length(), end).strip();
  }

  /** The offset of the sign that begins the line of an offset; -1 if another text does. */
  private static int commentStart(String text, int offset, char sign) {
    int at = offset - 1;
    int first = -1;
    while (at >= 0
        && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == sign)) {
      first = text.charAt(at) == sign ? at : first;
      at--;
    }
    return at < 0 || isLineStart(text.charAt(at)) ? first : -1;
  }

  /** Whether a line begins after that character. */
  private static boolean isLineStart(char before) {
    return BibtexLayout.isLineEnd(before) || before == '\ufeff';
  }

  private static List<String> keys(String said) {
    List<String> words = List.of(said.split("[, \t]+"));
    boolean known = words.size() > 2 && words.get(0).equalsIgnoreCase(DIFFERENT);
    return known ? words.subList(1, words.size()) : List.of();
  }

  private void add(List<String> keys) {
    Set<String> group = new HashSet<>();
    for (String key : keys) {
      group.add(fold(key));
    }
    for (String key : group) {
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(group);
    }
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  /** Whether anything is said of the work with a key. */
  public boolean names(String key) {
    return !groups.isEmpty() && groups.containsKey(fold(key));
  }

  /** Whether the work with one of those keys is said to be another than that with the key. */
  public boolean says(String key, Collection<String> others) {
    if (!names(key)) {
      return false;
    }
    String folded = fold(key);
    for (Set<String> group : groups.getOrDefault(folded, List.of())) {
      for (String other : others) {
        String otherFolded = fold(other);
        if (group.contains(otherFolded) && !otherFolded.equals(folded)) {
          return true;
        }
      }
    }
    return false;
  }
}
