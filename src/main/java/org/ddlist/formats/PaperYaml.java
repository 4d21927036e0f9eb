package org.ddlist.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Checked;
import org.ddlist.model.Links;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.text.YamlText;

/** Writes papers as YAML, as the files of catalog/papers/ have them. */
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
    out.append("- key: ").append(YamlText.scalar(paper.key())).append('\n');
    field(out, "aliases", aliases(paper.aliases()));
    field(out, "nickname", nicknames(paper.nicknames()));
    field(out, "title", YamlText.scalar(paper.title().marked()));
    field(out, "titles", flow(paper.otherTitles()));
    field(out, "authors", authors(paper.authors()));
    field(out, "others", paper.others() ? "true" : "");
    field(out, "leads", paper.leads() > 1 ? Integer.toString(paper.leads()) : "");
    field(out, "venue", paper.venue() == null ? "" : YamlText.scalar(paper.venue().abbreviation()));
    field(out, "workshop", publication.workshop() ? "true" : "");
    field(out, "track", YamlText.scalar(publication.track()));
    field(out, "year", paper.yearText());
    field(out, "pages", YamlText.scalar(publication.pages()));
    field(out, "volume", YamlText.scalar(publication.volume()));
    field(out, "number", YamlText.scalar(publication.number()));
    field(out, "publisher", YamlText.scalar(publication.publisher()));
    field(out, "doi", YamlText.scalar(publication.doi()));
    field(out, "arxiv", publication.arxiv());
    field(out, "type", YamlText.scalar(paper.details().type()));
    fields(out, "fields", paper.details().fields());
    field(out, "added", paper.added());
    field(out, "away", away(paper.away()));
    links(out, paper.links());
    List<String> also = new ArrayList<>();
    for (int i = 1; i < paper.sections().size(); i++) {
      also.add(paper.sections().get(i).id());
    }
    field(out, "also", flow(also));
    field(out, "note", YamlText.scalar(paper.note()));
    field(out, "checked", checked(paper.checked()));
  }

  private static void links(Appendable out, Links links) throws IOException {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Links.Kind kind : Links.Kind.values()) {
      if (!links.get(kind).isEmpty()) {
        addresses.put(kind.word(), links.get(kind));
      }
    }
    fields(out, "links", addresses);
  }

  private static void fields(Appendable out, String name, Map<String, String> fields)
      throws IOException {
    out.append(fields.isEmpty() ? "" : "  " + name + ":\n");
    for (Map.Entry<String, String> field : fields.entrySet()) {
      out.append("    ").append(YamlText.scalar(field.getKey()));
      out.append(": ").append(YamlText.scalar(field.getValue())).append('\n');
    }
  }

  private static void field(Appendable out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static String nicknames(Nicknames nicknames) {
    if (nicknames.all().size() == 1) {
      return YamlText.scalar(nicknames.first());
    }
    return nicknames.equals(Nicknames.NONE) ? "[]" : flow(nicknames.all());
  }

  private static String checked(Checked checked) {
    if (checked == null) {
      return "";
    }
    String by =
        checked.by().size() == 1 ? YamlText.flowScalar(checked.by().get(0)) : flow(checked.by());
    return "{by: " + by + ", on: " + checked.on() + "}";
  }

  private static String away(List<Absence> away) {
    List<String> items = new ArrayList<>();
    for (Absence absence : away) {
      String until = absence.until().isEmpty() ? "" : ", until: " + absence.until();
      items.add("{from: " + absence.from() + until + "}");
    }
    return list(items);
  }

  private static String aliases(List<Alias> aliases) {
    List<String> items = new ArrayList<>();
    for (Alias alias : aliases) {
      items.add(
          alias.until().isEmpty()
              ? YamlText.flowScalar(alias.key())
              : "{key: " + YamlText.flowScalar(alias.key()) + ", until: " + alias.until() + "}");
    }
    return list(items);
  }

  private static String authors(List<Author> authors) {
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      names.add(
          author.isPlain()
              ? YamlText.flowScalar(author.name())
              : "{family: "
                  + YamlText.flowScalar(author.family())
                  + (author.given().isEmpty()
                      ? ""
                      : ", given: " + YamlText.flowScalar(author.given()))
                  + (author.suffix().isEmpty()
                      ? ""
                      : ", suffix: " + YamlText.flowScalar(author.suffix()))
                  + "}");
    }
    return list(names);
  }

  /** A list in brackets; none if it is empty. */
  private static String list(List<String> items) {
    return items.isEmpty() ? "" : "[" + String.join(", ", items) + "]";
  }

  private static String flow(List<String> values) {
    List<String> items = new ArrayList<>();
    for (String value : values) {
      items.add(YamlText.flowScalar(value));
    }
    return list(items);
  }
}
