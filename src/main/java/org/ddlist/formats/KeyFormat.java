package org.ddlist.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.text.Folding;

/**
 * Makes the keys of papers: text with fields in braces, as in <code>{author}{year}{word}</code>.
 * Field values are folded to the ASCII letters and digits that every format takes in a key.
 */
public final class KeyFormat {
  /** The fields, in the order of messages. */
  public static final List<String> FIELDS =
      List.of("author", "Author", "year", "shortyear", "word", "venue", "nickname");

  /** Signs that BibTeX, Pandoc and Typst all take in a key. */
  private static final String SIGNS = "_:.-";

  private static final Pattern PART =
      Pattern.compile("\\{(?<field>[^}]*)\\}|[A-Za-z0-9" + SIGNS + "]|(?<wrong>.)", Pattern.DOTALL);

  private static final Pattern OTHER_SIGNS = Pattern.compile("[^A-Za-z0-9]+");

  /** Words that are never the word of a key. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "as", "at", "by", "for", "from", "in",
          "into", "of", "on", "onto", "over", "to", "via", "with", "is", "are", "do", "does");

  private record Part(String text, String field) {}

  private final List<Part> parts;

  private KeyFormat(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads a format.
   *
   * @throws IllegalArgumentException if it names no field or an unknown one, has a single brace, or
   *     has a character that keys cannot have; the message says which
   */
  public static KeyFormat parse(String format) {
    List<Part> parts = new ArrayList<>();
    boolean named = false;
    Matcher part = PART.matcher(format);
    while (part.find()) {
      String field = part.group("field");
      String wrong = part.group("wrong");
      String there = "the '" + wrong + "' at column " + (part.start() + 1);
      if (wrong != null) {
        throw new IllegalArgumentException(
            switch (wrong) {
              case "{" -> there + " is not closed";
              case "}" -> there + " closes nothing";
              default -> "a key cannot have '" + wrong + "'";
            });
      }
      if (field != null && !FIELDS.contains(field)) {
        throw new IllegalArgumentException("a key has no field '" + field + "'");
      }
      named |= field != null;
      parts.add(field == null ? new Part(part.group(), "") : new Part("", field));
    }
    if (!named) {
      throw new IllegalArgumentException("it names no field, so all keys would be the same");
    }
    return new KeyFormat(parts);
  }

  /**
   * The papers under their new keys. Where several would have the same, the first gets an a, the
   * next a b, and so on; no key is given twice, not in other case either, which BibTeX takes for
   * the same. A paper of whose fields none is known keeps its key.
   */
  public List<Paper> rename(List<Paper> papers) {
    List<String> keys = new ArrayList<>(papers.size());
    UniqueKeys unique = new UniqueKeys();
    Set<String> shared = new HashSet<>();
    for (Paper paper : papers) {
      String key = key(paper);
      keys.add(key);
      if (!unique.reserve(key)) {
        shared.add(key.toLowerCase(Locale.ROOT));
      }
    }
    List<Paper> renamed = new ArrayList<>(papers.size());
    for (int i = 0; i < papers.size(); i++) {
      String key = keys.get(i);
      boolean alone = !shared.contains(key.toLowerCase(Locale.ROOT));
      renamed.add(papers.get(i).under(alone ? key : unique.lettered(key, 0)));
    }
    return renamed;
  }

  /**
   * A key in the usual form, "turing1950computing", for a paper that has none.
   *
   * @param year 0 if it is not known
   */
  public static String usual(List<Author> authors, int year, String title) {
    String name = authors.isEmpty() ? "" : ascii(Folding.fold(authors.get(0).family()));
    String key = name + (year == 0 ? "" : year) + word(title);
    return key.isEmpty() ? "paper" : key;
  }

  /** The key without the characters that BibTeX allows in none; empty if nothing is left. */
  public static String allowed(String key) {
    StringBuilder allowed = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (PaperRules.isOfKey(c) && !(allowed.isEmpty() && c == '-')) {
        allowed.append(c);
      }
    }
    return allowed.toString();
  }

  /** Single signs between letters only, because Pandoc and Typst end a key at others. */
  private String key(Paper paper) {
    StringBuilder key = new StringBuilder();
    boolean known = false;
    String sign = "";
    for (Part part : parts) {
      boolean isField = !part.field().isEmpty();
      String text = isField ? value(part.field(), paper) : part.text();
      known |= isField && !text.isEmpty();
      if (!isField && SIGNS.contains(text)) {
        sign = sign.isEmpty() ? text : sign;
      } else if (!text.isEmpty()) {
        key.append(key.isEmpty() ? "" : sign).append(text);
        sign = "";
      }
    }
    return known ? key.toString() : paper.key();
  }

  /** The folded family name of the first author; empty if none is known. */
  private static String first(Paper paper) {
    return paper.authors().isEmpty() ? "" : Folding.fold(paper.authors().get(0).family());
  }

  private static String value(String field, Paper paper) {
    return switch (field) {
      case "author" -> ascii(first(paper));
      case "Author" -> capitalised(first(paper));
      case "year" -> paper.yearText();
      case "shortyear" -> paper.yearText().isEmpty() ? "" : paper.yearText().substring(2);
      case "word" -> word(paper.title().text());
      case "venue" -> paper.venue() == null ? "" : ascii(paper.venue().abbreviation());
      case "nickname" -> ascii(paper.nickname());
      default -> throw new IllegalStateException(field);
    };
  }

  /** The first significant word of a title; its first word if there is none. */
  private static String word(String title) {
    String first = "";
    for (String folded : Folding.fold(title).split(" ")) {
      String word = ascii(folded);
      if (first.isEmpty()) {
        first = word;
      }
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        return word;
      }
    }
    return first;
  }

  private static String capitalised(String words) {
    StringBuilder text = new StringBuilder(words.length());
    for (String word : words.split(" ")) {
      String plain = ascii(word);
      if (!plain.isEmpty()) {
        text.append(Character.toUpperCase(plain.charAt(0))).append(plain, 1, plain.length());
      }
    }
    return text.toString();
  }

  private static String ascii(String text) {
    return OTHER_SIGNS.matcher(text).replaceAll("");
  }

  /** The nth of a, b, …, z, aa, ab, …, counted from 0. */
  static String letters(int n) {
    StringBuilder letters = new StringBuilder();
    for (int rest = n; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}
