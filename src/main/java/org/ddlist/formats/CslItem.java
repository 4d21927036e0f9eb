package org.ddlist.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/**
 * A paper as an item of the <a
 * href="https://docs.citationstyles.org/en/stable/specification.html">Citation Style Language</a>,
 * with the names of its JSON: maps, lists, text and whole numbers. An item has no note, since
 * styles print it and Zotero reads fields from it.
 */
final class CslItem {
  /** The fields of BibTeX, each followed by the variable of CSL with its value. */
  private static final String[] FURTHER = {
    "edition", "edition",
    "series", "collection-title",
    "address", "publisher-place",
    "chapter", "chapter-number",
    "isbn", "ISBN",
    "issn", "ISSN",
    "version", "version",
    "organization", "publisher",
    "institution", "publisher"
  };

  private CslItem() {}

  static Map<String, Object> of(Paper paper, Detail detail) {
    return of(paper, PaperFacts.authors(paper), detail);
  }

  /** A paper with other authors. */
  static Map<String, Object> of(Paper paper, List<Author> authors, Detail detail) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", paper.key());
    item.put("type", WorkType.of(paper).csl());
    item.put("title", paper.title().text());
    if (!authors.isEmpty()) {
      item.put(PaperFacts.hasEditors(paper) ? "editor" : "author", authors(authors));
    }
    if (paper.year() != 0) {
      item.put("issued", Map.of("date-parts", List.of(List.of(paper.year()))));
    }
    if (venue == null) {
      preprint(item, paper);
      unpublished(item, paper, detail);
    } else if (PaperFacts.kind(paper).isBody()) {
      if (PaperFacts.kind(paper) == Venue.Kind.THESIS) {
        item.put("genre", PaperFacts.thesis(paper));
      }
      item.put("publisher", venue.name());
      put(item, "volume", detail.ifAtLeast(Detail.USUAL, publication.volume()));
      put(item, "number", detail.ifAtLeast(Detail.USUAL, publication.number()));
      put(item, "page", detail.ifAtLeast(Detail.USUAL, publication.pages()));
    } else {
      put(item, "container-title", PaperFacts.container(paper));
      put(item, "volume", detail.ifAtLeast(Detail.USUAL, publication.volume()));
      put(item, "issue", detail.ifAtLeast(Detail.USUAL, publication.number()));
      put(item, "page", detail.ifAtLeast(Detail.USUAL, publication.pages()));
      put(item, "publisher", PaperFacts.publisher(paper, detail));
      put(item, "event-place", detail.ifAtLeast(Detail.FULL, paper.place()));
    }
    put(item, "DOI", detail.ifAtLeast(Detail.USUAL, publication.doi()));
    put(item, "URL", detail.ifAtLeast(Detail.USUAL, PaperFacts.address(paper)));
    if (detail != Detail.LEAN) {
      further(item, paper);
    }
    return item;
  }

  /** Adds what only the paper's entry has a place for. */
  private static void further(Map<String, Object> item, Paper paper) {
    List<Author> editors = PaperFacts.editors(paper);
    if (!editors.isEmpty()) {
      item.put("editor", authors(editors));
    }
    for (int i = 0; i < FURTHER.length; i += 2) {
      String value = PaperFacts.further(paper, FURTHER[i]);
      if (!value.isEmpty()) {
        item.putIfAbsent(FURTHER[i + 1], value);
      }
    }
  }

  /** Adds the server as publisher and the id as number, as Zotero exports preprints. */
  private static void preprint(Map<String, Object> item, Paper paper) {
    if (!paper.arxiv().isEmpty()) {
      item.put("publisher", "arXiv");
      item.put("number", "arXiv:" + paper.arxiv());
    }
  }

  /** Adds what a work that is in no other has of its own, as proceedings have a volume. */
  private static void unpublished(Map<String, Object> item, Paper paper, Detail detail) {
    Publication publication = paper.publication();
    if (detail != Detail.LEAN && paper.arxiv().isEmpty()) {
      put(item, "publisher", PaperFacts.publisher(paper, detail));
      put(item, "volume", publication.volume());
      put(item, "number", publication.number());
      put(item, "page", publication.pages());
    }
  }

  private static List<Map<String, Object>> authors(List<Author> authors) {
    List<Map<String, Object>> names = new ArrayList<>(authors.size());
    for (Author author : authors) {
      names.add(name(author));
    }
    return names;
  }

  private static Map<String, Object> name(Author author) {
    Map<String, Object> name = new LinkedHashMap<>();
    if (author.isOrganisation() || author.equals(Author.OTHERS)) {
      name.put("literal", author.family());
      return name;
    }
    int family = PaperFacts.particleLength(author.family());
    name.put("family", author.family().substring(family));
    put(name, "given", author.given());
    put(name, "non-dropping-particle", author.family().substring(0, family).strip());
    put(name, "suffix", author.suffix());
    return name;
  }

  private static void put(Map<String, Object> item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }
}
