package org.ddlist.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that was pasted into a query, without the signs of LaTeX and BibTeX in it. */
final class PastedLatex {
  // possessive, and only from the start of a word: a pasted text may have 100,000 letters
  private static final String ADDRESS = "((?<!\\p{L})\\p{L}++://[^\\s\"]*)";

  /** A field's name and the sign before its value, whose end the second group has. */
  private static final String FIELD =
      "(?<![^\\s,{(])\\p{L}++\\s*+=\\s*+(?:\\{|\"(?=(.*?)(?<!\\\\)\"))";

  /** The sign of a command that is a letter; a command or a type of entry before its braces. */
  private static final String COMMAND =
      "\\\\(?=(?i:aa|ae|i|j|l|o|oe|ss)(?!\\p{L}))|[\\\\@]\\p{L}++(?=\\{[^}])";

  private static final String ACCENT = "\\\\[\"'`^~=.-]|\\\\(?!\\p{L})";

  private final StringBuilder plain = new StringBuilder();

  /** Where each character of the plain text, and its end, was typed. */
  private final int[] columns;

  PastedLatex(String typed) {
    columns = new int[typed.length() + 1];
    boolean pasted = typed.indexOf('{') >= 0 || typed.indexOf('\\') >= 0 || typed.indexOf('=') >= 0;
    // not compiled for the usual query, which has no signs
    String any = pasted ? String.join("|", "(?s)" + ADDRESS, FIELD, COMMAND, ACCENT, "[{}\"]") : "";
    Matcher sign = pasted ? Pattern.compile(any).matcher(typed) : null;
    int from = 0;
    int close = -1;
    while (pasted && sign.find()) {
      boolean quotes = sign.group().equals("\"") && sign.start() != close;
      append(typed, from, sign.group(1) != null || quotes ? sign.end() : sign.start());
      close = Math.max(close, sign.end(2));
      from = sign.end();
    }
    append(typed, from, typed.length());
    columns[plain.length()] = typed.length();
  }

  private void append(String typed, int from, int to) {
    for (int at = from; at < to; at++) {
      columns[plain.length()] = at;
      plain.append(typed.charAt(at));
    }
  }

  /** The text without commands, accents and braces, and without "title =" before a value. */
  String plain() {
    return plain.toString();
  }

  /** Where a position in the plain text was typed. */
  int column(int position) {
    return columns[position];
  }
}
