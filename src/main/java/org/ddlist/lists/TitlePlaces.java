package org.ddlist.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the titles are in items of one shape: {@code **SETS** [[paper](link)] <br> A Study of
 * Sets}, {@code [Lovelace et al. 2020](link). A Study of Sets}. What such an item begins with may
 * be a title as well, so that only many items tell.
 */
final class TitlePlaces {
  private static final int LEAST_WORDS = 4;

  /** In characters; longer texts are abstracts. */
  private static final int LONGEST = 250;

  /** Of the parts of an item that its shape depends on. */
  private static final int MOST_PARTS = 4;

  /** How many items of a shape tell where their titles are: each is read part by part. */
  private static final int MOST_ITEMS = 50;

  /** What a part of an item is by its own words. */
  private enum Role {
    /** People, or where and when a paper came out. */
    FACT,
    /** A few words, as the name of a method. */
    NAME,
    TITLE,
    /** A sentence, which may be a title behind a fact. */
    SENTENCE,
    OTHER
  }

  /** The items of one shape. */
  private static final class Shape {
    private int items;

    /** How many of them have what may be a title in each part. */
    private final int[] titled = new int[MOST_PARTS];

    /** How many of them begin with a fact or a name of a few words, and with a fact. */
    private int headed;

    private int facts;

    /** How many of them were read with a title of some words, and with one in each part. */
    private int read;

    private final int[] readIn = new int[MOST_PARTS];

    /** The part with the title, if most items were not read with one in another; -1 if not. */
    private int title() {
      int best = 0;
      for (int i = 1; i < MOST_PARTS; i++) {
        best = titled[i] > titled[best] ? i : best;
      }
      // a name may be the title itself
      boolean most =
          titled[best] >= PageHabits.LEAST
              && (beginsWithFacts()
                  ? 3 * titled[best] >= 2 * items
                  : 5 * titled[best] >= 4 * items);
      boolean elsewhere = 2 * (read - readIn[best]) > items;
      return most && best > 0 && !elsewhere && 2 * headed > items ? best : -1;
    }

    private boolean beginsWithFacts() {
      return 2 * facts > items;
    }
  }

  private final Map<String, Shape> shapes = new HashMap<>();
  private boolean settled;

  /**
   * Takes an item, before the places are settled.
   *
   * @param title with which it was read; empty if it was not
   */
  void add(List<Run> runs, String title, KnownVenues known) {
    List<Integer> parts = parts(runs);
    if (settled || parts.size() < 2 || ItemField.of(runs.get(parts.get(0)).text()) != null) {
      return;
    }
    Shape shape = shapes.computeIfAbsent(shape(runs, parts), key -> new Shape());
    if (shape.items == MOST_ITEMS) {
      return;
    }
    List<Role> roles = parts.stream().map(part -> role(runs.get(part), known)).toList();
    boolean fact = roles.get(0) == Role.FACT;
    boolean sentence = fact && roles.get(1) == Role.SENTENCE && !roles.contains(Role.TITLE);
    Role titled = sentence ? Role.SENTENCE : Role.TITLE;
    boolean isRead = isLong(title) && !isFact(title, known);
    shape.items++;
    shape.headed += fact || roles.get(0) == Role.NAME ? 1 : 0;
    shape.facts += fact ? 1 : 0;
    shape.read += isRead ? 1 : 0;
    for (int i = 0; i < parts.size(); i++) {
      shape.readIn[i] += isRead && isIn(title, runs.get(parts.get(i))) ? 1 : 0;
      shape.titled[i] += roles.get(i) == titled ? 1 : 0;
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
    if (start < 0 || isTitle(read, runs.get(start))) {
      return runs;
    }
    // what others begin with may be longer here, but not where they begin with facts
    int from = shape.beginsWithFacts() ? 0 : 1;
    boolean well = isLong(read) && !isFact(read, known);
    if (well && parts.stream().skip(from).anyMatch(part -> isIn(read, runs.get(part)))) {
      return runs;
    }
    List<Run> ordered = new ArrayList<>(runs.subList(start, runs.size()));
    Run first = ordered.get(0);
    ordered.set(0, first.with(first.text().replaceFirst("^[\\s.,:：–—-]+", "")));
    ordered.add(Run.BREAK);
    for (Run run : runs.subList(0, start)) {
      boolean stated = run.text().indexOf(',') > 0 || Published.isWhole(run.text(), known);
      boolean fact = stated || isFact(run.text(), known);
      if (run.isLink() && fact) {
        ordered.add(run.with("paper"));
        ordered.add(Run.of(run.text()));
      } else if (run.isLink() || run.isBreak() || fact) {
        ordered.add(run);
      }
    }
    return ordered;
  }

  /** Whether a part is a title, which may be short, with no other words. */
  private static boolean isTitle(String title, Run part) {
    String text = part.text();
    int at = title.isEmpty() ? -1 : text.indexOf(title);
    String rest = at < 0 ? text : text.substring(0, at) + text.substring(at + title.length());
    return isIn(title, part) || rest.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether a part has a title, or the end of it: "SETS: A Study of Sets". */
  private static boolean isIn(String title, Run part) {
    String text = TitleText.trim(part.text());
    return isLong(title) && (text.contains(title) || isLong(text) && title.endsWith(text));
  }

  private static boolean isLong(String title) {
    return title.split(" ").length >= LEAST_WORDS;
  }

  /** Whether a text is nothing but people, or where and when a paper came out. */
  private static boolean isFact(String text, KnownVenues known) {
    String bare = TitleText.trim(text);
    Published published = Published.read(bare, true, known);
    String names = published == null ? bare : published.before();
    boolean venue =
        published != null
            && names.isEmpty()
            && (published.venue().isEmpty() || known.isName(published.venue()));
    boolean families =
        published != null && published.venue().isEmpty() && published.byline() != null;
    return venue || families || TitleText.isCertain(names, true);
  }

  private static Role role(Run run, KnownVenues known) {
    String text = TitleText.trim(run.text());
    if (text.length() >= LONGEST) {
      return Role.OTHER;
    }
    if (isFact(text, known)) {
      return Role.FACT;
    }
    if (!isLong(text)) {
      return Role.NAME;
    }
    String title = TitleText.of(text, known).title();
    boolean sentence = run.text().strip().endsWith(".") && !TitleText.isCapitalised(title);
    boolean begins = Character.isUpperCase(text.codePointAt(0));
    return !isLong(title) || !TitleText.isTitle(title)
        ? Role.OTHER
        : !sentence || run.isLink() ? Role.TITLE : begins ? Role.SENTENCE : Role.OTHER;
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
