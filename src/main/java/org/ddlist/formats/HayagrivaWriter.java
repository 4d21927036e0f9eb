package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;
import org.ddlist.text.YamlText;

/**
 * Writes <a href="https://github.com/typst/hayagriva/blob/main/docs/file-format.md">Hayagriva</a>,
 * the YAML of Typst's bibliographies: a paper is an article, and its proceedings or journal the
 * article's parent.
 */
public final class HayagrivaWriter {
  /** Words that YAML does not read as text. */
  private static final Set<String> NO_TEXT =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private HayagrivaWriter() {}

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, Detail detail, Appendable out) throws IOException {
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, detail, out);
      between = "\n";
    }
  }

  private static void write(Paper paper, Detail detail, Appendable out) throws IOException {
    Publication publication = paper.publication();
    boolean lean = detail == Detail.LEAN;
    out.append(isName(paper.key()) ? paper.key() : quoted(paper.key())).append(":\n");
    field(out, 1, "type", type(paper));
    field(out, 1, "title", quoted(paper.title().text()));
    String people = PaperFacts.hasEditors(paper) ? "  editor:\n" : "  author:\n";
    out.append(paper.authors().isEmpty() ? "" : people);
    for (Author author : PaperFacts.authors(paper)) {
      name(author, out);
    }
    field(out, 1, "date", paper.yearText());
    field(out, 1, "page-range", lean ? "" : range(publication.pages()));
    field(out, 1, "url", lean ? "" : quoted(PaperFacts.address(paper)));
    String arxiv = lean && paper.venue() != null ? "" : paper.arxiv();
    String doi = lean ? "" : publication.doi();
    boolean report = paper.venue() != null && PaperFacts.kind(paper) == Venue.Kind.REPORT;
    String serial = report && !lean ? publication.number() : "";
    if (!arxiv.isEmpty() || !doi.isEmpty() || !serial.isEmpty()) {
      out.append("  serial-number:\n");
      field(out, 2, "serial", quoted(serial));
      field(out, 2, "doi", quoted(doi));
      field(out, 2, "arxiv", quoted(arxiv));
    }
    parent(paper, detail, out);
  }

  /** Writes a name as one text, or in parts where a comma of the text would be read as theirs. */
  private static void name(Author author, Appendable out) throws IOException {
    boolean text =
        author.name().indexOf(',') < 0 && (author.suffix().isEmpty() || !author.given().isEmpty());
    if (text) {
      out.append("    - ").append(quoted(PaperFacts.invertedName(author))).append('\n');
      return;
    }
    out.append("    - name: ").append(quoted(author.family())).append('\n');
    field(out, 3, "given-name", quoted(author.given()));
    field(out, 3, "suffix", quoted(author.suffix()));
  }

  private static String type(Paper paper) {
    if (paper.venue() == null) {
      return paper.arxiv().isEmpty() ? "misc" : "article";
    }
    return switch (PaperFacts.kind(paper)) {
      case CONFERENCE, JOURNAL -> "article";
      case THESIS -> "thesis";
      case BOOK -> "book";
      case COLLECTION -> "chapter";
      case REPORT -> "report";
    };
  }

  private static void parent(Paper paper, Detail detail, Appendable out) throws IOException {
    if (paper.venue() == null) {
      if (!paper.arxiv().isEmpty()) {
        out.append("  parent:\n");
        field(out, 2, "type", "repository");
        field(out, 2, "title", quoted("arXiv"));
      }
      return;
    }
    switch (PaperFacts.kind(paper)) {
      case CONFERENCE -> container(paper, "proceedings", detail, out);
      case JOURNAL -> container(paper, "periodical", detail, out);
      case THESIS -> {
        field(out, 1, "genre", quoted(PaperFacts.thesis(paper)));
        field(out, 1, "organization", quoted(paper.venue().name()));
      }
      case BOOK -> {
        field(out, 1, "publisher", quoted(paper.venue().name()));
        field(out, 1, "volume", detail == Detail.LEAN ? "" : range(paper.publication().volume()));
      }
      case COLLECTION -> container(paper, "anthology", detail, out);
      case REPORT -> field(out, 1, "organization", quoted(paper.venue().name()));
    }
  }

  private static void container(Paper paper, String type, Detail detail, Appendable out)
      throws IOException {
    Publication publication = paper.publication();
    out.append("  parent:\n");
    field(out, 2, "type", type);
    field(out, 2, "title", quoted(PaperFacts.container(paper)));
    if (detail != Detail.LEAN) {
      field(out, 2, "publisher", quoted(PaperFacts.publisher(paper, detail)));
      field(out, 2, "location", quoted(detail.ifAtLeast(Detail.FULL, paper.place())));
      field(out, 2, "volume", range(publication.volume()));
      field(out, 2, "issue", range(publication.number()));
    }
  }

  private static void field(Appendable out, int depth, String name, String value)
      throws IOException {
    if (!value.isEmpty()) {
      out.append("  ".repeat(depth)).append(name).append(": ").append(value).append('\n');
    }
  }

  private static boolean isName(String key) {
    boolean name = !NO_TEXT.contains(key.toLowerCase(Locale.ROOT));
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      name &= letter || i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }
    return name;
  }

  /** Quotes a text that is neither a number nor a range of numbers. */
  private static String range(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < '0' || c > '9')) {
        return quoted(text);
      }
    }
    return text;
  }

  /** Text in double quotes; an empty text stays empty, so that its field is omitted. */
  private static String quoted(String text) {
    return text.isEmpty() ? text : YamlText.quoted(text);
  }
}
