package org.ddlist.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.text.PlainText;

/**
 * Takes what the texts around a title say of people and of where and when the paper came out. The
 * first that states a fact counts.
 */
final class ItemTexts {
  /** A line that names one person, the family name first. */
  private static final Pattern ONE = Pattern.compile("\\p{Lu}[\\p{L}'-]+, \\p{Lu}[\\p{L}'-]+");

  private static final Pattern IN_CONJUNCTION =
      Pattern.compile("(?i)\\bin conjunction with\\b|\\binternational workshop on\\b");

  /** What is before names. */
  private static final Pattern BY = Pattern.compile("^[> ,.]*[Bb]y ");

  /** Names at the end of a description: "A proof of this, by A. Author." */
  private static final Pattern SAID_BY =
      Pattern.compile(
          "(?:,|\\b(?:paper|work|article|proof|analysis|survey|study|report|overview"
              + "|introduction)) by (?=\\p{Lu})");

  /** The year behind the names of a labelled line. */
  private static final Pattern DATED = Pattern.compile("(?: *\\(|, ?)((?:19|20)\\d\\d)\\)?[. ]*$");

  /** The key of a citation, with a venue behind it or alone: "Lovelace-etal2021 CONF". */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}+(?=\\d{4}[a-z]? \\p{Lu}{2})|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)+)"
              + "((?:19|20)\\d\\d)[a-z]?(| \\p{Lu}[^\\d]*)");

  /** A word and a year, as a journal or the key of a citation: "Lovelace2020". */
  private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:19|20)\\d\\d[a-z]?");

  /** Labels as in "Comments: CONF 2020". */
  private static final Pattern COMMENT = Pattern.compile("(?i)intro|comments?|notes?|remarks?");

  /** "Lovelace et al. (Journal of Sets)", or only the last part. */
  private static final Pattern BEHIND_NAMES =
      Pattern.compile("([^()\\d]{0,300}?) ?\\(([^()\\d]{3,80})\\)\\.?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final KnownVenues known;
  private final ItemPlaces places;
  private final ItemTitle title;
  private final ItemAuthors authors;
  private final ItemVenue venue;
  private final ItemLinks links;

  /** Whether the word before the title says that it is something else, as a video. */
  private boolean aside;

  private boolean event;

  /** Whether names and a year are before the title, and nothing is read behind it so far. */
  private boolean cited;

  /** Whether names are before the title, as in a citation, which goes on with a venue. */
  private boolean behindNames;

  ItemTexts(
      KnownVenues known,
      ItemPlaces places,
      ItemTitle title,
      ItemAuthors authors,
      ItemVenue venue,
      ItemLinks links) {
    this.known = known;
    this.places = places;
    this.title = title;
    this.authors = authors;
    this.venue = venue;
    this.links = links;
  }

  /** Whether the word before the title says that it is something else, as a video. */
  boolean isAside() {
    return aside;
  }

  /** Whether a text says that it is about an event. */
  boolean isEvent() {
    return event;
  }

  /** Says that a link comes, behind which no text goes on with a citation. */
  void endCitation() {
    cited = false;
  }

  /** Takes what a text says of authors, venue and year. */
  void take(String written, boolean enclosed) {
    String text = PlainText.of(written.replace(" --", ", "));
    int colon = FactReader.colon(text);
    String label = text.substring(0, Math.max(0, colon));
    String value = colon < 0 ? "" : text.substring(colon + 1).strip();
    if (colon >= 0 && labelled(label, value)) {
      return;
    }
    boolean year = colon >= 0 && ItemField.of(label) == ItemField.YEAR;
    unlabelled(text, year ? value : text, enclosed || year && !value.contains("http"));
  }

  /** Takes what is behind a label, which says what it is; whether nothing else is to be read. */
  private boolean labelled(String label, String value) {
    ItemField field = ItemField.of(label);
    if (COMMENT.matcher(label).matches() && Published.isWhole(value, known)) {
      Published remark = Published.read(value, true, known);
      if (remark != null && remark.year() > 0 && known.isCommonName(remark.venue())) {
        venue.take(remark);
      }
    }
    if (field == ItemField.BOOK && venue.isOpen()) {
      Published reference = CitedVenue.read(value, false, known);
      if (reference != null) {
        venue.take(reference); // "Citation: Journal of Sets 12, 3-9 (2020)"
      }
    } else if (field == ItemField.VENUE) {
      venue.cell(value);
    } else if (field == ItemField.AUTHORS) {
      byline(value);
    }
    boolean figures =
        field != null
            && field.isLink()
            && !YEAR.matcher(value).find()
            && value.codePoints().noneMatch(Character::isLetter); // "OpenReview: 8, 6, 6"
    return field == ItemField.BOOK
        || field == ItemField.VENUE
        || field == ItemField.AUTHORS
        || field == ItemField.OTHER
        || figures;
  }

  private void unlabelled(String text, String value, boolean enclosed) {
    String rest = value;
    rest = BY.matcher(rest).replaceFirst("");
    rest = AuthorText.withoutAffiliations(rest);
    rest = enclosed && places.haveVenues() ? VenueText.withWholeYear(rest, true) : rest;
    event |= IN_CONJUNCTION.matcher(rest).find();
    Matcher bracket = BEHIND_NAMES.matcher(rest);
    boolean apart = bracket.matches() && Published.read(bracket.group(2), true, known) == null;
    if (apart && venue.isOpen() && isJournal(bracket.group(1), bracket.group(2))) {
      venue.offer(VenueText.name(bracket.group(2), known));
      rest = bracket.group(1).strip();
    }
    Published published = places.withLastName(Published.read(rest, enclosed, known));
    String before = published == null ? rest : published.before();
    before = BY.matcher(before).replaceFirst(""); // "(2020) by Ada Lovelace"
    places.saw(published, before);
    if (published != null) {
      venue.take(places.withoutRemark(published));
    }
    boolean dated = behindNames && published != null && published.year() > 0;
    if (dated && venue.isOpen()) {
      venue.abbreviated(rest);
    }
    if ((cited || dated) && venue.isOpen()) {
      venue.journal(before);
    }
    cited = false;
    String here = venue.isOpen() ? places.venue(rest, published, authors.isEmpty()) : "";
    if (!here.isEmpty()) {
      venue.offer(here);
      before = before.startsWith(here) ? before.substring(here.length()) : "";
    }
    boolean likely =
        enclosed || published != null || rest.startsWith(",") || before.indexOf(',') > 0;
    AuthorText names = likely ? null : AuthorText.read(before);
    boolean several = names != null && names.names().size() > 1 && text.endsWith(".");
    boolean said =
        names != null && (names.others() || BY.matcher(text).find() || places.haveNames());
    Matcher by = SAID_BY.matcher(before);
    if (authors.isEmpty() && by.find()) {
      AuthorText author = AuthorText.read(before.substring(by.end()));
      authors.offer(author);
    }
    if ((likely || several || said) && !authors.take(before) && places.haveNames()) {
      authors.people(before);
    }
  }

  /**
   * Whether what is in parentheses behind names, which may be read before, is the journal of a
   * paper that is linked where journals publish.
   */
  private boolean isJournal(String names, String enclosed) {
    boolean people = names.isBlank() ? !authors.isEmpty() : AuthorText.read(names) != null;
    return people
        && LinkHosts.isJournal(links.paper())
        && VenueText.mayBeNamed(enclosed)
        && (VenueText.mayBeVenue(enclosed) || JournalNames.is(enclosed));
  }

  /** Takes names, which may have a year or where they work behind them. */
  void byline(String written) {
    Matcher dated = DATED.matcher(written);
    boolean year = dated.find();
    if (year) {
      venue.take(Published.of("").in(Integer.parseInt(dated.group(1))));
    }
    String names = year ? written.substring(0, dated.start()) : written;
    authors.people(
        AuthorText.withoutAffiliations(names.replaceFirst(" *\\([^()\\d]*\\)[. ]*$", "")));
  }

  /** Takes family names with a year, "Lovelace and Turing (2020)."; whether a text is no more. */
  boolean families(String names) {
    Published byline = Published.read(TitleText.trim(names), true, known);
    boolean families = byline != null && byline.venue().isEmpty() && byline.byline() != null;
    if (families) {
      places.saw(byline, byline.before());
      venue.take(byline);
      authors.people(byline.before());
    }
    return families;
  }

  /** Takes what is before the date behind a cited title: "Journal of Sets. 2020 Sep 8:102." */
  void journal(TitleText cited) {
    Published dated =
        cited.names().isEmpty() ? null : Published.read(TitleText.trim(cited.facts()), true, known);
    boolean only = dated != null && dated.year() > 0 && dated.venue().isEmpty();
    if (only && AuthorText.isPart(dated.before()) == dated.before().contains(" ")) {
      venue.journal(dated.before(), true);
    }
  }

  /**
   * Takes what is before a title: names, with or without a year and a venue; whether it is nothing
   * else.
   */
  boolean before(String written) {
    int end = written.length();
    while (end > 0 && "\"“, ".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    String text = written.substring(0, end).replace(" ,", ",").replace(" .", ".");
    Published published = Published.read(text, true, known);
    String names = published == null ? text : published.before();
    places.at("before");
    AuthorText alone = AuthorText.families(names);
    boolean several = alone != null && alone.names().size() > 1;
    if (several) {
      places.saw(Content.NAMES);
    } else {
      places.saw(published, names);
    }
    AuthorText read = AuthorText.read(names);
    boolean one = read != null && read.names().size() == 1 && !read.others();
    boolean named = text.endsWith(":") && published == null && !places.haveNames();
    if (one && (named || places.haveRemarks())) {
      return true; // a word that many items have, as the kind of an attack, or a method's name
    }
    boolean dated = published != null && published.year() > 0 || places.haveNames();
    AuthorText families = dated && authors.isEmpty() ? authors.families(names) : null;
    boolean people = names.isBlank() ? dated : read != null && authors.take(names);
    if (!people && families != null) {
      authors.offer(families);
      people = true;
    }
    behindNames = people;
    if (people && published != null) {
      venue.take(published);
      cited = published.year() > 0;
    }
    boolean some = !people && names.indexOf(':') < 0 && !VenueText.isSentence(names);
    return people || some && authors.take(names);
  }

  /**
   * Takes the word before a title: "[VENUE]", or "[Video]", which is no paper.
   *
   * @param round whether it is in parentheses, as the names of methods are
   * @param linked whether the title is a link right behind it
   */
  void tag(String written, boolean round, boolean linked) {
    places.at(ItemPlaces.TAG);
    String word = places.haveVenues() ? VenueText.withWholeYear(written, true) : written;
    Matcher key = KEY.matcher(word);
    word =
        key.matches() && !known.isName(word.substring(0, key.start(1)))
            ? (key.group(2) + " " + key.group(1)).strip()
            : word;
    aside |= ItemField.of(word) == ItemField.OTHER;
    Published published = Published.read(word, true, known);
    AuthorText names = AuthorText.read(published == null ? word : published.before());
    boolean people = names != null && names.others();
    boolean says =
        people || Published.isWhole(word, known) || !(round && linked) && published != null;
    String bare = word.strip();
    boolean name = !round && (bare.indexOf(' ') > 0 || PlainText.capitals(bare) > 1);
    if (published != null && GLUED.matcher(word).matches() && !known.isName(published.venue())) {
      places.saw(published, published.before());
      venue.perhaps(places.withoutRemark(published));
    } else if (says) {
      take(word, true);
    } else if (name && places.haveVenues() && VenueText.mayBeNamed(bare)) {
      venue.offer(VenueText.name(bare, known));
    } else if (word.codePoints().anyMatch(Character::isLetter)) {
      places.saw(Content.OTHER);
      title.nickname(PlainText.capitals(word) > 1 ? word : "");
    }
  }

  /**
   * Takes a part between bars, where names and venues have no other mark.
   *
   * @param number of the part, from the title on
   */
  void cell(String text, int number) {
    places.at("cell " + number);
    AuthorText families = text.indexOf(',') > 0 ? AuthorText.families(text) : null;
    boolean several = families != null && families.names().size() > 2;
    boolean read = text.isEmpty() || authors.take(text);
    if (!read && several && authors.isEmpty()) {
      authors.offer(families);
    } else if (!read && text.indexOf(',') < 0) {
      Published published = Published.read(text, true, known);
      if (Character.isLowerCase(text.codePointAt(0)) && !known.isName(text)) {
        places.saw(Content.OTHER);
      } else {
        places.saw(published == null ? Published.of(text) : published, "");
      }
      venue.text(text, places.areNew() || places.haveRemarks());
    }
  }

  /** Takes a part between bars that is nothing but the name of a journal or of proceedings. */
  void series(String text) {
    String name = VenueText.trim(text);
    if (VenueText.isSeries(name) && VenueText.mayBeVenue(name)) {
      venue.offer(VenueText.name(name, known));
    }
  }

  /** Takes a name in italics that a volume, pages or a year follow; whether it is a journal's. */
  boolean journal(String text, boolean volume) {
    boolean named = authors.isEmpty() && AuthorText.read(text) != null;
    boolean person = named && !places.haveVenues();
    return !title.text().isEmpty() && !person && venue.journal(text, volume);
  }

  /** Takes a text in italics, which may name a venue. */
  void italic(String text) {
    venue.italic(text, places.haveRemarks());
    if (!authors.isEmpty()) {
      venue.likely(text, authors.names());
    } else if (Published.read(text, true, known) == null && ONE.matcher(text).matches()) {
      authors.offer(new AuthorText(List.of(text), false));
    }
  }
}
