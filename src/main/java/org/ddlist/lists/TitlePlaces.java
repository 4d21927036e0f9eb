package org.ddlist.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the titles are in items of one shape: {@code **SETS** [[paper](link)] <br> A Study of
 * Sets}, {@code ***SETS*** - A Study of Sets}. A name that an item begins with may be a title, so
 * that only many items tell.
 */
final class TitlePlaces {
  private static final int LEAST_WORDS = 4;

  /** In characters; longer texts are abstracts. */
  private static final int LONGEST = 250;

  /** Of the parts of an item that its shape depends on. */
  private static final int MOST_PARTS = 4;

  /** The items of one shape. */
  private static final class Shape {
    /** How many of them have what may be a title in each part. */
    private final int[] titled = new int[MOST_PARTS];

    private int items;

    /** How many of them were read with a title of some words, and with one in each part. */
    private int read;

    private final int[] readIn = new int[MOST_PARTS];

    /** How many of them begin with a name of a few words. */
    private int named;

    /** The part with the title, if most items were not read with one in another; -1 if not. */
    private int title() {
      int best = 0;
      for (int i = 1; i < MOST_PARTS; i++) {
        best = titled[i] > titled[best] ? i : best;
      }
      boolean most = titled[best] >= PageHabits.LEAST && 5 * titled[best] >= 4 * items;
      boolean elsewhere = 2 * (read - readIn[best]) > items;
      return most && best > 0 && !elsewhere && 2 * named > items ? best : -1;
    }
  }

  private final Map<String, Shape> shapes = new HashMap<>();
  private boolean settled;

  /** Takes an item, before the places are settled. */
  void add(List<Run> runs, String title, KnownVenues known) {
    List<Integer> parts = parts(runs);
    if (settled || parts.size() < 2 || ItemField.of(runs.get(parts.get(0)).text()) != null) {
      return;
    }
    Shape shape = shapes.computeIfAbsent(shape(runs, parts), key -> new Shape());
    shape.items++;
    shape.read += isLong(title) ? 1 : 0;
    shape.named += runs.get(parts.get(0)).text().strip().split(" ").length < LEAST_WORDS ? 1 : 0;
    for (int i = 0; i < parts.size(); i++) {
      shape.readIn[i] += isIn(title, runs.get(parts.get(i))) ? 1 : 0;
      shape.titled[i] += mayBeTitle(runs.get(parts.get(i)), known) ? 1 : 0;
    }
  }

  void settle() {
    settled = true;
  }

  /**
   * The runs of an item with its title first and without the name before it, if other items of the
   * shape have their titles there and this was read with another; else the same runs.
   *
   * @param read the title with which it was read; empty if it was not
   */
  List<Run> titleFirst(List<Run> runs, String read, KnownVenues known) {
    List<Integer> parts = settled ? parts(runs) : List.of();
    Shape shape = parts.size() < 2 ? null : shapes.get(shape(runs, parts));
    int title = shape == null ? -1 : shape.title();
    int start = title < 0 ? -1 : parts.get(title);
    if (start < 0 || isIn(read, runs.get(start))) {
      return runs;
    }
    List<Run> ordered = new ArrayList<>(runs.subList(start, runs.size()));
    Run first = ordered.get(0);
    ordered.set(0, first.with(first.text().replaceFirst("^[\\s:：–—-]+", "")));
    ordered.add(Run.BREAK);
    for (Run run : runs.subList(0, start)) {
      boolean fact = run.text().indexOf(',') > 0 || Published.isWhole(run.text(), known);
      if (run.isLink() || run.isBreak() || fact) {
        ordered.add(run);
      }
    }
    return ordered;
  }

  /** Whether a part has a title, or the end of it: "SETS: A Study of Sets". */
  private static boolean isIn(String title, Run part) {
    String text = TitleText.trim(part.text());
    return isLong(title) && (text.contains(title) || isLong(text) && title.endsWith(text));
  }

  private static boolean isLong(String title) {
    return title.split(" ").length >= LEAST_WORDS;
  }

  private static boolean mayBeTitle(Run run, KnownVenues known) {
    String text = TitleText.trim(run.text());
    if (text.length() >= LONGEST || !isLong(text)) {
      return false;
    }
    String title = TitleText.of(text, known).title();
    boolean sentence = run.text().strip().endsWith(".") && !TitleText.isCapitalised(title);
    if (!isLong(title) || !TitleText.isTitle(title) || sentence && !run.isLink()) {
      return false;
    }
    Published published = Published.read(text, true, known);
    String words = published == null ? text : published.before();
    return !words.isEmpty() && AuthorText.read(words) == null;
  }

  /** The places of the parts that have letters; links with labels and what is between are none. */
  private static List<Integer> parts(List<Run> runs) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < runs.size() && parts.size() < MOST_PARTS; i++) {
      Run run = runs.get(i);
      boolean label =
          run.isLink() && (run.text().isEmpty() || ItemField.ofLink(run.text()) != null);
      if (!label && run.text().codePoints().anyMatch(Character::isLetter)) {
        parts.add(i);
      }
    }
    return parts;
  }

  /** The styles of the parts, and the lines that they are in. */
  private static String shape(List<Run> runs, List<Integer> parts) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i <= parts.get(parts.size() - 1); i++) {
      Run run = runs.get(i);
      if (run.isBreak()) {
        shape.append('/');
      } else if (parts.contains(i)) {
        shape.append(run.isLink() ? 'a' : run.bold() ? 'b' : run.italic() ? 'i' : 't');
      }
    }
    return shape.toString();
  }
}
