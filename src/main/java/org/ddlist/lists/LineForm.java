package org.ddlist.lists;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of an item is by its form: a bullet, a title, a label, links, names. */
final class LineForm {
  private static final Pattern BOLD_LABEL =
      Pattern.compile("\\*\\*([^*:：]{1,30})(?:[:：]\\*\\*|\\*\\* ?[:：])");

  /** At the end of what is before a link. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\W*$");

  private static final int MOST_DIGITS = 4;

  /** What processors of citation styles write before each entry in HTML. */
  private static final String BIBLIOGRAPHY_ENTRY = "<div class=\"csl-entry\"";

  /** In words, of a link that is no label. */
  private static final int LEAST_TITLE = 5;

  /** Of what may be before a title that is a link: "2020.05 CONF-20". */
  private static final int LONGEST_DATE = 30;

  /** Of a title below a line that names a kind. */
  private static final int LEAST_WORDS = 3;

  private LineForm() {}

  /** The length of a line's bullet or number; 0 if it has none. */
  static int bullet(String text) {
    int digits = 0;
    while (digits < text.length() && digits < MOST_DIGITS && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean marks = digits + 1 < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    boolean numbered = marks && " \t".indexOf(text.charAt(digits + 1)) >= 0;
    if (digits > 0) {
      return numbered || text.startsWith(".[", digits) ? digits + 1 : 0;
    }
    if (text.startsWith("<li>")) {
      return "<li>".length();
    }
    if (text.startsWith(BIBLIOGRAPHY_ENTRY)) {
      return text.indexOf('>') + 1;
    }
    boolean marked = "+-*•".indexOf(text.charAt(0)) >= 0;
    boolean glued =
        text.startsWith("[", 1) && text.indexOf('*', 1) < 0
            || text.startsWith("**[", 1) && text.charAt(0) != '*';
    return marked && (text.startsWith(" ", 1) || text.startsWith("\t", 1) || glued) ? 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * "Paper: link", which belongs to a title before it.
   *
   * @param any whether the word may be any
   */
  static boolean isLabelled(String text, boolean any) {
    int link = text.indexOf("](");
    int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    boolean bold = close > 0 && (link < 0 || close < link);
    boolean address = bold && text.substring(0, close).indexOf("http") > 0;
    if (bold && !address && !BOLD_LABEL.matcher(text).lookingAt()) {
      return false; // "**STAR: A Title**"
    }
    String bare = text.startsWith("*") ? text.replace("*", "") : text;
    int colon = bare.indexOf(':');
    int wide = bare.indexOf('：');
    int end = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
    end =
        bare.startsWith("http", bare.indexOf(' ') + 1) && end > bare.indexOf(' ')
            ? bare.indexOf(' ')
            : end;
    if (end < 1 || end > 30) {
      return false;
    }
    boolean linked = bare.substring(end).matches("[:：]? *(http|\\[).*");
    String label = RunReader.visible(bare.substring(0, end));
    String rest = bare.substring(end + 1).strip();
    ItemField field = ItemField.of(label);
    // "Paper: [Title](link)" is another paper
    boolean title =
        field == ItemField.PAPER
            && rest.startsWith("[")
            && RunReader.read(rest, Map.of()).stream()
                .anyMatch(run -> run.isLink() && TitleText.isTitle(run.text()));
    return field != null && !title || any && linked && label.indexOf(' ') < 0;
  }

  /** Whether a line begins with a label in bold alone: "**Authors:** Ada Lovelace". */
  static boolean isBoldLabel(String text) {
    Matcher label = BOLD_LABEL.matcher(text);
    return label.lookingAt() && ItemField.of(label.group(1)) != null;
  }

  /** Whether a paragraph is nothing but a title in bold, beside pictures. */
  static boolean isBold(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    return runs.stream().anyMatch(Run::bold)
        && runs.stream().allMatch(run -> run.bold() && !run.isLink() || run.text().isBlank());
  }

  /** Whether a line says of the items below it when or where they came out: "*CONF 2020:*". */
  static boolean isHeading(String text, KnownVenues known) {
    List<Run> runs = RunReader.read(text, Map.of());
    String first = runs.isEmpty() ? "" : runs.get(0).text().strip();
    boolean ended = first.endsWith(":") || runs.size() > 1 && runs.get(1).text().startsWith(":");
    return ended || Published.isWhole(first, known);
  }

  static boolean isEmphasised(String text) {
    boolean mark = text.startsWith("*") || text.startsWith("_");
    return mark && text.length() > 1 && text.charAt(1) != text.charAt(0) && text.charAt(1) != ' ';
  }

  /** Whether a line is "Title. *Lovelace et al. 2020* [pdf](link)", and so a paper of its own. */
  static boolean isTitleAndLink(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    StringBuilder before = new StringBuilder();
    int at = 0;
    while (at < runs.size() && !runs.get(at).isLink()) {
      before.append(runs.get(at++).text());
    }
    Run link = at < runs.size() ? runs.get(at) : Run.BREAK;
    int last = at - 1;
    while (last > 0 && runs.get(last).text().isBlank()) {
      last--;
    }
    boolean dated =
        last > 0 && runs.get(last).italic() && YEAR.matcher(runs.get(last).text()).find();
    String title = before.toString().strip();
    return dated
        && LinkHosts.isPaper(link.address())
        && ItemField.ofLink(link.text()) == ItemField.PAPER
        && title.split(" +").length > LEAST_WORDS
        && !Character.isLowerCase(title.codePointAt(0))
        && !isLabelled(title, true);
  }

  /** Whether a line begins with a title that is a link to a paper, perhaps behind a date. */
  static boolean isPaper(String text, KnownVenues known) {
    int link = text.indexOf('[');
    boolean head =
        link == 0 || link > 0 && Published.isHead(text.substring(0, link).strip(), known);
    if (!head || link > LONGEST_DATE) {
      return false;
    }
    List<Run> runs = RunReader.read(text.substring(link), Map.of());
    Run first = runs.isEmpty() ? Run.BREAK : runs.get(0);
    return LinkHosts.isPaper(first.address())
        && first.text().split(" +").length > LEAST_WORDS
        && ItemField.ofLink(first.text()) == null;
  }

  /** Whether a line begins with some words in bold that are neither people nor a venue. */
  static boolean isBoldTitle(String text, KnownVenues known) {
    List<Run> runs = text.startsWith("**") ? RunReader.read(text, Map.of()) : List.of();
    String title = runs.isEmpty() ? "" : TitleText.trim(runs.get(0).text());
    return title.split(" +").length >= LEAST_WORDS
        && !isBoldLabel(text)
        && AuthorText.read(title) == null
        && !Published.isWhole(title, known);
  }

  /** Whether a line has the names of people, and no link but those with labels. */
  static boolean isByline(String text, KnownVenues known) {
    List<Run> runs = RunReader.read(text, Map.of());
    String first = runs.isEmpty() || runs.get(0).isLink() ? "" : runs.get(0).text();
    boolean labels =
        runs.stream().allMatch(run -> !run.isLink() || ItemField.ofLink(run.text()) != null);
    if (first.isBlank() || !labels || first.length() > TitleText.LONGEST_NAMES) {
      return false;
    }
    Published published = Published.read(first, false, known);
    AuthorText names = AuthorText.read(published == null ? first : published.before());
    return names != null && (names.others() || names.names().size() > 1 || published != null);
  }

  /** Whether a line has a text of some words, beside the labels of links. */
  static boolean hasTitle(String text) {
    return RunReader.read(text, Map.of()).stream()
        .anyMatch(run -> run.text().strip().split(" +").length >= LEAST_WORDS);
  }

  /** Whether a line has nothing but links in brackets with a label each, and a venue or a year. */
  static boolean hasLinksAlone(String text, KnownVenues known) {
    List<Run> runs = text.startsWith("[[") ? RunReader.read(text, Map.of()) : List.of();
    boolean links = !runs.isEmpty();
    for (Run run : runs) {
      String said = run.text().replaceAll("[()\\[\\]]", " ").strip();
      boolean words = said.codePoints().anyMatch(Character::isLetterOrDigit);
      links &= run.isLink() ? ItemField.of(said) != null : !words || Published.isWhole(said, known);
    }
    return links;
  }

  /** Whether a paragraph is nothing but addresses, with or without a label. */
  static boolean isLinks(String text) {
    boolean addresses =
        text.startsWith("http")
            || text.startsWith("<http") && LinkHosts.isPaper(text.substring(1))
            || text.startsWith("[http")
            || isLabelled(text, false);
    return addresses
        && RunReader.read(text, Map.of()).stream()
            .allMatch(
                run ->
                    run.isLink()
                        || FactReader.label(run.text())
                            .equals(run.text().strip().replaceFirst(" ?[:：]$", "")));
  }

  static boolean isDated(String text) {
    return text.indexOf("20") > 0 || text.indexOf("19") > 0;
  }

  /** Whether a line has nothing but names of links, as "[[paper](link)] • [Code](link)". */
  static boolean isLabel(String text) {
    if (isLabelled(text, false)) {
      return true;
    }
    boolean links = false;
    boolean named = true;
    boolean titled = false;
    for (Run run : RunReader.read(text, Map.of())) {
      if (!run.isLink() && run.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
      links |= run.isLink();
      // "[[CONF 2020] On All Sets](link)", but not "[[Journal of All Small Sets](link)]"
      boolean words = run.text().split(" ").length >= LEAST_TITLE;
      titled |= words && !JournalNames.is(run.text());
      named &= !run.isLink() || ItemField.of(run.text()) != null;
    }
    return links && (named || text.startsWith("[[") && !titled);
  }
}
