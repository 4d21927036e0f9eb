package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.NameFault;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryFields;
import org.ddlist.model.Author;
import org.ddlist.model.Finding;
import org.ddlist.model.Fix;
import org.ddlist.model.Names;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Folding;

/**
 * Compares an entry with its paper in the catalog. A difference is corrected only where there is
 * one right answer: another venue may be intended, so it is only reported, and nothing is corrected
 * where the paper is known by its key alone or where an identifier contradicts it.
 */
final class EntryAudit {
  private final Reference reference;
  private final BibtexEntry entry;
  private final Paper paper;
  private final Venues venues;
  private final EntryEdits edits;
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean certain;

  /** The entry of the paper in the catalog; null until a correction needs it. */
  private EntryFields wanted;

  /**
   * A finding whose edits are not known yet.
   *
   * @param part what the edits correct; null if no correction is certain
   */
  private record Draft(PaperPlace place, Rule rule, String message, EntryEdits.Part part) {}

  /**
   * @param certain whether the entry is of the paper without doubt
   */
  EntryAudit(DecodedText file, Reference reference, Paper paper, Venues venues, boolean certain) {
    this.reference = reference;
    this.entry = reference.entry();
    this.paper = paper;
    this.venues = venues;
    this.certain = certain;
    this.edits = new EntryEdits(entry, file.text());
  }

  /** The differences, with edits for those that have one right answer. */
  List<Finding> run() {
    identifier();
    title();
    authors();
    publication();
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
      add(
          entry.field("eprint"),
          Rule.ARXIV_ID,
          "has the arXiv id " + reference.arxiv() + " where the catalog has " + paper.arxiv(),
          null);
    }
  }

  /** Reports something at a field, or at the entry if the field is null. */
  private void add(BibtexField field, Rule rule, String message, EntryEdits.Part part) {
    drafts.add(new Draft(reference.at(field), rule, message, certain ? part : null));
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
    Set<String> lowered = Titles.lowered(field.text(), paper.title());
    if (!difference.isEmpty()) {
      boolean corrected = certain && entry.field("subtitle") == null;
      add(field, Rule.TITLE_DIFFERS, difference, corrected ? EntryEdits.Part.TITLE : null);
      if (corrected) {
        edits.replace(EntryEdits.Part.TITLE, field, wanted().value("title"));
      }
    } else if (!lowered.isEmpty()) {
      String words = "'" + String.join("', '", lowered) + "'";
      add(field, Rule.CAPITALS, "BibTeX would lower " + words, EntryEdits.Part.TITLE);
      if (certain) {
        edits.replace(EntryEdits.Part.TITLE, field, wanted().value("title"));
      }
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
    int before = drafts.size();
    if (field == null || field.text().isEmpty()) {
      add(field, Rule.AUTHOR_MISSING, "has no author", EntryEdits.Part.AUTHORS);
    } else {
      malformed(field);
      compareAuthors(field);
    }
    if (certain && drafts.size() > before) {
      if (field == null) {
        edits.add(EntryEdits.Part.AUTHORS, "author", wanted().value("author"), "title");
      } else {
        edits.replace(EntryEdits.Part.AUTHORS, field, wanted().value("author"));
      }
    }
  }

  private void malformed(BibtexField field) {
    for (BibtexName name : reference.names()) {
      for (NameFault fault : name.faults()) {
        // spaces and capitals do not change which people are named
        boolean noise =
            fault == NameFault.NO_COMMA && isMononym(name.author())
                || fault == NameFault.DOUBLE_SPACE
                || fault == NameFault.NO_SPACE_AFTER_COMMA
                || fault == NameFault.ALL_CAPITALS;
        if (!noise) {
          String raw = name.raw().isEmpty() ? "" : "'" + Titles.cut(name.text()) + "': ";
          add(field, fault.rule(), raw + fault.message(), EntryEdits.Part.AUTHORS);
          break;
        }
      }
    }
  }

  /** Whether the paper has an author with this name alone. */
  private boolean isMononym(Author author) {
    return author != null && author.given().isEmpty() && paper.authors().contains(author);
  }

  private void compareAuthors(BibtexField field) {
    List<Author> wanted = new ArrayList<>(paper.authors());
    List<Author> unknown = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean others = false;
    boolean malformed = false;
    boolean doubled = false;
    for (BibtexName name : reference.names()) {
      others |= name.isOthers();
      malformed |= name.faults().contains(NameFault.TWO_PEOPLE);
      malformed |= name.faults().contains(NameFault.GLUED_AND);
      if (name.author() == null) {
        continue;
      }
      int place = placeOf(name.author(), wanted);
      if (place >= 0) {
        Author right = wanted.set(place, null);
        places.add(place);
        boolean told = name.faults().contains(NameFault.NO_COMMA);
        if (!told && Names.isTurnedRound(name.author(), right)) {
          add(
              field,
              Rule.AUTHOR_DIFFERS,
              "has '" + turned(name.author()) + "' where the catalog has '" + turned(right) + "'",
              EntryEdits.Part.AUTHORS);
        }
      } else if (seen.contains(Folding.compact(name.author().name()))) {
        doubled = true;
        add(
            field,
            Rule.AUTHOR_TWICE,
            "names '" + name.author().name() + "' twice",
            EntryEdits.Part.AUTHORS);
      } else {
        unknown.add(name.author());
      }
      seen.add(Folding.compact(name.author().name()));
    }
    wanted.removeIf(author -> author == null);
    if (malformed) {
      // names that are not separated cannot be compared one by one
      return;
    }
    for (int i = 0; i < unknown.size() && i < Math.max(1, wanted.size()); i++) {
      String message =
          i < wanted.size()
              ? "has '"
                  + unknown.get(i).name()
                  + "' where the catalog has '"
                  + wanted.get(i).name()
                  + "'"
              : "has a further author, '" + unknown.get(i).name() + "'";
      add(field, Rule.AUTHOR_DIFFERS, message, EntryEdits.Part.AUTHORS);
    }
    if (!others && wanted.size() > unknown.size()) {
      List<String> names = new ArrayList<>();
      for (Author author : wanted.subList(unknown.size(), wanted.size())) {
        names.add("'" + author.name() + "'");
      }
      add(
          field,
          Rule.AUTHOR_MISSING,
          "lacks " + Titles.cut(String.join(", ", names)),
          EntryEdits.Part.AUTHORS);
    }
    if (!doubled && unknown.isEmpty() && !isAscending(places)) {
      add(field, Rule.AUTHOR_DIFFERS, "has the authors in another order", EntryEdits.Part.AUTHORS);
    }
  }

  private static String turned(Author author) {
    return author.family() + ", " + author.given();
  }

  private static int placeOf(Author author, List<Author> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i) != null && Names.isOne(author, wanted.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAscending(List<Integer> places) {
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) < places.get(i - 1)) {
        return false;
      }
    }
    return true;
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
          EntryEdits.Part.PUBLICATION);
      if (certain) {
        edits.publish(wanted());
      }
      return;
    }
    if (venue == null && !preprint && !where.isEmpty()) {
      // the entry may know more than the catalog
      return;
    }
    if (venue != null && !where.isEmpty() && !Venues.isSeries(where)) {
      boolean workshop = Venues.isWorkshop(where);
      boolean differs =
          venues.isElsewhere(where, venue) || workshop && !paper.publication().workshop();
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
    String arxiv = paper.arxiv();
    boolean ofArxiv =
        preprint
            && arxiv.length() > 4
            && arxiv.charAt(4) == '.'
            && year % 100 == Integer.parseInt(arxiv.substring(0, 2));
    if (!ofArxiv) {
      BibtexField field = reference.yearField();
      // A value such as "June 2022" says more than a year, which a fix would lose.
      boolean begins = field.text().startsWith(Integer.toString(year));
      add(
          field,
          Rule.YEAR_DIFFERS,
          "has " + year + " where the catalog has " + wanted,
          begins ? EntryEdits.Part.PUBLICATION : null);
      if (certain && begins) {
        edits.replace(EntryEdits.Part.PUBLICATION, field, wanted);
      }
    }
  }
}
