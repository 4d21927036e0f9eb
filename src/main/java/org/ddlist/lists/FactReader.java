package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads runs behind a title: text in one style is a fact, and a link has a name. */
final class FactReader {
  /** What is behind the name of a journal. */
  private static final Pattern VOLUME =
      Pattern.compile("(?i)[”\"]?[,.]? *(?:(vol\\b|no\\.|pp?\\.|\\d{1,3}\\b)|\\(?\\d)");

  private static final Pattern BEFORE_VOLUME = Pattern.compile("[,.]? *");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Pages, an issue or a year. */
  private static final Pattern BEHIND_VOLUME = Pattern.compile("[,:]? ?\\(?\\d");

  /** "[May 2020] [CONF, 2021]", where each bracket says something of its own. */
  private static final Pattern DATED_TWICE =
      Pattern.compile("(?:\\[[^\\[\\]]*\\d{4}[^\\[\\]]*\\]\\s*){2,}");

  /** "Presented at", "Accepted by". */
  private static final Pattern INTRODUCTION = Pattern.compile("(?i).* (?:at|in|by|to|on)");

  /** In words. */
  private static final int LONGEST_LABEL = 3;

  /** Of several brackets with a date and a venue. */
  private static final int LONGEST = 200;

  private static final Pattern BETWEEN = Pattern.compile("(?<=\\])\\s*(?=\\[)");

  private final ItemFacts facts;

  /** The text that is not read yet. */
  private final StringBuilder text = new StringBuilder();

  /** The number of line breaks before the text, and of all. */
  private int line;

  private long lines;

  /** Whether a link is before the text in its line. */
  private boolean linked;

  /** Whether a label is before the text that says that it is no fact: "**Category:** Sets". */
  private boolean labelled;

  /** Whether the run before is the number of a volume, which may be bold. */
  private boolean number;

  FactReader(ItemFacts facts) {
    this.facts = facts;
  }

  void read(List<Run> written) {
    List<Run> runs = withColons(written);
    Run style = Run.BREAK;
    lines = runs.stream().filter(Run::isBreak).count();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.isLink() && !isPerson(runs, i)) {
        boolean bare = run.text().isEmpty() || run.text().startsWith("http");
        String label = bare ? label() : run.text();
        dropOpenBracket();
        flush(style);
        facts.link(label, run.address());
        linked = true;
        labelled = false;
      } else if (run.isBreak()) {
        flush(style);
        line++;
        linked = false;
        labelled = false;
      } else {
        boolean name = style.italic() && !run.italic() && text.length() <= ItemVenue.LONGEST_NAME;
        Matcher behind = name ? VOLUME.matcher(behind(runs, i)) : null;
        if (behind != null && behind.lookingAt()) {
          at(true, "");
          boolean journal = facts.texts().journal(text.toString(), behind.group(1) != null);
          text.setLength(journal ? 0 : text.length());
        }
        boolean volume = run.text().strip().matches("\\d+");
        boolean other =
            run.italic() != style.italic() || run.bold() != style.bold() && !volume && !number;
        number = volume;
        boolean unknown = style.bold() && !run.bold() && isUnknownLabel(text.toString());
        if (unknown || other && !isInBrackets() && !isLabel()) {
          flush(style);
        }
        style = run;
        text.append(run.text());
      }
    }
    flush(style);
  }

  /** The text behind a name in italics, with the number of a volume that is bold. */
  private static String behind(List<Run> runs, int at) {
    String text = runs.get(at).text();
    boolean more = at + 2 < runs.size() && runs.get(at + 1).bold();
    boolean volume =
        more
            && BEFORE_VOLUME.matcher(text).matches()
            && NUMBER.matcher(runs.get(at + 1).text()).matches()
            && BEHIND_VOLUME.matcher(runs.get(at + 2).text()).lookingAt();
    return volume ? text + runs.get(at + 1).text() : text;
  }

  /** The runs with the colon behind a word in bold as a part of it: "**Venue**: CONF". */
  private static List<Run> withColons(List<Run> runs) {
    List<Run> joined = new ArrayList<>(runs);
    for (int i = 1; i < joined.size(); i++) {
      Run label = joined.get(i - 1);
      Run value = joined.get(i);
      boolean colon = value.text().startsWith(":") || value.text().startsWith("：");
      if (colon && label.bold() && !value.bold() && !label.isLink() && !value.isLink()) {
        joined.set(i - 1, label.with(label.text() + value.text().charAt(0)));
        joined.set(i, value.with(value.text().substring(1)));
      }
    }
    return joined;
  }

  /** Takes the bracket around a link off the text before it. */
  private void dropOpenBracket() {
    int end = text.length();
    while (end > 0 && " [(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    text.setLength(end);
  }

  /** Whether a link is that of an author: it is between names. */
  private boolean isPerson(List<Run> runs, int at) {
    Run run = runs.get(at);
    String next = at + 1 < runs.size() ? runs.get(at + 1).text() : "";
    boolean listed =
        next.startsWith(",")
            || next.startsWith(" et al")
            || next.startsWith(" and ")
            || next.startsWith(" & ")
            || text.toString().endsWith(", ");
    return listed
        && ItemField.of(run.text()) == null
        && !LinkHosts.isPaper(run.address())
        && AuthorText.read(run.text()) != null;
  }

  private boolean isInBrackets() {
    return text.lastIndexOf("(") > text.lastIndexOf(")")
        || text.lastIndexOf("[") > text.lastIndexOf("]");
  }

  private String label() {
    return label(text.toString());
  }

  /** Whether the text is nothing but a label, whose value may be in another style. */
  private boolean isLabel() {
    String label = text.toString().strip();
    return label.length() > 1
        && ":：".indexOf(label.charAt(label.length() - 1)) >= 0
        && ItemField.of(label.substring(0, label.length() - 1)) != null;
  }

  /** Whether a text is a label that is none of a fact. */
  private boolean isUnknownLabel(String written) {
    String bare = written.strip();
    boolean colon = bare.length() > 2 && ":：".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    String word = colon ? bare.substring(0, bare.length() - 1) : "";
    return colon
        && word.split(" ").length <= LONGEST_LABEL
        && !INTRODUCTION.matcher(word).matches()
        && ItemField.of(word) == null
        && Published.read(word, true, facts.known()) == null
        && AuthorText.read(word) == null;
  }

  /** Where the label of a text ends: "Venue: CONF"; -1 if it has none. */
  static int colon(String text) {
    int colon = text.indexOf(':');
    int wide = text.indexOf('：');
    int first = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
    return first > 30 ? -1 : first;
  }

  /** The word with a colon that a text ends with: "Title. PDF:"; empty if it ends otherwise. */
  static String label(String text) {
    String before = text.strip();
    int end = before.length();
    while (end > 0 && ":：".indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == before.length()
        ? ""
        : before.substring(before.lastIndexOf(' ', end - 1) + 1, end);
  }

  /** Says where the text is. */
  private void at(boolean italic, String mark) {
    String style = (linked ? "link" : "") + (italic ? "italic" : "");
    facts.places().at(line + "/" + lines + style + mark);
  }

  /** Whether brackets have a day or a month, and something else. */
  private static boolean hasDate(String brackets) {
    return brackets.length() <= LONGEST
        && DATED_TWICE.matcher(brackets).matches()
        && Stream.of(BETWEEN.split(brackets))
            .anyMatch(part -> DateText.isMonth(part.substring(1, part.length() - 1)));
  }

  private void flush(Run style) {
    boolean italic = style.italic();
    String written = text.toString();
    text.setLength(0);
    Published dated = labelled ? Published.read(written, true, facts.known()) : null;
    boolean year = dated != null && dated.year() > 0 && dated.venue().isEmpty();
    boolean other = labelled && !year && !TitleText.arePeople(written, 2);
    labelled = style.bold() && isUnknownLabel(written);
    if (!written.isBlank() && !other && !labelled) {
      String bare = written.strip();
      boolean enclosed = bare.startsWith("(") || bare.startsWith("[") || italic;
      String mark = enclosed && !italic ? bare.substring(0, 1) : "";
      at(italic, mark);
      if (italic) {
        facts.texts().italic(bare);
      }
      if (written.indexOf('|') >= 0 && !enclosed) {
        for (String cell : written.split("\\|")) {
          facts.texts().take(cell, false);
          facts.texts().series(cell);
        }
      } else if (mark.equals("[") && hasDate(bare)) {
        for (String part : BETWEEN.split(bare)) {
          facts.texts().take(part.substring(1, part.length() - 1), true);
        }
      } else {
        facts.texts().take(written, enclosed);
      }
    }
  }
}
