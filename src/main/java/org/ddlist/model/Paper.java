package org.ddlist.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One record of the catalog.
 *
 * @param key what the list and the user's documents call it, unique among keys and aliases
 * @param aliases former keys, which go on working, the earliest first
 * @param nicknames what the field calls it ("MTT")
 * @param otherTitles its titles elsewhere, as arXiv's where the proceedings have another, without
 *     braces; a query and a bibliography may use them, and nothing prints them as the title
 * @param authors in the paper's order; empty if a list does not name them
 * @param others whether it has more authors, whom the record does not name
 * @param leads how many of the first authors share first authorship, at least 1 of one author or
 *     none
 * @param details what only a BibTeX entry has a place for
 * @param sections its home first, then the sections it is cross-listed in; empty for the citation
 *     of the list itself
 * @param added the day it first stood on the list's page, under any key or title, as an ISO date;
 *     empty if not known
 * @param away when it was not on the page, the earliest first; mostly empty
 * @param note what a reader of the record should know; mostly empty
 * @param checked who confirmed the facts; null if nobody has
 */
public record Paper(
    String key,
    List<Alias> aliases,
    Nicknames nicknames,
    Title title,
    List<String> otherTitles,
    List<Author> authors,
    boolean others,
    int leads,
    Publication publication,
    EntryDetails details,
    List<Section> sections,
    String added,
    List<Absence> away,
    Links links,
    String note,
    Checked checked)
    implements Identity {

  public Paper {
    aliases = List.copyOf(aliases);
    otherTitles = List.copyOf(otherTitles);
    authors = List.copyOf(authors);
    sections = List.copyOf(sections);
    away = List.copyOf(away);
    if (leads < 1 || leads > Math.max(1, authors.size())) {
      throw new IllegalArgumentException(
          key + ": " + leads + " leads, " + authors.size() + " authors");
    }
  }

  /** What a list is cited as: a paper without a venue and a section. */
  public static Paper ofList(String key, Title title, List<Author> authors, int year, Links links) {
    return new Paper(
        key,
        List.of(),
        Nicknames.UNKNOWN,
        title,
        List.of(),
        authors,
        false,
        1,
        new Publication(null, false, "", year, "", "", "", "", "", ""),
        EntryDetails.NONE,
        List.of(),
        "",
        List.of(),
        links,
        "",
        null);
  }

  @Override
  public List<String> keys() {
    List<String> keys = formerKeys();
    keys.add(key);
    return keys;
  }

  /** The usual one of its nicknames; empty if it has none. */
  public String nickname() {
    return nicknames.first();
  }

  /** Its usual nickname and its title, "MTT: Dataset Distillation by Matching Trajectories". */
  public String knownAs() {
    String name = nickname();
    boolean isNamed = name.isEmpty() || title.text().startsWith(name);
    return isNamed ? title.text() : name + ": " + title.text();
  }

  /** Null for a preprint. */
  public Venue venue() {
    return publication.venue();
  }

  @Override
  public boolean hasMoreAuthors() {
    return others;
  }

  @Override
  public int year() {
    return publication.year();
  }

  /** The year in digits; empty if it is not known. */
  public String yearText() {
    return year() == 0 ? "" : Integer.toString(year());
  }

  /** Those who share first authorship; empty if no author is known. */
  public List<Author> leadAuthors() {
    return authors.subList(0, Math.min(leads, authors.size()));
  }

  /** What every reference has and the record lacks: "authors and year"; mostly empty. */
  public String lacks() {
    String year = year() == 0 ? "year" : "";
    return !authors.isEmpty() ? year : year.isEmpty() ? "authors" : "authors and year";
  }

  @Override
  public String volume() {
    return publication.volume();
  }

  @Override
  public String number() {
    return publication.number();
  }

  @Override
  public String pages() {
    return publication.pages();
  }

  @Override
  public Form form() {
    if (publication.workshop()) {
      return Form.WORKSHOP;
    }
    if (venue() == null) {
      return Form.PREPRINT;
    }
    return switch (venue().kind()) {
      case CONFERENCE -> Form.CONFERENCE;
      case JOURNAL -> Form.JOURNAL;
      case THESIS -> Form.THESIS;
      case BOOK -> Form.BOOK;
      case COLLECTION -> Form.CONFERENCE;
      case REPORT -> Form.UNKNOWN;
    };
  }

  @Override
  public String titleText() {
    return title.text();
  }

  /** Its arXiv id ("2203.11932"), without a version; empty if none is known. */
  @Override
  public String arxiv() {
    if (!publication.arxiv().isEmpty()) {
      return publication.arxiv();
    }
    return ArxivId.inLink(links.paper());
  }

  /** Its publication's DOI in lower case, also one that its link has; empty if none is known. */
  @Override
  public String doi() {
    String doi = publication.doi();
    String found = Identifier.doi(doi.isEmpty() ? links.paper() : doi);
    return Identifier.isDoiOfArxiv(found) ? "" : found;
  }

  /** Whether it is off the list's page, on which it was. */
  public boolean isAway() {
    return !away.isEmpty() && away.get(away.size() - 1).until().isEmpty();
  }

  /** The former keys alone. */
  public List<String> formerKeys() {
    List<String> keys = new ArrayList<>(aliases.size());
    for (Alias alias : aliases) {
      keys.add(alias.key());
    }
    return keys;
  }

  /**
   * The paper as the list had it at the end of a day: under the key of then, with today's facts.
   *
   * @param day an ISO date
   * @return null if the list did not have it
   */
  public Paper asOf(String day) {
    if (added.compareTo(day) > 0) {
      return null;
    }
    for (Absence absence : away) {
      if (absence.includes(day)) {
        return null;
      }
    }
    for (int i = 0; i < aliases.size(); i++) {
      if (aliases.get(i).until().compareTo(day) > 0) {
        return with(aliases.get(i).key(), aliases.subList(0, i), publication, details, sections);
      }
    }
    return this;
  }

  /** The same facts under another key: a former one of the paper, or one made for a document. */
  public Paper under(String otherKey) {
    return with(otherKey, aliases, publication, details, sections);
  }

  /** The same facts under another key and other former ones. */
  public Paper under(String otherKey, List<Alias> otherAliases) {
    return with(otherKey, otherAliases, publication, details, sections);
  }

  /** The same paper in other sections. */
  public Paper in(List<Section> otherSections) {
    return with(key, aliases, publication, details, otherSections);
  }

  /** The same paper, which was off the page then. */
  public Paper away(List<Absence> otherAway) {
    return new Paper(
        key,
        aliases,
        nicknames,
        title,
        otherTitles,
        authors,
        others,
        leads,
        publication,
        details,
        sections,
        added,
        otherAway,
        links,
        note,
        checked);
  }

  /** The same paper, published elsewhere. */
  public Paper at(Publication otherPublication) {
    return with(key, aliases, otherPublication, details, sections);
  }

  /** The same paper with what an entry says beside the record. */
  public Paper with(EntryDetails otherDetails) {
    return with(key, aliases, publication, otherDetails, sections);
  }

  private Paper with(
      String otherKey,
      List<Alias> otherAliases,
      Publication otherPublication,
      EntryDetails otherDetails,
      List<Section> otherSections) {
    return new Paper(
        otherKey,
        otherAliases,
        nicknames,
        title,
        otherTitles,
        authors,
        others,
        leads,
        otherPublication,
        otherDetails,
        otherSections,
        added,
        away,
        links,
        note,
        checked);
  }

  /** Where the conference was held in whose proceedings it is; empty if that is not known. */
  public String place() {
    return venue() == null ? "" : venue().edition(year()).place();
  }

  /** Who published it, or the proceedings it is in; empty if that is not known. */
  public String publisher() {
    boolean itsOwn = !publication.publisher().isEmpty() || publication.workshop();
    return itsOwn || venue() == null
        ? publication.publisher()
        : venue().edition(year()).publisher();
  }

  /** How the list names the authors: "A et al.", "A &amp; B et al.", or both of two leads. */
  public String shortAuthors() {
    StringBuilder names = new StringBuilder();
    for (Author lead : leadAuthors()) {
      names.append(names.isEmpty() ? "" : " & ").append(lead.name());
    }
    return names.append(authors.size() > leads || others ? " et al." : "").toString();
  }

  /**
   * How the list names venue and year: "CVPR 2022", "NeurIPS 2020 Workshop", "2018"; empty if it
   * has neither.
   */
  public String published() {
    if (venue() == null) {
      return yearText();
    }
    String year = year() == 0 ? "" : " " + year();
    return venue().abbreviation() + year + (publication.workshop() ? " Workshop" : "");
  }

  /** Venue and year, as a person reads them: "CVPR 2022", "preprint 2018". */
  public String appeared() {
    return (venue() == null ? Venue.NONE + " " + published() : published()).strip();
  }

  /** The byline of a list: "A et al., CVPR 2022", without what is not known. */
  public String byline() {
    String names = shortAuthors();
    String at = published();
    return names + (names.isEmpty() || at.isEmpty() ? "" : ", ") + at;
  }
}
