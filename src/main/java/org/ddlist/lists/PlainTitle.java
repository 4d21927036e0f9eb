package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * A title without any mark, which ends where facts begin:
 *
 * <pre>{@code
 * item  = [ head ] title ( "(" facts ")" | "[" facts "]" | ". " facts | ", " facts | link ) { facts }
 * }</pre>
 *
 * <p>as in {@code [VENUE YEAR] Title. [[pdf]](link)}, {@code Title (VENUE YEAR) [PDF](link)},
 * {@code Title [[VENUE YEAR]](link)}, {@code Title, in *VENUE* YEAR}, {@code Title. Family, Given
 * et al. VENUE YEAR}, or {@code YEAR | Title | Names | VENUE | [PDF](link)}. A paragraph without a
 * link is text.
 */
final class PlainTitle implements Dialect {
  /** A title that a paragraph begins with; the first words of text may be longer. */
  private static final int LONGEST = 150;

  /** Of a title before a tag in backquotes. */
  private static final int LEAST_WORDS = 3;

  /** What is before a word in backquotes that a text goes on with. */
  private static final Pattern JOINT =
      Pattern.compile("\\b(?:from|in|at|of|for|with|to|and|the|a|by|on)$|:$");

  /** What no title ends with. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\b(?:of|for|with|to|and|the|a|an|via) $");

  /** The end of a sentence, which is none at "vs." and "E. coli". */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{4,}\\. $");

  /** What is before a venue in italics. */
  private static final Pattern PRESENTED = Pattern.compile("(?i)\\b(?:in proc|presented)\\b");

  /** What is before the authors. */
  private static final Pattern BY = Pattern.compile("(?<=.{9}),? +by +(?=\\p{Lu})");

  /** An acronym, or a name that only venues have. */
  private static final Pattern VENUE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}&-]*|[Aa]r[Xx]iv|.*(?:Transactions|Journal|Conference).*");

  /** What joins a link: "Title, CONF 2020, ([paper](link))". */
  private static final Pattern BEFORE_LINK =
      Pattern.compile("[,;]\\s*[(\\[]?\\s*$|(?<=\\.) *[(\\[]\\s*$");

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    StringBuilder whole = new StringBuilder();
    int at = 0;
    boolean italic = !runs.isEmpty() && runs.get(0).italic();
    while (at < runs.size()
        && !runs.get(at).isLink()
        && !runs.get(at).isBreak()
        && (whole.isEmpty() || !ends(runs, at, italic))) {
      whole.append(runs.get(at++).text());
    }
    boolean linked = input.runs().stream().anyMatch(Run::isLink);
    if (!input.item().bullet() && at == runs.size() && !linked) {
      return null;
    }
    String label =
        at < runs.size() && runs.get(at).isLink() ? FactReader.label(whole.toString()) : "";
    String own = whole.substring(0, whole.lastIndexOf(label)).strip();
    boolean apart = !own.isEmpty() && ",.;|)]".indexOf(own.charAt(own.length() - 1)) >= 0;
    if (apart && !label.isEmpty() && ItemField.of(label) != null) {
      whole.setLength(whole.lastIndexOf(label));
      runs.set(at, runs.get(at).with(label));
    }
    String before = whole.toString().replace('，', ',').replace(",in ", ", in ");
    before = BEFORE_LINK.matcher(before).replaceFirst("");
    boolean venue = at < runs.size() && isVenue(runs, at);
    before = venue ? before.replaceFirst(",? *\\bin +$", "") : before;
    TitleText parts = parts(before.stripLeading(), facts);
    boolean text = !input.item().bullet() && parts.title().length() > LONGEST;
    if (text || !facts.title(parts.title()) || parts.title().indexOf(' ') < 0) {
      return null;
    }
    List<Run> rest = new ArrayList<>(runs.subList(at, runs.size()));
    String after = parts.facts();
    int bracket = after.endsWith("[") ? after.length() - 1 : after.length();
    if (after.startsWith("|")) {
      String[] cells = after.split("\\|");
      for (int i = 0; i < cells.length; i++) {
        facts.texts().cell(cells[i].strip(), i);
      }
    } else if (after.startsWith(", ") && Published.isWhole(after.substring(2), input.known())) {
      facts.texts().take(after.substring(2), true);
    } else if (!after.isBlank()) {
      rest.add(0, Run.of(after.substring(0, bracket)));
    }
    facts.take(rest);
    return facts;
  }

  /** The parts of a text, which ends with "by A. Author. CONF 2020" where most items do. */
  private static TitleText parts(String text, ItemFacts facts) {
    Matcher by = BY.matcher(text);
    int title = text.length();
    String byline = "";
    while (by.find()) {
      title = by.start();
      byline = text.substring(by.end()).strip();
    }
    Published published = Published.read(byline, false, facts.known());
    AuthorText names = AuthorText.read(published == null ? byline : published.before());
    boolean several = names != null && (names.others() || names.names().size() > 1);
    // "Object Detection by Attention Maps" goes on with a link
    boolean ended = names != null && (published != null || byline.endsWith("."));
    return facts.places().isHabit("by", several || ended)
        ? new TitleText("", text.substring(0, title), text.substring(title).strip())
        : TitleText.of(text, facts.known());
  }

  /** Whether emphasised text or a tag begins, which no title is in the midst of. */
  private static boolean ends(List<Run> runs, int at, boolean italic) {
    Run run = runs.get(at);
    if (run.code() && !runs.get(at - 1).code()) {
      String before = runs.get(at - 1).text().strip();
      return before.split(" ").length >= LEAST_WORDS
          && !JOINT.matcher(before).find()
          && isLast(runs, at);
    }
    String before = runs.get(at - 1).text();
    if (!isVenue(runs, at)
        && GOES_ON.matcher(before).find()
        && !VenueText.isSeries(before + run.text())
        && !PRESENTED.matcher(before).find()) {
      return false;
    }
    boolean in = before.endsWith("in ");
    boolean journal =
        SENTENCE_END.matcher(before).find()
            && isLastWord(runs, at)
            && (JournalNames.isOneWord(run.text()) || isAcronym(run.text()));
    boolean behind = journal || !in && run.text().indexOf(' ') > 0;
    return run.italic() && !italic && (isVenue(runs, at) || behind);
  }

  /** Whether a run ends a sentence. */
  private static boolean isLastWord(List<Run> runs, int at) {
    String next = at + 1 < runs.size() ? runs.get(at + 1).text() : "";
    return next.isBlank() || ".,".indexOf(next.charAt(0)) >= 0;
  }

  private static boolean isAcronym(String text) {
    return text.length() > 2 && PlainText.capitals(text) == text.length();
  }

  /** Whether a run is a venue behind a title: "On Sets in *CONF*, 2020". */
  private static boolean isVenue(List<Run> runs, int at) {
    return at > 0
        && runs.get(at).italic()
        && runs.get(at - 1).text().endsWith("in ")
        && VENUE.matcher(runs.get(at).text()).matches();
  }

  /** Whether only links and other tags follow a run. */
  private static boolean isLast(List<Run> runs, int at) {
    Run next = at + 1 < runs.size() ? runs.get(at + 1) : Run.BREAK;
    return next.isLink() || next.code() || TitleText.trim(next.text()).isEmpty();
  }
}
