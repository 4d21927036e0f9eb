package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.lists.PageHabits.Seen;

/** The places of an item: what it has in each, and what the other items of the page have there. */
final class ItemPlaces {
  /** In brackets before a title. */
  static final String TAG = "tag";

  private final KnownVenues known;
  private final PageHabits habits;
  private final List<Seen> seen = new ArrayList<>();

  /** Where the text is that is being read. */
  private String place = "";

  ItemPlaces(KnownVenues known, PageHabits habits) {
    this.known = known;
    this.habits = habits;
  }

  /** What the places have. */
  List<Seen> seen() {
    return seen;
  }

  /** Says where the text is that comes next. */
  void at(String next) {
    place = next;
  }

  /** Keeps what is in the place. */
  void saw(Content content) {
    seen.add(new Seen(place, content));
  }

  /**
   * Keeps what a text has in the place.
   *
   * @param published null if it says nothing of that
   * @param before the rest of the text
   */
  void saw(Published published, String before) {
    boolean alone = before.codePoints().noneMatch(Character::isLetter);
    boolean venue = published != null && (!published.venue().isEmpty() || published.preprint());
    if (venue && alone) {
      boolean sure = published.preprint() || known.isName(published.venue());
      boolean dated = published.year() > 0 && !published.dated();
      Content content = dated ? Content.DATED_VENUE : sure ? Content.VENUE : Content.LIKELY_VENUE;
      seen.add(new Seen(place, content, sure ? "" : published.venue()));
    } else if (venue || !alone) {
      AuthorText families =
          !venue && published != null && published.year() > 0 ? AuthorText.families(before) : null;
      if (families != null && families.names().size() == 1) {
        return; // "Lovelace, 2020" may be "Nature, 2020": the other items tell
      }
      boolean names = families != null || AuthorText.read(before) != null;
      boolean likely = !names && !VenueText.venue(before, known).isEmpty();
      String name = VenueText.trim(before);
      boolean journal = !names && VenueText.isJournal(name) && VenueText.mayBeVenue(name);
      Content content = journal ? Content.VENUE : likely ? Content.LIKELY_VENUE : Content.OTHER;
      seen.add(names ? new Seen(place, Content.NAMES, before) : new Seen(place, content));
    }
  }

  /** Whether most items that have anything here have names. */
  boolean haveNames() {
    return habits.has(place, Content.NAMES);
  }

  /** Whether most items that have anything here have remarks. */
  boolean haveRemarks() {
    return habits.has(place, Content.OTHER);
  }

  /** Whether most items that have anything here have venues. */
  boolean haveVenues() {
    return habits.has(place, Content.DATED_VENUE, Content.VENUE);
  }

  /** Whether most items have another word here. */
  boolean areNew() {
    return habits.areNew(place);
  }

  /**
   * Whether a mark of this item is one that most items of the page have; keeps for the others
   * whether this one has it.
   */
  boolean isHabit(String mark, boolean has) {
    habits.add(List.of(new Seen(mark, has ? Content.VENUE : Content.OTHER)));
    return has && hasMark(mark);
  }

  /**
   * Whether one of so many items of the page has a mark; keeps for the others whether this one has
   * it.
   */
  boolean isUsual(int oneOf, String mark, boolean has) {
    habits.add(List.of(new Seen(mark, has ? Content.VENUE : Content.OTHER)));
    return habits.hasOneOf(oneOf, mark);
  }

  /** Whether most items of the page have a mark. */
  boolean hasMark(String mark) {
    return habits.has(mark, Content.VENUE);
  }

  /**
   * What a text says, without what is no venue: a word where other items have remarks, or one where
   * each has another.
   */
  Published withoutRemark(Published published) {
    boolean word = published.venue().indexOf(' ') < 0 && !published.workshop();
    boolean dated = published.year() > 0 && !published.dated();
    boolean remark = word && !dated && haveRemarks() || habits.areNew(place);
    return remark && !known.isName(published.venue()) ? published.withoutVenue() : published;
  }

  /**
   * What a text says, with the last name before the year among the names and not as a venue:
   * "Lovelace, McTuring (2020)".
   *
   * @param published null for a text that says nothing of that
   */
  Published withLastName(Published published) {
    boolean mayBeName =
        published != null
            && published.year() > 0
            && !published.before().isEmpty()
            && !published.before().endsWith(".")
            && !published.venue().isEmpty()
            && !known.isName(published.venue())
            && haveNames();
    if (!mayBeName) {
      return published;
    }
    String names = published.before() + ", " + published.venue();
    boolean name =
        published.venue().indexOf(' ') > 0
            ? !published.venue().matches(".*\\p{Lu}{3}.*") && AuthorText.read(names) != null
            : AuthorText.families(names) != null && isFamilies(published.before());
    return name ? published.withNames(names) : published;
  }

  private static boolean isFamilies(String names) {
    return Stream.of(names.split(", ")).allMatch(name -> name.indexOf(' ') < 0);
  }

  /**
   * The words that are a venue because other items have theirs here: those before a year, or all,
   * if the others have no year here; empty if there are none.
   *
   * @param people whether they may be the names of authors as well
   */
  String venue(String text, Published published, boolean people) {
    boolean dated = published != null && published.year() > 0 && !published.dated();
    int year = dated ? text.indexOf(String.valueOf(published.year())) : -1;
    boolean day = published != null && published.year() > 0 && !dated;
    String words = year > 0 ? text.substring(0, year) : day ? published.before() : text;
    boolean habit =
        year > 0
            ? habits.has(place, Content.DATED_VENUE)
            : !dated && habits.has(place, Content.VENUE) && VenueText.mayBeVenue(words.strip());
    AuthorText names = habit ? AuthorText.read(words) : null;
    // one person is no tag
    boolean one = people && !place.equals(TAG);
    boolean named = names != null && (one || names.others() || names.names().size() > 1);
    return habit && !named && VenueText.mayBeNamed(words) ? VenueText.name(words, known) : "";
  }
}
