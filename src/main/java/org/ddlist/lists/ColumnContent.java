package org.ddlist.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a table's column have, where its name does not say it. */
final class ColumnContent {
  /** Of a title; fewer may be the name of a method or a kind. */
  private static final int LEAST_WORDS = 4;

  /** In words: a longer cell describes a paper. */
  private static final int LONGEST_TITLE = 30;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /**
   * Whether the column has a name. It would say so if it had people or years, and a number or a
   * model may look like a venue.
   */
  private final boolean named;

  private final Set<String> people = new HashSet<>();
  private int cells;
  private int titles;
  private int lists;
  private int names;
  private int venues;
  private int sureVenues;
  private int years;
  private int papers;
  private int labels;

  ColumnContent(boolean named) {
    this.named = named;
  }

  /** Takes a cell that is not empty. */
  void see(String cell, KnownVenues known) {
    cells++;
    String text = RunReader.visible(cell);
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    labels += LineForm.isLabel(cell) || !letters ? 1 : 0;
    papers += hasPaper(cell) ? 1 : 0;
    if (text.length() > TitleText.LONGEST_NAMES) {
      return;
    }
    AuthorText authors = AuthorText.read(text);
    Published published = Published.whole(text, known);
    if (published != null) {
      published(published, YEAR.matcher(text).find(), known);
    } else if (authors != null && (authors.others() || authors.names().size() > 1)) {
      lists++;
      names += authors.names().size();
      people.addAll(authors.names());
    } else if (authors == null && isTitle(text)) {
      titles++;
    }
  }

  private static boolean hasPaper(String cell) {
    return RunReader.read(cell, Map.of()).stream()
        .anyMatch(run -> LinkHosts.isPaper(run.address()));
  }

  private void published(Published published, boolean whole, KnownVenues known) {
    boolean sure = published.preprint() || known.isName(published.venue());
    boolean dated = !published.venue().isEmpty() && (whole || !named);
    venues += sure || dated ? 1 : 0;
    sureVenues += sure ? 1 : 0;
    years += published.venue().isEmpty() && !published.preprint() ? 1 : 0;
  }

  private static boolean isTitle(String text) {
    int words = text.split(" +").length;
    boolean sentence = text.endsWith(".") && !TitleText.isCapitalised(text);
    return words >= LEAST_WORDS
        && words <= LONGEST_TITLE
        && !sentence
        && !VenueText.isJournal(text)
        && !VenueText.isInstitution(text);
  }

  private boolean most(int count) {
    return count > 0 && 2 * count > cells;
  }

  boolean hasTitles() {
    return most(titles);
  }

  /** Whether most cells have a venue that is known, or say that there is none. */
  boolean hasVenues() {
    return most(sureVenues);
  }

  boolean hasPapers() {
    return most(papers);
  }

  /** Whether most cells have nothing but the labels of links, or no words. */
  boolean hasLabels() {
    return cells == 0 || most(labels);
  }

  /** The field that most cells have, if no column has it yet; null for none. */
  ItemField field(List<ItemField> taken) {
    boolean authors = most(lists) && 3 * people.size() > 2 * names; // subjects come again
    ItemField field =
        authors && !named
            ? ItemField.AUTHORS
            : most(venues)
                ? ItemField.VENUE
                : most(years) && !named ? ItemField.YEAR : hasPapers() ? ItemField.PAPER : null;
    return taken.contains(field) ? null : field;
  }
}
