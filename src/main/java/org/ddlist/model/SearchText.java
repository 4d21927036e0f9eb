package org.ddlist.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What a search compares: text without case, accents and punctuation, as words with one space
 * between. A paper's search text has one line a {@link Field}, in their order; it is made when the
 * catalog is packed, because a cold JVM takes milliseconds over it.
 */
public final class SearchText {

  /** A line of a paper's search text. Authors are parted by {@value #PERSON}. */
  public enum Field {
    KEY,
    NICKNAME,
    TITLE,
    AUTHORS,
    VENUE,
    SECTION,
    REPOSITORY
  }

  /** Stands between two authors, so that a name is not matched across two people. */
  public static final String PERSON = " ; ";

  private SearchText() {}

  /** The search text of a paper with these facts. */
  public static String of(
      String key,
      List<Alias> aliases,
      String nickname,
      Title title,
      List<Author> authors,
      Publication publication,
      List<Section> sections,
      Links links) {
    StringBuilder keys = new StringBuilder(keyWords(key));
    for (Alias alias : aliases) {
      keys.append(' ').append(keyWords(alias.key()));
    }
    StringBuilder people = new StringBuilder();
    for (Author author : authors) {
      people.append(people.isEmpty() ? "" : PERSON).append(fold(author.name()));
    }
    StringBuilder headings = new StringBuilder();
    for (Section section : sections) {
      headings
          .append(headings.isEmpty() ? "" : " ")
          .append(fold(section.id() + " " + section.name()));
    }
    return String.join(
        "\n",
        keys,
        fold(nickname),
        fold(title.text()),
        people,
        fold(venueWords(publication)),
        headings,
        fold(repository(links.code())));
  }

  private static String venueWords(Publication publication) {
    Venue venue = publication.venue();
    return (venue == null ? "" : venue.abbreviation() + " " + venue.name() + " ")
        + (publication.workshop() ? "workshop " : "")
        + publication.year();
  }

  /** A key, and its parts: "smith2020deep smith 2020 deep". */
  private static String keyWords(String key) {
    String whole = fold(key);
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (i > 0 && Character.isDigit(c) != Character.isDigit(whole.charAt(i - 1))) {
        parts.append(' ');
      }
      parts.append(c);
    }
    return parts.length() == whole.length() ? whole : whole + " " + parts;
  }

  /** The owner and name that a code host's address has as its path. */
  private static String repository(String address) {
    int host = address.indexOf("://");
    int path = host < 0 ? -1 : address.indexOf('/', host + 3);
    if (path < 0) {
      return "";
    }
    String[] parts = address.substring(path + 1).split("/");
    return parts.length < 2 ? parts[0] : parts[0] + " " + parts[1];
  }

  /** Text as a search sees it: lower case, no accents, letters and digits parted by one space. */
  public static String fold(String text) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
