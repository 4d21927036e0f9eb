package org.ddlist.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.Links;
import org.ddlist.model.WebAddress;
import org.ddlist.text.PlainText;

/** Collects the notes of an import. */
final class ImportNotes {
  /** Where the page is, for its relative addresses. */
  private final Checkout checkout;

  private final List<ImportNote> notes = new ArrayList<>();

  /** How many entries have each field that is left out. */
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();

  private String firstFile;
  private int firstLine;

  ImportNotes(Checkout checkout) {
    this.checkout = checkout;
  }

  void add(String file, int line, String key, String field, String message) {
    notes.add(new ImportNote(file, line, key, field, message));
  }

  void addFaults(String file, List<BibtexFault> faults, String key) {
    for (BibtexFault fault : faults) {
      add(file, fault.line(), key.isEmpty() ? fault.key() : key, "", fault.message());
    }
  }

  /** Collects the fields of an entry that are left out, for one note on all entries. */
  void leftOut(String file, int line, List<String> names) {
    if (leftOut.isEmpty() && !names.isEmpty()) {
      firstFile = file;
      firstLine = line;
    }
    names.forEach(name -> leftOut.merge(name, 1, Integer::sum));
  }

  /** One note for all papers that lack a fact: many lists never give it. */
  void lacking(List<ImportedPaper> papers, String fact) {
    List<ImportedPaper> lacking =
        papers.stream().filter(paper -> paper.paper().lacks().contains(fact)).toList();
    if (!lacking.isEmpty()) {
      ImportedPaper first = lacking.get(0);
      int more = lacking.size() - 1;
      String message = "no " + fact + (more == 0 ? "" : " here and in " + more + " more");
      add(first.at().file(), first.at().line(), first.paper().key(), "entries", message);
    }
  }

  /** In the order of files and lines. */
  List<ImportNote> sorted() {
    List<ImportNote> sorted = new ArrayList<>(notes);
    if (!leftOut.isEmpty()) {
      List<String> words = new ArrayList<>();
      leftOut.forEach((name, count) -> words.add(name + " (" + count + ")"));
      String message = "left out of the entries: " + String.join(", ", words);
      sorted.add(new ImportNote(firstFile, firstLine, "", "entries", message));
    }
    sorted.sort(Comparator.comparing(ImportNote::file).thenComparingInt(ImportNote::line));
    return sorted;
  }

  /** The links in the form of a catalog; text that is not an address is left out with a note. */
  Links links(String file, int line, String key, Links links) {
    return new Links(
        address(file, line, key, "links.paper", links.paper()),
        address(file, line, key, "links.project", links.project()),
        address(file, line, key, "links.code", links.code()));
  }

  /**
   * An address in the form of a catalog, also of a file beside the page; empty, with a note, if the
   * text is neither.
   */
  String address(String file, int line, String key, String field, String written) {
    if (written.isBlank()) {
      return "";
    }
    String web = WebAddress.of(PlainText.of(written));
    String address = web.isEmpty() ? checkout.address(PlainText.of(written)) : web;
    if (address.isEmpty()) {
      add(file, line, key, field, "'" + written + "' is not a web address; left out");
    } else if (!address.equals(written)) {
      add(file, line, key, field, "'" + written + "' is read as " + address);
    }
    return address;
  }
}
