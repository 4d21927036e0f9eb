package org.ddlist.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture of a word and a value, which lists have for a venue and its year. */
final class Badge {
  /** "CONF-2020-blue" or "Venue-CONF_2020-blue". */
  private static final Pattern BADGE =
      Pattern.compile(
          "shields\\.io/badge/(?:(?:Conference|Venue|Publish|Paper)-)?"
              + "(\\p{Lu}[\\w ()%]{1,40}['’ _-]{0,2}(?:19|20)\\d\\d)(?:--\\w+)?-\\w+");

  /** "Conference-CONF'25%20Findings-blue". */
  private static final Pattern NAMED_BADGE =
      Pattern.compile(
          "shields\\.io/badge/(?:Conference|Venue|Publish|Journal)-((\\p{Lu}[A-Za-z&]{1,15})(?:%20|_)?['’]\\d\\d(?:(?:%20|_)\\w{1,20})?)-\\w+");

  /** "CONF-25-green". */
  private static final Pattern SHORT_BADGE =
      Pattern.compile("shields\\.io/badge/(\\p{Lu}[A-Za-z&]{1,15})(_\\w{1,20})?-([012]\\d)-\\w+");

  /** What badges with a year say of the page. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)\\b(?:updated?|last|python|version|licen[cs]e|since|maintained|release|stars?|forks?|visitors?|papers?|citations?|made|date)\\b");

  private Badge() {}

  /**
   * The venue and the year that a badge shows; empty for any other picture. Its address says {@code
   * badge/LABEL-MESSAGE-COLOUR}; shields.io, "Static Badge".
   */
  static String venue(String address) {
    Matcher badge = BADGE.matcher(address);
    Matcher dated = SHORT_BADGE.matcher(address);
    Matcher named = NAMED_BADGE.matcher(address);
    String venue = "";
    if (dated.find() && KnownVenues.isAcronym(dated.group(1))) {
      String more = dated.group(2) == null ? "" : dated.group(2);
      venue = dated.group(1) + more + " 20" + dated.group(3);
    } else if (named.find() && KnownVenues.isAcronym(named.group(2))) {
      venue = named.group(1).replace("%20", " ");
    } else if (badge.find()) {
      venue = badge.group(1).replace("%20", " ");
      String word = venue.substring(0, venue.length() - 4).replaceAll("\\W+$", "");
      ItemField field = ItemField.of(word);
      boolean label = field != null && !field.isText(); // "Code-2023"
      venue = label || STATE.matcher(word).find() ? "" : venue;
    }
    return venue.replace('_', ' ').replace('(', ' ').replace(')', ' ');
  }
}
