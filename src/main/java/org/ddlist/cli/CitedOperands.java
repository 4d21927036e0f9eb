package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.manuscript.Citation;
import org.ddlist.manuscript.CitedEntries;
import org.ddlist.manuscript.CitedKeys;
import org.ddlist.manuscript.Listed;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.model.Catalog;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.IdentityIndex.Match;
import org.ddlist.model.Paper;
import org.ddlist.search.Nearest;
import org.ddlist.search.PaperLookup;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;

/** The papers that documents cite, each with the key of its citation. */
final class CitedOperands {
  private final Terminal terminal;
  private final Catalog catalog;
  private final FoundPapers found;

  /** Whether what a bibliography has is left out. */
  private final boolean missing;

  private final PaperLookup lookup;

  /** Of the whole catalog; null until a bibliography has a cited key. */
  private IdentityIndex<Paper> index;

  private CitedOperands(Terminal terminal, Catalog catalog, boolean missing) {
    this.terminal = terminal;
    this.catalog = catalog;
    this.found = new FoundPapers(terminal);
    this.lookup = new PaperLookup(catalog);
    this.missing = missing;
  }

  /**
   * Finds the papers. It reports unknown keys on standard error, each with its place; the entries
   * of a bibliography are known.
   */
  static FoundPapers resolve(ParsedLine line, Terminal terminal, Catalog catalog)
      throws Refusal, IOException {
    List<String> names = new ArrayList<>(line.raw(CiteCommand.FROM));
    names.addAll(line.operands());
    if (names.contains(InputFiles.STDIN) && line.raw(CiteCommand.BIB).contains(InputFiles.STDIN)) {
      throw Refusal.usage(
          "standard input cannot be the document and the bibliography", "leave out one of the two");
    }
    for (String name : names) {
      if (BibliographyKind.of(name) == BibliographyKind.BIBTEX) {
        throw Refusal.usage(
            name + ": is a bibliography, not a document",
            "--from takes the document, --bib the bibliography");
      }
    }
    InputFiles input = BibliographyInput.files(terminal);
    List<String> files = DocumentInput.names(names, terminal);
    List<DecodedText> bibliographies;
    CitedKeys cited;
    Progress progress = Progress.of("reading " + names.get(0), terminal);
    try {
      bibliographies = input.load(line.raw(CiteCommand.BIB));
      cited =
          DocumentInput.read(files, line.raw(DocumentInput.CITE_COMMAND), terminal, "cite --from");
    } finally {
      progress.end();
    }
    input.noteEncodings();
    CitedOperands operands = new CitedOperands(terminal, catalog, line.has(CiteCommand.MISSING));
    try {
      operands.find(
          cited,
          new CitedEntries(bibliographies.isEmpty() ? cited.bibliographies() : bibliographies));
    } catch (MalformedBibliographyException e) {
      throw BibliographyInput.malformed(e, "correct that first");
    }
    if (operands.found.papers().isEmpty() && operands.found.areAllKnown()) {
      boolean stdin = names.equals(List.of(InputFiles.STDIN));
      String documents = stdin ? "standard input" : String.join(", ", names);
      throw nothing(cited.citations().isEmpty(), operands.missing, documents);
    }
    return operands.found;
  }

  private static Refusal nothing(boolean uncited, boolean missing, String documents) {
    if (uncited) {
      return Refusal.nothing(
          "no key is cited in " + documents,
          "a citation is \\cite{key} in LaTeX, @key in Markdown and Typst");
    }
    return missing
        ? Refusal.nothing(
            "no paper is missing: the bibliography has every key that " + documents + " cites",
            "without "
                + CiteCommand.MISSING
                + ", 'ddlist cite' prints the entries of all cited papers")
        : Refusal.nothing(
            "the catalog has no paper that " + documents + " cites",
            "'ddlist search WORDS' shows what it has");
  }

  private void find(CitedKeys cited, CitedEntries entries) throws IOException {
    for (Citation all : cited.wholeBibliography()) {
      Messages.note(
          terminal, DocumentInput.place(all) + "cites the whole bibliography, which names no key");
    }
    boolean foreign = false;
    for (Citation citation : cited.citations()) {
      Listed entry = entries.find(citation.key());
      if (entry == null) {
        foreign |= !find(citation);
      } else if (!missing) {
        find(citation, entry, entries);
      }
    }
    if (foreign) {
      // Most citations of a manuscript may be from other fields, so the advice is given once.
      Messages.advise(
          terminal,
          KeyOperands.SEARCH
              + (entries.isEmpty() ? "; --bib REFS names the document's bibliography" : ""));
    }
  }

  /** Finds the paper with the key; false if none has it or a similar one. */
  private boolean find(Citation citation) throws IOException {
    String key = citation.key();
    List<Paper> papers = lookup.find(key);
    if (papers.size() == 1) {
      add(citation, catalog.find(papers.get(0).key()));
      return true;
    }
    if (papers.size() > 1) {
      found.miss();
      Messages.note(terminal, DocumentInput.place(citation), KeyOperands.ambiguous(key, papers));
      return true;
    }
    found.miss();
    Messages.note(terminal, DocumentInput.place(citation) + "no paper has the key '" + key + "'");
    List<String> near = lookup.nearKeys(key, 1);
    if (!near.isEmpty()) {
      Messages.advise(terminal, Nearest.didYouMean(near, ""));
    }
    return !near.isEmpty();
  }

  /** Finds the paper that an entry of the document's bibliography describes, whatever its key. */
  private void find(Citation citation, Listed entry, CitedEntries entries) throws IOException {
    if (index == null) {
      index = new IdentityIndex<>(catalog.papers());
    }
    Match<Paper> match = index.find(entry.paper());
    String key = citation.key();
    if (match == null || entries.isOther(entry, match.paper())) {
      Paper named = catalog.find(key);
      if (named != null) {
        Messages.note(
            terminal,
            DocumentInput.place(citation)
                + "'"
                + key
                + "' is another paper in "
                + entry.place().describe()
                + " than in the catalog; it is not printed");
      }
      return;
    }
    String paper = match.paper().key();
    if (!match.isSame()) {
      found.miss();
      Messages.note(
          terminal,
          DocumentInput.place(citation)
              + "'"
              + key
              + "' is perhaps "
              + paper
              + " ("
              + match.likeness().describe()
              + "); it is not printed");
      return;
    }
    add(citation, match.paper());
  }

  /**
   * Adds a paper under the key of its citation, with a note unless the key is the paper's. A second
   * key of the paper gets no entry, so the document's citation of that key stays undefined.
   */
  private void add(Citation citation, Paper paper) throws IOException {
    String key = citation.key();
    String place = DocumentInput.place(citation);
    Paper as = paper.key().equals(key) ? paper : paper.under(key);
    if (!found.add(paper, as, place)) {
      found.miss();
    } else if (catalog.find(key) != paper) {
      Messages.note(terminal, place + "'" + key + "' is " + paper.key());
    }
  }
}
