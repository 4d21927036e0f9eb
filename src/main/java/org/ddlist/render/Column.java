package org.ddlist.render;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.terminal.Named;

/** A field of a paper in a table, TSV, CSV or template; empty if it is unknown. */
public enum Column implements Named {
  KEY,
  ALIASES,
  NICKNAME,
  NICKNAMES,
  TITLE,
  AUTHORS,
  BYLINE,
  LEADS,
  VENUE,
  VENUE_NAME,
  TRACK,
  YEAR,
  SECTIONS,
  ADDED,
  PAGES,
  VOLUME,
  NUMBER,
  PUBLISHER,
  PLACE,
  DOI,
  ARXIV,
  PAPER,
  PROCEEDINGS,
  PROJECT,
  CODE,
  NOTE,
  CHECKED;

  @Override
  public String word() {
    return this == VENUE_NAME ? "venueName" : Named.super.word();
  }

  /**
   * The field as one line of text. Authors, nicknames, sections and aliases are separated by "; ".
   */
  public String of(Paper paper) {
    Venue venue = paper.venue();
    return switch (this) {
      case KEY -> paper.key();
      case ALIASES -> String.join("; ", paper.formerKeys());
      case NICKNAME -> paper.nickname();
      case NICKNAMES -> String.join("; ", paper.nicknames().all());
      case TITLE -> paper.title().text();
      case AUTHORS -> authors(paper);
      case BYLINE -> paper.byline();
      case LEADS -> Integer.toString(paper.leads());
      case VENUE -> venue(paper);
      case VENUE_NAME -> venue == null ? "" : venue.name();
      case TRACK -> paper.publication().track();
      case YEAR -> paper.yearText();
      case SECTIONS -> String.join("; ", sections(paper));
      case ADDED -> paper.added();
      case PAGES -> paper.publication().pages();
      case VOLUME -> paper.publication().volume();
      case NUMBER -> paper.publication().number();
      case PUBLISHER -> paper.publisher();
      case PLACE -> paper.place();
      case DOI -> paper.publication().doi();
      case ARXIV -> paper.arxiv();
      case PAPER -> paper.links().get(Links.Kind.PAPER);
      case PROCEEDINGS -> paper.links().get(Links.Kind.PROCEEDINGS);
      case PROJECT -> paper.links().get(Links.Kind.PROJECT);
      case CODE -> paper.links().get(Links.Kind.CODE);
      case NOTE -> paper.note();
      case CHECKED -> paper.checked() == null ? "" : paper.checked().describe();
    };
  }

  /**
   * The field as a screen shows it: the title with the nickname and the byline with venue and year,
   * unless a column has these, and for papers without a venue the word for that.
   */
  String shown(Paper paper, List<Column> columns) {
    String value = of(paper);
    return switch (this) {
      case TITLE -> columns.contains(NICKNAME) ? value : paper.knownAs();
      case BYLINE -> columns.contains(VENUE) ? paper.shortAuthors() : value;
      case VENUE -> value.isEmpty() ? Venue.NONE : value;
      default -> value;
    };
  }

  /** The abbreviation; for a workshop of the venue with the word "Workshop". */
  private static String venue(Paper paper) {
    return paper.venue() == null
        ? ""
        : paper.venue().abbreviation() + (paper.publication().workshop() ? " Workshop" : "");
  }

  private static String authors(Paper paper) {
    List<String> names = names(paper);
    if (paper.others()) {
      names.add("others");
    }
    return String.join("; ", names);
  }

  static List<String> names(Paper paper) {
    List<String> names = new ArrayList<>(paper.authors().size() + 1);
    for (Author author : paper.authors()) {
      names.add(author.name());
    }
    return names;
  }

  static List<String> sections(Paper paper) {
    List<String> ids = new ArrayList<>(paper.sections().size());
    for (Section section : paper.sections()) {
      ids.add(section.id());
    }
    return ids;
  }
}
