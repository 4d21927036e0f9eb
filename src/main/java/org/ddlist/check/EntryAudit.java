package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.EntryType;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.check.EntryEdits.Part;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryFields;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Finding;
import org.ddlist.model.Fix;
import org.ddlist.model.Likeness;
import org.ddlist.model.Pages;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.model.Venue;

/**
 * Compares an entry with its paper in the catalog. A difference is corrected only where there is
 * one right answer: another venue may be intended, so it is only reported, and nothing is corrected
 * where the paper is known by its key alone or where an identifier contradicts it.
 */
final class EntryAudit {
  /** The fields that name what a paper is in. */
  private static final List<String> CONTAINERS = List.of("journal", "booktitle");

  /** What a paper is whose entry has that type. */
  private static final Map<String, String> KINDS =
      Map.of(
          "inproceedings", "in proceedings",
          "article", "in a journal",
          "incollection", "in a book",
          "book", "a book",
          "phdthesis", "a thesis",
          "mastersthesis", "a thesis",
          "techreport", "a report");

  private final Reference reference;
  private final BibtexEntry entry;
  private final Paper paper;
  private final Venues venues;
  private final EprintStyle eprints;
  private final EntryEdits edits;
  private final List<Draft> drafts = new ArrayList<>();
  private final Likeness likeness;

  /** Whether the entry is of the paper without doubt, and can be changed. */
  private final boolean certain;

  /** Whether the entry has another venue than the paper. */
  private boolean differs;

  /** The entry of the paper in the catalog; null until a correction needs it. */
  private EntryFields wanted;

  /**
   * A finding whose edits are not known yet.
   *
   * @param part what the edits correct; null if no correction is certain
   */
  private record Draft(PaperPlace place, Rule rule, String message, Part part) {}

  /**
   * @param likeness of the entry and the paper
   * @param eprints how the bibliography says that an eprint is arXiv's
   */
  EntryAudit(
      Reference reference, Paper paper, Likeness likeness, Venues venues, EprintStyle eprints) {
    this.reference = reference;
    this.entry = reference.entry();
    this.paper = paper;
    this.venues = venues;
    this.likeness = likeness;
    // a report may be an earlier version, with a year of its own
    boolean report = reference.form().isReportOf(paper.form());
    this.certain = likeness.isSame() && !report && !entry.broken();
    this.eprints = eprints;
    this.edits = new EntryEdits(entry, reference.file().text());
  }

  /** The differences, with edits for those that have one right answer. */
  List<Finding> run() {
    identifier();
    title();
    authors();
    publication();
    pages();
    missing();
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      Fix fix = draft.part() == null ? Fix.NONE : Fix.of(edits.of(draft.part()));
      PaperPlace place = draft.place();
      findings.add(new Finding(place.place(), place.key(), draft.rule(), draft.message(), fix));
    }
    return findings;
  }

  private void identifier() {
    boolean differs =
        !reference.arxiv().isEmpty()
            && !paper.arxiv().isEmpty()
            && !reference.arxiv().equals(paper.arxiv());
    if (differs) {
      String field = ArxivText.in(entry).ids().get(reference.arxiv());
      add(
          reference.at(entry.field(field), reference.arxiv()),
          Rule.ARXIV_ID,
          "has the arXiv id " + reference.arxiv() + " where the catalog has " + paper.arxiv(),
          null);
    }
  }

  /** Reports something at a field, or at the entry if the field is null. */
  private void add(BibtexField field, Rule rule, String message, Part part) {
    add(reference.at(field), rule, message, part);
  }

  private void add(PaperPlace place, Rule rule, String message, Part part) {
    drafts.add(new Draft(place, rule, message, certain ? part : null));
  }

  private EntryFields wanted() {
    if (wanted == null) {
      wanted = BibtexWriter.fields(paper);
    }
    return wanted;
  }

  private void title() {
    BibtexField field = entry.field("title");
    if (field == null) {
      return;
    }
    String difference = titleDifference();
    if (!difference.isEmpty()) {
      boolean corrected = certain && entry.field("subtitle") == null;
      add(field, Rule.TITLE_DIFFERS, difference, corrected ? Part.TITLE : null);
      if (corrected) {
        edits.replace(Part.TITLE, field, wanted().value("title"));
      }
      return;
    }
    Titles.Capitals capitals = Titles.capitals(field.text(), paper.title());
    if (!capitals.lowered().isEmpty()) {
      String words = "'" + String.join("', '", capitals.lowered()) + "'";
      String first = capitals.lowered().iterator().next();
      add(reference.at(field, first), Rule.CAPITALS, "BibTeX would lower " + words, Part.TITLE);
    }
    capitals
        .lost()
        .forEach(
            (word, right) ->
                add(
                    reference.at(field, word),
                    Rule.CAPITALS,
                    "has '" + word + "' where the catalog has '" + right + "'",
                    Part.TITLE));
    if (certain && !capitals.isKept()) {
      String restored = capitals.restored();
      edits.replace(Part.TITLE, field, restored.isEmpty() ? wanted().value("title") : restored);
    }
  }

  /** How each title of the entry differs; empty if one has the letters of the paper's. */
  private String titleDifference() {
    String right = paper.title().text();
    for (String title : reference.otherTitles()) {
      if (Titles.difference(title, "the catalog", right).isEmpty()) {
        return "";
      }
    }
    return Titles.difference(reference.titleText(), "the catalog", right);
  }

  private void authors() {
    BibtexField field = entry.field("author");
    if (field == null || field.text().isEmpty()) {
      add(field, Rule.AUTHOR_MISSING, "has no author", Part.AUTHORS);
      if (certain) {
        edits.set(Part.AUTHORS, "author", wanted().value("author"), "title");
      }
      return;
    }
    AuthorAudit authors = new AuthorAudit(reference, paper, likeness);
    for (AuthorAudit.Difference difference : authors.differences()) {
      PaperPlace place = reference.at(field, difference.name());
      Part part = difference.left() ? null : Part.AUTHORS;
      add(place, difference.rule(), difference.message(), part);
    }
    if (certain && !authors.differences().isEmpty()) {
      edits.replace(Part.AUTHORS, field, authors.corrected(field.value()));
    }
  }

  private void publication() {
    Venue venue = paper.venue();
    BibtexField place = reference.venueField();
    String where = reference.venue();
    boolean preprint = reference.isPreprint();
    if (preprint && venue != null) {
      add(
          place,
          Rule.PUBLISHED_PREPRINT,
          "has since been published in " + paper.published(),
          Part.PUBLICATION);
      if (certain) {
        new PublicationEdits(entry, wanted(), edits, eprints).make();
      }
      return;
    }
    if (venue == null && !preprint && !where.isEmpty()) {
      // the entry may know more than the catalog
      return;
    }
    if (venue != null && !where.isEmpty() && !Venues.isSeries(where)) {
      boolean workshop = Venues.isWorkshop(where);
      boolean elsewhere = venues.isElsewhere(where, venue);
      // a workshop may be cited by a name of its own
      boolean own = paper.publication().workshop() && elsewhere && !venues.isKnown(where);
      differs = !own && (elsewhere || workshop != paper.publication().workshop());
      if (differs) {
        add(
            place,
            Rule.VENUE_DIFFERS,
            "has '" + Titles.cut(where) + "' where the catalog has " + paper.published(),
            null);
        return;
      }
    }
    year(preprint);
  }

  private void year(boolean preprint) {
    int year = reference.year();
    if (year == 0 || year == paper.year()) {
      return;
    }
    String wanted = Integer.toString(paper.year());
    boolean ofArxiv = preprint && year == ArxivId.year(paper.arxiv());
    // the year of a later version of a preprint
    boolean later = preprint && year > paper.year();
    boolean ofVersion = later && reference.namesVersion();
    // a publisher's year may be later than the conference's, which the proceedings name
    boolean ofProceedings = year == paper.year() + 1 && reference.venue().contains(wanted);
    if (!ofArxiv && !ofVersion && !ofProceedings) {
      BibtexField field = reference.yearField();
      // A value such as "June 2022" says more than a year, which a fix would lose.
      boolean begins = !later && field.text().startsWith(Integer.toString(year));
      add(
          field,
          Rule.YEAR_DIFFERS,
          "has " + year + " where the catalog has " + wanted,
          begins ? Part.PUBLICATION : null);
      if (certain && begins) {
        edits.replace(Part.PUBLICATION, field, wanted);
      }
    }
  }

  /** Reports the pages of another version, as of a preprint with as many pages as it likes. */
  private void pages() {
    String pages = reference.pages();
    boolean comparable = paper.venue() != null && !reference.isPreprint();
    if (comparable && Pages.areOfOtherVersions(pages, paper.publication().pages())) {
      add(
          entry.field("pages"),
          Rule.PAGES,
          "has " + pages + " where the catalog has " + paper.publication().pages(),
          null);
    }
  }

  /** Adds the fields that the type of the entry requires and the catalog has. */
  private void missing() {
    if (reference.isPreprint() && paper.venue() != null) {
      return;
    }
    String type = type();
    boolean retyped = !type.equals(reference.type());
    for (String choice : EntryType.missing(entry, type)) {
      String name = choice.startsWith("chapter") ? "pages" : choice;
      String value = wanted().value(name);
      if (value.isEmpty() || name.equals("author") || name.equals("title")) {
        continue;
      }
      boolean place = CONTAINERS.contains(name);
      if (!retyped || !place) {
        String message = "@" + type + " needs '" + name + "'";
        add(reference.at(), Rule.MISSING_FIELD, message, Part.MISSING);
      }
      boolean renamed = place && entry.field(name) == null;
      BibtexField container = renamed ? reference.filled("journal", "booktitle") : null;
      if (certain && container != null) {
        edits.rename(Part.MISSING, container, name);
      } else if (certain) {
        edits.set(Part.MISSING, name, value, name.equals("year") ? "" : "author");
      }
    }
  }

  /**
   * The type of the entry in lower case, or that of its paper if the entry has not what its own
   * type requires of a place and the paper neither.
   */
  private String type() {
    String type = reference.type();
    String kind = KINDS.getOrDefault(wanted().type(), "");
    List<String> lacks = new ArrayList<>(EntryType.missing(entry, type));
    lacks.retainAll(CONTAINERS);
    boolean fits = lacks.isEmpty() || !wanted().value(lacks.get(0)).isEmpty();
    if (fits || differs || paper.venue() == null || kind.isEmpty()) {
      return type;
    }
    String message = "@" + type + " needs '" + lacks.get(0) + "', but the paper is " + kind;
    add(reference.at(), Rule.MISSING_FIELD, message + ": @" + wanted().type(), Part.MISSING);
    if (!certain) {
      return type;
    }
    edits.type(Part.MISSING, wanted().type());
    return wanted().type();
  }
}
