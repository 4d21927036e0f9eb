package org.ddlist.model;

/**
 * A paper's title.
 *
 * @param marked the title with braces round what BibTeX must keep in capitals: "{DC-BENCH}: Dataset
 *     Condensation Benchmark"
 */
public record Title(String marked) {

  /** The title as people read it, without the braces. */
  public String text() {
    if (marked.indexOf('{') < 0) {
      return marked;
    }
    StringBuilder text = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c != '{' && c != '}') {
        text.append(c);
      }
    }
    return text.toString();
  }
}
