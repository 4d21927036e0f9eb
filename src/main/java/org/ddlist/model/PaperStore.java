package org.ddlist.model;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * The papers of a catalog in the order of the list's page, by their places there and by their keys.
 * A paper may be made when it is asked for first: most runs need a few of 100,000.
 */
public abstract class PaperStore extends AbstractList<Paper> implements RandomAccess {
  /** Papers that are in no file. */
  public static PaperStore of(List<Paper> papers) {
    return of(papers, new int[papers.size()], List.of());
  }

  /**
   * Papers that were made before.
   *
   * @param lines where the record of each begins in the file of its home section, counted from 1; 0
   *     if it is in none
   * @param origins what the record of each comes from; empty if all are from one source
   */
  public static PaperStore of(List<Paper> papers, int[] lines, List<String> origins) {
    return new Made(papers, lines, origins);
  }

  /**
   * Where the record of a paper begins in the file of its home section, counted from 1; 0 if it is
   * in none.
   */
  public abstract int line(int place);

  /** What the record of a paper comes from; empty if all are from one source. */
  public abstract String origin(int place);

  /** The place of the paper with that key or former key; negative if none has it. */
  public abstract int place(String key);

  /** The former keys of a paper and its key. */
  public abstract List<String> keys(int place);

  private static final class Made extends PaperStore {
    private final List<Paper> papers;
    private final int[] lines;
    private final List<String> origins;
    private final Map<String, Integer> places;

    Made(List<Paper> papers, int[] lines, List<String> origins) {
      this.papers = List.copyOf(papers);
      this.lines = lines.clone();
      this.origins = List.copyOf(origins);
      if (lines.length != papers.size() || !origins.isEmpty() && origins.size() != papers.size()) {
        throw new IllegalArgumentException(
            papers.size() + " papers, " + lines.length + " lines, " + origins.size() + " origins");
      }
      places = new HashMap<>(papers.size() * 2);
      for (int i = 0; i < lines.length; i++) {
        Paper paper = this.papers.get(i);
        places.put(paper.key(), i);
        for (Alias alias : paper.aliases()) {
          places.put(alias.key(), i);
        }
      }
    }

    @Override
    public int size() {
      return papers.size();
    }

    @Override
    public Paper get(int place) {
      return papers.get(place);
    }

    @Override
    public int line(int place) {
      return lines[place];
    }

    @Override
    public String origin(int place) {
      return origins.isEmpty() ? "" : origins.get(place);
    }

    @Override
    public int place(String key) {
      return places.getOrDefault(key, -1);
    }

    @Override
    public List<String> keys(int place) {
      return papers.get(place).keys();
    }
  }
}
