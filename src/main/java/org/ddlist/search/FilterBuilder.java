package org.ddlist.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/** Builds a filter from the options of the command line or the fields of a query. */
public final class FilterBuilder {
  private static final String YEARS = "give a year or a range: 2022, 2021..2023, 2021..";

  /** Before the word for a link, for papers that lack it: "nocode". */
  public static final String WITHOUT = "no";

  private static final int MAX_SUGGESTIONS = 3;

  private final Catalog catalog;
  private final List<Section> sections = new ArrayList<>();
  private final List<YearRange> years = new ArrayList<>();
  private final List<String> venues = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<Filter.Has> has = new ArrayList<>();
  private String since;
  private String until;

  /**
   * @param catalog has the sections and venues to filter by
   */
  public FilterBuilder(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Adds a condition. A paper must have one of the sections, years, venues and authors, and all of
   * the links; of several dates, the last one counts.
   *
   * @param term "section", "year", "venue", "author", "has", "since" or "added"
   * @throws QueryException for a value that is unknown or malformed
   */
  public void add(String term, String value) throws QueryException {
    switch (term) {
      case "section" -> section(value);
      case "year" -> year(value);
      case "venue" -> venue(value);
      case "author" -> authors.add(value);
      case "has" -> has(value);
      case "since" -> since = period(value).first();
      case "added" -> added(value);
      default -> throw new IllegalArgumentException(term);
    }
  }

  /** Accepts papers of a section and its subsections, by its id or words of its name. */
  private void section(String id) throws QueryException {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    List<Section> named = new ArrayList<>();
    for (Section section : catalog.sections()) {
      if (section.id().equalsIgnoreCase(id)) {
        sections.addAll(catalog.within(section));
        return;
      }
      if (hasWords(section.name(), id)) {
        named.addAll(catalog.within(section));
      }
      for (String word : Folding.words(section.name())) {
        known.computeIfAbsent(word, name -> new LinkedHashSet<>()).add(section.id());
      }
    }
    for (Section section : catalog.sections()) {
      known.put(section.id(), Set.of(section.id()));
    }
    if (named.isEmpty()) {
      throw unknown("section", id, known, "'ddlist sections' lists them");
    }
    sections.addAll(named);
  }

  /** Accepts papers of these years: "2022", "2021..2023", "2021..", "..2023". */
  private void year(String range) throws QueryException {
    try {
      years.add(YearRange.parse(range));
    } catch (IllegalArgumentException e) {
      throw new QueryException(0, e.getMessage(), YEARS);
    }
  }

  /**
   * Accepts papers of a venue, by its abbreviation, an alias or words of its name, or preprints.
   */
  private void venue(String word) throws QueryException {
    if (word.equalsIgnoreCase(Venue.NONE) || word.equalsIgnoreCase("arXiv")) {
      venues.add(Venue.NONE);
      return;
    }
    String ofYear = venueOfYear(word, catalog);
    if (ofYear != null) {
      venues.add(ofYear);
      return;
    }
    Map<String, Set<String>> known = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    for (Venue venue : catalog.venues()) {
      if (venue.isCalled(word) || venue.name().equalsIgnoreCase(word)) {
        venues.add(venue.abbreviation());
        return;
      }
      if (hasWords(venue.name(), word)) {
        named.add(venue.abbreviation());
      }
      known.put(venue.abbreviation(), Set.of(venue.abbreviation()));
    }
    known.put(Venue.NONE, Set.of(Venue.NONE));
    if (named.isEmpty()) {
      throw unknown("venue", word, known, "'ddlist stats --by venue' lists them");
    }
    venues.addAll(named);
  }

  /**
   * "CVPR 2022" for a venue and a year in one word: "cvpr22", "CVPR'22", "cvpr 2022"; null for any
   * other word.
   */
  static String venueOfYear(String typed, Catalog catalog) {
    String word = Folding.compact(typed);
    int digits = word.length();
    while (digits > 0 && word.charAt(digits - 1) >= '0' && word.charAt(digits - 1) <= '9') {
      digits--;
    }
    int count = word.length() - digits;
    if (digits == 0 || count != 2 && count != 4) {
      return null;
    }
    for (Venue venue : catalog.venues()) {
      if (venue.isCalled(word.substring(0, digits))) {
        return venue.abbreviation() + (count == 2 ? " 20" : " ") + word.substring(digits);
      }
    }
    return null;
  }

  /** Whether a name has these words in sequence, ignoring case and accents. */
  private static boolean hasWords(String name, String words) {
    String folded = Folding.fold(words);
    return !folded.isEmpty()
        && !LinkingWords.has(folded)
        && (" " + Folding.fold(name) + " ").contains(" " + folded + " ");
  }

  /** Requires a link of that {@link Links.Kind}, or with "no" before it that there is none. */
  private void has(String link) throws QueryException {
    List<String> words = new ArrayList<>();
    for (Links.Kind kind : Links.Kind.values()) {
      boolean isWithout = link.equalsIgnoreCase(WITHOUT + kind.word());
      if (isWithout || link.equalsIgnoreCase(kind.word())) {
        has.add(new Filter.Has(kind, !isWithout));
        return;
      }
      words.add(kind.word());
    }
    throw new QueryException(0, "there is no link '" + link + "'", Nearest.oneOf(words, link));
  }

  /**
   * Accepts papers added on these days: "2023", "2023-05", "2023-05..2024", "2023-05..", "..2024".
   */
  private void added(String dates) throws QueryException {
    int dots = dates.indexOf("..");
    String from = dots < 0 ? dates : dates.substring(0, dots);
    String to = dots < 0 ? dates : dates.substring(dots + 2);
    if (from.isEmpty() && to.isEmpty()) {
      throw new QueryException(0, "'" + dates + "' is not a date", Period.FORMS);
    }
    since = from.isEmpty() ? null : period(from).first();
    until = to.isEmpty() ? null : period(to).last();
    if (since != null && until != null && since.compareTo(until) > 0) {
      throw new QueryException(0, "the dates " + dates + " end before they begin", Period.FORMS);
    }
  }

  private static Period period(String date) throws QueryException {
    try {
      return Period.parse(date);
    } catch (IllegalArgumentException e) {
      throw new QueryException(0, e.getMessage(), Period.FORMS);
    }
  }

  /**
   * @param known what to suggest for each word that may be meant
   */
  private static QueryException unknown(
      String what, String typed, Map<String, Set<String>> known, String otherwise) {
    Set<String> near = new LinkedHashSet<>();
    for (String word : Nearest.to(typed, known.keySet(), MAX_SUGGESTIONS)) {
      near.addAll(known.get(word));
    }
    return new QueryException(
        0,
        "there is no " + what + " '" + typed + "'",
        Nearest.didYouMean(
            List.copyOf(near).subList(0, Math.min(MAX_SUGGESTIONS, near.size())), otherwise));
  }

  /** The filter with all conditions. */
  public Filter build() {
    return new Filter(sections, years, venues, authors, has, since, until);
  }
}
