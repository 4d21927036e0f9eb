package org.ddlist.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.model.ArxivId;
import org.ddlist.text.Folding;
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

  /** "Title (Oakland 19)", where a venue that is not known has two digits of its year. */
  private static final Pattern VENUE_AT_END =
      Pattern.compile(
          "(?<=.{8})\\((?!(?i:part|chapter|vol|level|top|lecture|version|day|week|unit|problem|section|assignment|under|windows|android|python|covid|step|type)\\b)(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)[ -]?['’]?([012]\\d)\\)$");

  /** "paper: Title", where "PDF: Title" may be the name of a method. */
  private static final Pattern LABEL = Pattern.compile("^[Pp]aper: ");

  /** "SETS: SETS: A Study of Sets". */
  private static final Pattern TWICE = Pattern.compile("^(\\S{2,30}: )\\1");

  /** How many titles of a page there may be for one that ends so. */
  private static final int ONE_OF = 6;

  private static final int YEARS = 2000;

  /** What is before names. */
  private static final Pattern BY = Pattern.compile("^[> ,.]*[Bb]y ");

  /** Names at the end of a description: "A proof of this, by A. Author." */
  private static final Pattern SAID_BY =
      Pattern.compile(
          "(?:,|\\b(?:paper|work|article|proof|analysis|survey|study|report|overview"
              + "|introduction)) by (?=\\p{Lu})");

  /** The year behind the names of a labelled line. */
  private static final Pattern DATED = Pattern.compile("(?: *\\(|, ?)((?:19|20)\\d\\d)\\)?[. ]*$");

  /** A venue with two digits of a year, where the other items have theirs. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("[(\\[]?(\\p{Lu}[^()\\[\\]]*\\p{L}),? ([012]\\d)[)\\]]?");

  /** The key of a citation, with a venue behind it or alone: "Lovelace-etal2021 CONF". */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\p{Lu}\\p{Ll}+(?=\\d{4}[a-z]? \\p{Lu}{2})|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}?\\p{Ll}+)+)"
              + "((?:19|20)\\d\\d)[a-z]?(| \\p{Lu}[^\\d]*)");

  /** A word and a year, as a journal or the key of a citation: "Lovelace2020". */
  private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:19|20)\\d\\d[a-z]?");

  /** A badge that counts, which leads to code. */
  private static final Pattern STARS = Pattern.compile("(?i)(?:github )?stars?");

  /** The name of a method behind a title, where most titles have one: "A Study of Sets (SETS)". */
  private static final Pattern NICKNAME =
      Pattern.compile(" ?\\((?![IVX]+\\))(?=[^()]*\\p{Lu})[^()\\s]{2,15}\\)$");

  /** Labels as in "Comments: CONF 2020". */
  private static final Pattern COMMENT = Pattern.compile("(?i)intro|comments?|notes?|remarks?");

  /** Where a paper is from, behind its title: "A Study of Sets(@Company)", "On Sets. (School)". */
  private static final Pattern AFFILIATION =
      Pattern.compile(" ?\\(@[^()]{1,80}\\)$|(?<=.{20}\\p{Ll})\\. \\(\\p{Lu}[^()\\d]{1,150}\\)$");

  /** "Lovelace et al. (Journal of Sets)", or only the last part. */
  private static final Pattern BEHIND_NAMES =
      Pattern.compile("([^()\\d]{0,300}?) ?\\(([^()\\d]{3,80})\\)\\.?");

  /** What is left of names that an item lacks: "On All Sets. et al." */
  private static final Pattern NO_ONE_ELSE = Pattern.compile("\\.\\s+et al\\.?$");

  /** The arXiv id behind a title. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?<=.{12})[,.]? [(\\[]?arXiv:\\d{4}\\.\\d{4,5}(?:v\\d+)?[)\\]]?$");

  /** One of so many titles ends with people on pages of papers and of other things. */
  private static final int PEOPLE = 20;

  /** In words, of the text of a link that is the title of another paper. */
  private static final int LEAST_TITLE = 5;

  private final KnownVenues known;
  private String title = "";

  /** What the item calls the paper's method beside the title; empty if it does not. */
  private String nickname = "";

  private final ItemVenue venue;
  private final ItemPlaces places;
  private final ItemAuthors authors;
  private final ItemLinks links = new ItemLinks();

  /** Whether the word before the title says that it is something else, as a video. */
  private boolean aside;

  private boolean event;

  /** Whether names and a year are before the title, and nothing is read behind it so far. */
  private boolean cited;

  /** Whether names are before the title, as in a citation, which goes on with a venue. */
  private boolean behindNames;

  ItemFacts(KnownVenues known, PageHabits habits) {
    this.known = known;
    venue = new ItemVenue(known);
    places = new ItemPlaces(known, habits);
    authors = new ItemAuthors(places);
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

  KnownVenues known() {
    return known;
  }

  /** Takes a title with the facts around it; whether it is one. */
  boolean title(TitleText read) {
    // "In Sets, D.C. Metro" ends with a place, unless the titles of some items end with people
    boolean usual = places.isUsual(PEOPLE, "people behind", read.hasPeopleBehind());
    TitleText parts = usual || !read.hasPeopleBehind() ? read : read.whole();
    if (!title(parts.title())) {
      return false;
    }
    nickname(parts.nickname());
    if (!parts.names().isEmpty()) {
      places.at("names");
      if (!families(parts.names())) {
        text(parts.names(), true);
      }
    }
    if (!parts.facts().isEmpty()) {
      places.at("facts");
      boolean anonymous = authors.isEmpty();
      text(parts.facts(), true);
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
      journal(parts);
    }
    return true;
  }

  /** Takes family names with a year, "Lovelace and Turing (2020)."; whether a text is no more. */
  private boolean families(String names) {
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
  private void journal(TitleText cited) {
    Published dated =
        cited.names().isEmpty() ? null : Published.read(TitleText.trim(cited.facts()), true, known);
    boolean only = dated != null && dated.year() > 0 && dated.venue().isEmpty();
    if (only && AuthorText.isPart(dated.before()) == dated.before().contains(" ")) {
      venue.journal(dated.before(), true);
    }
  }

  /** Takes the title, without the marks around it; whether it is one. */
  boolean title(String written) {
    title = TitleText.trim(written);
    title = TitleText.trim(LABEL.matcher(title).replaceFirst(""));
    title = TWICE.matcher(title).replaceFirst("$1");
    String rank = Published.rank(title);
    if (!rank.isEmpty() && rank.length() < title.length()) {
      title = TitleText.trim(title.substring(0, title.lastIndexOf(rank)));
      venue.take(Published.read(rank, true, known));
    }
    title = AFFILIATION.matcher(title).replaceFirst("");
    title = NO_ONE_ELSE.matcher(title).replaceFirst("");
    title = NUMBERED.matcher(title).replaceFirst("");
    Matcher end = VENUE_AT_END.matcher(title);
    boolean ends = end.find() && !DateText.isMonth(end.group(1));
    if (places.isUsual(ONE_OF, "venue at the end", ends) && ends) {
      venue.take(Published.of(end.group(1)).in(YEARS + Integer.parseInt(end.group(2))));
      title = TitleText.trim(title.substring(0, end.start()));
    }
    Matcher named = NICKNAME.matcher(title);
    if (places.isHabit("nickname", named.find())) {
      nickname(named.group());
      title = title.substring(0, named.start());
    }
    return TitleText.isTitle(title);
  }

  /** Takes a word or some beside the title, which may be what the paper's method is called. */
  void nickname(String written) {
    nickname = nickname.isEmpty() ? MethodName.of(written, known) : nickname;
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
    String rest = field == null ? text : text.substring(colon + 1).strip();
    boolean comment = colon > 0 && COMMENT.matcher(text.substring(0, colon)).matches();
    if (comment && Published.isWhole(rest, known)) {
      Published remark = Published.read(rest, true, known);
      if (remark != null && remark.year() > 0 && known.isCommonName(remark.venue())) {
        venue.take(remark);
      }
    }
    Published reference =
        field == ItemField.BOOK && venue.isOpen() ? CitedVenue.read(rest, false, known) : null;
    if (reference != null) {
      venue.take(reference); // "Citation: Journal of Sets 12, 3-9 (2020)"
    }
    if (field == ItemField.OTHER || field == ItemField.BOOK || figures) {
      return;
    }
    if (field == ItemField.VENUE) {
      venue.cell(rest);
      return;
    }
    if (field == ItemField.AUTHORS) {
      byline(rest);
      return;
    }
    rest = BY.matcher(rest).replaceFirst("");
    rest = AuthorText.withoutAffiliations(rest);
    rest = enclosed && places.haveVenues() ? withWholeYear(rest) : rest;
    event |= IN_CONJUNCTION.matcher(rest).find();
    Matcher bracket = BEHIND_NAMES.matcher(rest);
    boolean apart = bracket.matches() && Published.read(bracket.group(2), true, known) == null;
    if (apart && venue.isOpen() && isJournal(bracket.group(1), bracket.group(2))) {
      venue.offer(VenueText.name(bracket.group(2), known));
      rest = bracket.group(1).strip();
    }
    Published published =
        places.withLastName(
            Published.read(rest, enclosed || field != null && !rest.contains("http"), known));
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

  /** "CONF 20" in brackets or without as "CONF 2020". */
  private static String withWholeYear(String text) {
    Matcher year = SHORT_YEAR.matcher(text.strip());
    return year.matches() ? year.group(1) + " 20" + year.group(2) : text;
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

  /**
   * Takes the word before a title: "[VENUE]", or "[Video]", which is no paper.
   *
   * @param round whether it is in parentheses, as the names of methods are
   * @param linked whether the title is a link right behind it
   */
  void tag(String written, boolean round, boolean linked) {
    places.at(ItemPlaces.TAG);
    String word = places.haveVenues() ? withWholeYear(written) : written;
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
      text(word, true);
    } else if (name && places.haveVenues() && VenueText.mayBeNamed(bare)) {
      venue.offer(VenueText.name(bare, known));
    } else if (word.codePoints().anyMatch(Character::isLetter)) {
      places.saw(Content.OTHER);
      nickname(PlainText.capitals(word) > 1 ? word : "");
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
    cited = false;
    boolean words = address.indexOf('/') < 0 && address.indexOf('.') < 0; // "[pdf](Coming Soon)"
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

  /** Takes a name in italics that a volume, pages or a year follow; whether it is a journal's. */
  boolean journal(String text, boolean volume) {
    boolean named = authors.isEmpty() && AuthorText.read(text) != null;
    boolean person = named && !places.haveVenues();
    return !title.isEmpty() && !person && venue.journal(text, volume);
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

  /**
   * Whether something says that it is a paper.
   *
   * @param amongOthers whether its heading names something else, as courses, which have a year, too
   */
  boolean isPaper(boolean amongOthers) {
    boolean stated = !aside && (!authors.isEmpty() || venue.year() > 0 && !links.isTool());
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
        && (event || isEvent(title, links.paper()) || amongEvents && authors.isEmpty());
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
    links.ofArxiv(venue.arxiv());
    venue.close(links.paper());
    boolean none = isEvent(amongEvents);
    ListPage.Item item =
        new ListPage.Item(
            line,
            "",
            "",
            title,
            Folding.compact(title).startsWith(Folding.compact(nickname)) ? "" : nickname,
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
