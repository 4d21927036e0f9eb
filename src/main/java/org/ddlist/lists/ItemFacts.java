package org.ddlist.lists;

import java.util.List;
import java.util.regex.Pattern;
import org.ddlist.model.ArxivId;

/**
 * The facts of an item, which dialects collect: the title where they find it, and the rest from
 * whatever is around it. The first that states a fact counts.
 */
final class ItemFacts {
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)^(?:the )?(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh"
              + "|international|annual|workshop|tutorial)\\b.*\\b(?:workshops?|challenge"
              + "|competition|tutorials?)\\b");

  /** A badge that counts, which leads to code. */
  private static final Pattern STARS = Pattern.compile("(?i)(?:github )?stars?");

  /** One of so many titles ends with people on pages of papers and of other things. */
  private static final int PEOPLE = 20;

  /** In words, of the text of a link that is the title of another paper. */
  private static final int LEAST_TITLE = 5;

  private final KnownVenues known;
  private final ItemPlaces places;
  private final ItemVenue venue;
  private final ItemTitle title;
  private final ItemAuthors authors;
  private final ItemLinks links = new ItemLinks();
  private final ItemTexts texts;

  ItemFacts(KnownVenues known, PageHabits habits) {
    this.known = known;
    places = new ItemPlaces(known, habits);
    venue = new ItemVenue(known);
    title = new ItemTitle(known, places, venue);
    authors = new ItemAuthors(places);
    texts = new ItemTexts(known, places, title, authors, venue, links);
  }

  ItemPlaces places() {
    return places;
  }

  /** Who wrote it. */
  ItemAuthors authors() {
    return authors;
  }

  /** Where and when it came out. */
  ItemVenue venue() {
    return venue;
  }

  /** What is said around the title. */
  ItemTexts texts() {
    return texts;
  }

  KnownVenues known() {
    return known;
  }

  /** Takes a title with the facts around it; whether it is one. */
  boolean title(TitleText read) {
    // "In Sets, D.C. Metro" ends with a place, unless the titles of some items end with people
    boolean usual = places.isUsual(PEOPLE, "people behind", read.hasPeopleBehind());
    TitleText parts = usual || !read.hasPeopleBehind() ? read : read.whole();
    if (!title.take(parts.title())) {
      return false;
    }
    title.nickname(parts.nickname());
    if (!parts.names().isEmpty()) {
      places.at("names");
      if (!texts.families(parts.names())) {
        texts.take(parts.names(), true);
      }
    }
    if (!parts.facts().isEmpty()) {
      places.at("facts");
      boolean anonymous = authors.isEmpty();
      texts.take(parts.facts(), true);
      if (anonymous && !authors.isEmpty()) {
        return true; // the facts are the names, with a year
      }
      // "Sets, 14(2), pp. 88-92", behind names and a year
      Published volume =
          venue.year() > 0 && !venue.preprint()
              ? Published.ofLink(TitleText.trim(parts.facts()), known)
              : null;
      if (volume != null) {
        venue.take(volume);
      }
      texts.journal(parts);
    }
    return true;
  }

  /** Takes the title, without the marks around it; whether it is one. */
  boolean title(String written) {
    return title.take(written);
  }

  /** Takes a word or some beside the title, which may be what the paper's method is called. */
  void nickname(String written) {
    title.nickname(written);
  }

  /** The links so far. */
  ItemLinks links() {
    return links;
  }

  /** Takes a link, whose text is its label. */
  void link(Run link) {
    link(link.text(), link.address());
  }

  /**
   * Takes a link.
   *
   * @param label the word for it; empty if it has none
   */
  void link(String label, String address) {
    texts.endCitation();
    int colon = address.indexOf(':');
    boolean scheme = colon >= 0 && colon + 1 < address.length();
    // "[pdf](Coming Soon)"
    boolean words = !scheme && address.indexOf('/') < 0 && address.indexOf('.') < 0;
    if (words
        || address.startsWith("#")
        || address.startsWith("mailto:")
        || address.endsWith(".bib")
        || LinkHosts.isImage(address)) {
      return;
    }
    ItemField named = ArxivId.in(label).isEmpty() ? ItemField.ofLink(label) : ItemField.PAPER;
    boolean stars = STARS.matcher(label).matches() && LinkHosts.isCode(address);
    ItemField field = named == null || named.isText() || stars ? null : named;
    Published published =
        field == null && label.length() < 120 ? Published.ofLink(label, known) : null;
    boolean title = label.split(" ").length >= LEAST_TITLE && TitleText.isTitle(label);
    if (published == null && title && LinkHosts.isPaper(address) && !links.paper().isEmpty()) {
      return; // another paper
    }
    places.at("label");
    if (published != null && !isByline(label)) {
      places.saw(published, published.before());
      venue.take(places.withoutRemark(published));
    }
    if (published != null) {
      field = LinkHosts.isCode(address) ? ItemField.CODE : ItemField.PAPER;
    } else if (field == null && venue.isOpen() && LinkHosts.isPaper(address)) {
      venue.offer(places.venue(label, null, true)); // "[Nature](link)"
    }
    if (links.take(field, label.isEmpty(), address)) {
      acronym(label);
    }
  }

  /**
   * Takes a label that is names and a year: "[Lovelace, Turing (2020)](link)"; whether it is one.
   */
  private boolean isByline(String label) {
    Published published = Published.read(label, true, known);
    boolean names = published != null && published.venue().isEmpty() && published.byline() != null;
    if (names) {
      places.saw(published, published.before());
    }
    boolean byline = names && places.haveNames();
    if (byline) {
      authors.people(published.before());
      venue.take(published);
    }
    return byline;
  }

  /** Takes a venue by its acronym, which is the label of a link; that of a method is another. */
  void acronym(String label) {
    places.at("label");
    String name = venue.acronym(label);
    if (!name.isEmpty()) {
      places.saw(Published.of(name), "");
      venue.offer(places.areNew() ? "" : name);
    }
  }

  /** Takes what runs say. */
  void take(List<Run> runs) {
    new FactReader(this).read(runs);
  }

  /**
   * Whether something says that it is a paper.
   *
   * @param amongOthers whether its heading names something else, as courses, which have a year, too
   */
  boolean isPaper(boolean amongOthers) {
    boolean stated =
        !texts.isAside() && (!authors.isEmpty() || venue.year() > 0 && !links.isTool());
    return links.isLabelled()
        || !links.citation().isEmpty()
        || venue.preprint()
        || LinkHosts.isPublication(links.paper())
        || !LinkHosts.isMedia(links.paper()) && (!venue.name().isEmpty() || stated && !amongOthers);
  }

  /** Whether a title is that of an event, with a link that is none to a paper. */
  static boolean isEvent(String title, String link) {
    return !LinkHosts.isPaper(link) && EVENT.matcher(title).find();
  }

  /**
   * Whether it is an event.
   *
   * @param amongEvents whether its heading names events
   */
  boolean isEvent(boolean amongEvents) {
    return links.citation().isEmpty()
        && !LinkHosts.isPaper(links.paper())
        && (texts.isEvent()
            || isEvent(title.text(), links.paper())
            || amongEvents && authors.isEmpty());
  }

  String title() {
    return title.text();
  }

  /**
   * The item without a section.
   *
   * @param amongEvents whether its heading names events
   */
  ListPage.Item item(int line, boolean amongEvents) {
    links.ofArxiv(venue.arxiv());
    venue.close(links.paper());
    boolean none = isEvent(amongEvents);
    ListPage.Item item =
        new ListPage.Item(
            line,
            "",
            "",
            title.text(),
            title.nickname(),
            authors.names(),
            authors.others(),
            venue.name(),
            venue.workshop(),
            venue.year(),
            links.links(none),
            links.citation(),
            venue.note(),
            false,
            List.of());
    return none ? item.asEvent() : item;
  }
}
