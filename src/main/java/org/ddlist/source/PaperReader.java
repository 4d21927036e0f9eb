package org.ddlist.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Alias;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Checked;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/** Reads one paper's record and holds it to the rules of the schema in catalog/README.md. */
public final class PaperReader {
  /** The fields of a paper. */
  public static final List<String> FIELDS =
      List.of(
          "key",
          "aliases",
          "nickname",
          "title",
          "authors",
          "leads",
          "venue",
          "workshop",
          "track",
          "year",
          "pages",
          "volume",
          "number",
          "publisher",
          "doi",
          "arxiv",
          "added",
          "links",
          "also",
          "note",
          "checked");

  private static final List<String> NAME_FIELDS = List.of("given", "family", "suffix");
  private static final List<String> ALIAS_FIELDS = List.of("key", "until");
  private static final List<String> CHECKED_FIELDS = List.of("by", "on");

  /** The fields of a paper's links. */
  static final List<String> LINK_FIELDS = List.of("paper", "project", "code");

  private static final int EARLIEST_YEAR = 1900;

  private final Map<String, Venue> venues;
  private final Map<String, Section> sections;
  private final LocalDate edition;
  private final Set<String> keys;
  private final List<Problem> problems;

  /**
   * @param keys the keys and aliases read so far, to which each record's are added
   */
  PaperReader(
      Map<String, Venue> venues,
      Map<String, Section> sections,
      LocalDate edition,
      Set<String> keys,
      List<Problem> problems) {
    this.venues = venues;
    this.sections = sections;
    this.edition = edition;
    this.keys = keys;
    this.problems = problems;
  }

  /** Reads how to cite the list: a paper's record that stands in no section. */
  Paper readCitation(String file, YamlNode node) {
    return read(List.of(), RecordReader.of(file, node, "key", FIELDS, problems));
  }

  /** Reads a paper of a section; null if the record is too broken to be one. */
  Paper read(String file, Section home, YamlNode node) {
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
    added(record);
    return read(all, record);
  }

  private Paper read(List<Section> home, RecordReader record) {
    String key = key(record);
    List<Alias> aliases = aliases(record);
    Title title = title(record);
    List<Author> authors = authors(record);
    Publication publication = publication(record);
    Links links = links(record);
    int leads = record.number("leads", 1);
    if (key.isEmpty() || authors.isEmpty()) {
      return null;
    }
    if (leads < 1 || leads > authors.size()) {
      record.problem("leads", "leads: " + leads + " of " + authors.size() + " authors");
      leads = 1;
    }
    String nickname = record.text("nickname");
    return new Paper(
        key,
        aliases,
        nickname,
        title,
        authors,
        leads,
        publication,
        home,
        record.text("added"),
        links,
        record.text("note"),
        checked(record));
  }

  private List<Alias> aliases(RecordReader record) {
    List<Alias> aliases = new ArrayList<>();
    String before = "";
    for (YamlNode item : record.items("aliases")) {
      Alias alias;
      if (item instanceof Scalar scalar) {
        alias = new Alias(scalar.text(), "");
      } else {
        RecordReader former = record.nested(item, ALIAS_FIELDS);
        alias = new Alias(former.required("key"), former.required("until"));
        isDay(record, "aliases", alias.until());
        if (alias.until().compareTo(before) < 0) {
          record.problem("aliases", "aliases: the earliest comes first");
        }
        before = alias.until();
      }
      checkKey(record, "aliases", alias.key());
      aliases.add(alias);
    }
    return aliases;
  }

  private String key(RecordReader record) {
    String key = record.required("key");
    checkKey(record, "key", key);
    return key;
  }

  private void checkKey(RecordReader record, String field, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c <= ' ' || c > '~' || "\"#%'(),={}\\~".indexOf(c) >= 0) {
        record.problem(field, "BibTeX allows no '" + c + "' in a key");
        break;
      }
    }
    if (key.startsWith("-")) {
      record.problem(field, "a key that begins with - would be taken for an option");
    }
    claim(record, field, key);
  }

  private void claim(RecordReader record, String field, String key) {
    if (!key.isEmpty() && !keys.add(key)) {
      record.problem(field, "another paper has the key or former key '" + key + "'");
    }
  }

  private static Title title(RecordReader record) {
    String marked = record.required("title");
    int depth = 0;
    boolean wordBegan = false;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{' || c == '}') {
        depth += c == '{' ? 1 : -1;
        if (depth < 0) {
          break;
        }
      } else if (depth == 0 && wordBegan && Character.isUpperCase(c)) {
        record.breach(
            "title",
            "title: BibTeX would lower the '" + c + "' inside a word; put braces round it");
        break;
      }
      wordBegan = Character.isLetterOrDigit(c);
    }
    if (depth != 0) {
      record.problem("title", "title: its braces do not match");
    }
    record.writable("title", marked);
    return new Title(marked);
  }

  private List<Author> authors(RecordReader record) {
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
        continue;
      }
      String name = author.name();
      if (name.indexOf(',') >= 0 || (" " + name + " ").contains(" and ") || name.contains("  ")) {
        record.problem(
            "authors", "authors: '" + name + "' has a comma, an 'and' or two spaces in it");
      }
      record.writable("authors", name);
      authors.add(author);
    }
    if (authors.isEmpty()) {
      record.problem("authors", "'authors' is missing");
    }
    return authors;
  }

  private static Author plainName(RecordReader record, String name) {
    if (name.isBlank()) {
      return null;
    }
    Author author = Author.of(name.strip());
    if (!author.isPlain()) {
      record.problem(
          "authors",
          "authors: which part of '" + name + "' is the family name? write {family: …, given: …}");
    }
    return author;
  }

  private Publication publication(RecordReader record) {
    Venue venue = null;
    String abbreviation = record.text("venue");
    if (!abbreviation.isEmpty()) {
      venue = venues.get(abbreviation);
      if (venue == null) {
        record.problem(
            "venue", "unknown venue '" + abbreviation + "'; venues.yaml has the known ones");
      }
    } else if (record.has("workshop") || record.has("track")) {
      record.problem("workshop", "a preprint has neither workshop nor track; which venue?");
    }
    for (String field : List.of("track", "volume", "number", "publisher")) {
      record.writable(field, record.text(field));
    }
    return new Publication(
        venue,
        record.flag("workshop"),
        record.text("track"),
        year(record),
        pages(record),
        record.text("volume"),
        record.text("number"),
        record.text("publisher"),
        doi(record),
        arxiv(record));
  }

  private int year(RecordReader record) {
    record.required("year");
    int year = record.number("year", 0);
    int latest = edition.getYear() + 1;
    if (year < EARLIEST_YEAR || year > latest) {
      record.problem(
          "year", "year: " + year + " is not between " + EARLIEST_YEAR + " and " + latest);
    }
    return year;
  }

  private static String pages(RecordReader record) {
    String pages = record.text("pages");
    int dash = pages.indexOf('-');
    if (!pages.matches("[A-Za-z0-9.:]*(-[A-Za-z0-9.:]+)?")) {
      record.problem("pages", "pages: expected FIRST-LAST or an article number");
    } else if (pages.matches("\\d{1,9}-\\d{1,9}")
        && Integer.parseInt(pages.substring(0, dash))
            > Integer.parseInt(pages.substring(dash + 1))) {
      record.problem("pages", "pages: " + pages + " runs backwards");
    }
    return pages;
  }

  private static String doi(RecordReader record) {
    String doi = record.text("doi");
    if (!doi.isEmpty() && !doi.matches("10\\.\\d{4,9}/[!-~]+")) {
      record.problem("doi", "doi: '" + doi + "' is not one, such as 10.1145/3604915.3608769");
    }
    return doi;
  }

  private static String arxiv(RecordReader record) {
    String arxiv = record.text("arxiv");
    if (!arxiv.equals(ArxivId.in(arxiv))) {
      record.problem("arxiv", "arxiv: '" + arxiv + "' is not an id, such as 2203.11932");
    }
    return arxiv;
  }

  private void added(RecordReader record) {
    String added = record.required("added");
    if (isDay(record, "added", added) && LocalDate.parse(added).isAfter(edition)) {
      record.problem("added", "added: " + added + " is after the edition of the list");
    }
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
    return isDay(record, "checked", on) && !by.isEmpty() && !by.contains("")
        ? new Checked(by, on)
        : null;
  }

  private static boolean isDay(RecordReader record, String field, String day) {
    if (day.isEmpty()) {
      return false;
    }
    try {
      LocalDate.parse(day);
      return true;
    } catch (DateTimeException e) {
      record.problem(field, field + ": '" + day + "' is not a day such as 2022-03-23");
      return false;
    }
  }

  private Links links(RecordReader record) {
    if (!record.has("links")) {
      return new Links("", "", "");
    }
    RecordReader links = record.nested(record.node("links"), LINK_FIELDS);
    return new Links(links.address("paper"), links.address("project"), links.address("code"));
  }
}
