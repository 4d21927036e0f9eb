package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Named;
import org.ddlist.text.Ascii;

/** The text that cites papers in a document. */
public enum CitationSnippet implements Named {
  /** One command of LaTeX with all keys. */
  TEX("\\cite{", ",", "}"),

  /** One group in brackets, for Pandoc and Quarto. */
  MARKDOWN("[", "; ", "]"),

  /** One call per key, since Typst's call takes one key; it prints adjacent calls as a group. */
  TYPST("", "", "");

  private final String before;
  private final String between;
  private final String after;

  CitationSnippet(String before, String between, String after) {
    this.before = before;
    this.between = between;
    this.after = after;
  }

  /** Writes a line that cites all papers, in their order. */
  public void write(List<Paper> papers, Appendable out) throws IOException {
    String next = before;
    for (Paper paper : papers) {
      out.append(next).append(one(paper.key()));
      next = between;
    }
    out.append(after).append('\n');
  }

  private String one(String key) {
    return switch (this) {
      case TEX -> key;
      case MARKDOWN -> isWord(key, "-:.+") ? "@" + key : "@{" + key + "}";
      case TYPST -> "#cite(" + (isWord(key, "-:.") ? "<" + key + ">" : label(key)) + ")";
    };
  }

  /** The call for a key with characters that Typst does not allow in angle brackets. */
  private static String label(String key) {
    return "label(\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
  }

  /** Whether it is words of ASCII letters, digits and underscores with single signs between. */
  private static boolean isWord(String key, String signs) {
    boolean sign = true;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = Ascii.isLetterOrDigit(c) || c == '_';
      if (!letter && (sign || signs.indexOf(c) < 0)) {
        return false;
      }
      sign = !letter;
    }
    return !sign;
  }
}
