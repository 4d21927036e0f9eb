package org.ddlist.check;

import org.ddlist.bibtex.LatexText;

/** Reads pages: "433--460", "12:1--12:24", "iv--xii", "7, 41, 73--97", "43+". */
final class PageNumbers {
  private static final String DASHES = "-‐‑‒–—−";

  private PageNumbers() {}

  /** What is wrong with them; empty if nothing is. */
  static String fault(String latex) {
    String text = LatexText.read(latex);
    if (hasMixedDash(latex)) {
      return "'" + text + "' has two kinds of dash in a row";
    }
    for (String part : LatexText.readPages(latex).split(",")) {
      String range = part.strip();
      int dash = range.indexOf('-');
      if (!hasNumber(range)) {
        return "'" + text + "' is no page";
      }
      if (dash < 0 || dash != range.lastIndexOf('-')) {
        continue;
      }
      String first = range.substring(0, dash).strip();
      String last = range.substring(dash + 1).strip();
      if (first.isEmpty() || last.isEmpty()) {
        return "'" + text + "' has one end";
      }
      if (first.equals(last) && (first.equals("1") || first.equals("0"))) {
        return "'" + text + "' is a placeholder";
      }
      if (isBackward(first, last)) {
        return "'" + text + "' run backwards";
      }
    }
    return "";
  }

  private static boolean hasNumber(String range) {
    for (int i = 0; i < range.length(); i++) {
      if (Character.isLetterOrDigit(range.charAt(i))) {
        return !range.equals("0");
      }
    }
    return false;
  }

  /** One sign of one kind is a dash, or two or three hyphens are. */
  private static boolean hasMixedDash(String latex) {
    for (int i = 1; i < latex.length(); i++) {
      char before = latex.charAt(i - 1);
      char c = latex.charAt(i);
      if (DASHES.indexOf(before) >= 0 && DASHES.indexOf(c) >= 0 && (before != '-' || c != '-')) {
        return true;
      }
    }
    return false;
  }

  /** By the digits at their ends, if what stands before those is the same. */
  private static boolean isBackward(String first, String last) {
    int firstDigits = digits(first);
    int lastDigits = digits(last);
    if (!first.substring(0, firstDigits).equals(last.substring(0, lastDigits))) {
      return false;
    }
    String from = first.substring(firstDigits);
    String to = last.substring(lastDigits);
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    if (to.length() < from.length()) {
      // 1234-38 stands for 1234-1238
      to = from.substring(0, from.length() - to.length()) + to;
    }
    return from.length() == to.length() && to.compareTo(from) < 0;
  }

  private static int digits(String text) {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
      at--;
    }
    return at;
  }
}
