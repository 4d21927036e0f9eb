package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.model.ArxivId;
import org.ddlist.text.PlainText;

/**
 * A title that is a link:
 *
 * <pre>{@code
 * item  = [ head ] [ names "." | nickname ":" ] "[" title "](" address ")" { facts }
 * facts = "," | "(" | names | venue | year | link | line break
 * }</pre>
 *
 * <p>as in {@code * [Title](link), A. Author, B. Author, 2015} or {@code - **[Title](link)**
 * [[code](link)]}, with authors in the next line or bullet.
 */
final class LinkedTitle implements Dialect {
  private static final int LONGEST_BEFORE = 80;

  /** A title with the name of a site behind it, and the mark between them. */
  private static final Pattern SITE = Pattern.compile("(.{12,} [|–-]) (\\p{Lu}[^|:?]{2,60})");

  /** Of a title before a link. */
  private static final int LEAST_WORDS = 4;

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    int at = title(runs, facts);
    if (at < 0) {
      return null;
    }
    StringBuilder before = new StringBuilder();
    runs.subList(0, at).forEach(run -> before.append(run.text()));
    String text = before.toString().strip();
    boolean people =
        !text.isEmpty()
            && (facts.texts().before(text) || facts.texts().before(withoutNickname(text)));
    boolean nickname =
        !text.isEmpty()
            && text.length() <= LONGEST_BEFORE
            && ":：-".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!text.isEmpty() && !people && !nickname) {
      return null;
    }
    Run title = runs.get(at);
    List<Run> rest = new ArrayList<>(runs.subList(at + 1, runs.size()));
    String after = rest.isEmpty() || rest.get(0).isLink() ? "" : rest.get(0).text();
    String sub = LinkHosts.isPaper(title.address()) ? TitleText.subtitle(after) : "";
    String whole = title.text() + (sub.isEmpty() ? "" : ": " + sub);
    facts.title(TitleText.marked(withoutSite(whole, title.address(), facts), input.known()));
    if (!sub.isEmpty()) {
      rest.set(0, rest.get(0).with(after.substring(after.indexOf(sub) + sub.length())));
    }
    facts.links().ofTitle(title.address());
    facts.take(rest);
    return facts;
  }

  /**
   * A title without what the address says as well: the arXiv id, and the name of the site that
   * browsers show behind it, which may be a journal: "On Sets | Nature".
   */
  private static String withoutSite(String title, String address, ItemFacts facts) {
    String id = ArxivId.inLink(address);
    String numbered = "[,.]? arXiv:" + Pattern.quote(id) + "(?:v\\d+)?$";
    String own = id.isEmpty() ? title : title.replaceFirst(numbered, "");
    Matcher site = SITE.matcher(own);
    if (!site.matches()) {
      return own;
    }
    String name = site.group(2);
    String before = site.group(1).substring(0, site.group(1).length() - 2);
    if (LinkHosts.isSite(name, address)) {
      return withoutSite(before, address, facts);
    }
    String word = name.replaceFirst("^The ", "").toLowerCase(Locale.ROOT);
    boolean named =
        JournalNames.is(name)
            || name.indexOf(' ') < 0 && facts.known().isCommonName(name)
            || site.group(1).endsWith("|") && VenueText.isJournal(name);
    // "A History of Life - Cell" may be no paper of Cell
    boolean journal = JournalNames.isOneWord(word) ? address.contains(word) : named;
    if (!journal || !LinkHosts.isJournal(address)) {
      return own;
    }
    facts.venue().perhaps(Published.of(VenueText.name(name, facts.known())));
    return before;
  }

  /** The first link of a line, or of one behind names, if its text may be a title; -1 if not. */
  private static int title(List<Run> runs, ItemFacts facts) {
    int at = 0;
    StringBuilder line = new StringBuilder();
    while (at < runs.size() && !runs.get(at).isLink()) {
      if (runs.get(at).isBreak() && AuthorText.read(line.toString()) == null) {
        return -1;
      }
      line.append(runs.get(at++).text());
      if (line.length() > TitleText.LONGEST_NAMES) {
        return -1;
      }
    }
    boolean link = at < runs.size() && runs.get(at).isLink();
    // "Title, VENUE YEAR [[acmdl](link)]"
    boolean behind = link && line.toString().strip().indexOf(' ') > 0;
    boolean label =
        link && !line.toString().isBlank() && isLabel(runs.get(at).text())
            || behind && (isNote(runs.get(at).text(), facts.known()) || isTitled(line.toString()));
    return link && !label && isTitle(runs.get(at).text(), facts) ? at : -1;
  }

  /** Names without the name of a method behind them: "A. Author. 2020. NICKNAME:". */
  private static String withoutNickname(String text) {
    int sentence = text.endsWith(":") ? text.lastIndexOf(". ") : -1;
    return sentence < 0 ? "" : text.substring(0, sentence + 1);
  }

  /** Whether a link behind a text is named after what it leads to, or after the authors. */
  private static boolean isNote(String text, KnownVenues known) {
    Published published = Published.read(text, true, known);
    boolean names = published != null && published.byline() != null;
    return names || ItemField.ofLink(text) != null;
  }

  /** Whether a text before a link is a title that a comma ends: "Title, [Journal](link)". */
  private static boolean isTitled(String before) {
    String text = before.strip();
    return text.endsWith(",")
        && text.split(" ").length > LEAST_WORDS
        && AuthorText.read(text) == null
        && !AuthorText.isPart(text.split(",", 2)[0]);
  }

  private static boolean isLabel(String text) {
    return text.indexOf(' ') < 0 && PlainText.capitals(text) == 0;
  }

  private static boolean isTitle(String text, ItemFacts facts) {
    return TitleText.isTitle(text) && !Published.isHead(text, facts.known());
  }
}
