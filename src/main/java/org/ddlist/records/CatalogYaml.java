package org.ddlist.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.YamlText;

/** Writes a catalog as the files that {@link CatalogFolder} loads. */
public final class CatalogYaml {
  public static final String FACTS = "catalog.yaml";
  public static final String VENUES = "venues.yaml";

  /** Longer descriptions are folded. */
  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private CatalogYaml() {}

  /** The texts by the names of the files, in their order; a section without papers has none. */
  public static Map<String, String> files(Catalog catalog) {
    Map<String, List<Paper>> byHome = new TreeMap<>();
    for (Paper paper : catalog.papers()) {
      byHome.computeIfAbsent(file(paper.sections().get(0)), id -> new ArrayList<>()).add(paper);
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put(FACTS, facts(catalog));
    files.put(VENUES, venues(catalog.venues()));
    byHome.forEach((file, papers) -> files.put(file, papers(papers)));
    return files;
  }

  /** The file of the papers whose home is that section. */
  public static String file(Section section) {
    return "papers/" + section.id() + ".yaml";
  }

  /** The text of a file with these papers. */
  public static String papers(List<Paper> papers) {
    StringBuilder text = new StringBuilder();
    try {
      PaperYaml.write(papers, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // text in memory takes anything
    }
    return text.toString();
  }

  /** How many lines a paper's record takes. */
  public static int lines(Paper paper) {
    return (int) papers(List.of(paper)).lines().count();
  }

  private static String venues(List<Venue> venues) {
    CatalogYaml yaml = new CatalogYaml();
    venues.forEach(yaml::venue);
    return yaml.out.toString();
  }

  private static String facts(Catalog catalog) {
    ListFacts facts = catalog.facts();
    CatalogYaml yaml = new CatalogYaml();
    yaml.field("name", facts.name());
    yaml.field("address", facts.address());
    yaml.field("edition", facts.edition());
    yaml.description(facts.description());
    yaml.links("curators", "name", "page", facts.curators());
    String citation = papers(List.of(facts.citation())).substring(2);
    yaml.out.append("citation:\n  ").append(citation);
    yaml.sections(catalog.sections());
    yaml.events(facts.events());
    yaml.links("media", "title", "link", facts.media());
    yaml.links("acknowledgments", "name", "page", facts.acknowledgments());
    yaml.out.append(facts.sources().isEmpty() ? "" : "sources:\n");
    for (String source : facts.sources()) {
      yaml.line("  - " + YamlText.scalar(source));
    }
    yaml.archive(facts.archive());
    return yaml.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      line(name + ": " + YamlText.scalar(value));
    }
  }

  private void archive(ListFacts.Archive archive) {
    if (!archive.address().isEmpty()) {
      line("archive:");
      field("  address", archive.address());
      List<String> hosts = archive.hosts().stream().map(YamlText::flowScalar).toList();
      out.append(hosts.isEmpty() ? "" : "  hosts: [" + String.join(", ", hosts) + "]\n");
    }
  }

  private void venue(Venue venue) {
    line(YamlText.scalar(venue.abbreviation()) + ":");
    field("  name", venue.name());
    field("  kind", venue.kind().name().toLowerCase(Locale.ROOT));
    if (!venue.bibtex().equals(venue.kind().bibtex(venue.name()))) {
      field("  bibtex", venue.bibtex());
    }
    if (!venue.aliases().isEmpty()) {
      List<String> aliases = venue.aliases().stream().map(YamlText::flowScalar).toList();
      line("  aliases: [" + String.join(", ", aliases) + "]");
    }
    out.append(venue.editions().isEmpty() ? "" : "  editions:\n");
    for (Venue.Edition edition : venue.editions()) {
      String place = edition.place();
      String publisher = edition.publisher();
      line(
          "    - {year: "
              + edition.year()
              + (place.isEmpty() ? "" : ", place: " + YamlText.flowScalar(place))
              + (publisher.isEmpty() ? "" : ", publisher: " + YamlText.flowScalar(publisher))
              + "}");
    }
  }

  private void description(String text) {
    String name = "description: ";
    String scalar = YamlText.scalar(text);
    if (name.length() + scalar.length() <= WIDTH || text.contains("  ")) {
      line(name + scalar);
      return;
    }
    line(name + ">-");
    StringBuilder folded = new StringBuilder(" ");
    for (String word : text.split(" ")) {
      if (folded.length() > 1 && folded.length() + 1 + word.length() > WIDTH) {
        line(folded.toString());
        folded = new StringBuilder(" ");
      }
      folded.append(' ').append(word);
    }
    line(folded.toString());
  }

  private void sections(List<Section> sections) {
    out.append(sections.isEmpty() ? "" : "sections:\n");
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      String indent = "  " + "    ".repeat(section.depth());
      String id = YamlText.flowScalar(section.id());
      if (i + 1 < sections.size() && sections.get(i + 1).depth() > section.depth()) {
        line(indent + "- id: " + id);
        line(indent + "  name: " + YamlText.scalar(section.name()));
        line(indent + "  sections:");
      } else {
        line(indent + "- {id: " + id + ", name: " + YamlText.flowScalar(section.name()) + "}");
      }
    }
  }

  private void events(List<ListFacts.Event> events) {
    out.append(events.isEmpty() ? "" : "events:\n");
    for (ListFacts.Event event : events) {
      field("  - name", event.name());
      field("    section", event.section());
      field("    organizers", event.organizers());
      field("    held", event.held());
      field("    page", event.page());
      field("    code", event.code());
    }
  }

  private void links(String field, String name, String address, List<ListFacts.Link> links) {
    out.append(links.isEmpty() ? "" : field + ":\n");
    for (ListFacts.Link link : links) {
      String shown = YamlText.flowScalar(link.name());
      String to = YamlText.quoted(link.address());
      line("  - {" + name + ": " + shown + ", " + address + ": " + to + "}");
    }
  }
}
