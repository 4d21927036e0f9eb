package org.ddlist.check;

import java.util.List;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Identifier;
import org.ddlist.model.Names;
import org.ddlist.model.Pages;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Publication;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/** Checks a catalog against the rules that are not part of its schema. */
public final class CatalogCheck {
  private final Catalog catalog;
  private final NicknameRule nicknames;
  private final Findings findings = new Findings();

  private CatalogCheck(Catalog catalog) {
    this.catalog = catalog;
    this.nicknames = new NicknameRule(catalog.papers());
  }

  /**
   * The findings, in the order of their places. A paper is in {@code papers/HOME.yaml}.
   *
   * @param strict whether the strict rules are among them
   */
  public static List<Finding> check(Catalog catalog, boolean strict) {
    return check(catalog, List.of(), strict);
  }

  /**
   * The same with the findings of reading the catalog.
   *
   * @param read is among them in its place
   */
  public static List<Finding> check(Catalog catalog, List<Finding> read, boolean strict) {
    CatalogCheck check = new CatalogCheck(catalog);
    for (Finding finding : read) {
      check.findings.add(finding);
    }
    Repeats repeats = new Repeats(check.findings);
    NameSpellings spellings = new NameSpellings(true);
    for (int i = 0; i < catalog.papers().size(); i++) {
      Paper paper = catalog.papers().get(i);
      PaperPlace place = check.place(i);
      check.paper(paper, place);
      repeats.title(place, paper);
      repeats.address(place, paper.links().paper());
      repeats.arxiv(place, paper.arxiv());
      repeats.doi(place, paper.publication().doi());
      repeats.furtherTitles(place, paper);
      Repository repository = Repository.of(paper);
      if (repository.isKnown() && !repository.isOfList(catalog.facts().address())) {
        repeats.code(place, repository, repository.isNamedIn(paper.note()));
      }
      for (Author author : paper.authors()) {
        if (paper.checked() == null) {
          spellings.add(place, author);
        } else {
          spellings.addRead(place, author);
        }
      }
    }
    spellings.report(check.findings);
    return check.findings.inOrder(strict);
  }

  private PaperPlace place(int index) {
    Paper paper = catalog.papers().get(index);
    String home = paper.sections().get(0).id();
    Place line = new Place("papers/" + home + ".yaml", Math.max(1, catalog.line(index)));
    return new PaperPlace(line, paper.key());
  }

  private void paper(Paper paper, PaperPlace place) {
    for (String message : Names.repeated(paper.authors())) {
      add(place, Rule.AUTHOR_TWICE, message);
    }
    links(paper, place);
    code(paper, place);
    pages(paper, place);
    for (String fault : nicknames.faults(paper)) {
      add(place, Rule.NICKNAME, fault);
    }
    if (paper.checked() == null) {
      add(place, Rule.NOT_CHECKED, "the record has no 'checked'");
    }
  }

  private void add(PaperPlace place, Rule rule, String message) {
    findings.add(place, rule, message);
  }

  private void links(Paper paper, PaperPlace place) {
    String link = paper.links().paper();
    Publication publication = paper.publication();
    if (ArxivId.isIndirectLink(link)) {
      add(place, Rule.ARXIV_LINK, "'" + link + "' is not https://arxiv.org/abs/ID");
    }
    String linked = ArxivId.inLink(link);
    String named = publication.arxiv();
    if (!linked.isEmpty() && !named.isEmpty() && !linked.equals(named)) {
      add(place, Rule.ARXIV_ID, named + " and a link to " + linked);
    }
    if (paper.venue() == null && Venues.isPublished(link)) {
      add(place, Rule.PUBLISHED_PREPRINT, "'" + link + "' is a publisher's page");
    } else if (paper.venue() == null && Identifier.isDoiOfPublisher(publication.doi())) {
      String message = "the DOI " + publication.doi() + " is a publisher's";
      add(place, Rule.PUBLISHED_PREPRINT, message);
    }
  }

  private void code(Paper paper, PaperPlace place) {
    Repository repository = Repository.of(paper);
    if (repository.isOfList(catalog.facts().address()) && !repository.isNamedIn(paper.note())) {
      add(place, Rule.LIST_AS_CODE, "'" + paper.links().code() + "' is the address of a list");
    }
  }

  private void pages(Paper paper, PaperPlace place) {
    String pages = paper.publication().pages();
    String fault = pages.isEmpty() ? "" : Pages.fault(pages);
    if (!fault.isEmpty()) {
      add(place, Rule.PAGES, fault);
    }
  }
}
