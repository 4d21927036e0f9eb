package org.ddlist.source;

import java.util.List;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/**
 * A list or a bibliography as parts of a catalog.
 *
 * @param isBibliography whether it is files of BibTeX, not a page
 * @param facts of the list; absent ones are empty, and the citation null
 * @param sections in its order
 * @param venues those of its papers, by abbreviation
 * @param papers each once, under its first section, in the order of the list
 * @param notes in the order of files and lines
 */
public record ImportedList(
    boolean isBibliography,
    ListFacts facts,
    List<Section> sections,
    List<Venue> venues,
    List<ImportedPaper> papers,
    List<ImportNote> notes) {

  public ImportedList {
    sections = List.copyOf(sections);
    venues = List.copyOf(venues);
    papers = List.copyOf(papers);
    notes = List.copyOf(notes);
  }

  /** The same with all papers in one section. */
  ImportedList in(Section section) {
    List<Section> one = List.of(section);
    List<ImportedPaper> moved = papers.stream().map(paper -> paper.in(one)).toList();
    return new ImportedList(isBibliography, facts, one, venues, moved, notes);
  }

  /** The same with other papers and notes. */
  public ImportedList with(List<ImportedPaper> otherPapers, List<ImportNote> otherNotes) {
    return new ImportedList(isBibliography, facts, sections, venues, otherPapers, otherNotes);
  }
}
