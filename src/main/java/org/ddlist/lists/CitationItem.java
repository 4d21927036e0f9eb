package org.ddlist.lists;

import java.util.List;

/**
 * An item that is a whole {@link CitedPaper}, with its links in it or behind it:
 *
 * <pre>{@code
 * item = [ number ] citation { "[" label "](" address ")" } { facts }
 * }</pre>
 *
 * <p>where the citation, its title, its venue or its DOI may be links, and it may go over several
 * lines.
 */
final class CitationItem implements Dialect {
  @Override
  public ItemFacts read(Input input) {
    List<Run> runs = input.runs();
    int line = Math.max(0, runs.indexOf(Run.BREAK));
    if (beginsWithTitle(runs)) {
      return null;
    }
    int end = end(runs, line > 0 ? line : runs.size());
    CitedPaper citation = citation(runs.subList(0, end), input.known());
    if (citation == null && line > 0 && end == line && areNames(runs.subList(0, line))) {
      end = end(runs, runs.size());
      citation = citation(runs.subList(0, end), input.known());
    }
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    if (citation == null || !facts.title(citation.title())) {
      return null;
    }
    facts.authors().people(citation.names());
    facts.venue().take(citation.published());
    for (Run run : runs.subList(0, end)) {
      if (run.isLink() && isWords(run) && facts.links().paper().isEmpty()) {
        facts.links().ofTitle(run.address());
      } else if (run.isLink()) {
        facts.link("", run.address());
      }
    }
    facts.take(runs.subList(end, runs.size()));
    return facts;
  }

  /** Whether a link, which is no whole citation, is first. */
  private static boolean beginsWithTitle(List<Run> runs) {
    Run first = runs.stream().filter(run -> !run.text().isBlank()).findFirst().orElse(Run.BREAK);
    int last = runs.indexOf(first) + 1;
    boolean more =
        last < runs.size()
            && !runs.get(last).isLink()
            && !runs.get(last).isBreak()
            && runs.get(last).text().codePoints().anyMatch(Character::isLetter);
    return first.isLink() && more;
  }

  /** Whether the first line is that of the authors; that of a title has them in the next one. */
  private static boolean areNames(List<Run> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(run -> text.append(run.bold() || run.isLink() ? "1" : run.text()));
    String names = text.toString().strip();
    return names.length() < TitleText.LONGEST_NAMES && TitleText.isCertain(names, true);
  }

  /** Where the first link with a label is, which is none of the citation. */
  private static int end(List<Run> runs, int most) {
    for (int i = 0; i < most; i++) {
      Run run = runs.get(i);
      if (run.isLink() && isWords(run) && ItemField.ofLink(run.text()) != null) {
        return i;
      }
    }
    return most;
  }

  private static CitedPaper citation(List<Run> runs, KnownVenues known) {
    StringBuilder text = new StringBuilder();
    int title = title(runs);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (i == title) {
        // the mark of a title is as good as quotes
        text.append(CitedPaper.OPEN).append(run.text()).append(CitedPaper.CLOSE);
      } else {
        text.append(run.isBreak() || run.isLink() && !isWords(run) ? " " : run.text());
      }
    }
    String written = text.toString().strip().replaceAll("\\s+", " ");
    written =
        written
            .replaceAll("[\"“]" + CitedPaper.OPEN, "“")
            .replaceAll(CitedPaper.CLOSE + "[.,]?[\"”]", "”");
    CitedPaper citation =
        CitedPaper.read(ItemHead.withoutCount(written).replaceFirst("[ (\\[]+$", ""), known);
    boolean marked =
        citation != null && title >= 0 && citation.title().indexOf(CitedPaper.OPEN) >= 0;
    return marked ? null : citation;
  }

  /** The link or the bold text behind names, which is the title; -1 if there is none. */
  private static int title(List<Run> runs) {
    boolean names = false;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean marked = run.bold() && !run.code() || run.isLink() && isWords(run);
      if (names && marked && TitleText.isTitle(run.text())) {
        return i;
      }
      names |= !run.text().isBlank() && !run.isLink();
    }
    return -1;
  }

  /** Whether the text of a link is more than its address. */
  private static boolean isWords(Run run) {
    return !run.text().isBlank() && !run.text().startsWith("http") && !run.text().startsWith("10.");
  }
}
