package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.bibtex.Venues;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.lists.PageHabits.Seen;
import org.ddlist.model.ArxivId;
import org.ddlist.text.PlainText;

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

  private static final Pattern IN_CONJUNCTION =
      Pattern.compile("(?i)\\bin conjunction with\\b|\\binternational workshop on\\b");

  /** A line that names one person, the family name first. */
  private static final Pattern ONE = Pattern.compile("\\p{Lu}[\\p{L}'-]+, \\p{Lu}[\\p{L}'-]+");

  /** What is before names. */
  private static final Pattern BY = Pattern.compile("^[> ,.]*[Bb]y ");

  /** Names at the end of a description: "A proof of this, by A. Author." */
  private static final Pattern SAID_BY =
      Pattern.compile(
          "(?:,|\\b(?:paper|work|article|proof|analysis|survey|study|report|overview"
              + "|introduction)) by (?=\\p{Lu})");

  /** A badge that counts, which leads to code. */
  private static final Pattern STARS = Pattern.compile("(?i)(?:github )?stars?");

  /** Acronyms that links to papers have, too. */
  private static final Set<String> PUBLISHERS =
      Set.of("ACM", "IEEE", "CVF", "MDPI", "PMLR", "DOI", "HAL", "SSRN", "PDF", "URL");

  /** The name of a method behind a title, where most titles have one: "A Study of Sets (SETS)". */
  private static final Pattern NICKNAME =
      Pattern.compile(" \\((?=[^()]*\\p{Lu})[^()\\s]{2,15}\\)$");

  /** What columns of venues have for none. */
  private static final Set<String> NO_VENUES =
      Set.of("na", "n/a", "none", "unknown", "tbd", "tba", "github", "web", "blog", "website");

  private final Venues known;
  private String title = "";
  private AuthorText authors = AuthorText.NONE;
  private String venue = "";

  /** What may be the venue if nothing says another. */
  private String likely = "";

  private boolean workshop;
  private boolean preprint;
  private int year;
  private boolean dated;
  private String note = "";
  private String arxiv = "";
  private final ItemLinks links = new ItemLinks();

  /** Whether the word before the title says that it is something else, as a video. */
  private boolean aside;

  private boolean event;

  /** What the places of the item have, for the habits of the page. */
  private final List<Seen> seen = new ArrayList<>();

  private final PageHabits habits;

  /** Where the text is that is being read. */
  private String place = "";

  ItemFacts(Venues known, PageHabits habits) {
    this.known = known;
    this.habits = habits;
  }

  /** What the places of the item have. */
  List<Seen> seen() {
    return seen;
  }

  /** Says where the text is that comes next. */
  void at(String next) {
    place = next;
  }

  Venues known() {
    return known;
  }

  /** Takes a title with the facts around it; whether it is one. */
  boolean title(TitleText parts) {
    if (!title(parts.title())) {
      return false;
    }
    if (!parts.names().isEmpty()) {
      at("names");
      text(parts.names(), true);
    }
    if (!parts.facts().isEmpty()) {
      at("facts");
      text(parts.facts(), true);
      // "Sets, 14(2), pp. 88-92", behind names and a year
      Published volume =
          year > 0 && !preprint ? Published.ofLink(TitleText.trim(parts.facts()), known) : null;
      if (volume != null) {
        published(volume);
      }
    }
    return true;
  }

  /** Takes the title, without the marks around it; whether it is one. */
  boolean title(String written) {
    title = TitleText.trim(written);
    Matcher nickname = NICKNAME.matcher(title);
    if (isHabit("nickname", nickname.find())) {
      title = title.substring(0, nickname.start());
    }
    return TitleText.isTitle(title);
  }

  /** Takes what a text says of authors, venue and year. */
  void text(String written, boolean enclosed) {
    String text = PlainText.of(written.replace(" --", ", "));
    int colon = FactReader.colon(text);
    ItemField named = colon < 0 ? null : ItemField.of(text.substring(0, colon));
    ItemField field = named == null || named.isLink() || named == ItemField.TITLE ? null : named;
    // "OpenReview: 8, 6, 6"
    boolean figures =
        named != null
            && named.isLink()
            && !text.matches(".*\\d{4}.*")
            && text.codePoints().skip(FactReader.colon(text)).noneMatch(Character::isLetter);
    if (field == ItemField.OTHER || field == ItemField.BOOK || figures) {
      return;
    }
    String rest = field == null ? text : text.substring(colon + 1).strip();
    if (field == ItemField.AUTHORS) {
      people(rest);
      return;
    }
    rest = BY.matcher(rest).replaceFirst("");
    rest = AuthorText.withoutAffiliations(rest);
    event |= IN_CONJUNCTION.matcher(rest).find();
    Published published =
        Published.read(rest, enclosed || field != null && !rest.contains("http"), known);
    String before = published == null ? rest : published.before();
    see(published, before);
    if (published != null) {
      published(withoutRemark(published));
    }
    String here = venueHere(rest, published);
    if (!here.isEmpty()) {
      venue = here;
      return;
    }
    boolean likely =
        enclosed || published != null || rest.startsWith(",") || before.indexOf(',') > 0;
    AuthorText names = likely ? null : AuthorText.read(before);
    boolean several = names != null && names.names().size() > 1 && text.endsWith(".");
    boolean said =
        names != null
            && (names.others() || BY.matcher(text).find() || habits.has(Content.NAMES, place));
    Matcher by = SAID_BY.matcher(before);
    if (authors.names().isEmpty() && by.find()) {
      AuthorText author = AuthorText.read(before.substring(by.end()));
      authors = author == null ? authors : author;
    }
    if (likely || several || said) {
      authors(before);
    }
  }

  /** Keeps what a text has in its place, for the habits of the page. */
  private void see(Published published, String before) {
    boolean alone = before.codePoints().noneMatch(Character::isLetter);
    boolean venue = published != null && (!published.venue().isEmpty() || published.preprint());
    Content content;
    if (venue && alone) {
      boolean sure = published.preprint() || known.called(published.venue()) != null;
      boolean dated = published.year() > 0 && !published.dated();
      content = dated ? Content.DATED_VENUE : sure ? Content.VENUE : Content.LIKELY_VENUE;
    } else {
      content = AuthorText.read(before) != null ? Content.NAMES : Content.OTHER;
    }
    if (venue || !alone) {
      seen.add(new Seen(place, content));
    }
  }

  /** Whether a mark of this item is one that most items of the page have. */
  boolean isHabit(String mark, boolean has) {
    habits.add(List.of(new Seen(mark, has ? Content.VENUE : Content.OTHER)));
    return has && habits.has(Content.VENUE, mark);
  }

  /** What a text says, without the words for a venue if other items have remarks in this place. */
  private Published withoutRemark(Published published) {
    boolean word = published.venue().indexOf(' ') < 0 && !published.workshop();
    boolean dated = published.year() > 0 && !published.dated();
    return word && !dated && isRemark() && known.called(published.venue()) == null
        ? published.withoutVenue()
        : published;
  }

  /** Whether other items have remarks in this place. */
  private boolean isRemark() {
    return habits.has(Content.OTHER, place);
  }

  /**
   * The words that are a venue because other items have theirs in this place: those before a year,
   * or all, if the others have no year there; empty if there are none.
   */
  private String venueHere(String text, Published published) {
    if (!venue.isEmpty() || preprint) {
      return "";
    }
    boolean dated = published != null && published.year() > 0 && !published.dated();
    int year = dated ? text.indexOf(String.valueOf(published.year())) : -1;
    String words = year > 0 ? text.substring(0, year) : text;
    boolean habit =
        year > 0
            ? habits.has(Content.DATED_VENUE, place)
            : !dated && habits.has(Content.VENUE, place) && VenueText.mayBeVenue(words.strip());
    return habit && VenueText.mayBeNamed(words) ? VenueText.name(words, known) : "";
  }

  /**
   * Takes the word before a title: "[VENUE]", or "[Video]", which is no paper.
   *
   * @param named whether it may be the name of a method
   */
  void tag(String word, boolean named) {
    aside |= ItemField.of(word) == ItemField.OTHER;
    Published published = Published.read(word, true, known);
    AuthorText names = AuthorText.read(published == null ? word : published.before());
    boolean people = names != null && names.others();
    if (people || Published.isWhole(word, known) || !named && published != null) {
      text(word, true);
    }
  }

  /** Takes a venue by its acronym, where no other is known. */
  void acronym(String label) {
    String word = label.replaceFirst("(?i) (paper|pdf|preprint)$", "");
    boolean one = word.indexOf(' ') < 0;
    if (!one && venue.isEmpty() && !preprint) {
      venue = VenueText.venue(word, known);
    }
    boolean capitals = word.length() > 2 && one && PlainText.capitals(word) > 1;
    if (capitals
        && !PUBLISHERS.contains(word)
        && venue.isEmpty()
        && !preprint
        && ItemField.of(word) == null) {
      venue = word;
    }
  }

  /** Takes a cell of a column of venues, which may have any words, or a dash for none. */
  void column(String text) {
    venue(text);
    String name = VenueText.trim(PlainText.of(text));
    boolean words = name.codePoints().anyMatch(Character::isLetter);
    boolean some = words && !NO_VENUES.contains(name.toLowerCase(Locale.ROOT));
    if (venue.isEmpty() && !preprint && some && VenueText.mayBeNamed(name)) {
      venue = name;
    }
  }

  /** Takes a venue, with or without its year. */
  void venue(String written) {
    String text = PlainText.of(written);
    Published published = Published.read(text, true, known);
    if (published != null) {
      published(published);
    }
    int bracket = text.indexOf('(');
    String bare = bracket > 0 ? text.substring(0, bracket).strip() : text;
    if (venue.isEmpty() && !preprint && TitleText.isTitle(bare) && bare.length() < 60) {
      venue = bare;
    }
  }

  /** Takes a part between bars, where names and venues have no other mark. */
  void cell(String text) {
    AuthorText families = text.indexOf(',') > 0 ? AuthorText.families(text) : null;
    boolean several = families != null && families.names().size() > 2;
    boolean known = text.isEmpty() || authors(text);
    if (!known && several && authors.names().isEmpty()) {
      authors = families;
    } else if (!known && text.indexOf(',') < 0) {
      venue(text);
    }
  }

  /** Takes names where nothing else can be, which may be family names alone. */
  void people(String text) {
    AuthorText families = AuthorText.families(text);
    if (!authors(text) && families != null && authors.names().isEmpty()) {
      authors = families;
    }
  }

  /** Takes names, or the first of them before something else; whether there are any. */
  boolean authors(String text) {
    if (!authors.names().isEmpty()) {
      return false;
    }
    int dash = text.indexOf(" - ") < 0 ? text.indexOf(" – ") : text.indexOf(" - ");
    String rest = dash > 0 ? text.substring(0, dash) : text;
    for (int tries = 0; tries < 4; tries++) {
      AuthorText read = AuthorText.read(rest);
      if (read != null) {
        authors = read;
        return true;
      }
      int comma = rest.lastIndexOf(',');
      if (comma < 0) {
        return false;
      }
      rest = rest.substring(0, comma);
    }
    return false;
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
    at("before");
    AuthorText alone = AuthorText.families(names);
    boolean several = alone != null && alone.names().size() > 1;
    if (several) {
      seen.add(new Seen(place, Content.NAMES));
    } else {
      see(published, names);
    }
    boolean dated = published != null && published.year() > 0 || habits.has(Content.NAMES, place);
    AuthorText families = dated && authors.names().isEmpty() ? AuthorText.families(names) : null;
    boolean people = names.isBlank() ? dated : AuthorText.read(names) != null && authors(names);
    if (!people && families != null) {
      authors = families;
      people = true;
    }
    if (people && published != null) {
      published(published);
    }
    boolean some = !people && names.indexOf(':') < 0 && !VenueText.isSentence(names);
    return people || some && authors(names);
  }

  void published(Published published) {
    if (venue.isEmpty() && !published.venue().isEmpty()) {
      venue = published.venue();
      workshop = published.workshop();
    }
    preprint |= published.preprint();
    if (published.year() > 0 && (year == 0 || dated && !published.dated())) {
      year = published.year();
      dated = published.dated();
    }
    note = note.isEmpty() ? published.note() : note;
    arxiv = arxiv.isEmpty() ? published.arxiv() : arxiv;
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
    if (address.startsWith("#") || address.startsWith("mailto:") || LinkHosts.isImage(address)) {
      return;
    }
    ItemField named = ArxivId.in(label).isEmpty() ? ItemField.ofLink(label) : ItemField.PAPER;
    boolean stars = STARS.matcher(label).matches() && LinkHosts.isCode(address);
    ItemField field = named == null || named.isText() || stars ? null : named;
    Published published =
        field == null && label.length() < 120 ? Published.ofLink(label, known) : null;
    if (published != null) {
      published(published);
      field = LinkHosts.isCode(address) ? ItemField.CODE : ItemField.PAPER;
    }
    if (links.take(field, label.isEmpty(), address)) {
      acronym(label);
    }
  }

  /** Takes what runs say. */
  void take(List<Run> runs) {
    new FactReader(this).read(runs);
  }

  /** Takes a text in italics, which may name a venue. */
  void italic(String text) {
    Published published = Published.read(text, true, known);
    String name = published == null && venue.isEmpty() ? VenueText.venue(text, known) : "";
    boolean word = name.indexOf(' ') < 0 && known.called(name) == null;
    venue = name.isEmpty() || word && isRemark() ? venue : name;
    if (!authors.names().isEmpty()) {
      likely(text, published);
    } else if (published == null && ONE.matcher(text).matches()) {
      authors = new AuthorText(List.of(text), false);
    }
  }

  /**
   * Keeps what may be a venue: "A. Author. *Sets & Logic*, 2020", "A. Author. *Sets, May 2020*".
   */
  private void likely(String text, Published published) {
    String name = published == null ? text : published.before();
    boolean dated = published != null && published.venue().isEmpty() && !published.preprint();
    AuthorText people = AuthorText.read(name);
    boolean named = people != null && people.names().size() > 1 || authors.names().contains(name);
    boolean words = dated || name.indexOf(' ') > 0;
    if (likely.isEmpty() && words && !named && (published == null || dated)) {
      likely = VenueText.mayBeVenue(name) ? name : "";
    }
  }

  /** Takes the venue and the year of a line above the item, where it has none. */
  void underLine(Published line) {
    if (line.year() > 0) {
      underHeading(line);
    } else if (venue.isEmpty() && !preprint) {
      venue = line.venue();
      workshop = line.workshop();
    }
  }

  /** Takes the venue and the year of the heading that the item is under, where it has none. */
  void underHeading(Published heading) {
    if (heading.year() == 0 && venue.isEmpty() && !preprint) {
      venue = heading.venue();
      workshop = heading.workshop();
    }
    if (year == 0 && heading.year() > 0) {
      year = heading.year();
      if (venue.isEmpty() && !preprint) {
        venue = heading.venue();
        workshop = heading.workshop();
      }
    }
  }

  /**
   * Whether something says that it is a paper.
   *
   * @param amongOthers whether its heading names something else, as courses, which have a year, too
   */
  boolean isPaper(boolean amongOthers) {
    boolean stated = !aside && (!authors.names().isEmpty() || year > 0 && !links.isTool());
    return links.isLabelled()
        || !links.citation().isEmpty()
        || preprint
        || LinkHosts.isPublication(links.paper())
        || !LinkHosts.isMedia(links.paper()) && (!venue.isEmpty() || stated && !amongOthers);
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
        && (event || isEvent(title, links.paper()) || amongEvents && authors.names().isEmpty());
  }

  String title() {
    return title;
  }

  /**
   * The item without a section.
   *
   * @param amongEvents whether its heading names events
   */
  ListPage.Item item(int line, boolean amongEvents) {
    links.ofArxiv(arxiv);
    if (year == 0 && venue.isEmpty()) {
      String id = arxiv.isEmpty() ? ArxivId.inLink(links.paper()) : arxiv;
      boolean dated = id.length() > 4 && Character.isDigit(id.charAt(0));
      year = dated ? 2000 + Integer.parseInt(id.substring(0, 2)) : 0;
    }
    venue = venue.isEmpty() && !preprint ? likely : venue;
    boolean none = isEvent(amongEvents);
    ListPage.Item item =
        new ListPage.Item(
            line,
            "",
            "",
            title,
            authors.names(),
            authors.others(),
            venue,
            workshop,
            year,
            links.links(none),
            links.citation(),
            note,
            false,
            List.of());
    return none ? item.asEvent() : item;
  }
}
