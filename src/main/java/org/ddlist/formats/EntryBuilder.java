package org.ddlist.formats;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Months;
import org.ddlist.model.Author;
import org.ddlist.model.EntryDetails;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.KeyValue;
import org.jbibtex.StringValue;
import org.jbibtex.Value;

/** Builds an entry of a .bib file. A field whose value is empty is left out. */
final class EntryBuilder {
  private final BibTeXEntry entry;
  private final boolean ascii;

  /**
   * @param ascii whether text is written as LaTeX in ASCII, or as letters of UTF-8
   */
  EntryBuilder(String type, String key, boolean ascii) {
    entry = new BibTeXEntry(new Key(type), new Key(key));
    this.ascii = ascii;
  }

  /** The entry with the fields added so far, in their order. */
  BibTeXEntry entry() {
    return entry;
  }

  /** Adds a title, whose braces protect capitals. */
  void title(String marked) {
    verbatim("title", ascii ? LatexText.of(marked) : LatexText.inUnicode(marked));
  }

  /** Adds a field of plain text, converted to LaTeX. */
  void text(String name, String text) {
    verbatim(name, latex(text));
  }

  void pages(String pages) {
    verbatim("pages", latex(pages).replace("-", "--"));
  }

  /**
   * Adds a field of names.
   *
   * @param field "author", or "editor" for those of a book without an author
   */
  void people(String field, List<Author> authors) {
    StringBuilder names = new StringBuilder();
    for (Author author : authors) {
      names.append(names.isEmpty() ? "" : " and ").append(name(author));
    }
    verbatim(field, names.toString());
  }

  /** A name with its family name first. */
  String name(Author author) {
    StringBuilder name = new StringBuilder(family(author));
    if (!author.suffix().isEmpty()) {
      name.append(", ").append(latex(author.suffix()));
    }
    if (!author.given().isEmpty()) {
      name.append(", ").append(latex(author.given()));
    }
    return name.toString();
  }

  /** Adds a field whose value needs no conversion. */
  void verbatim(String name, String value) {
    if (!value.isEmpty()) {
      entry.addField(new Key(name), new StringValue(value, StringValue.Style.BRACED));
    }
  }

  /**
   * Adds what only an entry has a place for, in place of what the record says in that field.
   *
   * @param names what fields are called here that BibTeX calls otherwise; empty for BibTeX, which
   *     has a subtitle in the title
   */
  void details(EntryDetails details, Detail detail, Map<String, String> names) {
    Map<String, String> all = details.fields();
    boolean joined = names.isEmpty() && all.containsKey("title") && all.containsKey("subtitle");
    for (Map.Entry<String, String> field : all.entrySet()) {
      String written = field.getKey();
      boolean taken = all.containsKey(names.getOrDefault(written, ""));
      Key name = new Key(taken ? written : names.getOrDefault(written, written));
      boolean isWritten = detail != Detail.LEAN || entry.getField(name) != null;
      if (joined && written.equals("title")) {
        whole(field.getValue() + ": " + all.get("subtitle"));
      } else if (!(joined && written.equals("subtitle")) && (isWritten || isLean(written))) {
        entry.addField(name, value(written, field.getValue()));
      }
    }
  }

  /** Adds a title with its subtitle, unless the record's says the same and protects capitals. */
  private void whole(String title) {
    if (!LatexText.isText(title)) {
      verbatim("title", title);
    }
  }

  /** Whether the leanest entry has a field that the record would not write. */
  private static boolean isLean(String field) {
    return field.equals("subtitle") || field.equals("booktitle") || field.equals("journal");
  }

  /** A month is BibTeX's own string for it, which each style spells its way. */
  private static Value value(String field, String latex) {
    return field.equals("month") && Months.NAMES.contains(latex)
        ? new KeyValue(Months.string(latex))
        : new StringValue(latex, StringValue.Style.BRACED);
  }

  /**
   * Converts plain text to LaTeX, braces and control characters too: a brace would end the field.
   */
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

  /** Whether the text is ASCII without braces, as nearly all is: looking up accents takes time. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '{' || c == '}') {
        return false;
      }
    }
    return true;
  }

  /** Puts an organisation's name in braces, or BibTeX would read its last word as a family name. */
  private String family(Author author) {
    String family = latex(author.family());
    return author.isOrganisation() ? "{" + family + "}" : family;
  }

  /**
   * Percent-encodes what a URI must not contain (<a
   * href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986</a>), braces among it, which
   * could end the field.
   */
  static String uri(String address) {
    StringBuilder uri = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > ' ' && c <= '~' && "{}\\\"<>^`|".indexOf(c) < 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
