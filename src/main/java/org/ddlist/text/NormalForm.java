package org.ddlist.text;

import java.text.Normalizer;

/**
 * Unicode's normal forms in time linear in the text. Java sorts the marks of a letter by insertion,
 * so a letter with a hundred thousand of them would take minutes.
 */
public final class NormalForm {
  /** As many as UAX 15 (13, stream-safe text) allows, in any language enough. */
  private static final int MOST_MARKS = 30;

  private NormalForm() {}

  /** The text in that form; marks of one letter are sorted among at most thirty at a time. */
  public static String of(String text, Normalizer.Form form) {
    StringBuilder normal = null;
    int start = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks == MOST_MARKS) {
        normal = normal == null ? new StringBuilder(text.length()) : normal;
        normal.append(Normalizer.normalize(text.substring(start, i + 1), form));
        start = i + 1;
        marks = 0;
      }
    }
    String rest = Normalizer.normalize(text.substring(start), form);
    return normal == null ? rest : normal.append(rest).toString();
  }
}
