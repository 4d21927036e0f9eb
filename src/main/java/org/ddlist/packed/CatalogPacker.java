package org.ddlist.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Absence;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/** Writes a catalog in the form that {@link PackedCatalog} reads. */
final class CatalogPacker {
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Catalog catalog;
  private final Map<String, Integer> venues = new HashMap<>();

  CatalogPacker(Catalog catalog) {
    this.catalog = catalog;
    for (Venue venue : catalog.venues()) {
      venues.put(venue.abbreviation(), venues.size());
    }
  }

  byte[] pack() {
    number(catalog.venues().size());
    for (Venue venue : catalog.venues()) {
      string(venue.abbreviation());
      string(venue.name());
      number(venue.kind().ordinal());
      string(venue.bibtex());
      strings(venue.aliases());
      number(venue.editions().size());
      for (Venue.Edition edition : venue.editions()) {
        number(edition.year());
        string(edition.place());
        string(edition.publisher());
      }
    }
    number(catalog.sections().size());
    for (Section section : catalog.sections()) {
      string(section.id());
      string(section.name());
      string(section.parent());
      number(section.depth());
    }
    facts(catalog.facts());
    papers();
    return bytes.toByteArray();
  }

  private void papers() {
    List<String> names = originNames();
    strings(names);
    int count = catalog.papers().size();
    int[] slots = slots();
    number(count);
    number(slots.length);
    ByteArrayOutputStream head = bytes;
    bytes = new ByteArrayOutputStream();
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = bytes.size();
      number(catalog.line(i));
      number(Math.max(0, names.indexOf(catalog.origin(i))));
      paper(catalog.papers().get(i));
    }
    ByteBuffer tables = ByteBuffer.allocate(Integer.BYTES * (count + slots.length));
    tables.asIntBuffer().put(starts).put(slots);
    head.writeBytes(tables.array());
    head.writeBytes(bytes.toByteArray());
    bytes = head;
  }

  /** What the papers are from; empty if all are from one source. */
  private List<String> originNames() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < catalog.papers().size(); i++) {
      names.add(catalog.origin(i));
    }
    return names.equals(Set.of("")) ? List.of() : List.copyOf(names);
  }

  /** By {@link PackedPapers#slot}, the place plus one of the paper with a key; 0 if it is free. */
  private int[] slots() {
    Set<String> keys = catalog.keys();
    int[] slots = new int[PackedPapers.tableSize(keys.size())];
    for (String key : keys) {
      int place = catalog.place(key);
      int slot = PackedPapers.slot(key, slots.length);
      while (place >= 0 && slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = place < 0 ? slots[slot] : place + 1;
    }
    return slots;
  }

  private void facts(ListFacts facts) {
    string(facts.name());
    string(facts.address());
    string(facts.edition());
    string(facts.description());
    paper(facts.citation());
    links(facts.curators());
    number(facts.events().size());
    for (ListFacts.Event event : facts.events()) {
      string(event.section());
      string(event.name());
      string(event.organizers());
      string(event.held());
      string(event.page());
      string(event.code());
    }
    links(facts.media());
    links(facts.acknowledgments());
    strings(facts.sources());
    string(facts.archive().address());
    strings(facts.archive().hosts());
  }

  private void links(List<ListFacts.Link> links) {
    number(links.size());
    for (ListFacts.Link link : links) {
      string(link.name());
      string(link.address());
    }
  }

  private void paper(Paper paper) {
    string(paper.key());
    number(paper.aliases().size());
    for (Alias alias : paper.aliases()) {
      string(alias.key());
      string(alias.until());
    }
    number(paper.nicknames().known() ? paper.nicknames().all().size() + 1 : 0);
    paper.nicknames().all().forEach(this::string);
    string(paper.title().marked());
    strings(paper.otherTitles());
    number(paper.authors().size());
    for (Author author : paper.authors()) {
      string(author.given());
      string(author.family());
      string(author.suffix());
    }
    number(paper.others() ? 1 : 0);
    number(paper.leads());
    publication(paper.publication());
    details(paper.details());
    number(paper.sections().size());
    for (Section section : paper.sections()) {
      number(catalog.sections().indexOf(section));
    }
    string(paper.added());
    number(paper.away().size());
    for (Absence absence : paper.away()) {
      string(absence.from());
      string(absence.until());
    }
    string(paper.links().paper());
    string(paper.links().proceedings());
    string(paper.links().project());
    string(paper.links().code());
    string(paper.note());
    strings(paper.checked() == null ? List.of() : paper.checked().by());
    string(paper.checked() == null ? "" : paper.checked().on());
  }

  private void publication(Publication publication) {
    Venue venue = publication.venue();
    number(venue == null ? 0 : venues.get(venue.abbreviation()) + 1);
    number(publication.workshop() ? 1 : 0);
    string(publication.track());
    number(publication.year());
    string(publication.pages());
    string(publication.volume());
    string(publication.number());
    string(publication.publisher());
    string(publication.doi());
    string(publication.arxiv());
  }

  private void details(EntryDetails details) {
    string(details.type());
    number(details.fields().size());
    details.fields().forEach(this::field);
  }

  private void field(String name, String value) {
    string(name);
    string(value);
  }

  private void strings(List<String> strings) {
    number(strings.size());
    strings.forEach(this::string);
  }

  private void string(String string) {
    byte[] encoded = string.getBytes(StandardCharsets.UTF_8);
    number(encoded.length << 1 | (encoded.length == string.length() ? 0 : 1));
    bytes.writeBytes(encoded);
  }

  private void number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      bytes.write(rest | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
