package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ddlist.model.Author;
import org.ddlist.model.Names;

/**
 * The people of a BibTeX field of names. What {@link BibtexNames} finds to be more than one person
 * is split as its author most likely intended, and no name keeps a comma.
 *
 * @param authors in the field's order
 * @param others whether it says that there are more
 * @param guesses what was read by guessing, a short phrase each
 */
public record NameField(List<Author> authors, boolean others, List<String> guesses) {

  /** "&", ";", and "andn" between two names; no family name with a capital is that short. */
  private static final Pattern BETWEEN_PEOPLE =
      Pattern.compile("(^|\\s)(\\\\?&|and\\S)(?=\\s|$)|;(?=\\s|$)");

  public NameField {
    authors = List.copyOf(authors);
    guesses = List.copyOf(guesses);
  }

  /** Reads a field, whatever its text is. */
  public static NameField read(String field) {
    List<Author> authors = new ArrayList<>();
    List<String> guesses = new ArrayList<>();
    boolean others = false;
    for (BibtexName name : BibtexNames.parse(field)) {
      others |= name.isOthers();
      if (name.author() != null && BibtexNames.isNumbered(name.raw())) {
        guesses.add("'" + name.raw() + "' is read as " + name.author().name());
      }
      for (NameFault fault : name.faults()) {
        guesses.add("'" + name.raw() + "': " + fault.message());
      }
      if (name.faults().contains(NameFault.TWO_PEOPLE)) {
        List<Author> people = people(name.raw());
        authors.addAll(people);
        guesses.add("'" + name.raw() + "' is read as " + names(people));
      } else if (name.author() != null) {
        // an organisation in braces may have a comma and an "and"
        boolean whole = name.raw().startsWith("{") && name.raw().endsWith("}");
        if (whole && name.author().isOrganisation()) {
          authors.add(name.author());
        } else {
          add(name.author(), authors);
        }
      }
    }
    return new NameField(authors, others, guesses);
  }

  /**
   * The same with what another field has in full: given names for initials, and the people for "and
   * others".
   */
  public NameField completedBy(NameField other) {
    List<Author> theirs = other.authors;
    boolean longer = others && theirs.size() > authors.size();
    List<Author> completed = new ArrayList<>(longer ? theirs : authors);
    for (int i = 0; i < Math.min(authors.size(), theirs.size()); i++) {
      Author mine = authors.get(i);
      boolean better = Names.isOne(mine, theirs.get(i)) && Names.isCompletedBy(mine, theirs.get(i));
      completed.set(i, better ? theirs.get(i) : mine);
    }
    return new NameField(completed, others && (!longer || other.others), guesses);
  }

  /** Names as a message has them: "Ada Lovelace; Grace Hopper". */
  public static String names(List<Author> authors) {
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      names.add(author.name());
    }
    return String.join("; ", names);
  }

  /** Splits the names of several people, first at signs between people, then at commas. */
  private static List<Author> people(String raw) {
    String[] parts = BETWEEN_PEOPLE.split(raw, -1);
    List<Author> people = new ArrayList<>();
    for (String person : parts) {
      for (String one : parts.length > 1 ? List.of(person) : atCommas(person)) {
        for (BibtexName name : BibtexNames.parse(one)) {
          if (name.author() != null) {
            add(name.author(), people);
          }
        }
      }
    }
    return people;
  }

  private static List<String> atCommas(String text) {
    List<String> parts = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    for (String part : parts) {
      int words = part.split("\\s+").length;
      least = Math.min(least, words);
      most = Math.max(most, words);
    }
    if (least > 1) {
      return parts;
    }
    List<String> names = new ArrayList<>();
    if (most == 1 && parts.size() % 2 == 0) {
      for (int i = 0; i < parts.size(); i += 2) {
        names.add(parts.get(i) + ", " + parts.get(i + 1));
      }
      return names;
    }
    // "Zeng, Dan Ge, Shiming" lacks an "and" before each word that ends a part
    String family = parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      int space = part.lastIndexOf(' ');
      if (i == parts.size() - 1) {
        names.add(family + ", " + part);
      } else if (space < 0) {
        return List.of(text);
      } else {
        names.add(family + ", " + part.substring(0, space));
        family = part.substring(space + 1);
      }
    }
    return names;
  }

  private static void add(Author author, List<Author> authors) {
    String family = cleaned(author.family());
    String given = cleaned(author.given());
    if (!family.isEmpty()) {
      authors.add(new Author(given, family, cleaned(author.suffix())));
    } else if (!given.isEmpty()) {
      authors.add(new Author("", given, ""));
    }
  }

  /** A part of a name with neither a comma nor the word "and". */
  private static String cleaned(String part) {
    if (part.indexOf(',') < 0 && !part.contains("and") && BibtexField.isOneLine(part)) {
      return part;
    }
    String name = part.replace(',', ' ');
    StringBuilder cleaned = new StringBuilder();
    for (String word : name.split("\\s+")) {
      if (!word.isEmpty() && !word.equals("and")) {
        cleaned.append(cleaned.isEmpty() ? "" : " ").append(word);
      }
    }
    return cleaned.toString();
  }
}
