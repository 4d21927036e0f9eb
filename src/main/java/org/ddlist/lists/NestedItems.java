package org.ddlist.lists;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of an item are items of their own: a line may only name the kind of the items below
 * it, and a paper may have others below it, as those that cite it.
 */
final class NestedItems {
  /** "On All Sets, CONF 2020", "A. Author. On All Sets. CONF'20". */
  private static final Pattern DATED_TITLE =
      Pattern.compile(
          "[^,]{12,}+.*, \\p{Lu}[^,]{1,60} (?:19|20)\\d\\d\\b.{0,60}$"
              + "|.{20,}[.,] (?:\\p{L}+ )?(?:arXiv|\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}&-]*)(?: Workshop)?['’]\\d\\d\\W*$");

  /** How many such titles there must be below a kind, if they have no links. */
  private static final int LEAST_DATED = 5;

  private static final int LONGEST_KIND = 45;

  /** In words, of a kind whose papers have bare addresses. */
  private static final int MOST_KIND = 4;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private NestedItems() {}

  /**
   * Where the papers begin that are bullets below another paper, as those that cite it, or
   * paragraphs below a kind; 0 if it has no more than one.
   */
  static int firstPaper(List<PageItems.Part> open, KnownVenues known) {
    int first = 0;
    int papers = 0;
    String top = open.get(0).text();
    boolean linked = top.contains("](");
    boolean kind = !linked && !top.startsWith("**") && top.length() < LONGEST_KIND;
    boolean bullets = true;
    boolean whole = LineForm.isTitleAndLink(top);
    for (int i = 1; i < open.size(); i++) {
      PageItems.Part part = open.get(i);
      if (whole && part.bullet() && LineForm.isTitleAndLink(part.text())) {
        return i;
      }
      if (part.apart() && (part.bullet() || kind) && LineForm.isPaper(part.text(), known)) {
        first = papers++ == 0 ? i : first;
        bullets &= part.bullet();
      } else {
        linked |= papers == 0 && part.text().contains("href=");
      }
    }
    return (linked || !bullets) && papers > 1 ? first : 0;
  }

  /** Whether the first line has no link, and bullets in it have titles with links or a year. */
  static boolean isKind(List<PageItems.Part> open, KnownVenues known) {
    String first = open.get(0).text();
    String linked = first.replaceAll("\\]\\(#[^)]*\\)", "]");
    boolean unlinked = linked.indexOf("](") < 0 && linked.indexOf("http") < 0;
    if (!open.get(0).bullet() || !unlinked) {
      return false;
    }
    if (hasTitlesWithBullets(open, known)) {
      return true;
    }
    boolean few = first.endsWith(":") || first.endsWith("：") || first.split(" ").length < MOST_KIND;
    int titles = 0;
    int dated = 0;
    int bullets = 0;
    int least = Integer.MAX_VALUE;
    for (PageItems.Part part : open.subList(1, open.size())) {
      bullets += part.bullet() ? 1 : 0;
      dated += part.bullet() && DATED_TITLE.matcher(part.text()).lookingAt() ? 1 : 0;
      boolean titled = part.text().startsWith("[") || part.text().startsWith("**");
      boolean bare =
          few && LineForm.isBoldTitle(part.text(), known) && part.text().contains("http");
      boolean hasLink = bare || part.text().contains("](");
      boolean label = part.bullet() && LineForm.isLabel(part.text());
      boolean item =
          part.bullet()
              && hasLink
              && (titled || LineForm.hasTitle(part.text()))
              && !LineForm.isByline(part.text(), known);
      titles += item && !label ? 1 : 0;
      least = part.bullet() ? Math.min(least, part.indent()) : least;
      if (label && part.indent() <= least + 1) {
        return false; // the first line is a title, and the links in it are the paper's
      }
    }
    // a title in bold may have links in its bullets
    boolean bold = first.startsWith("**");
    boolean dates = dated >= LEAST_DATED && 2 * dated > bullets && first.length() < LONGEST_KIND;
    return dates
        || titles > 0
            && (!bold || first.length() < LONGEST_KIND && (titles > 1 || LineForm.isDated(first)));
  }

  /** Whether the bullets are titles in bold with a year that have a bullet with links. */
  private static boolean hasTitlesWithBullets(List<PageItems.Part> open, KnownVenues known) {
    int title = -1;
    for (PageItems.Part part : open.subList(1, open.size())) {
      boolean dated = YEAR.matcher(part.text()).find();
      if (part.bullet() && dated && LineForm.isBoldTitle(part.text(), known)) {
        title = title < 0 ? part.indent() : Math.min(title, part.indent());
      } else if (title >= 0
          && part.bullet()
          && part.indent() > title + 1
          && LineForm.isLabel(part.text())) {
        return true;
      }
    }
    return false;
  }
}
