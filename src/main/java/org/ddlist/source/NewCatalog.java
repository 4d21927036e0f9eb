package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.NameField;
import org.ddlist.formats.UniqueKeys;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperRules;
import org.ddlist.model.Title;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.CatalogYaml;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.SafeFolder;

/** Writes an imported list as a folder that {@link CatalogFolder} loads. */
public final class NewCatalog {
  private NewCatalog() {}

  /**
   * Writes the folder, under another name until it is complete.
   *
   * @param source what the list was read from, for the catalog's facts
   * @param edition the day it describes, as an ISO date
   * @param folder does not exist, or is empty
   * @return the list without the papers that break a rule of the catalog, with a note on each
   * @throws MalformedCatalogException if something else breaks a rule
   */
  public static ImportedList write(ImportedList list, String source, String edition, Path folder)
      throws IOException, MalformedCatalogException {
    ImportedList sound = sound(list, edition);
    Map<String, String> files = CatalogYaml.files(catalog(sound, source, edition));
    CatalogFolder.parse(files);
    SafeFolder.create(folder, files);
    return sound;
  }

  /** The list without the papers that break a rule of the catalog, with a note on each. */
  public static ImportedList sound(ImportedList list, String edition) {
    PaperRules rules = new PaperRules(LocalDate.parse(edition));
    Paper citation = list.facts().citation();
    boolean cited = citation != null && fault(rules.check(citation)).isEmpty();
    List<ImportedPaper> papers = new ArrayList<>();
    List<ImportNote> notes = new ArrayList<>(list.notes());
    // a large list takes a while, and each paper's values are its own
    List<String> faults =
        list.papers().parallelStream()
            .map(paper -> fault(rules.checkValues(paper.paper())))
            .toList();
    for (int i = 0; i < faults.size(); i++) {
      ImportedPaper paper = list.papers().get(i);
      String taken = fault(rules.checkKeys(paper.paper()));
      String breach = taken.isEmpty() ? faults.get(i) : taken;
      if (breach.isEmpty()) {
        papers.add(paper);
      } else {
        String message = breach + "; left out";
        String file = paper.at().file();
        notes.add(new ImportNote(file, paper.at().line(), paper.paper().key(), "", message));
      }
    }
    ListFacts facts = list.facts().with(list.facts().edition(), cited ? citation : null);
    return new ImportedList(
        list.isBibliography(), facts, list.sections(), list.venues(), papers, notes);
  }

  /** The first breach with which no catalog can have a paper; empty if there is none. */
  private static String fault(List<PaperRules.Breach> breaches) {
    for (PaperRules.Breach breach : breaches) {
      if (breach.fatal()) {
        return breach.message();
      }
    }
    return "";
  }

  /** The catalog of a list that breaks no rule. */
  static Catalog catalog(ImportedList list, String source, String edition) {
    List<Paper> papers = list.papers().stream().map(ImportedPaper::paper).toList();
    ListFacts facts = facts(list.facts(), source, edition, papers);
    return new Catalog(facts, list.venues(), list.sections(), papers);
  }

  /**
   * The facts of a catalog.
   *
   * @param read what its source says; absent ones are empty, and the citation null
   */
  static ListFacts facts(ListFacts read, String source, String edition, List<Paper> papers) {
    String from = read.name().isEmpty() ? source : read.name();
    String name = from.isEmpty() ? "A list" : from;
    Paper citation =
        read.citation() == null ? citation(read, name, edition, papers) : read.citation();
    return new ListFacts(
        name,
        citation.links().project(),
        edition,
        "The papers of " + name + ".",
        citation,
        read.curators(),
        read.events(),
        read.media(),
        read.acknowledgments(),
        List.of("Imported from " + (source.isEmpty() ? name : source) + "."),
        ListFacts.Archive.NONE);
  }

  /** How to cite a list that does not say it. */
  private static Paper citation(ListFacts facts, String name, String edition, List<Paper> papers) {
    // its capitals are those of a name
    String title = name.replace("{", "").replace("}", "");
    List<Author> authors = new ArrayList<>();
    for (ListFacts.Link curator : facts.curators()) {
      authors.addAll(NameField.read(curator.name()).authors());
    }
    String group = title.replace(",", "").replace(" and ", " & ");
    UniqueKeys keys = new UniqueKeys();
    papers.forEach(paper -> keys.reserve(paper.key()));
    String year = edition.substring(0, "2026".length());
    return Paper.ofList(
        keys.unique("list" + year),
        new Title("{" + title + "}"),
        authors.isEmpty() ? List.of(new Author("", group, "")) : authors,
        Integer.parseInt(year),
        Links.NONE);
  }
}
