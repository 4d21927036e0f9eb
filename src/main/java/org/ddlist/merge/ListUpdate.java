package org.ddlist.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Absence;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Venue;
import org.ddlist.packed.PackedFile;
import org.ddlist.records.CatalogFiles;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.CatalogYaml;
import org.ddlist.records.Errata;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.records.Problems;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.Source;
import org.ddlist.text.ArchiveTree;
import org.ddlist.text.FileException;

/**
 * A current edition of the list laid over the program's own catalog: what the list says since then
 * is taken, but for what the catalog's errata have decided.
 *
 * @param notes what the list says and the catalog does not take
 */
public record ListUpdate(Catalog catalog, List<ImportNote> notes) {
  public ListUpdate {
    notes = List.copyOf(notes);
  }

  /**
   * Lays it over the catalog.
   *
   * @param day the day that the list describes, as an ISO date
   * @throws MalformedCatalogException if the two make no catalog
   */
  public static ListUpdate of(Catalog own, ImportedList list, String day)
      throws IOException, MalformedCatalogException {
    CatalogFiles files = CatalogFolder.parse(CatalogYaml.files(own));
    CatalogMerge merge = CatalogMerge.of(files, errata(), list, new CatalogMerge.Days(day, day));
    Catalog merged = merge.merged();
    List<Paper> papers = new ArrayList<>();
    for (Paper paper : merged.papers()) {
      papers.add(merge.isDropped(paper.key()) ? gone(paper, day) : paper);
    }
    Catalog catalog =
        new Catalog(
            merged.facts(),
            merged.venues(),
            merged.sections(),
            PaperStore.of(papers),
            () -> SearchIndex.of(papers, own.searchIndex().synonyms()));
    return new ListUpdate(catalog, merge.notesOfList());
  }

  /**
   * Reads a list.
   *
   * @param files its page and its citation files, by their names
   * @param name of the source, for notes
   * @param day of papers for which it gives none, as an ISO date
   */
  public static ImportedList read(
      Map<String, byte[]> files, String name, String day, List<Venue> known) throws FileException {
    ArchiveTree tree = new ArchiveTree(name, files);
    return new Source.MarkdownList(name, tree, Source.PAGE).read(tree::text, day, known);
  }

  private static Paper gone(Paper paper, String day) {
    List<Absence> away = new ArrayList<>(paper.away());
    away.add(new Absence(day, ""));
    return paper.away(away);
  }

  /** The decisions of the program's own catalog. */
  private static Errata errata() throws IOException {
    byte[] packed = PackedFile.read(null, Errata.FILE);
    return Errata.parse(new String(packed, StandardCharsets.UTF_8), new Problems());
  }
}
