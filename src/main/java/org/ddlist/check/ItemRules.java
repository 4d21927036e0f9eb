package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.ListVenueNames;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.lists.ListPage;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Names;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.model.WebAddress;
import org.ddlist.text.Folding;
import org.ddlist.text.Place;

/** Compares an item of a list's page with the entry of its citation file. */
final class ItemRules {
  private final ListPage.Item item;
  private final Reference reference;
  private final ListVenueNames venues;
  private final Findings findings;
  private final String file;

  /** The item's place, for messages. */
  private final String page;

  private ItemRules(
      ListPage.Item item,
      Reference reference,
      ListVenueNames venues,
      Findings findings,
      String page) {
    this.file = page;
    this.item = item;
    this.reference = reference;
    this.venues = venues;
    this.findings = findings;
    this.page = page + ":" + item.line();
  }

  /**
   * @param page the name of the page's file
   * @return whether the page does not contradict the arXiv id of the entry
   */
  static boolean check(
      ListPage.Item item,
      Reference reference,
      ListVenueNames venues,
      Findings findings,
      String page) {
    ItemRules rules = new ItemRules(item, reference, venues, findings, page);
    if (!rules.isTitleAmongAuthors()) {
      rules.title();
      rules.authors();
    }
    rules.venue();
    if (rules.isUpToDate()) {
      rules.year();
    }
    return rules.arxiv();
  }

  private void add(PaperPlace place, Rule rule, String message) {
    findings.add(place, rule, message);
  }

  /** Reports an error of the page itself. */
  private void addToPage(Rule rule, String message) {
    findings.add(new Place(file, item.line()), item.citation(), rule, message);
  }

  private void title() {
    if (reference.titleText().isEmpty() || WebAddress.isWritten(reference.titleText())) {
      return;
    }
    String difference = Titles.difference(reference.titleText(), page, item.title());
    if (!difference.isEmpty()) {
      add(reference.at("title"), Rule.TITLE_DIFFERS, "the title " + difference);
    }
  }

  /** Whether the author field has the title, so that nothing can be compared. */
  private boolean isTitleAmongAuthors() {
    String authors = LatexText.read(reference.entry().text("author"));
    if (!authors.isEmpty() && Folding.compact(authors).equals(Folding.compact(item.title()))) {
      add(reference.at("author"), Rule.TITLE_DIFFERS, "the author field has the title");
      return true;
    }
    return false;
  }

  private void authors() {
    List<BibtexName> authors = new ArrayList<>(reference.names());
    boolean others = authors.removeIf(BibtexName::isOthers);
    authors.removeIf(name -> name.author() == null);
    if (item.leads().isEmpty() || authors.isEmpty()) {
      return;
    }
    if (authors.stream().anyMatch(ItemRules::isSeveral)) {
      return;
    }
    PaperPlace place = reference.at("author");
    for (int i = 0; i < item.leads().size(); i++) {
      String lead = item.leads().get(i);
      if (i >= authors.size()) {
        add(place, Rule.LEADS, page + " has a further author, '" + lead + "'");
        break;
      }
      if (!lead(place, lead, i, authors)) {
        break;
      }
    }
    boolean more = others || authors.size() > item.leads().size();
    if (more && !item.others()) {
      addToPage(Rule.ET_AL, "no 'et al.', and the entry has more authors");
    } else if (!more && item.others()) {
      addToPage(Rule.ET_AL, "'et al.', and the entry has no more authors");
    }
  }

  /** Whether a name has several people, so that the authors cannot be counted. */
  private static boolean isSeveral(BibtexName name) {
    return name.faults().stream().anyMatch(fault -> fault.rule() == Rule.NAME_AND);
  }

  /** Whether the next authors can be compared: after a mismatch they cannot. */
  private boolean lead(PaperPlace place, String lead, int index, List<BibtexName> authors) {
    Author author = authors.get(index).author();
    Names.Match match = Names.match(lead, author);
    switch (match) {
      case SAME, SHORTER -> {}
      case OTHER_LETTERS, OTHER_ORDER -> {
        // a name that is malformed is reported as such
        if (authors.get(index).faults().isEmpty()) {
          findings.addOnce(
              author.name(),
              place,
              match == Names.Match.OTHER_LETTERS ? Rule.NAME_SPELLING : Rule.NAME_ORDER,
              "'" + author.name() + "' is written '" + lead + "' in " + page);
        }
      }
      case NONE -> {
        Rule rule = index == 0 ? Rule.FIRST_AUTHOR : Rule.LEADS;
        String where = "author " + (index + 1) + " is '" + author.name() + "' where " + page;
        int found = find(lead, authors);
        add(
            place,
            rule,
            where + " has '" + lead + "'" + (found < 0 ? "" : ", here author " + (found + 1)));
        return false;
      }
    }
    return true;
  }

  private static int find(String name, List<BibtexName> authors) {
    for (int i = 0; i < authors.size(); i++) {
      if (Names.match(name, authors.get(i).author()) != Names.Match.NONE) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the entry is not a preprint of a paper that the page has as published. */
  private boolean isUpToDate() {
    return item.venue().isEmpty() || !reference.isPreprint();
  }

  private void year() {
    int year = reference.year();
    if (year > 0 && item.year() > 0 && year != item.year()) {
      add(
          reference.at("year"),
          Rule.YEAR_DIFFERS,
          "the year is " + year + " where " + page + " has " + item.year());
    }
  }

  private void venue() {
    String name = reference.venue();
    if (item.venue().isEmpty() && Venues.isPublished(item.links().paper())) {
      addToPage(
          Rule.PUBLISHED_PREPRINT,
          "no venue, but '" + item.links().paper() + "' is a publisher's page");
      return;
    }
    if (name.isEmpty()) {
      return;
    }
    String published = item.venue() + (item.workshop() ? " Workshop" : "");
    if (!isUpToDate()) {
      add(
          reference.at(reference.venueField()),
          Rule.PUBLISHED_PREPRINT,
          "'" + name + "' where " + page + " has " + published + " " + item.year());
      return;
    }
    if (reference.isPreprint()) {
      return;
    }
    if (item.venue().isEmpty()) {
      if (!WebAddress.isWritten(name)) {
        add(
            reference.at(reference.venueField()),
            Rule.VENUE_DIFFERS,
            "the venue is '" + name + "' where " + page + " has a preprint");
      }
      return;
    }
    boolean workshop = Venues.isWorkshop(name);
    if (!venues.agree(item.venue(), withoutWorkshop(name)) || workshop != item.workshop()) {
      add(
          reference.at(reference.venueField()),
          Rule.VENUE_DIFFERS,
          "the venue is '" + name + "' where " + page + " has " + published);
    }
  }

  /** The name without "Workshop" at its end. */
  static String withoutWorkshop(String name) {
    return name.replaceFirst("(?i)(?<![, ])[, ]*+(workshop.?)?$", "");
  }

  private boolean arxiv() {
    String link = item.links().paper();
    String id = ArxivId.inLink(link);
    Map<String, String> ids = ArxivText.in(reference.entry()).ids();
    if (id.isEmpty() || ids.isEmpty() || ids.containsKey(id)) {
      return true;
    }
    ids.forEach(
        (other, field) ->
            add(reference.at(field), Rule.ARXIV_ID, other + " where " + page + " links to " + id));
    return false;
  }
}
