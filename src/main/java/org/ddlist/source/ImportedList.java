package org.ddlist.source;

import java.util.List;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/**
 * A list or a bibliography as parts of a catalog.
 *
 * @param name empty if the source has none
 * @param citation how to cite it; null if the source does not say
 * @param sections in its order
 * @param venues those of its papers, by abbreviation
 * @param papers each once, under its first section, in the order of the list
 * @param notes in the order of files and lines
 */
public record ImportedList(
    String name,
    Paper citation,
    List<ListFacts.Link> curators,
    List<ListFacts.Link> media,
    List<ListFacts.Link> acknowledgments,
    List<ListFacts.Event> events,
    List<Section> sections,
    List<Venue> venues,
    List<ImportedPaper> papers,
    List<ImportNote> notes) {

  public ImportedList {
    curators = List.copyOf(curators);
    media = List.copyOf(media);
    acknowledgments = List.copyOf(acknowledgments);
    events = List.copyOf(events);
    sections = List.copyOf(sections);
    venues = List.copyOf(venues);
    papers = List.copyOf(papers);
    notes = List.copyOf(notes);
  }

  /** The same with other papers and notes. */
  public ImportedList with(List<ImportedPaper> otherPapers, List<ImportNote> otherNotes) {
    return new ImportedList(
        name,
        citation,
        curators,
        media,
        acknowledgments,
        events,
        sections,
        venues,
        otherPapers,
        otherNotes);
  }

  /** The same without its citation. */
  public ImportedList withoutCitation() {
    return new ImportedList(
        name, null, curators, media, acknowledgments, events, sections, venues, papers, notes);
  }
}
