package org.ddlist.lists;

import java.util.List;

/** Whom an item names as the authors of its paper. The first text that names people counts. */
final class ItemAuthors {
  /** A mark of items whose names have the family name first. */
  private static final String INVERTED = "inverted names";

  /** How many parts behind a comma, which may be no names, are left out. */
  private static final int MOST_LEFT_OUT = 3;

  private final ItemPlaces places;
  private AuthorText authors = AuthorText.NONE;

  ItemAuthors(ItemPlaces places) {
    this.places = places;
  }

  boolean isEmpty() {
    return authors.names().isEmpty();
  }

  List<String> names() {
    return authors.names();
  }

  /** Whether the item says that there are more. */
  boolean others() {
    return authors.others();
  }

  /** Takes names, which are null for none, where no one else is named. */
  void offer(AuthorText names) {
    authors = names == null || !isEmpty() ? authors : names;
  }

  /** Takes the names in a text, or the first of them before something else; whether any are new. */
  boolean take(String text) {
    if (!isEmpty()) {
      return false;
    }
    int dash = text.indexOf(" - ") < 0 ? text.indexOf(" – ") : text.indexOf(" - ");
    String rest = dash > 0 ? text.substring(0, dash) : text;
    for (int left = 0; left <= MOST_LEFT_OUT; left++) {
      AuthorText read = AuthorText.read(rest);
      if (read != null) {
        authors = read;
        places.isHabit(INVERTED, read.names().stream().anyMatch(name -> name.indexOf(',') > 0));
        return true;
      }
      int comma = rest.lastIndexOf(',');
      if (comma < 0) {
        return false;
      }
      rest = rest.substring(0, comma);
    }
    return false;
  }

  /** Takes names where nothing else can be, which may be family names alone. */
  void people(String text) {
    AuthorText families = families(text);
    if (!take(text)) {
      offer(families);
    }
  }

  /** Family names alone; "Lovelace, Ada" is one person where most names are that way round. */
  AuthorText families(String text) {
    AuthorText families = AuthorText.families(text);
    boolean pair =
        families != null && families.names().size() == 2 && !text.matches(".* (?:and|&) .*");
    return pair && places.hasMark(INVERTED)
        ? new AuthorText(List.of(String.join(", ", families.names())), false)
        : families;
  }
}
