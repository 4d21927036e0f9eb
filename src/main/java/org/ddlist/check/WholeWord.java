package org.ddlist.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a word in a text, in any case and with neither letters nor digits around it. */
final class WholeWord {
  private static final String APART = "[\\p{L}\\p{N}]";

  private WholeWord() {}

  static Matcher in(String text, String word) {
    String pattern = "(?<!" + APART + ")" + Pattern.quote(word) + "(?!" + APART + ")";
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
  }
}
