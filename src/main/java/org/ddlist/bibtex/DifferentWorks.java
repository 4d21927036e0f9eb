package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern BIBTEX_COMMENT = comment("[ \\t]*+(?<sign>%)[ \\t%]*+");
  private static final Pattern YAML_COMMENT = comment("#[ \\t#]*+");

  private static Pattern comment(String start) {
    return Pattern.compile("(?<![^\\r\\n\ufeff])" + start + MARK + "(?<said>[^\\r\\n]*)");
  }

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
    if (text.indexOf(MARK) < 0) {
      return List.of();
    }
    List<Directive> directives = new ArrayList<>();
    BibtexLayout layout = new BibtexLayout(text);
    int next = 0;
    Matcher comment = BIBTEX_COMMENT.matcher(text);
    while (comment.find()) {
      int start = comment.start("sign");
      while (next < entries.size() && entries.get(next).end() <= start) {
        next++;
      }
      if (next == entries.size() || entries.get(next).start() > start) {
        String said = comment.group("said").strip();
        List<String> keys = keys(said);
        directives.add(new Directive(layout.line(start), layout.column(start), said, keys));
        add(keys);
      }
    }
    return directives;
  }

  /** Heeds the comments of a YAML file that begin in its first column, where no value can be. */
  public void readYaml(String text) {
    Matcher comment = YAML_COMMENT.matcher(text);
    while (comment.find()) {
      add(keys(comment.group("said").strip()));
    }
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
