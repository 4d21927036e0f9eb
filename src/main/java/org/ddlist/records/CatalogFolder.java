package org.ddlist.records;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FileTree;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;

/** Reads a folder with catalog.yaml, venues.yaml and papers/SECTION.yaml. */
public final class CatalogFolder {
  /** The fields of catalog.yaml. */
  static final List<String> FACT_FIELDS =
      List.of(
          ("name address edition description curators citation sections events media"
                  + " acknowledgments sources archive")
              .split(" "));

  /** The fields of the archive. */
  private static final List<String> ARCHIVE_FIELDS = List.of("address", "hosts");

  /** The fields of a venue's year. */
  private static final List<String> EDITION_FIELDS = List.of("year", "place", "publisher");

  /** The fields of a venue. */
  static final List<String> VENUE_FIELDS = List.of("name", "kind", "bibtex", "aliases", "editions");

  /** The fields of an event. */
  private static final List<String> EVENT_FIELDS =
      List.of("name", "section", "organizers", "held", "page", "code");

  /** The fields of a section. */
  private static final List<String> SECTION_FIELDS = List.of("id", "name", "sections");

  private static final String PAPERS = "papers";
  private static final Mapping NOTHING = new Mapping(Map.of(), 1);

  private final Map<String, String> texts;
  private final Problems problems;
  private final Map<String, Venue> venues = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private PaperRules rules = new PaperRules(LocalDate.MAX);

  /** The records of the papers. */
  private final Map<Paper, Mapping> records = new IdentityHashMap<>();

  private List<List<String>> synonyms = List.of();
  private Mapping factsNode = NOTHING;
  private Mapping venuesNode = NOTHING;

  private CatalogFolder(Map<String, String> texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /**
   * Reads the folder, and collects the breaches that do not keep it from being read.
   *
   * @param breaches gets them in the order of files and lines
   * @throws MalformedCatalogException if a fatal rule is broken, with all breaches
   * @throws IOException if a file is missing or cannot be read
   */
  public static Catalog load(FileTree folder, List<Finding> breaches)
      throws IOException, MalformedCatalogException {
    return read(folder, breaches).catalog();
  }

  /** Loads the folder with its texts and the lines of its facts. */
  public static CatalogFiles open(FileTree folder) throws IOException, MalformedCatalogException {
    return read(folder, new ArrayList<>());
  }

  /** The catalog of files that are not in a folder yet, by their names. */
  public static CatalogFiles parse(Map<String, String> texts) throws MalformedCatalogException {
    return new CatalogFolder(texts, new Problems()).read();
  }

  private static CatalogFiles read(FileTree folder, List<Finding> breaches)
      throws IOException, MalformedCatalogException {
    Problems problems = new Problems();
    Errata.parse(optionalText(folder, Errata.FILE, problems), problems); // for its problems
    CatalogFolder reader = new CatalogFolder(texts(folder, problems), problems);
    reader.synonyms =
        SynonymsFile.parse(optionalText(folder, SynonymsFile.NAME, problems), problems);
    CatalogFiles read = reader.read();
    breaches.addAll(problems.all());
    return read;
  }

  /** The names of the files that are read. */
  public static List<String> parts(FileTree folder) throws FileException {
    List<String> parts = new ArrayList<>(folder.files(PAPERS, file -> true));
    for (String file :
        List.of(CatalogYaml.FACTS, CatalogYaml.VENUES, SynonymsFile.NAME, Errata.FILE)) {
      if (folder.has(file)) {
        parts.add(file);
      }
    }
    return parts;
  }

  /** The texts of the folder's files by their names; one that is not text is empty. */
  static Map<String, String> texts(FileTree folder, Problems problems) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(CatalogYaml.VENUES, text(folder, CatalogYaml.VENUES, problems));
    texts.put(CatalogYaml.FACTS, text(folder, CatalogYaml.FACTS, problems));
    for (String name : folder.files(PAPERS, CatalogFolder::isYaml)) {
      texts.put(name, text(folder, name, problems));
    }
    return texts;
  }

  /** Whether a file has papers; others in the folder are not ours. */
  private static boolean isYaml(String file) {
    return file.endsWith(".yaml") || file.endsWith(".yml");
  }

  /** The text of a file that a folder need not have; empty if it has not, or if it is not text. */
  static String optionalText(FileTree folder, String name, Problems problems) throws IOException {
    return folder.has(name) ? text(folder, name, problems) : "";
  }

  private static String text(FileTree folder, String name, Problems problems) throws IOException {
    byte[] bytes = folder.bytes(name);
    String fault;
    try {
      DecodedText text = DecodedText.decode(name, bytes);
      if (text.isUnicode()) {
        return text.withoutMark();
      }
      fault = "is not UTF-8";
    } catch (FileException e) {
      fault = e.reason();
    }
    problems.addFatal(name, 1, "", fault);
    return "";
  }

  private CatalogFiles read() throws MalformedCatalogException {
    readVenues();
    ListFacts facts = readFacts();
    Map<String, List<Paper>> bySection = readPapers();
    List<Paper> papers = new ArrayList<>();
    for (String section : sections.keySet()) {
      papers.addAll(bySection.getOrDefault(section, List.of()));
    }
    if (!problems.fatal().isEmpty()) {
      throw new MalformedCatalogException(problems);
    }
    int[] lines = papers.stream().mapToInt(paper -> records.get(paper).line()).toArray();
    Catalog catalog =
        new Catalog(
            facts,
            new ArrayList<>(venues.values()),
            new ArrayList<>(sections.values()),
            PaperStore.of(papers, lines, List.of()),
            () -> SearchIndex.of(papers, synonyms));
    return new CatalogFiles(texts, catalog, factsNode, venuesNode, records);
  }

  private void readVenues() {
    String file = CatalogYaml.VENUES;
    if (!(problems.document(file, texts.get(file)) instanceof Mapping mapping)) {
      problems.addFatal(file, 1, "", "expected 'ABBREVIATION:' and its fields");
      return;
    }
    venuesNode = mapping;
    mapping
        .fields()
        .forEach(
            (abbreviation, node) -> {
              RecordReader venue = RecordReader.of(file, node, "name", VENUE_FIELDS, problems);
              String name = venue.required("name");
              Venue.Kind kind = kind(venue);
              venue.isText("abbreviation", abbreviation);
              venue.writable("abbreviation", abbreviation);
              venue.writable("name", name);
              venue.writable("bibtex", venue.text("bibtex"));
              String bibtex = venue.has("bibtex") ? venue.text("bibtex") : kind.bibtex(name);
              List<String> aliases = venue.texts("aliases");
              venues.put(
                  abbreviation,
                  new Venue(abbreviation, name, kind, bibtex, aliases, editions(venue)));
              for (String called : aliases) {
                String other = calledBefore(called, abbreviation, mapping.fields().keySet());
                if (other != null) {
                  venue.problem("aliases", "'" + called + "' is what " + other + " is called");
                }
              }
            });
  }

  /**
   * Another venue with that abbreviation or, if it was read before, that alias; null if there is
   * none.
   */
  private String calledBefore(String word, String venue, Set<String> abbreviations) {
    for (String abbreviation : abbreviations) {
      Venue other = venues.get(abbreviation);
      boolean called = other == null ? abbreviation.equalsIgnoreCase(word) : other.isCalled(word);
      if (called && !abbreviation.equals(venue)) {
        return abbreviation;
      }
    }
    return null;
  }

  private static List<Venue.Edition> editions(RecordReader venue) {
    List<Venue.Edition> editions = new ArrayList<>();
    int last = 0;
    for (YamlNode item : venue.items("editions")) {
      RecordReader edition = venue.nested(item, EDITION_FIELDS);
      int year = edition.number("year", 0);
      if (year <= last) {
        edition.problem("year", "editions: expected years, the earliest first");
      }
      last = year;
      for (String field : List.of("place", "publisher")) {
        edition.writable(field, edition.text(field));
      }
      editions.add(new Venue.Edition(year, edition.text("place"), edition.text("publisher")));
    }
    return editions;
  }

  private static Venue.Kind kind(RecordReader venue) {
    for (Venue.Kind kind : Venue.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(venue.required("kind"))) {
        return kind;
      }
    }
    venue.problem("kind", "kind: expected conference, journal, thesis, book, collection or report");
    return Venue.Kind.CONFERENCE;
  }

  private ListFacts readFacts() {
    String file = CatalogYaml.FACTS;
    YamlNode root = problems.document(file, texts.get(file));
    factsNode = root instanceof Mapping mapping ? mapping : NOTHING;
    RecordReader facts = RecordReader.of(file, root, "name", FACT_FIELDS, problems);
    String day = facts.required("edition");
    try {
      rules = new PaperRules(LocalDate.parse(day));
    } catch (DateTimeException e) {
      facts.problem("edition", "edition: '" + day + "' is not a day such as 2023-10-16");
    }
    readSections(file, facts.items("sections"), "", 0);
    Paper citation = null;
    if (facts.has("citation")) {
      PaperReader reader = new PaperReader(venues, sections, rules, problems);
      citation = reader.readCitation(file, facts.node("citation"));
    } else {
      facts.problem("citation", "'citation' is missing");
    }
    return new ListFacts(
        facts.required("name"),
        facts.address("address"),
        day,
        facts.required("description"),
        citation,
        readLinks(file, facts.items("curators"), "page"),
        readEvents(file, facts.items("events")),
        readLinks(file, facts.items("media"), "link"),
        readLinks(file, facts.items("acknowledgments"), "page"),
        facts.texts("sources"),
        archive(facts));
  }

  private static ListFacts.Archive archive(RecordReader facts) {
    if (!facts.has("archive")) {
      return ListFacts.Archive.NONE;
    }
    RecordReader archive = facts.nested(facts.node("archive"), ARCHIVE_FIELDS);
    return new ListFacts.Archive(archive.address("address"), archive.texts("hosts"));
  }

  private List<ListFacts.Link> readLinks(String file, List<YamlNode> items, String addressField) {
    String nameField = addressField.equals("link") ? "title" : "name";
    List<ListFacts.Link> links = new ArrayList<>();
    for (YamlNode item : items) {
      RecordReader link =
          RecordReader.of(file, item, nameField, List.of(nameField, addressField), problems);
      links.add(new ListFacts.Link(link.required(nameField), link.address(addressField)));
    }
    return links;
  }

  private List<ListFacts.Event> readEvents(String file, List<YamlNode> items) {
    List<ListFacts.Event> events = new ArrayList<>();
    for (YamlNode item : items) {
      RecordReader event = RecordReader.of(file, item, "name", EVENT_FIELDS, problems);
      String section = event.required("section");
      if (!sections.containsKey(section)) {
        event.problem("section", "unknown section '" + section + "'");
      }
      events.add(
          new ListFacts.Event(
              section,
              event.required("name"),
              event.text("organizers"),
              event.text("held"),
              event.address("page"),
              event.address("code")));
    }
    return events;
  }

  private void readSections(String file, List<YamlNode> items, String parent, int depth) {
    for (YamlNode item : items) {
      RecordReader section = RecordReader.of(file, item, "id", SECTION_FIELDS, problems);
      String id = section.required("id");
      Section read = new Section(id, section.required("name"), parent, depth);
      if (sections.put(id, read) != null) {
        section.problem("id", "two sections have the id '" + id + "'");
      }
      readSections(file, section.items("sections"), id, depth + 1);
    }
  }

  private Map<String, List<Paper>> readPapers() {
    Map<String, List<Paper>> bySection = new HashMap<>();
    PaperReader reader = new PaperReader(venues, sections, rules, problems);
    for (String file : texts.keySet()) {
      if (!file.startsWith(PAPERS)) {
        continue;
      }
      String name = file.substring(PAPERS.length() + 1);
      Section home =
          name.endsWith(".yaml") ? sections.get(name.substring(0, name.length() - 5)) : null;
      if (home == null) {
        problems.addFatal(file, 1, "", "no section in catalog.yaml has this file's name as its id");
      } else {
        List<Paper> papers = new ArrayList<>();
        for (YamlNode record : problems.items(file, texts.get(file), "papers")) {
          Paper paper = reader.read(file, home, record);
          if (paper != null) {
            records.put(paper, (Mapping) record);
            papers.add(paper);
          }
        }
        bySection.put(home.id(), papers);
      }
    }
    return bySection;
  }
}
