package org.ddlist.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Checked;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;

/** Writes papers as the records that catalog/papers/ holds. */
public final class PaperYaml {
  private PaperYaml() {}

  public static void write(List<Paper> papers, Appendable out) throws IOException {
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, out);
      between = "\n";
    }
  }

  private static void write(Paper paper, Appendable out) throws IOException {
    Publication publication = paper.publication();
    out.append("- key: ").append(scalar(paper.key())).append('\n');
    field(out, "aliases", aliases(paper.aliases()));
    field(out, "nickname", scalar(paper.nickname()));
    field(out, "title", scalar(paper.title().marked()));
    field(out, "authors", authors(paper.authors()));
    field(out, "leads", paper.leads() > 1 ? Integer.toString(paper.leads()) : "");
    field(out, "venue", paper.venue() == null ? "" : scalar(paper.venue().abbreviation()));
    field(out, "workshop", publication.workshop() ? "true" : "");
    field(out, "track", scalar(publication.track()));
    field(out, "year", Integer.toString(paper.year()));
    field(out, "pages", scalar(publication.pages()));
    field(out, "volume", scalar(publication.volume()));
    field(out, "number", scalar(publication.number()));
    field(out, "publisher", scalar(publication.publisher()));
    field(out, "doi", scalar(publication.doi()));
    field(out, "arxiv", publication.arxiv());
    field(out, "added", paper.added());
    links(out, paper.links());
    List<String> also = new ArrayList<>();
    for (int i = 1; i < paper.sections().size(); i++) {
      also.add(paper.sections().get(i).id());
    }
    field(out, "also", flow(also));
    field(out, "note", scalar(paper.note()));
    field(out, "checked", checked(paper.checked()));
  }

  private static void links(Appendable out, Links links) throws IOException {
    boolean first = true;
    for (Links.Kind kind : Links.Kind.values()) {
      String address = links.get(kind);
      if (!address.isEmpty()) {
        out.append(first ? "  links:\n" : "");
        out.append("    ").append(kind.word()).append(": ").append(scalar(address)).append('\n');
        first = false;
      }
    }
  }

  private static void field(Appendable out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static String checked(Checked checked) {
    if (checked == null) {
      return "";
    }
    String by = checked.by().size() == 1 ? flowScalar(checked.by().get(0)) : flow(checked.by());
    return "{by: " + by + ", on: " + checked.on() + "}";
  }

  private static String aliases(List<Alias> aliases) {
    List<String> items = new ArrayList<>();
    for (Alias alias : aliases) {
      items.add(
          alias.until().isEmpty()
              ? flowScalar(alias.key())
              : "{key: " + flowScalar(alias.key()) + ", until: " + alias.until() + "}");
    }
    return items.isEmpty() ? "" : "[" + String.join(", ", items) + "]";
  }

  private static String authors(List<Author> authors) {
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      names.add(
          author.isPlain()
              ? flowScalar(author.name())
              : "{family: "
                  + flowScalar(author.family())
                  + (author.given().isEmpty() ? "" : ", given: " + flowScalar(author.given()))
                  + (author.suffix().isEmpty() ? "" : ", suffix: " + flowScalar(author.suffix()))
                  + "}");
    }
    return "[" + String.join(", ", names) + "]";
  }

  private static String flow(List<String> values) {
    List<String> items = new ArrayList<>();
    for (String value : values) {
      items.add(flowScalar(value));
    }
    return items.isEmpty() ? "" : "[" + String.join(", ", items) + "]";
  }

  /** Text as a YAML scalar within brackets or braces. */
  public static String flowScalar(String text) {
    boolean partsFlow = false;
    for (int i = 0; i < text.length(); i++) {
      partsFlow |= ",[]{}?".indexOf(text.charAt(i)) >= 0;
    }
    return partsFlow ? quoted(text) : scalar(text);
  }

  /** Text as a YAML scalar, quoted if YAML would read it as something else; empty stays empty. */
  public static String scalar(String text) {
    if (text.isEmpty()) {
      return text;
    }
    boolean plain =
        !isNull(text)
            && !text.contains(": ")
            && !text.contains(" #")
            && !text.endsWith(":")
            && "-?:,[]{}#&*!|>'\"%@` ".indexOf(text.charAt(0)) < 0
            && !text.endsWith(" ");
    return plain ? text : quoted(text);
  }

  /** Whether YAML takes the word for no value. */
  private static boolean isNull(String text) {
    return text.equalsIgnoreCase("null") || text.equals("~");
  }

  /** Text as a YAML scalar in double quotes. */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
