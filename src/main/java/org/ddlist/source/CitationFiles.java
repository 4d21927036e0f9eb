package org.ddlist.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.Reference;
import org.ddlist.lists.ListPage;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Folding;

/** Reads the citation files of a list, each of which should hold one BibTeX entry. */
final class CitationFiles {
  /**
   * One of them.
   *
   * @param entry null if it has none
   */
  record Citation(String file, Reference entry) {}

  private CitationFiles() {}

  /** The entry of each citation file, by the file's name without folder and ending. */
  static Map<String, Citation> read(Map<String, String> citations, ImportNotes notes) {
    Map<String, Citation> entries = new LinkedHashMap<>();
    for (Map.Entry<String, String> citation : citations.entrySet()) {
      String file = citation.getKey();
      String name = file.substring(file.lastIndexOf('/') + 1);
      int dot = name.lastIndexOf('.');
      String key = dot < 0 ? name : name.substring(0, dot);
      DecodedText text = DecodedText.of(file, citation.getValue());
      BibtexFile read = BibtexReader.read(text.text());
      notes.addFaults(file, read.faults(), key);
      BibtexEntry chosen = chosen(read.entries(), key);
      for (BibtexEntry entry : read.entries()) {
        if (entry != chosen) {
          notes.add(file, entry.line(), key, "", "a second entry, '" + entry.key() + "'; left out");
        }
      }
      if (chosen == null) {
        notes.add(file, 1, key, "", "no BibTeX entry");
      } else if (!chosen.key().equals(key)) {
        String message = "the entry has the key '" + chosen.key() + "'";
        notes.add(file, chosen.line(), key, "key", message);
      }
      entries.put(key, new Citation(file, chosen == null ? null : new Reference(text, chosen)));
    }
    return entries;
  }

  /** The entry with the file's name as its key, else the first; null if there is none. */
  private static BibtexEntry chosen(List<BibtexEntry> entries, String key) {
    for (BibtexEntry entry : entries) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return entries.isEmpty() ? null : entries.get(0);
  }

  /** The names of the citation files by the folded titles of their entries. */
  static Map<String, String> titles(Map<String, Citation> entries) {
    Map<String, String> titles = new HashMap<>();
    for (Map.Entry<String, Citation> entry : entries.entrySet()) {
      Reference of = entry.getValue().entry();
      if (of != null) {
        titles.putIfAbsent(Folding.fold(of.titleText()), entry.getKey());
      }
    }
    titles.remove("");
    return titles;
  }

  /** The item of each citation file that has the title of the file's entry, if there is one. */
  static Map<String, ListPage.Item> owners(
      List<ListPage.Item> items, Map<String, Citation> entries) {
    Map<String, ListPage.Item> owners = new HashMap<>();
    for (ListPage.Item item : items) {
      Citation source = entries.get(item.citation());
      boolean has = source != null && source.entry() != null;
      if (has && source.entry().titleLetters().equals(Folding.compact(item.title()))) {
        owners.putIfAbsent(item.citation(), item);
      }
    }
    return owners;
  }
}
