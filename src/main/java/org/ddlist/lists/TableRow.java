package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row of a table, whose header names its columns in any order, in English or Chinese:
 *
 * <pre>{@code
 * | Title | Authors | Venue | Year | Paper | Code |
 * }</pre>
 *
 * <p>A table without a column of titles has them in that of papers. A cell may also have what other
 * items have after their titles.
 */
final class TableRow implements Dialect {
  private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d\\b|['’]\\d\\d|\\d\\d$");

  /** "202604", "20260430"; "201204" may be a day of 2020. */
  private static final Pattern JOINED =
      Pattern.compile("\\b(20(?:1[3-9]|[2-9]\\d))(0[1-9]|1[0-2])(?:[0-3]\\d)?\\b");

  /** Of a title in a column of papers, where tools have their names. */
  private static final int LEAST_WORDS = 4;

  @Override
  public ItemFacts read(Input input) {
    Map<ItemField, String> cells = input.item().cells();
    String linked = RunReader.visible(cells.getOrDefault(ItemField.PAPER, ""));
    // beside the name of a method, the column of papers has their titles
    boolean label = LineForm.isLabel(cells.getOrDefault(ItemField.PAPER, ""));
    Run link =
        RunReader.read(cells.getOrDefault(ItemField.PAPER, ""), input.references()).stream()
            .filter(Run::isLink)
            .findFirst()
            .orElse(Run.BREAK);
    boolean named =
        ItemField.ofLink(link.text()) == ItemField.PAPER
            || new CitedVenue(link.text(), input.known()).isReference(0);
    boolean titled =
        cells.containsKey(ItemField.TITLE)
            && (label || named || linked.split(" ").length < LEAST_WORDS);
    ItemField column = titled ? ItemField.TITLE : ItemField.PAPER;
    if (!cells.containsKey(column)) {
      return null;
    }
    List<Run> runs = RunReader.read(cells.get(column), input.references());
    ItemFacts facts = cell(input.of(runs));
    TitlePlaces places = input.habits().titles();
    places.add(runs, facts.title(), input.known());
    List<Run> ordered = places.titleFirst(runs, facts.title(), input.known());
    facts = ordered == runs ? facts : cell(input.of(ordered));
    if (facts.title().isEmpty()) {
      StringBuilder title = new StringBuilder();
      ItemHead.skip(runs, facts).forEach(run -> title.append(run.text()));
      facts.title(title.toString());
    }
    String title = facts.title();
    boolean name = title.codePoints().anyMatch(Character::isLetter);
    if (!name || title.startsWith("http") || ItemField.of(title) != null) {
      return null;
    }
    boolean read = LinkHosts.isPaper(facts.links().paper());
    if (column == ItemField.PAPER && (read || title.split(" ").length >= LEAST_WORDS)) {
      facts.links().asPaper();
    }
    for (Map.Entry<ItemField, String> cell : cells.entrySet()) {
      if (cell.getKey() != column) {
        take(cell.getKey(), RunReader.read(cell.getValue(), input.references()), facts);
      }
    }
    return facts;
  }

  /** What the cell with the title says. */
  private static ItemFacts cell(Input cell) {
    for (Dialect dialect :
        List.of(
            new CitationItem(),
            new LinkedTitle(),
            new MarkedTitle(),
            new CitedTitle(),
            new PlainTitle())) {
      ItemFacts found = dialect.read(cell);
      if (found != null) {
        return found;
      }
    }
    return new ItemFacts(cell.known(), cell.habits());
  }

  /** Whether a link in a column about something else, as data sets, says what it leads to. */
  private static boolean isNamed(Run link) {
    ItemField named = ItemField.ofLink(link.text());
    return named != null && named.isLink();
  }

  /** Takes a link of a column of papers, where one to their code says so. */
  private static void paper(Run link, ItemFacts facts) {
    boolean says = isNamed(link) || Published.isWhole(link.text(), facts.known());
    facts.link(says ? link.text() : "paper", link.address());
  }

  /** Takes what a picture beside a link shows: "[CONF 2020]". */
  private static void badge(String text, ItemFacts facts) {
    String shown = text.replace('[', ' ').replace(']', ' ').strip();
    if (Published.isWhole(shown, facts.known())) {
      facts.texts().take(shown, true);
    }
  }

  private static void take(ItemField field, List<Run> runs, ItemFacts facts) {
    StringBuilder text = new StringBuilder();
    List<Run> links = new ArrayList<>();
    for (Run run : runs) {
      text.append(run.isBreak() ? " " : run.text());
      if (run.isLink()) {
        links.add(run);
      }
    }
    switch (field) {
      case AUTHORS -> facts.texts().byline(text.toString());
      case VENUE -> {
        facts.venue().cell(text.toString());
        links.forEach(link -> facts.link("", link.address()));
      }
      case YEAR -> {
        if (DATE.matcher(text).find()) {
          facts.texts().take(JOINED.matcher(text).replaceFirst("$1-$2"), true);
        }
      }
      case CODE -> links.forEach(link -> facts.link("code", link.address()));
      case PROJECT -> links.forEach(link -> facts.link("project", link.address()));
      case PAPER -> {
        links.forEach(link -> paper(link, facts));
        runs.stream().filter(run -> !run.isLink()).forEach(run -> badge(run.text(), facts));
      }
      case TITLE, BOOK -> links.forEach(facts::link);
      case METHOD, OTHER -> {
        facts.nickname(field == ItemField.METHOD ? text.toString() : "");
        links.stream().filter(TableRow::isNamed).forEach(facts::link);
      }
    }
  }
}
