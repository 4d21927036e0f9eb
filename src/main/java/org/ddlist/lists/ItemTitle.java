package org.ddlist.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.Folding;

/** The title of an item without what lists put around it, and what they call its method. */
final class ItemTitle {
  /** "Title (Oakland 19)", where a venue that is not known has two digits of its year. */
  private static final Pattern VENUE_AT_END =
      Pattern.compile(
          "(?<=.{8})\\((?!(?i:part|chapter|vol|level|top|lecture|version|day|week|unit|problem|section|assignment|under|windows|android|python|covid|step|type)\\b)(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)[ -]?['’]?([012]\\d)\\)$");

  /** "paper: Title", where "PDF: Title" may be the name of a method. */
  private static final Pattern LABEL = Pattern.compile("^[Pp]aper: ");

  /** "SETS: SETS: A Study of Sets". */
  private static final Pattern TWICE = Pattern.compile("^(\\S{2,30}: )\\1");

  /** Where a paper is from, behind its title: "A Study of Sets(@Company)", "On Sets. (School)". */
  private static final Pattern AFFILIATION =
      Pattern.compile(" ?\\(@[^()]{1,80}\\)$|(?<=.{20}\\p{Ll})\\. \\(\\p{Lu}[^()\\d]{1,150}\\)$");

  /** What is left of names that an item lacks: "On All Sets. et al." */
  private static final Pattern NO_ONE_ELSE = Pattern.compile("\\.\\s+et al\\.?$");

  /** The name of a method behind a title, where most titles have one: "A Study of Sets (SETS)". */
  private static final Pattern NICKNAME =
      Pattern.compile(" ?\\((?![IVX]+\\))(?=[^()]*\\p{Lu})[^()\\s]{2,15}\\)$");

  /** How many titles of a page there may be for one that ends so. */
  private static final int ONE_OF = 6;

  private static final int YEARS = 2000;

  private final KnownVenues known;
  private final ItemPlaces places;
  private final ItemVenue venue;
  private String text = "";

  /** What the item calls the paper's method beside the title; empty if it does not. */
  private String nickname = "";

  /**
   * @param venue which gets what a title says of it
   */
  ItemTitle(KnownVenues known, ItemPlaces places, ItemVenue venue) {
    this.known = known;
    this.places = places;
    this.venue = venue;
  }

  /** Empty if none was taken. */
  String text() {
    return text;
  }

  /** Empty if the item has none beside the title, or if the title begins with it. */
  String nickname() {
    return Folding.compact(text).startsWith(Folding.compact(nickname)) ? "" : nickname;
  }

  /** Takes the title, without the marks around it; whether it is one. */
  boolean take(String written) {
    text = TitleText.trim(written);
    text = TitleText.trim(LABEL.matcher(text).replaceFirst(""));
    text = TWICE.matcher(text).replaceFirst("$1");
    String rank = Published.rank(text);
    if (!rank.isEmpty() && rank.length() < text.length()) {
      text = TitleText.trim(text.substring(0, text.lastIndexOf(rank)));
      venue.take(Published.read(rank, true, known));
    }
    text = AFFILIATION.matcher(text).replaceFirst("");
    text = NO_ONE_ELSE.matcher(text).replaceFirst("");
    Matcher end = VENUE_AT_END.matcher(text);
    boolean ends = end.find() && !DateText.isMonth(end.group(1));
    if (places.isUsual(ONE_OF, "venue at the end", ends) && ends) {
      venue.take(Published.of(end.group(1)).in(YEARS + Integer.parseInt(end.group(2))));
      text = TitleText.trim(text.substring(0, end.start()));
    }
    Matcher named = NICKNAME.matcher(text);
    if (places.isHabit("nickname", named.find())) {
      nickname(named.group());
      text = text.substring(0, named.start());
    }
    return TitleText.isTitle(text);
  }

  /** Takes a word or some beside the title, which may be what the paper's method is called. */
  void nickname(String written) {
    nickname = nickname.isEmpty() ? MethodName.of(written, known) : nickname;
  }
}
