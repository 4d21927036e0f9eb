package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what lists have before a title: {@code [VENUE YEAR]}, {@code (2024.05)}, {@code [x]},
 * {@code 12.}, {@code [[VENUE](link)]}, {@code **2024**}, {@code Paper:}, {@code VENUE YEAR |}.
 */
final class ItemHead {
  /** A number, which may be in brackets, or the box of a task. */
  private static final Pattern COUNT =
      Pattern.compile("^\\s*(?:\\[[ xX\\d]*\\]|\\(\\d{1,3}\\)|\\d{1,4}[.)](?= ))\\s*");

  private static final Pattern GROUP =
      Pattern.compile("^\\s*(?:\\[([^\\[\\]]*)\\]|\\(([^()]*)\\))");

  private static final Pattern SEPARATED =
      Pattern.compile("^\\s*([^|:：]{2,40}?)\\s*(?:\\||[:：]| [-–—] )\\s*");

  private static final int MOST_TAG = 30;

  private final List<Run> rest;
  private final ItemFacts facts;

  private ItemHead(List<Run> runs, ItemFacts facts) {
    this.rest = new ArrayList<>(runs);
    this.facts = facts;
  }

  /** Takes the facts, and returns the runs from the title on. */
  static List<Run> skip(List<Run> runs, ItemFacts facts) {
    ItemHead head = new ItemHead(runs, facts);
    while (!head.rest.isEmpty() && head.step()) {}
    return head.rest;
  }

  private boolean step() {
    Run first = rest.get(0);
    if (first.isBreak() || first.text().isBlank() && !first.isLink()) {
      rest.remove(0);
      return true;
    }
    boolean more = hasTextAfter(0);
    if (first.isLink()) {
      boolean fact =
          Published.isWhole(first.text(), facts.known())
              || ItemField.of(first.text()) != null
              || first.text().isEmpty();
      if (fact && more) {
        facts.link(first.text(), first.address());
        rest.remove(0);
      }
      return fact && more;
    }
    return more && Published.isWhole(first.text(), facts.known()) ? whole(first) : text(first);
  }

  private boolean whole(Run first) {
    facts.text(first.text(), true);
    rest.remove(0);
    return true;
  }

  private boolean text(Run first) {
    String text = first.text();
    joinBrackets();
    text = rest.get(0).text();
    Matcher count = COUNT.matcher(text);
    if (count.find()) {
      return cut(count.end());
    }
    Matcher group = GROUP.matcher(text);
    if (group.find()) {
      String inner = group.group(1) == null ? group.group(2) : group.group(1);
      boolean more = !text.substring(group.end()).isBlank() || hasTextAfter(0);
      boolean tag = group.group(1) != null && inner.length() <= MOST_TAG && more;
      if (more && Published.isWhole(inner, facts.known())) {
        facts.text(inner, true);
        return cut(group.end());
      }
      if (tag) {
        facts.text(inner, true);
        return cut(group.end());
      }
      return false;
    }
    Matcher separated = SEPARATED.matcher(text);
    if (separated.find()) {
      String before = separated.group(1);
      boolean more = !text.substring(separated.end()).isBlank() || hasTextAfter(0);
      boolean label = ItemField.of(before) != null && ItemField.of(before) != ItemField.OTHER;
      if (more && (label || Published.isWhole(before, facts.known()))) {
        if (!label) {
          facts.text(before, true);
        }
        return cut(separated.end());
      }
    }
    return text.strip().length() == 1
        && ".,:|-–—[](){}".contains(text.strip())
        && cut(text.length());
  }

  /** Makes one of "[", strong text and "]". */
  private void joinBrackets() {
    String text = rest.get(0).text().strip();
    boolean open = text.equals("[") || text.equals("(");
    if (open && rest.size() > 2 && !rest.get(1).isLink()) {
      String last = rest.get(2).text();
      if (last.startsWith("]") || last.startsWith(")")) {
        Run joined = rest.get(0).with(text + rest.get(1).text() + last);
        rest.subList(0, 3).clear();
        rest.add(0, joined);
      }
    }
  }

  private boolean cut(int end) {
    Run first = rest.get(0);
    String after = first.text().substring(end);
    if (after.isBlank()) {
      rest.remove(0);
    } else {
      rest.set(0, first.with(after));
    }
    return true;
  }

  /** Whether there is a title after a run. */
  private boolean hasTextAfter(int at) {
    for (int i = at + 1; i < rest.size(); i++) {
      if (ItemFacts.isTitle(rest.get(i).text()) && !rest.get(i).isBreak()) {
        return true;
      }
    }
    return false;
  }
}
