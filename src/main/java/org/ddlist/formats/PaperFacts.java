package org.ddlist.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/** Facts that several formats derive from more than one field of a paper. */
final class PaperFacts {
  /** What BibTeX's styles take for the authors of a work that names none. */
  private static final String[] PEOPLE = {"editor", "organization", "institution"};

  private PaperFacts() {}

  /**
   * What the paper's venue is to it: a journal's workshop is a conference, and a university
   * publishes theses and reports.
   */
  static Venue.Kind kind(Paper paper) {
    return switch (paper.details().type()) {
      case "article" -> Venue.Kind.JOURNAL;
      case "inproceedings" -> Venue.Kind.CONFERENCE;
      case "incollection" -> Venue.Kind.COLLECTION;
      case "book" -> Venue.Kind.BOOK;
      case "mastersthesis", "phdthesis", "thesis" -> Venue.Kind.THESIS;
      case "techreport", "report" -> Venue.Kind.REPORT;
      default -> paper.publication().workshop() ? Venue.Kind.CONFERENCE : paper.venue().kind();
    };
  }

  /** BibTeX's type of an entry of that kind. */
  static String entryType(Venue.Kind kind) {
    return switch (kind) {
      case CONFERENCE -> "inproceedings";
      case JOURNAL -> "article";
      case THESIS -> "phdthesis";
      case BOOK -> "book";
      case COLLECTION -> "incollection";
      case REPORT -> "techreport";
    };
  }

  /** BibTeX's field for a venue of that kind. */
  static String venueField(Venue.Kind kind) {
    return switch (kind) {
      case CONFERENCE, COLLECTION -> "booktitle";
      case JOURNAL -> "journal";
      case THESIS -> "school";
      case BOOK -> "publisher";
      case REPORT -> "institution";
    };
  }

  /** What an entry has in the {@link #venueField}. */
  static String venueText(Paper paper) {
    return switch (kind(paper)) {
      case CONFERENCE -> abbreviatedContainer(paper);
      case COLLECTION -> container(paper);
      case JOURNAL, THESIS, BOOK, REPORT -> paper.venue().bibtex();
    };
  }

  /**
   * The title of the proceedings or journal of a published paper. Most workshops have no
   * proceedings, so for a workshop it is the venue's name.
   */
  static String container(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    return (publication.workshop() ? venue.name() : venue.bibtex()) + part(publication);
  }

  /** The same with the venue's abbreviation after its name. */
  static String abbreviatedContainer(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    String name = publication.workshop() ? venue.name() : venue.bibtex();
    boolean same = name.equals(venue.abbreviation());
    return name + (same ? "" : " (" + venue.abbreviation() + ")") + part(publication);
  }

  /**
   * The publisher, if an entry of this detail names one. Below {@link Detail#FULL} it is only the
   * paper's own, since few bibliographies name the publisher of a conference's proceedings.
   */
  static String publisher(Paper paper, Detail detail) {
    String own = detail.ifAtLeast(Detail.USUAL, paper.publication().publisher());
    return own.isEmpty() ? detail.ifAtLeast(Detail.FULL, paper.publisher()) : own;
  }

  private static String part(Publication publication) {
    Venue venue = publication.venue();
    String between = venue.bibtex().equals(venue.abbreviation()) ? " " : ", ";
    return (publication.track().isEmpty() ? "" : between + publication.track() + " Track")
        + (publication.workshop() ? between + "Workshop" : "");
  }

  /**
   * The address of the paper, else of its proceedings, its project or its code; empty if none is
   * known.
   */
  static String address(Paper paper) {
    for (Links.Kind kind : Links.Kind.values()) {
      if (!paper.links().get(kind).isEmpty()) {
        return paper.links().get(kind);
      }
    }
    return "";
  }

  /** The authors, with {@link Author#OTHERS} last if the record does not name all of them. */
  static List<Author> authors(Paper paper) {
    if (!paper.others()) {
      return paper.authors();
    }
    List<Author> authors = new ArrayList<>(paper.authors());
    authors.add(Author.OTHERS);
    return authors;
  }

  /** The field of entries whose people are the authors: that of editors if it has these alone. */
  static String peopleField(Paper paper) {
    Map<String, String> further = paper.details().fields();
    if (further.isEmpty() || further.containsKey("author")) {
      return "author";
    }
    for (String field : PEOPLE) {
      String people = further.get(field);
      if (people != null && isPeople(field, people, paper)) {
        return field;
      }
    }
    return "author";
  }

  /** Whether its people are editors, not authors. */
  static boolean hasEditors(Paper paper) {
    return peopleField(paper).equals("editor");
  }

  /** The editors beside the authors; none if the editors are all that it has. */
  static List<Author> editors(Paper paper) {
    String editors = hasEditors(paper) ? "" : paper.details().fields().getOrDefault("editor", "");
    return editors.isEmpty() ? List.of() : NameField.read(editors).authors();
  }

  /** What only its entry says in one of those fields, the first that it has; empty if in none. */
  static String further(Paper paper, String... fields) {
    for (String field : fields) {
      String value = paper.details().fields().getOrDefault(field, "");
      if (!value.isEmpty() && !field.equals(peopleField(paper))) {
        return LatexText.read(value);
      }
    }
    return "";
  }

  private static boolean isPeople(String field, String people, Paper paper) {
    String names = field.equals("editor") ? people : "{" + people + "}";
    return NameField.read(names).authors().equals(paper.authors());
  }

  /** Whether its entry says in its own words what the paper is in. */
  static boolean hasOwnContainer(Paper paper) {
    Map<String, String> further = paper.details().fields();
    boolean own = further.containsKey("booktitle") || further.containsKey("journal");
    return own && (paper.venue() == null || !kind(paper).isBody());
  }

  /** What a thesis is; of one that is neither a doctor's nor a master's, what its entry says. */
  static String thesis(Paper paper) {
    if (isMasters(paper)) {
      return "Master's thesis";
    }
    boolean doctors =
        paper.details().type().isEmpty() && !paper.details().fields().containsKey("type");
    return doctors
        ? "PhD thesis"
        : LatexText.read(paper.details().fields().getOrDefault("type", "Thesis"));
  }

  static boolean isMasters(Paper paper) {
    return paper.details().type().equals("mastersthesis");
  }

  /** The name as "family, given, suffix". */
  static String invertedName(Author author) {
    String suffix = author.suffix().isEmpty() ? "" : ", " + author.suffix();
    return author.family() + (author.given().isEmpty() ? "" : ", " + author.given()) + suffix;
  }

  /**
   * The length of the particle of a family name ("van den "): its first words in lower case, as in
   * BibTeX and Hayagriva. 0 if it has none.
   */
  static int particleLength(String family) {
    int word = 0;
    for (int space = family.indexOf(' '); space >= 0; space = family.indexOf(' ', word)) {
      if (!Character.isLowerCase(family.codePointAt(word))) {
        break;
      }
      word = space + 1;
    }
    return word < family.length() ? word : 0;
  }
}
