package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameFault;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.model.Author;
import org.ddlist.model.Likeness;
import org.ddlist.model.Names;
import org.ddlist.model.Paper;
import org.ddlist.model.Rule;
import org.ddlist.text.EditDistance;
import org.ddlist.text.Folding;

/**
 * Compares the authors of an entry with those of its paper, and writes the names that are wrong.
 */
final class AuthorAudit {
  /**
   * @param name the name as it is written; empty if the difference is about none
   * @param left whether the name stays, since it may be another form that the person uses
   */
  record Difference(Rule rule, String message, String name, boolean left) {}

  /** The most letters by which a given name is a mistyped one. */
  private static final int MOST_SLIPS = 2;

  private final Paper paper;
  private final List<BibtexName> names;
  private final List<Difference> differences = new ArrayList<>();

  /** For each author of the paper, the name of the entry that stays as it is; else null. */
  private final List<String> kept = new ArrayList<>();

  private boolean others;

  /** Whether a mistyped name stays: the paper is not known by more than the others. */
  private final boolean mistypedStays;

  AuthorAudit(Reference reference, Paper paper, Likeness likeness) {
    this.paper = paper;
    this.mistypedStays = likeness.isSameButForALetter();
    this.names = reference.names();
    for (Author author : paper.authors()) {
      kept.add(null);
    }
    malformed();
    compare();
  }

  /** The differences; none if the entry names the authors of the paper. */
  List<Difference> differences() {
    return differences;
  }

  private void add(Rule rule, String message, String name) {
    differences.add(new Difference(rule, message, name, false));
  }

  private void malformed() {
    for (BibtexName name : names) {
      NameFault fault = fault(name);
      if (fault != null) {
        String raw = name.raw().isEmpty() ? "" : "'" + Titles.cut(name.text()) + "': ";
        add(fault.rule(), raw + fault.message(), name.raw());
      }
    }
  }

  /** The first fault of a name that may change which people are named; null if there is none. */
  private NameFault fault(BibtexName name) {
    for (NameFault fault : name.faults()) {
      boolean noise =
          fault == NameFault.NO_COMMA && isMononym(name.author())
              || fault == NameFault.DOUBLE_SPACE
              || fault == NameFault.NO_SPACE_AFTER_COMMA
              || fault == NameFault.ALL_CAPITALS;
      if (!noise) {
        return fault;
      }
    }
    return null;
  }

  /** Whether the paper has an author with this name alone. */
  private boolean isMononym(Author author) {
    return author != null && author.given().isEmpty() && paper.authors().contains(author);
  }

  private void compare() {
    List<Author> wanted = new ArrayList<>(paper.authors());
    List<BibtexName> unknown = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean malformed = false;
    boolean doubled = false;
    for (BibtexName name : names) {
      others |= name.isOthers();
      malformed |= name.faults().contains(NameFault.TWO_PEOPLE);
      malformed |= name.faults().contains(NameFault.GLUED_AND);
      if (name.author() == null) {
        continue;
      }
      int place = placeOf(name.author(), wanted);
      if (place >= 0) {
        places.add(place);
        match(name, place, wanted.set(place, null));
      } else if (seen.contains(Folding.compact(name.author().name()))) {
        doubled = true;
        add(Rule.AUTHOR_TWICE, "names '" + name.author().name() + "' twice", "");
      } else {
        unknown.add(name);
      }
      seen.add(Folding.compact(name.author().name()));
    }
    if (!malformed) {
      unknown.removeIf(name -> keepsOtherName(name, wanted));
    }
    wanted.removeIf(author -> author == null);
    if (malformed) {
      // names that are not separated cannot be compared one by one
      return;
    }
    differing(unknown, wanted);
    if (!doubled && unknown.isEmpty() && !places.equals(places.stream().sorted().toList())) {
      add(Rule.AUTHOR_DIFFERS, "has the authors in another order", "");
    }
  }

  /** Reports a name that may be another form which the person uses, and keeps it. */
  private boolean keepsOtherName(BibtexName name, List<Author> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      Author right = wanted.get(i);
      if (right != null && isOtherForm(name.author(), right) && fault(name) == null) {
        kept.set(i, name.raw());
        wanted.set(i, null);
        String message =
            "has '" + name.author().name() + "' where the catalog has '" + right.name() + "'";
        differences.add(new Difference(Rule.AUTHOR_DIFFERS, message, name.raw(), true));
        return true;
      }
    }
    return false;
  }

  /** Whether the given name is no slip of the right one, or the catalog's may be the slip. */
  private boolean isOtherForm(Author name, Author right) {
    if (!Names.letters(name.family()).equals(Names.letters(right.family()))) {
      return mistypedStays && Names.isMistyped(name, right);
    }
    String given = Folding.compact(name.given());
    return EditDistance.of(given, Folding.compact(right.given()), MOST_SLIPS) > MOST_SLIPS;
  }

  private void match(BibtexName name, int place, Author right) {
    boolean turned = Names.isTurnedRound(name.author(), right);
    if (turned && !name.faults().contains(NameFault.NO_COMMA)) {
      add(
          Rule.AUTHOR_DIFFERS,
          "has '" + turned(name.author()) + "' where the catalog has '" + turned(right) + "'",
          name.raw());
    }
    if (!turned && fault(name) == null && !Names.isCompletedBy(name.author(), right)) {
      kept.set(place, name.raw());
    }
  }

  /** Reports names that are not the paper's, and names of the paper that are left out. */
  private void differing(List<BibtexName> unknown, List<Author> missing) {
    for (int i = 0; i < unknown.size() && i < Math.max(1, missing.size()); i++) {
      String name = "'" + unknown.get(i).author().name() + "'";
      add(
          Rule.AUTHOR_DIFFERS,
          i < missing.size()
              ? "has " + name + " where the catalog has '" + missing.get(i).name() + "'"
              : "has a further author, " + name,
          unknown.get(i).raw());
    }
    if (!others && missing.size() > unknown.size()) {
      List<String> left = new ArrayList<>();
      for (Author author : missing.subList(unknown.size(), missing.size())) {
        left.add("'" + author.name() + "'");
      }
      add(Rule.AUTHOR_MISSING, "lacks " + Titles.cut(String.join(", ", left)), "");
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

  /**
   * The authors of the paper as LaTeX: a name that is right stays as the entry has it, in whatever
   * form; initials are completed. A list that ends in "and others" stays as short as it is.
   *
   * @param written the field's value
   */
  String corrected(String written) {
    int count = others ? Math.min(named(), kept.size()) : kept.size();
    String between = separator(written);
    boolean givenFirst = isGivenFirst();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < count; i++) {
      Author author = paper.authors().get(i);
      String name = kept.get(i);
      if (name == null) {
        String given = author.given() + " " + author.family();
        boolean plain = author.isPlain() && !author.given().isEmpty();
        name = givenFirst && plain ? LatexText.of(given) : BibtexWriter.name(author);
      }
      value.append(i == 0 ? "" : between).append(name);
    }
    return value.append(count < kept.size() ? between + "others" : "").toString();
  }

  /** Whether names are written without a comma; a name that is several people's does not say it. */
  private boolean isGivenFirst() {
    boolean some = false;
    for (BibtexName name : names) {
      if (!name.faults().contains(NameFault.TWO_PEOPLE)) {
        some |= !name.isOthers();
        if (name.raw().indexOf(',') >= 0) {
          return false;
        }
      }
    }
    return some;
  }

  private int named() {
    int named = 0;
    for (BibtexName name : names) {
      named += name.isOthers() ? 0 : 1;
    }
    return Math.max(1, named);
  }

  /** The "and" between the first two names with the white space around it. */
  private String separator(String written) {
    if (names.size() > 1) {
      int end = written.indexOf(names.get(0).raw()) + names.get(0).raw().length();
      int next = written.indexOf(names.get(1).raw(), end);
      String between = next < 0 ? "" : written.substring(end, next);
      if (between.strip().equals("and") && between.length() > "and".length() + 1) {
        return between;
      }
    }
    return " and ";
  }
}
