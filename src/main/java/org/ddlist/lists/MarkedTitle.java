package org.ddlist.lists;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A title in bold, in italics or in quotes:
 *
 * <pre>{@code
 * item  = [ head ] [ names "." ] ( "**" title "**" | "*" title "*" | '"' title '"' ) [ name ] { facts }
 * }</pre>
 *
 * <p>as in {@code [2023/10] **Title** *Authors. VENUE.* [[paper](link)]}, in lines of their own
 * ({@code **Title** \}, {@code *Authors* \}, {@code VENUE 2022. [[Paper](link)]}), or after the
 * authors ({@code A. Author. "Title." VENUE (2012). [[pdf]](link)}).
 */
final class MarkedTitle implements Dialect {
  /** Of a title in italics; an abstract is longer. */
  private static final int LONGEST = 200;

  /** Of a title in bold that a text goes on behind. */
  private static final int LEAST_WORDS = 4;

  /** "**Sets** and their order", "**Set**-valued". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "-\\p{L}|\\p{Ll}| (?!et al|in |by |accepted|published|presented|to appear|submitted|from \\p{Lu}|with code|at \\p{Lu}|\\p{Ll}+\\p{Lu})\\p{Ll}");

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    int at = 0;
    StringBuilder before = new StringBuilder();
    boolean italic = isItalicTitle(runs, facts);
    while (at < runs.size() && !italic && !isMarked(runs.get(at))) {
      boolean line = runs.get(at).isBreak() && AuthorText.read(before.toString()) == null;
      if (line || runs.get(at).isLink() || before.length() > TitleText.LONGEST_NAMES) {
        return null;
      }
      before.append(runs.get(at++).text());
    }
    if (at == runs.size() || runs.get(at).isBreak()) {
      return null;
    }
    // a title in bold may be in quotes, too
    String text = before.toString().replaceAll("[\"“]\\s*$", "").strip();
    int quote = quote(text);
    if (!text.isEmpty() && !facts.texts().before(text)) {
      return null;
    }
    if (quote > 0) {
      return null;
    }
    Run first = runs.get(at);
    int open = first.bold() || italic ? -1 : quote(first.text());
    if (open >= 0) {
      return quoted(facts, first, open, runs.subList(at + 1, runs.size()));
    }
    StringBuilder title = new StringBuilder();
    boolean bold = first.bold();
    while (at < runs.size() && (bold ? runs.get(at).bold() : runs.get(at).italic())) {
      if (runs.get(at).isLink()) {
        if (ItemField.ofLink(runs.get(at).text()) != null) {
          break; // all of the item is bold
        }
        facts.link("", runs.get(at).address());
      }
      title.append(runs.get(at++).text());
    }
    String after = bold && at < runs.size() && !runs.get(at).isLink() ? runs.get(at).text() : "";
    if (GOES_ON.matcher(after).lookingAt() && title.toString().split(" ").length < LEAST_WORDS) {
      return null; // some words of a title
    }
    boolean colon = title.toString().endsWith(":");
    String sub = TitleText.subtitle(colon ? ":" + after : after);
    if (!sub.isEmpty() && !TitleText.arePeople(sub, 2)) {
      title.append(colon ? " " : ": ").append(sub);
      runs.set(at, runs.get(at).with(after.substring(after.indexOf(sub) + sub.length())));
    }
    if (isByline(title.toString(), input.known())) {
      return null;
    }
    boolean venue = !before.isEmpty() && Published.isWhole(title.toString(), input.known());
    if (venue || !facts.title(TitleText.marked(title.toString(), input.known()))) {
      return null;
    }
    int next = at;
    while (next < runs.size() && runs.get(next).text().isBlank() && !runs.get(next).isLink()) {
      next++;
    }
    String name = next < runs.size() && !runs.get(next).isLink() ? runs.get(next).text() : "";
    boolean whole = !name.strip().endsWith(",");
    if (whole && name.codePoints().noneMatch(Character::isDigit) && AuthorText.read(name) != null) {
      facts.authors().take(name);
    }
    facts.take(runs.subList(at, runs.size()));
    return facts;
  }

  /** Whether an item begins with a title in italics, as others have names or a venue in them. */
  private static boolean isItalicTitle(List<Run> runs, ItemFacts facts) {
    Run first = runs.isEmpty() ? Run.BREAK : runs.get(0);
    return first.italic()
        && !first.bold()
        && !first.isLink()
        && first.text().split(" ").length > 2
        && first.text().length() < LONGEST
        && AuthorText.read(first.text()) == null
        && !Published.isHead(first.text(), facts.known());
  }

  /** Whether a text is names with a year: "**Lovelace, A., Turing, A. (2020).** On All Sets." */
  private static boolean isByline(String text, KnownVenues known) {
    Published published =
        text.length() > TitleText.LONGEST_NAMES ? null : Published.read(text, true, known);
    return published != null
        && published.year() > 0
        && published.venue().isEmpty()
        && AuthorText.read(published.before()) != null;
  }

  private static boolean isMarked(Run run) {
    return run.bold() || quote(run.text()) >= 0 && !run.isLink();
  }

  /** The start of a quotation that closes; -1 if there is none. */
  private static int quote(String text) {
    for (int i = 0; i < text.length(); i++) {
      int close = closing(text, i);
      if (close > i + 8 && (i == 0 || " :.,".indexOf(text.charAt(i - 1)) >= 0)) {
        return i;
      }
      i = close > i ? close : i;
    }
    return -1;
  }

  private static int closing(String text, int open) {
    return switch (text.charAt(open)) {
      case '"' -> text.indexOf('"', open + 1);
      case '“' -> text.indexOf('”', open + 1);
      case '《' -> text.indexOf('》', open + 1);
      default -> -1;
    };
  }

  private static ItemFacts quoted(ItemFacts facts, Run run, int open, List<Run> rest) {
    String text = run.text();
    int close = closing(text, open);
    if (text.startsWith(":", close + 1)) {
      return null; // a quotation that a title begins with
    }
    String before = text.substring(0, open).strip();
    boolean nickname = before.endsWith(":") && before.indexOf(' ') < 0;
    if (!before.isEmpty() && !nickname && !facts.texts().before(before)) {
      return null;
    }
    if (!facts.title(text.substring(open + 1, close))) {
      return null;
    }
    List<Run> after = new java.util.ArrayList<>(rest);
    after.add(0, run.with(text.substring(close + 1)));
    facts.take(after);
    return facts;
  }
}
