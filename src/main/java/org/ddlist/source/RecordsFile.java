package org.ddlist.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.records.PaperReader;
import org.ddlist.records.Problems;
import org.ddlist.text.DecodedText;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Scalar;
import org.ddlist.text.YamlNode.Sequence;

/**
 * Reads a file of records without the files that say what their venues and sections are. A venue
 * that nobody knows is called as the record calls it, and so is a section that a record names.
 */
final class RecordsFile {
  private final Map<String, Venue> venues = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();

  private RecordsFile() {}

  /**
   * Reads the file.
   *
   * @param edition the day that it describes, as an ISO date
   * @param known venues that records may mean
   * @param breaches gets the broken rules that do not keep the file from being read
   * @throws MalformedCatalogException if a record breaks a fatal rule
   */
  static Catalog read(DecodedText file, String edition, List<Venue> known, List<Finding> breaches)
      throws MalformedCatalogException {
    return new RecordsFile().catalog(file, edition, known, breaches);
  }

  private Catalog catalog(
      DecodedText file, String edition, List<Venue> known, List<Finding> breaches)
      throws MalformedCatalogException {
    Problems problems = new Problems();
    Section home = ListSections.ofFile(file.name());
    sections.put(home.id(), home);
    known.forEach(venue -> venues.put(venue.abbreviation(), venue));
    List<YamlNode> records = problems.items(file.name(), file.withoutMark(), "papers");
    records.forEach(this::meet);
    PaperRules rules = new PaperRules(LocalDate.now());
    PaperReader reader = new PaperReader(venues, sections, rules, problems);
    List<Paper> papers = new ArrayList<>();
    for (YamlNode record : records) {
      Paper paper = reader.read(file.name(), home, record);
      if (paper != null) {
        papers.add(paper);
      }
    }
    if (!problems.fatal().isEmpty()) {
      throw new MalformedCatalogException(problems);
    }
    breaches.addAll(problems.all());
    ListFacts facts = NewCatalog.facts(ListFacts.NONE, file.name(), edition, papers);
    return new Catalog(facts, used(papers), List.copyOf(sections.values()), papers);
  }

  /** Takes the venue and the sections that a record names. */
  private void meet(YamlNode record) {
    if (!(record instanceof Mapping fields)) {
      return;
    }
    if (fields.fields().get("venue") instanceof Scalar venue && !venue.text().isBlank()) {
      String name = venue.text().strip();
      venues.putIfAbsent(name, new Venue(name, name, Venue.Kind.CONFERENCE, name));
    }
    if (fields.fields().get("also") instanceof Sequence also) {
      for (YamlNode item : also.items()) {
        if (item instanceof Scalar id) {
          sections.putIfAbsent(id.text(), new Section(id.text(), id.text(), "", 0));
        }
      }
    }
  }

  private List<Venue> used(List<Paper> papers) {
    List<Venue> used = new ArrayList<>(venues.values());
    used.removeIf(venue -> papers.stream().noneMatch(paper -> paper.venue() == venue));
    return used;
  }
}
