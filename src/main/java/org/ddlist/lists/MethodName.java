package org.ddlist.lists;

import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/** What a list calls the method of a paper beside its title: a nickname of the paper. */
final class MethodName {
  /**
   * Up to three words without marks of a sentence, with a letter, and with a capital or a digit.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?=.*[\\p{Lu}\\d])(?=.*\\p{L})[\\p{L}\\p{N}+*.'’_/-]{2,30}(?: [\\p{L}\\p{N}+*.'’_/-]{1,20}){0,2}");

  /** What lists have there for kinds of papers, for news, and for none. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)others?|misc|surveys?|reviews?|overview|n/?a|none|no|yes|tb[ad]|todo|new|must read"
              + "|sota|nlp|cv|rl|ml|dl|ai|us|(?:un|self-)?supervised");

  /** What only people have, and the end of a sentence. */
  private static final Pattern PERSON =
      Pattern.compile("\\bet al\\b|\\b\\p{Lu}\\. |\\p{L} .*\\.\\s*$");

  private static final Pattern YEAR = Pattern.compile("['’]?\\d{2,4}$");

  private MethodName() {}

  /** The name that a word, or some, may be; empty if it is none, as a venue or a label is. */
  static String of(String written, KnownVenues known) {
    String name = VenueText.trim(PlainText.of(written)).replaceFirst("\\)$", "");
    boolean is =
        NAME.matcher(name).matches()
            && !PERSON.matcher(written).find()
            && !NO_NAME.matcher(name).matches()
            && ItemField.of(name) == null
            && !Published.isWhole(name, known)
            && !known.isName(YEAR.matcher(name).replaceFirst(""))
            && !AuthorText.isInstitution(name);
    return is ? name : "";
  }
}
