package org.ddlist.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The citation commands of LaTeX, by their names: those of LaTeX, natbib, biblatex, apacite,
 * jurabib, multibib, csquotes and abntex2cite, others whose name contains "cite", those that a
 * person names and those that a document defines.
 *
 * <p>Source: the packages' manuals, "Citation commands" in biblatex's (3.9), natbib's, apacite's
 * and jurabib's, "Formal quoting with citations" in csquotes' (3.3 and 4.3).
 */
final class CiteCommands {
  /**
   * Where a command has its keys.
   *
   * @param before the number of arguments in braces before the keys
   * @param many whether more keys may follow in further braces, as in {@code \cites{a}{b}}
   * @param after whether another argument in braces must follow, as in {@code \citefield{a}{title}}
   */
  record Shape(int before, boolean many, boolean after) {
    static final Shape PLAIN = new Shape(0, false, false);

    /** Of a command that only looks like a citation. */
    static final Shape NONE = new Shape(-1, false, false);

    static Shape after(int arguments) {
      return arguments == 0 ? PLAIN : new Shape(arguments, false, false);
    }
  }

  private static final Shape MANY = new Shape(0, true, false);

  /** Beginnings of names of commands that configure, define or ask for citations. */
  private static final List<String> NOT_BEFORE =
      List.of(
          "new renew provide declare define set atevery atnext atfirst if todo need missing"
              .split(" "));

  /** Whole words before "cite" with the same meaning, or that are parts of another word. */
  private static final Set<String> NO_PREFIX = Set.of("bib", "the", "ex", "re", "in");

  /** What follows "cite" in the names of commands that configure or print, but cite no key. */
  private static final Set<String> NOT_AFTER =
      Set.of(
          ("style text setup reset font numfont punct form left right mid dash color bordercolor"
                  + " prenote postnote authoryear needed missing proc proctext book")
              .split(" "));

  /** Endings of such names. */
  private static final List<String> NOT_AT_END =
      List.of("true", "false", "fortype", "format", "delim", "command", "cmd", "tracker", "hook");

  private final Map<String, Shape> learned = new HashMap<>();
  private boolean biblatex;

  /**
   * The commands of the packages and some more.
   *
   * @param more names of further commands, with or without a backslash
   */
  CiteCommands(List<String> more) {
    learned.put("bibentry", Shape.PLAIN);
    learned.put("apud", MANY);
    learned.put("apudonline", MANY);
    for (String name : more) {
      learned.put(name.startsWith("\\") ? name.substring(1) : name, Shape.PLAIN);
    }
  }

  /** Notes what a document's own definition makes of a command. */
  void learn(String name, Shape shape) {
    learned.put(name, shape);
  }

  /** Notes that a document loads a package. */
  void load(String name) {
    biblatex |= name.equals("biblatex");
    if (name.equals("jurabib")) {
      // biblatex has \citefield{key}{field}, jurabib \citefield{field}{key}.
      learn("citefield", Shape.after(1));
    }
  }

  /** Whether a document loads biblatex. */
  boolean isBiblatex() {
    return biblatex;
  }

  /** Where a command has its keys; null if it cites none. */
  Shape of(String name) {
    Shape known = learned.get(name);
    if (known != null) {
      return known.equals(Shape.NONE) ? null : known;
    }
    String small = name.toLowerCase(Locale.ROOT);
    if (small.endsWith("cquote")) {
      boolean language =
          small.startsWith("foreign") || small.startsWith("hyphen") || small.startsWith("hybrid");
      return Shape.after(language ? 1 : 0);
    }
    int at = small.indexOf("cite");
    return at < 0 || small.indexOf('@') >= 0 ? null : ofCite(small, at);
  }

  private static Shape ofCite(String name, int at) {
    String before = name.substring(0, at);
    String after = name.substring(at + 4);
    boolean none = NO_PREFIX.contains(before) || before.isEmpty() && NOT_AFTER.contains(after);
    for (String word : NOT_BEFORE) {
      none |= before.startsWith(word);
    }
    for (String word : NOT_AT_END) {
      none |= after.endsWith(word);
    }
    if (none) {
      return null;
    }
    boolean many = name.endsWith("cites") || name.endsWith("citetexts");
    if (before.endsWith("vol") && (after.isEmpty() || after.equals("s"))) {
      // A volume precedes the keys: \volcite[pre]{volume}[page]{key}.
      return new Shape(1, many, false);
    }
    boolean part = after.equals("name") || after.equals("field") || after.equals("list");
    return part ? new Shape(0, false, true) : many ? MANY : Shape.PLAIN;
  }

  /** Whether a command cites without printing, where {@code *} stands for all entries. */
  static boolean isNocite(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("nocite");
  }
}
