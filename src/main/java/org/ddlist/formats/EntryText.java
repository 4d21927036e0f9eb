package org.ddlist.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ddlist.bibtex.LatexText;
import org.ddlist.model.Author;

/** Writes one entry of a .bib file, a field a line. A field whose value is empty is left out. */
final class EntryText {
  private final Appendable out;
  private final boolean ascii;

  EntryText(Appendable out, boolean ascii) {
    this.out = out;
    this.ascii = ascii;
  }

  void open(String type, String key) throws IOException {
    out.append('@').append(type).append('{').append(key);
  }

  void close() throws IOException {
    out.append("\n}\n");
  }

  /** A title, whose braces mark what keeps its capitals. */
  void title(String marked) throws IOException {
    verbatim("title", ascii ? LatexText.of(marked) : LatexText.inUnicode(marked));
  }

  /** A field of text, which stands as LaTeX. */
  void text(String name, String text) throws IOException {
    verbatim(name, latex(text));
  }

  void pages(String pages) throws IOException {
    verbatim("pages", latex(pages).replace("-", "--"));
  }

  void people(List<Author> authors) throws IOException {
    StringBuilder names = new StringBuilder();
    for (Author author : authors) {
      names.append(names.isEmpty() ? "" : " and ").append(family(author));
      if (!author.suffix().isEmpty()) {
        names.append(", ").append(latex(author.suffix()));
      }
      if (!author.given().isEmpty()) {
        names.append(", ").append(latex(author.given()));
      }
    }
    verbatim("author", names.toString());
  }

  /** A field that is not LaTeX. */
  void verbatim(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /** Plain text in LaTeX, whatever it is: a brace would end the field. */
  private String latex(String text) {
    if (isPlain(text)) {
      return LatexText.of(text);
    }
    StringBuilder latex = new StringBuilder(text.length());
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean brace = c == '{' || c == '}';
      if (brace || Character.isISOControl(c) || i == text.length()) {
        String part = text.substring(start, i);
        latex.append(ascii ? LatexText.of(part) : LatexText.inUnicode(part));
        start = i + 1;
        String sign = c == '{' ? "{\\textbraceleft}" : c == '}' ? "{\\textbraceright}" : " ";
        latex.append(i < text.length() ? sign : "");
      }
    }
    return latex.toString();
  }

  /**
   * Whether it is ASCII without braces, as nearly every field is: looking up accents takes time.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '{' || c == '}') {
        return false;
      }
    }
    return true;
  }

  /**
   * An organisation's name goes in braces, or BibTeX would take its last word for a family name.
   */
  private String family(Author author) {
    String family = latex(author.family());
    return PaperFacts.isOrganisation(author) ? "{" + family + "}" : family;
  }

  /**
   * The address with what a URI has no place for percent-encoded (<a
   * href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986</a>), so that no brace of it
   * ends a field.
   */
  static String uri(String address) {
    StringBuilder uri = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > ' ' && c <= '~' && "{}\\\"<>^`|".indexOf(c) < 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
