package org.ddlist.exchange;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;

/** What cites papers in the text of a document. */
public enum CitationSnippet {
  /** One command of LaTeX with every key. */
  TEX("tex", "\\cite{", ",", "}"),

  /** One group in brackets, as Pandoc and Quarto read it. */
  MARKDOWN("markdown", "[@", "; @", "]"),

  /** A call for each key, because Typst's takes one; those side by side are printed as a group. */
  TYPST("typst", "#cite(<", ">)#cite(<", ">)");

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
      out.append(next).append(paper.key());
      next = between;
    }
    out.append(after).append('\n');
  }
}
