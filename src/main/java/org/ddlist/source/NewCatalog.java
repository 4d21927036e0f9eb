package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.NameField;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;

/** Writes what was imported as the folder of a catalog that {@link CatalogFolder} loads. */
public final class NewCatalog {
  private final ImportedList list;
  private final String source;
  private final String edition;

  private NewCatalog(ImportedList list, String source, String edition) {
    this.list = list;
    this.source = source;
    this.edition = edition;
  }

  /**
   * Writes the folder. It is written beside and renamed when all of it is there.
   *
   * @param source what the list was read from, for the catalog's facts
   * @param edition the day it describes, as an ISO date
   * @param folder does not exist, or is empty
   * @return the list without the papers that break a rule of the catalog, with a note on each
   * @throws MalformedCatalogException if something else breaks a rule
   */
  public static ImportedList write(ImportedList list, String source, String edition, Path folder)
      throws IOException, MalformedCatalogException {
    Path target = folder.toAbsolutePath().normalize();
    Path beside = beside(target);
    try {
      ImportedList sound = sound(list, edition);
      Folders.write(new NewCatalog(sound, source, edition).files(), beside);
      CatalogFolder.load(beside);
      Files.deleteIfExists(target);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      return sound;
    } finally {
      Folders.delete(beside);
    }
  }

  private static Path beside(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    for (int number = 1; ; number++) {
      Path beside = folder.resolveSibling("." + folder.getFileName() + "." + number);
      if (!Files.exists(beside)) {
        return Files.createDirectory(beside);
      }
    }
  }

  /** The list without the papers that break a rule of the catalog, with a note on each. */
  static ImportedList sound(ImportedList list, String edition) {
    PaperRules rules = new PaperRules(LocalDate.parse(edition));
    ImportedList sound = list;
    if (list.citation() != null && !breach(rules, list.citation()).isEmpty()) {
      sound = list.withoutCitation();
    }
    List<ImportedPaper> papers = new ArrayList<>();
    List<ImportNote> notes = new ArrayList<>(list.notes());
    for (ImportedPaper paper : list.papers()) {
      String breach = breach(rules, paper.paper());
      if (breach.isEmpty()) {
        papers.add(paper);
      } else {
        String message = breach + "; left out";
        notes.add(new ImportNote(paper.file(), paper.line(), paper.paper().key(), "", message));
      }
    }
    return sound.with(papers, notes);
  }

  /** The first rule that a paper breaks; empty if it breaks none. */
  private static String breach(PaperRules rules, Paper paper) {
    for (PaperRules.Breach breach : rules.check(paper)) {
      if (breach.fatal()) {
        return breach.message();
      }
    }
    return "";
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    writeFacts(text);
    files.put("catalog.yaml", text.toString());
    StringBuilder venues = new StringBuilder();
    for (Venue venue : list.venues()) {
      for (String line : venue(venue)) {
        venues.append(line).append('\n');
      }
    }
    files.put("venues.yaml", venues.toString());
    Map<String, List<Paper>> bySection = new LinkedHashMap<>();
    for (ImportedPaper paper : list.papers()) {
      String home = paper.paper().sections().get(0).id();
      bySection.computeIfAbsent(home, id -> new ArrayList<>()).add(paper.paper());
    }
    for (Map.Entry<String, List<Paper>> section : bySection.entrySet()) {
      StringBuilder papers = new StringBuilder();
      PaperYaml.write(section.getValue(), papers);
      files.put("papers/" + section.getKey() + ".yaml", papers.toString());
    }
    return files;
  }

  /** An entry of venues.yaml. */
  static List<String> venue(Venue venue) {
    List<String> lines = new ArrayList<>();
    lines.add(PaperYaml.scalar(venue.abbreviation()) + ":");
    lines.add("  name: " + PaperYaml.scalar(venue.name()));
    lines.add("  kind: " + venue.kind().name().toLowerCase(Locale.ROOT));
    boolean conference = venue.kind() == Venue.Kind.CONFERENCE;
    String usual = conference ? "Proceedings of the " + venue.name() : venue.name();
    if (!venue.bibtex().equals(usual)) {
      lines.add("  bibtex: " + PaperYaml.scalar(venue.bibtex()));
    }
    return lines;
  }

  private void writeFacts(StringBuilder out) throws IOException {
    String name = list.name().isEmpty() ? source : list.name();
    name = name.isEmpty() ? "A list" : name;
    out.append("name: ").append(PaperYaml.scalar(name)).append('\n');
    Paper citation = list.citation() == null ? citation(name) : list.citation();
    if (!citation.links().project().isEmpty()) {
      out.append("address: ").append(PaperYaml.scalar(citation.links().project())).append('\n');
    }
    out.append("edition: ").append(edition).append('\n');
    String about = "The papers of " + name + ".";
    out.append("description: ").append(PaperYaml.scalar(about)).append('\n');
    writeLinks(out, "curators", "name", "page", list.curators());
    out.append("citation:\n");
    StringBuilder record = new StringBuilder();
    PaperYaml.write(List.of(citation), record);
    out.append("  ").append(record.substring(2));
    out.append("sections:\n");
    Map<String, List<Section>> below = new HashMap<>();
    for (Section section : list.sections()) {
      below.computeIfAbsent(section.parent(), id -> new ArrayList<>()).add(section);
    }
    writeSections(out, below, "", "  ");
    if (!list.events().isEmpty()) {
      out.append("events:\n");
      for (ListFacts.Event event : list.events()) {
        for (String line : event(event)) {
          out.append("  ").append(line).append('\n');
        }
      }
    }
    writeLinks(out, "media", "title", "link", list.media());
    writeLinks(out, "acknowledgments", "name", "page", list.acknowledgments());
    String from = "Imported from " + (source.isEmpty() ? name : source) + ".";
    out.append("sources:\n  - ").append(PaperYaml.scalar(from)).append('\n');
  }

  /** How to cite a list that does not say it. */
  private Paper citation(String name) {
    // its capitals are those of a name
    String title = name.replace("{", "").replace("}", "");
    List<Author> authors = new ArrayList<>();
    for (ListFacts.Link curator : list.curators()) {
      authors.addAll(NameField.read(curator.name()).authors());
    }
    String group = title.replace(",", "").replace(" and ", " & ");
    Set<String> keys = new HashSet<>();
    for (ImportedPaper paper : list.papers()) {
      keys.add(paper.paper().key());
    }
    String year = edition.substring(0, "2026".length());
    StringBuilder key = new StringBuilder("list").append(year);
    while (!keys.add(key.toString())) {
      key.append('a');
    }
    return new Paper(
        key.toString(),
        List.of(),
        "",
        new Title("{" + title + "}"),
        authors.isEmpty() ? List.of(new Author("", group, "")) : authors,
        1,
        new Publication(null, false, "", Integer.parseInt(year), "", "", "", "", "", ""),
        List.of(),
        "",
        new Links("", "", ""),
        "",
        null);
  }

  /** Writes the sections of a parent; headings have six levels, so this goes no deeper. */
  private static void writeSections(
      StringBuilder out, Map<String, List<Section>> below, String parent, String indent) {
    for (Section section : below.getOrDefault(parent, List.of())) {
      if (!below.containsKey(section.id())) {
        out.append(indent).append(section(section)).append('\n');
        continue;
      }
      out.append(indent).append("- id: ").append(PaperYaml.scalar(section.id())).append('\n');
      out.append(indent).append("  name: ").append(PaperYaml.scalar(section.name()));
      out.append('\n').append(indent).append("  sections:\n");
      writeSections(out, below, section.id(), indent + "    ");
    }
  }

  /** A section that has none below it, on one line. */
  static String section(Section section) {
    return "- {id: "
        + PaperYaml.flowScalar(section.id())
        + ", name: "
        + PaperYaml.flowScalar(section.name())
        + "}";
  }

  /** The lines of an event. */
  static List<String> event(ListFacts.Event event) {
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + PaperYaml.scalar(event.name()));
    lines.add("  section: " + PaperYaml.scalar(event.section()));
    for (String field : List.of("organizers", "held", "page", "code")) {
      String value = value(event, field);
      if (!value.isEmpty()) {
        lines.add("  " + field + ": " + PaperYaml.scalar(value));
      }
    }
    return lines;
  }

  /** A field of an event by its name in catalog.yaml. */
  static String value(ListFacts.Event event, String field) {
    return switch (field) {
      case "organizers" -> event.organizers();
      case "held" -> event.held();
      case "page" -> event.page();
      case "code" -> event.code();
      case "section" -> event.section();
      default -> event.name();
    };
  }

  private static void writeLinks(
      StringBuilder out, String field, String name, String address, List<ListFacts.Link> links) {
    out.append(links.isEmpty() ? "" : field + ":\n");
    for (ListFacts.Link link : links) {
      out.append("  ").append(link(name, address, link)).append('\n');
    }
  }

  /** A person or a piece of writing, on one line. */
  static String link(String name, String address, ListFacts.Link link) {
    return "- {"
        + name
        + ": "
        + PaperYaml.flowScalar(link.name())
        + ", "
        + address
        + ": "
        + PaperYaml.quoted(link.address())
        + "}";
  }
}
