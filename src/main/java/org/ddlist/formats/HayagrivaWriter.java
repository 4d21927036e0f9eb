package org.ddlist.formats;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern RANGE = Pattern.compile("[0-9-]*");

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
    field(out, 1, "type", WorkType.of(paper).hayagriva());
    field(out, 1, "title", quoted(paper.title().text()));
    String people = PaperFacts.hasEditors(paper) ? "editor" : "author";
    names(out, 1, people, PaperFacts.authors(paper));
    field(out, 1, "date", paper.yearText());
    field(out, 1, "page-range", lean ? "" : range(publication.pages()));
    field(out, 1, "url", lean ? "" : quoted(PaperFacts.address(paper)));
    serialNumbers(paper, lean, out);
    field(out, 1, "chapter", lean ? "" : range(PaperFacts.further(paper, "chapter")));
    field(out, 1, "note", lean ? "" : quoted(PaperFacts.further(paper, "note")));
    parent(paper, detail, out);
  }

  /** Writes what numbers the paper itself; its issue is that of what it is in. */
  private static void serialNumbers(Paper paper, boolean lean, Appendable out) throws IOException {
    Publication publication = paper.publication();
    Map<String, String> numbers = new LinkedHashMap<>();
    boolean alone = paper.venue() == null || PaperFacts.kind(paper) == Venue.Kind.REPORT;
    if (!lean) {
      String version = PaperFacts.further(paper, "version");
      numbers.put("serial", alone ? publication.number() : "");
      numbers.merge("serial", version, (number, other) -> number.isEmpty() ? other : number);
      numbers.put("doi", publication.doi());
    }
    numbers.put("arxiv", lean && paper.venue() != null ? "" : paper.arxiv());
    if (!lean) {
      numbers.put("isbn", PaperFacts.further(paper, "isbn"));
      numbers.put("issn", PaperFacts.further(paper, "issn"));
    }
    numbers.values().removeIf(String::isEmpty);
    out.append(numbers.isEmpty() ? "" : "  serial-number:\n");
    for (Map.Entry<String, String> number : numbers.entrySet()) {
      field(out, 2, number.getKey(), quoted(number.getValue()));
    }
  }

  private static void names(Appendable out, int depth, String field, List<Author> authors)
      throws IOException {
    String indent = "  ".repeat(depth);
    out.append(authors.isEmpty() ? "" : indent + field + ":\n");
    for (Author author : authors) {
      name(author, depth + 1, out);
    }
  }

  /** Writes a name as one text, or in parts where a comma of the text would be read as theirs. */
  private static void name(Author author, int depth, Appendable out) throws IOException {
    boolean text =
        author.name().indexOf(',') < 0 && (author.suffix().isEmpty() || !author.given().isEmpty());
    out.append("  ".repeat(depth));
    if (text) {
      out.append("- ").append(quoted(PaperFacts.invertedName(author))).append('\n');
      return;
    }
    out.append("- name: ").append(quoted(author.family())).append('\n');
    field(out, depth + 1, "given-name", quoted(author.given()));
    field(out, depth + 1, "suffix", quoted(author.suffix()));
  }

  private static void parent(Paper paper, Detail detail, Appendable out) throws IOException {
    if (paper.venue() == null && !paper.arxiv().isEmpty()) {
      out.append("  parent:\n");
      field(out, 2, "type", "repository");
      field(out, 2, "title", quoted("arXiv"));
      return;
    }
    String type = WorkType.of(paper).hayagriva();
    if (paper.venue() == null) {
      field(out, 1, "organization", quoted(PaperFacts.further(paper, "organization")));
      imprint(paper, 1, type, detail, out);
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
        imprint(paper, 1, type, detail, out);
      }
      case COLLECTION -> container(paper, "anthology", detail, out);
      case REPORT -> {
        field(out, 1, "genre", quoted(PaperFacts.further(paper, "type")));
        field(out, 1, "organization", quoted(paper.venue().name()));
      }
    }
  }

  private static void container(Paper paper, String type, Detail detail, Appendable out)
      throws IOException {
    out.append("  parent:\n");
    field(out, 2, "type", type);
    field(out, 2, "title", quoted(PaperFacts.container(paper)));
    imprint(paper, 2, type, detail, out);
  }

  /**
   * Writes who published a work and in which form: what the paper is in, or the paper itself.
   *
   * @param type of the work, and so of the series that it is in
   */
  private static void imprint(Paper paper, int depth, String type, Detail detail, Appendable out)
      throws IOException {
    if (detail == Detail.LEAN) {
      return;
    }
    Publication publication = paper.publication();
    boolean body = paper.venue() != null && PaperFacts.kind(paper).isBody();
    names(out, depth, "editor", PaperFacts.editors(paper));
    field(out, depth, "edition", range(PaperFacts.further(paper, "edition")));
    String publisher = body ? "" : PaperFacts.publisher(paper, detail);
    field(out, depth, "publisher", quoted(publisher));
    String place = detail.ifAtLeast(Detail.FULL, paper.place());
    String address = PaperFacts.further(paper, "address");
    field(out, depth, "location", quoted(place.isEmpty() ? address : place));
    field(out, depth, "volume", range(publication.volume()));
    field(out, depth, "issue", depth == 1 ? "" : range(publication.number()));
    String series = PaperFacts.further(paper, "series");
    if (!series.isEmpty()) {
      out.append("  ".repeat(depth)).append("parent:\n");
      field(out, depth + 1, "type", type);
      field(out, depth + 1, "title", quoted(series));
    }
  }

  private static void field(Appendable out, int depth, String name, String value)
      throws IOException {
    if (!value.isEmpty()) {
      out.append("  ".repeat(depth)).append(name).append(": ").append(value).append('\n');
    }
  }

  private static boolean isName(String key) {
    return NAME.matcher(key).matches() && !NO_TEXT.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Quotes a text that is neither a number nor a range of numbers. */
  private static String range(String text) {
    return RANGE.matcher(text).matches() ? text : quoted(text);
  }

  /** Text in double quotes; an empty text stays empty, so that its field is omitted. */
  private static String quoted(String text) {
    return text.isEmpty() ? text : YamlText.quoted(text);
  }
}
