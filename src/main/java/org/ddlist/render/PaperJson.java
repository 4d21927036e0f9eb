package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Absence;
import org.ddlist.model.Checked;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;
import org.ddlist.text.JsonText;

/** Papers as JSON objects without their empty fields. */
public final class PaperJson {
  private PaperJson() {}

  /** Writes an array, one object a line. */
  public static void writeArray(List<Paper> papers, Appendable out) throws IOException {
    JsonText json = new JsonText(out).openLines();
    for (Paper paper : papers) {
      write(paper, json.line());
    }
    json.closeLines();
  }

  /** Writes JSON lines: one object a line, without an array. */
  public static void writeLines(List<Paper> papers, Appendable out) throws IOException {
    for (Paper paper : papers) {
      write(paper, new JsonText(out));
      out.append('\n');
    }
  }

  private static void write(Paper paper, JsonText json) throws IOException {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    json.open('{')
        .field("key", paper.key())
        .field("aliases", paper.formerKeys())
        .field("nickname", paper.nickname())
        .field("nicknames", paper.nicknames().all())
        .field("title", paper.title().text())
        .field("titles", paper.otherTitles())
        .field("authors", Column.names(paper))
        .field("leads", paper.leads());
    if (paper.others()) {
      json.truth("others");
    }
    if (venue != null) {
      json.field("venue", venue.abbreviation()).field("venueName", venue.name());
    }
    if (publication.workshop()) {
      json.truth("workshop");
    }
    json.field("track", publication.track());
    if (paper.year() != 0) {
      json.field("year", paper.year());
    }
    json.field("sections", Column.sections(paper)).field("added", paper.added());
    if (!paper.away().isEmpty()) {
      json.name("away").open('[');
      for (Absence absence : paper.away()) {
        json.item()
            .open('{')
            .field("from", absence.from())
            .field("until", absence.until())
            .close('}');
      }
      json.close(']');
    }
    json.field("pages", publication.pages())
        .field("volume", publication.volume())
        .field("number", publication.number())
        .field("publisher", paper.publisher())
        .field("place", paper.place())
        .field("doi", publication.doi())
        .field("arxiv", paper.arxiv())
        .field("type", paper.details().type());
    if (!paper.details().fields().isEmpty()) {
      json.name("fields").open('{');
      for (Map.Entry<String, String> field : paper.details().fields().entrySet()) {
        json.field(field.getKey(), field.getValue());
      }
      json.close('}');
    }
    json.name("links").open('{');
    for (Links.Kind kind : Links.Kind.values()) {
      json.field(kind.word(), paper.links().get(kind));
    }
    json.close('}').field("note", paper.note());
    Checked checked = paper.checked();
    if (checked != null) {
      json.name("checked").open('{').field("by", checked.by()).field("on", checked.on()).close('}');
    }
    json.close('}');
  }
}
