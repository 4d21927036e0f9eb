package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddlist.model.Author;
import org.ddlist.model.Title;
import org.ddlist.text.Ascii;

/**
 * Reads a BibTeX field of names by BibTeX's rules (bibtex.web, sections 377 to 404; the manual
 * "BibTeXing", section 4):
 *
 * <pre>
 * names = name { " and " name }
 * name  = First von Last | von Last "," First | von Last "," Jr "," First
 * </pre>
 *
 * The von part is the words that begin in lower case. Text in braces is one word. A name that
 * breaks these rules is read as its author most likely intended, and its faults are reported.
 */
public final class BibtexNames {
  /** The number by which DBLP tells people of one name apart: "Wei Wang 0001". */
  private static final Pattern NUMBER = Pattern.compile("(^|(?<=\\S)\\s+)[0-9]{4}(?=,|\\s|$)");

  private static final Pattern ACCENT_WITHOUT_BACKSLASH = Pattern.compile("\\{[`'\"^~=.]\\p{L}");

  /** Two spaces that neither end a line nor indent one. */
  private static final Pattern DOUBLE_SPACE =
      Pattern.compile("(?<![\\s\u00a0\ufeff])[ \t\f\u00a0\ufeff]{2,}+(?=\\S)");

  private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{javaUpperCase}{2}");

  /** What names do not have; letters of rare scripts are beyond the first plane. */
  private static final Pattern ODD_CHARACTER =
      Pattern.compile("[^\\p{L}\\p{Mn}\\p{Mc} .,'’‘\\-‐‑·\\x{10000}-\\x{10ffff}]");

  private BibtexNames() {}

  /** Whether a name has a number that is no part of it. */
  static boolean isNumbered(String raw) {
    return !isPlain(raw) && NUMBER.matcher(raw).find();
  }

  /**
   * Whether it has letters of ASCII, single spaces and the usual signs alone, so that no pattern
   * finds a fault in it: a large file has a million of these names.
   */
  private static boolean isPlain(String name) {
    char before = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Ascii.isLetter(c) && c != '.' && c != ',' && c != '-' && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** The first name of a field, without reading the others. */
  static String first(String field) {
    return split(field, true, 1).get(0);
  }

  /** The names of a field in their order; none for an empty field. */
  public static List<BibtexName> parse(String field) {
    List<BibtexName> names = new ArrayList<>();
    if (LatexText.read(field).isEmpty()) {
      return names;
    }
    List<String> raw = split(field, Title.hasMatchingBraces(field), Integer.MAX_VALUE);
    List<List<String>> parts = new ArrayList<>(raw.size());
    for (String name : raw) {
      parts.add(parts(name, ','));
    }
    boolean comma = mostHaveCommas(raw, parts);
    for (int i = 0; i < raw.size(); i++) {
      names.add(read(raw.get(i), parts.get(i), comma));
    }
    return names;
  }

  /**
   * The names between the words "and", and the rest of the text after so many; in braces that do
   * not pair, an "and" is one all the same.
   */
  private static List<String> split(String field, boolean balanced, int most) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int word = 0;
    for (int i = 0; i <= field.length() && names.size() < most; i++) {
      char c = i < field.length() ? field.charAt(i) : ' ';
      depth += balanced && c == '{' ? 1 : balanced && c == '}' ? -1 : 0;
      if (depth > 0 || !BibtexLayout.isSpace(c)) {
        continue;
      }
      if (i - word == 3 && field.regionMatches(true, word, "and", 0, 3)) {
        names.add(field.substring(start, word).strip());
        start = i;
      }
      word = i + 1;
    }
    names.add(field.substring(Math.min(start, field.length())).strip());
    return names;
  }

  /** Whether names have a comma and so few have none that those are likely a slip. */
  private static boolean mostHaveCommas(List<String> names, List<List<String>> parts) {
    int with = 0;
    int without = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (parts.get(i).size() > 1) {
        with++;
      } else if (!isBraced(name) && !name.isEmpty() && !name.equalsIgnoreCase("others")) {
        without++;
      }
    }
    return with >= 2 * Math.max(1, without);
  }

  /**
   * @param all its parts between commas
   */
  private static BibtexName read(String raw, List<String> all, boolean othersHaveCommas) {
    if (raw.equalsIgnoreCase("others")) {
      return new BibtexName(raw, null, List.of());
    }
    Author labelled = raw.indexOf('=') < 0 ? null : LabelledName.read(all);
    if (labelled != null) {
      return new BibtexName(raw, labelled, List.of());
    }
    Set<NameFault> faults = EnumSet.noneOf(NameFault.class);
    List<String> parts = namedParts(all, faults);
    Author author = parts.isEmpty() ? null : author(parts, faults);
    if (author == null) {
      return new BibtexName(raw, null, List.of(NameFault.EMPTY));
    }
    boolean comma = all.size() > 1;
    if (!comma && othersHaveCommas && !isBraced(raw)) {
      faults.add(NameFault.NO_COMMA);
    }
    checkSigns(raw, faults);
    if (!isBraced(raw)) {
      checkWords(raw, faults);
      checkCapitals(author, comma, faults);
      boolean explained =
          faults.contains(NameFault.ACCENT_WITHOUT_BACKSLASH)
              || faults.contains(NameFault.TWO_PEOPLE);
      if (!explained && (hasOddCharacter(author.family()) || hasOddCharacter(author.given()))) {
        faults.add(NameFault.ODD_CHARACTER);
      }
    }
    return new BibtexName(raw, author, List.copyOf(faults));
  }

  /** The parts between the commas that are not empty. */
  private static List<String> namedParts(List<String> all, Set<NameFault> faults) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String part = all.get(i);
      if (!LatexText.read(part).isEmpty()) {
        String name = part.strip();
        name = isNumbered(name) ? NUMBER.matcher(name).replaceAll("").strip() : name;
        if (!name.isEmpty() || all.size() == 1) {
          named.add(name.isEmpty() ? part.strip() : name);
        } else {
          // BibTeX prints it
          faults.add(NameFault.ODD_CHARACTER);
        }
        if (i > 0 && !BibtexLayout.isSpace(part.charAt(0)) && part.charAt(0) != '~') {
          faults.add(NameFault.NO_SPACE_AFTER_COMMA);
        }
      } else if (i == 0) {
        faults.add(NameFault.LEADING_COMMA);
      } else {
        faults.add(i == all.size() - 1 ? NameFault.TRAILING_COMMA : NameFault.DOUBLED_COMMA);
      }
    }
    return named;
  }

  /** Null if there is nothing that could be a family name. */
  private static Author author(List<String> parts, Set<NameFault> faults) {
    String family = LatexText.read(parts.get(0));
    if (parts.size() == 1) {
      return ofWords(parts(parts.get(0), ' '));
    }
    String second = LatexText.read(parts.get(1));
    if (parts.size() == 2) {
      return isSuffix(second)
          ? withSuffix(ofWords(parts(parts.get(0), ' ')), second)
          : new Author(second, family, "");
    }
    String third = LatexText.read(parts.get(2));
    if (parts.size() == 3 && isSuffix(second)) {
      return new Author(third, family, second);
    }
    if (parts.size() == 3 && isSuffix(third)) {
      faults.add(NameFault.MISPLACED_SUFFIX);
      return new Author(second, family, third);
    }
    faults.add(NameFault.TWO_PEOPLE);
    return new Author(
        LatexText.read(String.join(", ", parts.subList(1, parts.size()))), family, "");
  }

  private static Author withSuffix(Author author, String suffix) {
    return author == null ? null : new Author(author.given(), author.family(), suffix);
  }

  /** A name without a comma. */
  private static Author ofWords(List<String> all) {
    List<String> words = new ArrayList<>(all);
    words.removeIf(word -> LatexText.read(word).isEmpty());
    if (words.isEmpty()) {
      return null;
    }
    int end = words.size();
    String suffix = end > 2 ? LatexText.read(words.get(end - 1)) : "";
    if (isSuffix(suffix)) {
      end--;
    } else {
      suffix = "";
    }
    int family = 0;
    while (family < end - 1 && !isSmall(words.get(family))) {
      family++;
    }
    if (family == 0) {
      // with nothing but small letters the von part would be the whole name
      boolean capital = false;
      for (String word : words.subList(0, end)) {
        capital |= !isSmall(word);
      }
      family = capital ? 0 : end - 1;
    }
    String last = LatexText.read(String.join(" ", words.subList(family, end)));
    String given = LatexText.read(String.join(" ", words.subList(0, family)));
    return new Author(given, last, suffix);
  }

  /** Whether BibTeX takes the word for a von part; what is in braces has no case. */
  private static boolean isSmall(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String text = LatexText.read(word);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  private static boolean isSuffix(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "4th" -> true;
      default -> false;
    };
  }

  /**
   * Splits text at commas, or at whitespace and ties if the separator is a space, outside braces. A
   * space that ends a command, as in {@code S\o ren}, is no separator.
   */
  private static List<String> parts(String text, char separator) {
    boolean balanced = Title.hasMatchingBraces(text);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int command = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        command = i < text.length() && Character.isLetter(text.charAt(i)) ? i : -1;
        continue;
      }
      depth += balanced && c == '{' ? 1 : balanced && c == '}' ? -1 : 0;
      boolean space = BibtexLayout.isSpace(c);
      if (command >= 0 && space) {
        command = -1;
        continue;
      }
      command = Character.isLetter(c) && command >= 0 ? command : -1;
      if (depth == 0 && (separator == ',' ? c == ',' : space || c == '~')) {
        if (separator == ',' || i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    if (separator == ',' || start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  /** Whether it is in braces as a whole, as an organisation's name is. */
  private static boolean isBraced(String name) {
    return Braces.isAround(name) && !name.startsWith("{\\");
  }

  private static void checkSigns(String raw, Set<NameFault> faults) {
    if (isPlain(raw)) {
      return;
    }
    if (!Title.hasMatchingBraces(raw)) {
      faults.add(NameFault.UNBALANCED_BRACES);
    }
    if (ACCENT_WITHOUT_BACKSLASH.matcher(raw).find()) {
      faults.add(NameFault.ACCENT_WITHOUT_BACKSLASH);
    }
    if (DOUBLE_SPACE.matcher(raw).find()) {
      faults.add(NameFault.DOUBLE_SPACE);
    }
  }

  private static void checkWords(String raw, Set<NameFault> faults) {
    if (!raw.contains("and") && raw.indexOf(';') < 0 && raw.indexOf('&') < 0) {
      return;
    }
    List<String> words = parts(raw, ' ');
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean within = i > 0 && i < words.size() - 1 && !words.get(i - 1).endsWith(",");
      if (isGluedAnd(word, within)) {
        faults.add(NameFault.GLUED_AND);
      }
      if (word.endsWith(";") || word.equals("&") || word.equals("\\&")) {
        faults.add(NameFault.TWO_PEOPLE);
      }
    }
  }

  /** "andg" between two words, "andWang" or "B.and"; no name that has these letters. */
  private static boolean isGluedAnd(String word, boolean within) {
    int length = word.length();
    if (word.startsWith("and") && length > 3) {
      char next = word.charAt(3);
      return Character.isUpperCase(next) || within && length == 4 && Character.isLowerCase(next);
    }
    return word.endsWith("and") && length > 3 && ".}".indexOf(word.charAt(length - 4)) >= 0;
  }

  private static void checkCapitals(Author author, boolean comma, Set<NameFault> faults) {
    if (comma) {
      if (isLowercase(author.family()) || isLowercase(author.given())) {
        faults.add(NameFault.ALL_LOWERCASE);
      }
      if (isUppercase(author.family())) {
        faults.add(NameFault.ALL_CAPITALS);
      }
    } else if (isLowercase(author.name())) {
      faults.add(NameFault.ALL_LOWERCASE);
    } else if (!author.given().isEmpty() && isUppercase(author.name())) {
      faults.add(NameFault.ALL_CAPITALS);
    }
  }

  private static boolean isLowercase(String name) {
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return false;
      }
      small |= Character.isLowerCase(name.charAt(i));
    }
    return small;
  }

  /** Whether it has a word of two capitals or more, which is no initial, and no small letter. */
  private static boolean isUppercase(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return TWO_CAPITALS.matcher(name).find();
  }

  private static boolean hasOddCharacter(String name) {
    return !isPlain(name) && ODD_CHARACTER.matcher(name).find();
  }
}
