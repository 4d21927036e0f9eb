package org.ddlist.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.ListVenueNames;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.lists.ListPage;
import org.ddlist.lists.ListPageReader;
import org.ddlist.lists.Slip;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Finding;
import org.ddlist.model.Identity;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;
import org.ddlist.text.TextLines;

/** Checks a list's page and its citation files against the rules, each alone and together. */
public final class ListCheck {
  private final DecodedText file;
  private final ListPage page;
  private final Findings findings = new Findings();
  private final Map<String, Reference> byKey = new LinkedHashMap<>();

  private ListCheck(DecodedText file) {
    this.file = file;
    this.page = ListPageReader.read(file.text());
  }

  /**
   * The findings, in the order of their places.
   *
   * @param page the Markdown of the list
   * @param citations one for each paper, named after its key
   * @param strict whether the strict rules are among them
   */
  public static List<Finding> check(DecodedText page, List<DecodedText> citations, boolean strict) {
    ListCheck check = new ListCheck(page);
    Set<String> linked = check.citations();
    check.form();
    check.badge();
    BibliographyCheck bibliography = new BibliographyCheck(check.findings);
    Set<String> names = new HashSet<>();
    for (DecodedText citation : citations) {
      names.add(baseName(citation.name()));
    }
    for (DecodedText citation : citations) {
      check.citation(citation, bibliography.read(citation), names, linked);
    }
    check.files(names);
    Set<Reference> doubtful = check.items();
    check.repeats(bibliography.compareInList(doubtful).elsewhere());
    return check.findings.inOrder(strict);
  }

  private void add(int line, String key, Rule rule, String message) {
    findings.add(new Place(file.name(), line), key, rule, message);
  }

  private Set<String> citations() {
    Set<String> linked = new HashSet<>();
    for (ListPage.Item item : page.items()) {
      linked.add(item.citation());
    }
    return linked;
  }

  private void form() {
    for (ListPage.Heading heading : page.headings()) {
      for (Slip slip : heading.slips()) {
        add(heading.line(), "", rule(slip), "'" + heading.name() + "': " + slip.message());
      }
    }
    for (ListPage.Item item : page.items()) {
      for (Slip slip : item.slips()) {
        String title = item.citation().isEmpty() ? "'" + Titles.cut(item.title()) + "': " : "";
        add(item.line(), item.citation(), rule(slip), title + slip.message());
      }
      if (ArxivId.isIndirectLink(item.links().paper())) {
        String link = "'" + item.links().paper() + "' is not https://arxiv.org/abs/ID";
        add(item.line(), item.citation(), Rule.ARXIV_LINK, link);
      }
    }
    for (ListPage.Unread unread : page.unread()) {
      String text = "'" + Titles.cut(unread.text()) + "': ";
      add(unread.line(), "", Rule.UNREAD, text + unread.why());
    }
  }

  private static Rule rule(Slip slip) {
    return slip.kind() == Slip.Kind.SPACING ? Rule.SPACING : Rule.PAGE_FORM;
  }

  private void badge() {
    Set<String> items = new HashSet<>();
    for (ListPage.Item item : page.items()) {
      items.add(item.citation().isEmpty() ? "\n" + item.title() : item.citation());
    }
    if (page.badge() >= 0 && page.badge() != items.size()) {
      int badge = Math.max(0, file.text().indexOf("badge/Number"));
      int line = new TextLines(file.text()).number(badge);
      String message =
          "the badge says " + page.badge() + ", the page has " + items.size() + " items";
      add(line, "", Rule.BADGE, message);
    }
  }

  private void citation(
      DecodedText citation, List<Reference> references, Set<String> names, Set<String> linked) {
    String name = baseName(citation.name());
    if (references.size() != 1) {
      findings.add(
          new Place(citation.name(), 1),
          name,
          Rule.ENTRY_COUNT,
          references.isEmpty()
              ? "no entry in this file"
              : references.size() + " entries in one file");
    }
    if (!linked.contains(name)) {
      findings.add(
          new Place(citation.name(), 1),
          name,
          Rule.NO_ITEM,
          "no item of " + file.name() + " links to it");
    }
    if (references.isEmpty()) {
      return;
    }
    Reference reference = references.get(0);
    byKey.put(name, reference);
    if (!reference.key().equals(name) && !reference.key().isEmpty()) {
      findings.add(
          reference.at(),
          Rule.KEY_IS_NOT_FILE_NAME,
          "the file is '"
              + name
              + "'"
              + (names.contains(reference.key())
                  ? ", and another file has the name of the key"
                  : ""));
    }
  }

  private void files(Set<String> names) {
    for (ListPage.Item item : page.items()) {
      if (!item.citation().isEmpty() && !names.contains(item.citation())) {
        String message = "no citation file '" + item.citation() + "'";
        add(item.line(), item.citation(), Rule.NO_FILE, message);
      }
    }
  }

  /**
   * Compares each item with its entry; an item of several sections once.
   *
   * @return the entries whose arXiv ids the page contradicts
   */
  private Set<Reference> items() {
    ListVenueNames venues = new ListVenueNames();
    Map<ListPage.Item, Reference> compared = new LinkedHashMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (ListPage.Item item : page.items()) {
      Reference reference = byKey.get(item.citation());
      if (reference != null && seen.add(facts(item))) {
        compared.put(item, reference);
        if (!item.venue().isEmpty() && !reference.venue().isEmpty()) {
          venues.add(item.venue(), ItemRules.withoutWorkshop(reference.venue()));
        }
      }
    }
    Set<Reference> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
    compared.forEach(
        (item, reference) -> {
          if (!ItemRules.check(item, reference, venues, findings, file.name())) {
            doubtful.add(reference);
          }
        });
    return doubtful;
  }

  private static List<Object> facts(ListPage.Item item) {
    return List.of(
        item.citation(),
        item.title(),
        item.leads(),
        item.others(),
        item.venue(),
        item.workshop(),
        item.year(),
        item.links().paper());
  }

  /** Reports titles and links that two items with different citations share. */
  private void repeats(Repeats repeats) {
    Map<String, PaperPlace> places = new HashMap<>();
    for (ListPage.Item item : page.items()) {
      String citation = item.citation();
      if (citation.isEmpty() || places.containsKey(citation)) {
        continue;
      }
      PaperPlace place = new PaperPlace(new Place(file.name(), item.line()), citation);
      places.put(citation, place);
      List<Author> authors = new ArrayList<>();
      for (String lead : item.leads()) {
        authors.add(Author.of(lead));
      }
      repeats.title(place, new Described(item.title(), authors));
      repeats.address(place, item.links().paper());
    }
  }

  /** What a page says of a paper. */
  private record Described(String titleText, List<Author> authors) implements Identity {
    @Override
    public String arxiv() {
      return "";
    }

    @Override
    public String doi() {
      return "";
    }

    @Override
    public boolean hasMoreAuthors() {
      return true;
    }
  }

  /** The name of a file without its folders and its extension. */
  private static String baseName(String path) {
    String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int point = base.lastIndexOf('.');
    return point <= 0 ? base : base.substring(0, point);
  }
}
