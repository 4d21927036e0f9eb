package org.ddlist.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Checked;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Links;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/** Reads the YAML record of a paper; {@link PaperRules} checks the values. */
public final class PaperReader {
  /** The fields of a paper. */
  public static final List<String> FIELDS =
      List.of(
          ("key aliases nickname title titles authors others leads venue workshop track year pages"
                  + " volume number publisher doi arxiv type fields added away links also note"
                  + " checked")
              .split(" "));

  private static final List<String> NAME_FIELDS = List.of("given", "family", "suffix");
  private static final List<String> ALIAS_FIELDS = List.of("key", "until");
  private static final List<String> AWAY_FIELDS = List.of("from", "until");
  private static final List<String> CHECKED_FIELDS = List.of("by", "on");

  /** The fields of a paper's links. */
  private static final List<String> LINK_FIELDS =
      List.of("paper", "proceedings", "project", "code");

  private final Map<String, Venue> venues;
  private final Map<String, Section> sections;
  private final PaperRules rules;
  private final Problems problems;

  public PaperReader(
      Map<String, Venue> venues,
      Map<String, Section> sections,
      PaperRules rules,
      Problems problems) {
    this.venues = venues;
    this.sections = sections;
    this.rules = rules;
    this.problems = problems;
  }

  /** Reads how to cite the list: a paper's record without a section. */
  Paper readCitation(String file, YamlNode node) {
    return read(List.of(), "", RecordReader.of(file, node, "key", FIELDS, problems));
  }

  /** Reads a paper of a section; null if its key is missing. */
  public Paper read(String file, Section home, YamlNode node) {
    RecordReader record = RecordReader.of(file, node, "key", FIELDS, problems);
    List<Section> all = new ArrayList<>();
    all.add(home);
    for (String id : record.texts("also")) {
      Section also = sections.get(id);
      if (also == null || all.contains(also)) {
        record.problem(
            "also", also == null ? "unknown section '" + id + "'" : "'" + id + "' is its home");
      } else {
        all.add(also);
      }
    }
    if (!record.has("added")) {
      record.breach("added", "'added' is missing");
    }
    return read(all, record.text("added"), record);
  }

  private Paper read(List<Section> home, String added, RecordReader record) {
    String key = record.required("key");
    List<Author> authors = authors(record);
    Paper paper =
        new Paper(
            key,
            aliases(record),
            nicknames(record),
            new Title(record.required("title")),
            record.texts("titles"),
            authors,
            record.flag("others"),
            leads(record, authors.size()),
            publication(record),
            details(record),
            home,
            added,
            away(record),
            links(record),
            record.text("note"),
            checked(record));
    for (PaperRules.Breach breach : rules.check(paper)) {
      record.add(breach);
    }
    checkAscii(record, paper);
    return key.isEmpty() ? null : paper;
  }

  /** Notes characters that LaTeX cannot write in ASCII, which not every engine reads. */
  private static void checkAscii(RecordReader record, Paper paper) {
    Publication publication = paper.publication();
    record.writable("title", paper.title().marked());
    for (Author author : paper.authors()) {
      record.writable("authors", author.name());
    }
    record.writable("track", publication.track());
    record.writable("volume", publication.volume());
    record.writable("number", publication.number());
    record.writable("publisher", publication.publisher());
  }

  private static int leads(RecordReader record, int authors) {
    int leads = record.number("leads", 1);
    if (leads < 1 || leads > Math.max(1, authors)) {
      record.problem("leads", "leads: " + leads + " of " + authors + " authors");
      return 1;
    }
    return leads;
  }

  private static List<Alias> aliases(RecordReader record) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlNode item : record.items("aliases")) {
      if (item instanceof Scalar scalar) {
        aliases.add(new Alias(scalar.text(), ""));
      } else {
        RecordReader former = record.nested(item, ALIAS_FIELDS);
        aliases.add(new Alias(former.required("key"), former.required("until")));
      }
    }
    return aliases;
  }

  /** One name, several in brackets, or brackets alone for a paper that is known to have none. */
  private static Nicknames nicknames(RecordReader record) {
    if (!record.has("nickname")) {
      return Nicknames.UNKNOWN;
    }
    return Nicknames.of(
        record.node("nickname") instanceof Sequence
            ? record.texts("nickname")
            : List.of(record.text("nickname")));
  }

  private static EntryDetails details(RecordReader record) {
    String type = record.text("type");
    if (!record.has("fields")) {
      return type.isEmpty() ? EntryDetails.NONE : new EntryDetails(type, Map.of());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    if (record.node("fields") instanceof Mapping mapping) {
      mapping.fields().forEach((name, value) -> fields.put(name, record.text("fields", value)));
    } else {
      record.problem("fields", "fields: expected 'name: value'");
    }
    return new EntryDetails(type, fields);
  }

  private static List<Author> authors(RecordReader record) {
    List<Author> authors = new ArrayList<>();
    for (YamlNode item : record.items("authors")) {
      Author author = null;
      if (item instanceof Scalar) {
        author = plainName(record, record.text("authors", item));
      } else if (item instanceof Mapping) {
        RecordReader name = record.nested(item, NAME_FIELDS);
        String family = name.required("family");
        author =
            family.isEmpty() ? null : new Author(name.text("given"), family, name.text("suffix"));
      }
      if (author == null) {
        record.problem("authors", "authors: expected names");
      } else {
        authors.add(author);
      }
    }
    return authors;
  }

  private static Author plainName(RecordReader record, String name) {
    if (name.isEmpty()) {
      return null;
    }
    Author author = Author.of(name);
    if (!author.isPlain()) {
      record.problem(
          "authors",
          "authors: which part of '" + name + "' is the family name? write {family: …, given: …}");
    }
    return author;
  }

  private Publication publication(RecordReader record) {
    return new Publication(
        venue(record),
        record.flag("workshop"),
        record.text("track"),
        record.number("year", 0),
        record.text("pages"),
        record.text("volume"),
        record.text("number"),
        record.text("publisher"),
        record.text("doi"),
        record.text("arxiv"));
  }

  /** Null for a preprint. */
  private Venue venue(RecordReader record) {
    String abbreviation = record.text("venue");
    Venue venue = venues.get(abbreviation);
    if (venue == null && !abbreviation.isEmpty()) {
      record.problem(
          "venue", "unknown venue '" + abbreviation + "'; venues.yaml has the known ones");
      return new Venue(abbreviation, abbreviation, Venue.Kind.CONFERENCE, abbreviation);
    }
    return venue;
  }

  private static List<Absence> away(RecordReader record) {
    List<Absence> away = new ArrayList<>();
    for (YamlNode item : record.items("away")) {
      RecordReader absence = record.nested(item, AWAY_FIELDS);
      away.add(new Absence(absence.required("from"), absence.text("until")));
    }
    return away;
  }

  private static Checked checked(RecordReader record) {
    if (!record.has("checked")) {
      return null;
    }
    RecordReader checked = record.nested(record.node("checked"), CHECKED_FIELDS);
    List<String> by =
        checked.node("by") instanceof Sequence
            ? checked.texts("by")
            : List.of(checked.required("by"));
    String on = checked.required("on");
    return by.isEmpty() ? null : new Checked(by, on);
  }

  private static Links links(RecordReader record) {
    if (!record.has("links")) {
      return Links.NONE;
    }
    RecordReader links = record.nested(record.node("links"), LINK_FIELDS);
    return new Links(
        links.text("paper"), links.text("proceedings"), links.text("project"), links.text("code"));
  }
}
