package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * Text that names people: {@code A, B, and C}, {@code A et al.}, {@code Family, G., Family, G.},
 * {@code 甲，乙 等}.
 *
 * @param names without numbers and marks
 * @param others whether it says that there are more
 */
record AuthorText(List<String> names, boolean others) {
  static final AuthorText NONE = new AuthorText(List.of(), false);

  /** Particles of family names, which begin with a small letter. */
  private static final Set<String> PARTICLES =
      Set.of(
          ("de der den van von la le di da del della dos das do du el al bin ibn ben ter ten zu las"
                  + " los y e af av op 't")
              .split(" "));

  /** Words that no name has. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("conference workshop workshops journal transactions proceedings symposium letters arxiv"
                  + " preprint university institute nature science learning neural networks vision"
                  + " oral spotlight poster award best paper code project survey international"
                  + " tutorial challenge singapore acm ieee surveys computing systems engineering"
                  + " artificial intelligence security information privacy tbd tba tech lab labs college academy phd"
                  + " dissertation thesis")
              .split(" "));

  /** Where authors work and publishers, which lists have in the place of names. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          ("google microsoft facebook meta apple amazon nvidia openai deepmind alibaba tencent baidu"
                  + " huawei intel adobe samsung uber bytedance springer elsevier wiley stanford"
                  + " airbnb etsy linkedin twitter netflix spotify pinterest walmart ebay yahoo ibm anthropic salesforce"
                  + " princeton berkeley mit cmu oxford cambridge harvard tsinghua eth epfl")
              .split(" "));

  /** Words that titles begin with, which are names behind another: "Linna An". */
  private static final Set<String> TITLE_BEGINS =
      Set.of("the of in on with for via to a an".split(" "));

  /** What columns of names have for none. */
  private static final Set<String> NOBODY =
      Set.of("various", "anonymous", "unknown", "none", "team", "many", "n/a");

  private static final int MOST_WORDS = 5;

  private static final Pattern SPACES = Pattern.compile(" +");

  private static final Pattern POINTS = Pattern.compile("[ .-]+");

  private static final Pattern FIRST_WORD = Pattern.compile("[ ,]");

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private static final Pattern SEPARATOR = Pattern.compile("[,;]|&(?!P\\b)");

  private static final Pattern BETWEEN_FAMILIES = Pattern.compile(", and |, & |,| and | & ");

  private static final Pattern JOINT = Pattern.compile(" and | & |^and |^& ");

  /** "Turing AM", which may be a whole name unless others have one initial. */
  private static final Pattern GLUED =
      Pattern.compile("^(\\p{Lu}[\\p{L} '’-]*\\p{Ll}) (\\p{Lu}{2,3})$");

  /** The last of several people, with the family name before a comma. */
  private static final Pattern LAST_PAIR =
      Pattern.compile(", [^,]+,? and \\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}. '’-]*$");

  /** What is before the last of the names: "... & Turing". */
  private static final Pattern ELLIPSIS = Pattern.compile("^(?:\\.\\.\\.|…) *");

  /** "Lovelace, A., ... & Turing, A.": the last of the names follows those that are left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(", *(?:\\.\\.\\.|…|\\. \\. \\.) *,? *(?:(?:&|and) +)?(?=\\p{Lu})");

  private static final Pattern AFFILIATION =
      Pattern.compile(
          "(?<=\\p{L}) \\([^()\\d]*\\p{Ll}[^()]{0,200}\\)(?=, | et al| and | &)"
              + "|(?<=\\p{L}) \\([^()]{0,200}\\)(?= et al)");

  /**
   * Reads names.
   *
   * @return null if the text is something else
   */
  static AuthorText read(String text) {
    String rest = PlainText.of(text).replace('，', ',').replace('、', ',').replace('；', ';');
    if (rest.contains(" + ")) {
      return null;
    }
    int end = othersAt(rest);
    boolean others = end >= 0;
    rest = others ? rest.substring(0, end) : rest;
    // "Lovelace, Ada and Turing, Alan", as BibTeX has them
    rest = SPACES.matcher(strip(rest)).replaceAll(" ").replace(" AND ", " and ");
    String people = inverted(rest.split(" and "), false);
    people = people.isEmpty() ? inverted(rest.split(" & "), true) : people;
    people = people.isEmpty() ? pairs(rest) : people;
    rest = people.isEmpty() ? rest : people;
    rest = strip(rest.replace(" and ", ",").replace(" & ", ",").replace(",and ", ","));
    List<String> parts = new ArrayList<>();
    boolean inverted = rest.indexOf(';') > 0 && rest.indexOf(',') > 0;
    for (String part : (inverted ? SEMICOLON : SEPARATOR).split(rest)) {
      String name = name(part, inverted);
      if (!name.isEmpty()) {
        String turned = initialsLast(name);
        // "Lovelace A, Turing A M." ends a sentence
        boolean last = turned.equals(name) && name.endsWith(".") && isTurned(parts);
        parts.add(
            inverted ? name : last ? initialsLast(name.substring(0, name.length() - 1)) : turned);
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    if (isTurned(parts)) {
      parts.replaceAll(name -> GLUED.matcher(name).replaceFirst("$1, $2"));
    }
    // "Lovelace, Ada." is one person
    boolean one = text.strip().endsWith(".") && !text.contains(" and ") && text.indexOf('&') < 0;
    parts = inverted ? parts : familyFirst(parts, others || one);
    boolean whole = false;
    for (String part : parts) {
      if (!isName(part)) {
        return null;
      }
      whole |= part.indexOf(' ') > 0 || isHan(part);
    }
    return others || whole ? new AuthorText(parts, others) : null;
  }

  /**
   * "Lovelace, Ada, Turing, Alan, and Noether, Emmy" with semicolons between the people; empty for
   * another text.
   */
  private static String pairs(String text) {
    if (!LAST_PAIR.matcher(text).find()) {
      return "";
    }
    String[] parts = text.replaceFirst(",? and (?=[^,]+, [^,]+$)", ", ").split(", ");
    StringBuilder people = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean family = i % 2 == 0;
      if (family && parts[i].indexOf(' ') >= 0 || parts.length % 2 > 0) {
        return "";
      }
      people.append(i == 0 ? "" : family ? ";" : ", ").append(parts[i]);
    }
    return people.toString();
  }

  /**
   * Several people, each of whom has one comma, with semicolons between them; empty if they are not
   * so.
   *
   * @param single whether the family name must be one word, since "A. Author, B. Author & C.
   *     Author, D. Author" has commas between the people
   */
  private static String inverted(String[] people, boolean single) {
    for (String person : people) {
      String name = person.strip();
      int comma = name.indexOf(',');
      if (comma <= 0 || comma != name.lastIndexOf(',')) {
        return "";
      }
      if (single && name.substring(0, comma).indexOf(' ') >= 0) {
        return "";
      }
    }
    return people.length > 1 ? String.join(";", people) : "";
  }

  /**
   * Reads family names alone, which people have beside a year or a venue: {@code Lovelace and
   * Turing}, {@code Lovelace, Turing, Noether}. {@code Lovelace, Turing} may be one person, too.
   *
   * @return null if the text is something else
   */
  static AuthorText families(String text) {
    if (NOBODY.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN_FAMILIES.split(strip(text))) {
      String name = strip(part);
      String family = name.substring(name.lastIndexOf(' ') + 1);
      boolean capital = family.length() > 1 && 2 * PlainText.capitals(family) <= family.length();
      if (!capital || !isName(name) || isInstitution(family)) {
        return null;
      }
      names.add(name);
    }
    return new AuthorText(names, false);
  }

  /** Whether the first word of a text is the name of a company, a university or a publisher. */
  static boolean isInstitution(String text) {
    return INSTITUTIONS.contains(FIRST_WORD.split(text.strip(), 2)[0].toLowerCase(Locale.ROOT));
  }

  /** Whether a text between commas may belong to a list of names: one, or some with "and". */
  static boolean isPart(String text) {
    int others = othersAt(text);
    String part = others < 0 ? text.strip() : text.substring(0, others).strip();
    String named = ELLIPSIS.matcher(part).replaceFirst("");
    for (String name : JOINT.split(named)) {
      String bare = name(name, false);
      if (!name.isBlank() && (bare.isEmpty() || !isName(bare))) {
        return false;
      }
    }
    return !text.isBlank();
  }

  /** Whether {@link #initialsLast} has turned a name before. */
  private static boolean isTurned(List<String> names) {
    return names.stream().anyMatch(name -> name.indexOf(',') > 0);
  }

  /** "Assael Y M" as "Assael, Y M": initials without points follow a family name. */
  private static String initialsLast(String name) {
    int end = name.length();
    while (end > 2 && name.charAt(end - 2) == ' ' && Character.isUpperCase(name.charAt(end - 1))) {
      end -= 2;
    }
    boolean whole = end > 1 && Character.isLowerCase(name.charAt(end - 1));
    return end < name.length() && whole ? name.substring(0, end) + "," + name.substring(end) : name;
  }

  /** Names without what is in parentheses after one. */
  static String withoutAffiliations(String names) {
    return AFFILIATION.matcher(names).replaceAll("");
  }

  /** Where the words for more people begin; -1 if there are none. */
  private static int othersAt(String text) {
    Matcher left = LEFT_OUT.matcher(text);
    if (left.find()) {
      return left.start();
    }
    String folded = text.toLowerCase(Locale.ROOT);
    for (String words :
        List.of(
            "et al",
            "et. al",
            "et.al",
            "at al",
            "el al",
            "etal",
            "and others",
            "and coauthors",
            "等")) {
      int at = folded.lastIndexOf(words);
      int end = at + words.length();
      boolean alone =
          at > 0
              && (words.equals("等") || " ,.".indexOf(text.charAt(at - 1)) >= 0)
              && strip(text.substring(end).replace("人", "")).isEmpty();
      if (alone) {
        return at;
      }
    }
    return -1;
  }

  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " ,.;:&-–—•|".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,.;:&".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    // the point of an initial at the end stays
    boolean initial =
        end < text.length()
            && text.charAt(end) == '.'
            && end > 0
            && Character.isUpperCase(text.charAt(end - 1))
            && (end == 1 || !Character.isLetter(text.charAt(end - 2)));
    return text.substring(start, initial ? end + 1 : end);
  }

  /**
   * A name without the marks of footnotes.
   *
   * @param inverted whether its family name is before a comma
   */
  private static String name(String part, boolean inverted) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letter =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || " .'’`-‐–".indexOf(c) >= 0
              || inverted && c == ',';
      boolean mark = "*∗†‡§¶#^+✉1234567890".indexOf(c) >= 0;
      if (letter || !mark) {
        name.append(c);
      }
    }
    return strip(name.toString().strip());
  }

  /** Joins each family name with the given names after it, where they come in that order. */
  private static List<String> familyFirst(List<String> parts, boolean others) {
    if (parts.size() > 2 && isFirstInverted(parts)) {
      List<String> names = new ArrayList<>(parts);
      names.set(0, parts.get(0) + ", " + names.remove(1));
      return names;
    }
    boolean inverted = parts.size() % 2 == 0;
    boolean single = parts.size() == 2 && others;
    boolean some = false;
    for (int i = 1; inverted && i < parts.size(); i += 2) {
      some |= isInitials(parts.get(i));
    }
    for (int i = 0; inverted && i < parts.size(); i += 2) {
      boolean family = parts.get(i).indexOf(' ') < 0 && !isInitials(parts.get(i));
      inverted = isInitials(parts.get(i + 1)) || (single || some) && family;
    }
    if (!inverted) {
      return parts;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      names.add(parts.get(i) + ", " + parts.get(i + 1));
    }
    return names;
  }

  /** "Family, Given, Given Family, Given Family": only the first is the other way round. */
  private static boolean isFirstInverted(List<String> parts) {
    boolean rest = parts.get(0).indexOf(' ') < 0 && !isHan(parts.get(0));
    for (int i = 2; i < parts.size(); i++) {
      rest &= parts.get(i).indexOf(' ') > 0;
    }
    return rest && (parts.get(1).indexOf(' ') < 0 || parts.get(1).endsWith("."));
  }

  private static boolean isInitials(String text) {
    for (String word : POINTS.split(text)) {
      if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text begins with a Chinese character. */
  static boolean isHan(String text) {
    return !text.isEmpty()
        && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  /** Two to four characters; more of a foreign name, which has a point in it. */
  private static boolean isHanName(String name) {
    return name.length() < (name.indexOf('·') > 0 ? 12 : 5) && name.indexOf('-') < 0;
  }

  private static boolean isName(String name) {
    String[] words = SPACES.split(name.replace(",", ""));
    if (words.length > MOST_WORDS || name.length() > 50 || isHan(name) && !isHanName(name)) {
      return false;
    }
    boolean capital = false;
    if (isInstitution(name)) {
      return false;
    }
    for (String word : words) {
      int first = word.codePointAt(0);
      boolean upper = Character.isUpperCase(first) || isHan(word);
      capital |= upper;
      boolean ends = word.endsWith(".") && word.length() > 4 && !word.substring(1, 4).contains(".");
      boolean acronym = word.length() > 3 && PlainText.capitals(word) == word.length();
      String folded = word.toLowerCase(Locale.ROOT);
      boolean family = folded.equals("best") && name.endsWith(" " + word);
      if (NO_NAMES.contains(folded) && !family
          || TITLE_BEGINS.contains(folded) && name.startsWith(word + " ")
          || !upper && !PARTICLES.contains(word) && !isJoined(word)
          || ends
          || acronym && words.length == 1) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
        if (!letter
            && Character.getType(c) != Character.NON_SPACING_MARK
            && ".'’`-‐–".indexOf(c) < 0) {
          return false;
        }
      }
    }
    return capital && (words.length == 1 || !JournalNames.is(name));
  }

  /** "d'Alembert", "al-Khwarizmi". */
  private static boolean isJoined(String word) {
    int mark = Math.max(word.indexOf('\''), Math.max(word.indexOf('’'), word.indexOf('-')));
    return mark > 0
        && mark <= 3
        && mark + 1 < word.length()
        && Character.isUpperCase(word.codePointAt(mark + 1));
  }
}
