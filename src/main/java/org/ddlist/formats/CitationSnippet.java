package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;

/** What cites papers in the text of a document. */
public enum CitationSnippet {
  /** One command of LaTeX with every key. */
  TEX("tex", "\\cite{", ",", "}"),

  /** One group in brackets, as Pandoc and Quarto read it. */
  MARKDOWN("markdown", "[", "; ", "]"),

  /** A call for each key, because Typst's takes one; those side by side are printed as a group. */
  TYPST("typst", "", "", "");

  private final String word;
  private final String before;
  private final String between;
  private final String after;

  CitationSnippet(String word, String before, String between, String after) {
    this.word = word;
    this.before = before;
    this.between = between;
    this.after = after;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }

  /** Writes a line that cites all of the papers, in their order. */
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

  /** A key with signs that Typst does not take in angle brackets. */
  private static String label(String key) {
    return "label(\"" + key.replace("\\", "\\\\").replace("\"", "\\\"") + "\")";
  }

  /** Whether it is ASCII letters, digits and underscores with one of the signs between, if any. */
  private static boolean isWord(String key, String signs) {
    boolean sign = true;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      if (!letter && (sign || signs.indexOf(c) < 0)) {
        return false;
      }
      sign = !letter;
    }
    return !sign;
  }
}
