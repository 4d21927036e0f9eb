package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.manuscript.Citation;
import org.ddlist.manuscript.CitationReader;
import org.ddlist.manuscript.CitedKeys;
import org.ddlist.manuscript.Documents;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.search.NearKeys;
import org.ddlist.search.Nearest;
import org.ddlist.search.PaperLookup;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;

/** The papers that documents cite, each with the key of its citation. */
final class CitedOperands {
  private static final String REMEDY =
      "give a document in LaTeX, Markdown or Typst, or an .aux or .bcf file";

  private final List<Paper> papers = new ArrayList<>();
  private boolean allKnown = true;

  private CitedOperands() {}

  /**
   * Finds the papers. It reports unknown keys on standard error, each with its place; the entries
   * of a bibliography are known.
   */
  static NamedPapers resolve(ParsedLine line, Terminal terminal, Catalog catalog)
      throws Refusal, IOException {
    List<String> names = new ArrayList<>(line.raw(CiteCommand.FROM));
    names.addAll(line.operands());
    if (names.contains(InputFiles.STDIN) && line.raw(CiteCommand.BIB).contains(InputFiles.STDIN)) {
      throw Refusal.usage(
          "standard input cannot be the document and the bibliography", "name one of the two");
    }
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".bib")) {
        throw Refusal.usage(
            "'" + name + "' is a bibliography, not a document",
            "--from takes the document, --bib the bibliography");
      }
    }
    InputFiles bibliographies = BibliographyInput.files(terminal);
    InputFiles documents = new InputFiles(terminal, "a document", REMEDY);
    Set<String> had;
    CitedKeys cited;
    Progress progress = Progress.of("reading " + names.get(0), terminal);
    try {
      had = keys(line.raw(CiteCommand.BIB), bibliographies);
      cited = read(names, documents);
    } finally {
      progress.end();
    }
    bibliographies.noteEncodings();
    documents.noteEncodings();
    CitedOperands operands = new CitedOperands();
    operands.find(cited, had, terminal, catalog);
    if (cited.citations().isEmpty() && operands.allKnown) {
      throw new Refusal(
          ExitStatus.NOTHING,
          "no key is cited in "
              + (names.equals(List.of(InputFiles.STDIN))
                  ? "standard input"
                  : String.join(", ", names)),
          "a citation is \\cite{key} in LaTeX, @key in Markdown and Typst");
    }
    return new NamedPapers(operands.papers, operands.allKnown);
  }

  private void find(CitedKeys cited, Set<String> had, Terminal terminal, Catalog catalog)
      throws IOException {
    PaperLookup lookup = new PaperLookup(catalog);
    boolean foreign = false;
    for (Citation missing : cited.missingFiles()) {
      Messages.note(
          terminal,
          place(missing) + "'" + missing.key() + "' not found; its citations are not read");
    }
    for (Citation all : cited.wholeBibliography()) {
      Messages.note(terminal, place(all) + "cites the whole bibliography, which names no key");
    }
    for (Citation citation : cited.citations()) {
      String key = citation.key();
      if (had.contains(key.toLowerCase(Locale.ROOT))) {
        continue;
      }
      List<Paper> found = lookup.find(key);
      if (found.size() == 1) {
        papers.add(found.get(0).under(key));
      } else if (found.size() > 1) {
        allKnown = false;
        Messages.note(terminal, place(citation), KeyOperands.ambiguous(key, found));
      } else {
        allKnown = false;
        Messages.note(terminal, place(citation) + "no paper has the key '" + key + "'");
        List<String> near = NearKeys.to(key, catalog, 1);
        if (near.isEmpty()) {
          foreign = true;
        } else {
          Messages.advise(terminal, Nearest.didYouMean(near, ""));
        }
      }
    }
    if (foreign) {
      // Most citations of a manuscript may be from other fields, so the advice is given once.
      Messages.advise(
          terminal,
          "'ddlist search WORDS' finds keys"
              + (had.isEmpty() ? "; --bib REFS leaves out what a bibliography has" : ""));
    }
  }

  private static String place(Citation citation) {
    return citation.file() + ":" + citation.line() + ": ";
  }

  private static CitedKeys read(List<String> names, InputFiles documents) throws Refusal {
    if (names.contains(InputFiles.STDIN)) {
      documents.refuseTerminal(
          InputFiles.STDIN, "name the document, as in 'ddlist cite --from paper.tex'");
    }
    try {
      return CitationReader.read(names, name -> document(name, names, documents));
    } catch (IOException e) {
      throw documents.unreadable(e.getMessage());
    }
  }

  /** Reads a document; null if only another document names it and it is not a regular file. */
  private static Documents.Document document(String name, List<String> typed, InputFiles documents)
      throws FileException {
    // Reading a pipe or a terminal would wait.
    if (!typed.contains(name) && !isFile(name)) {
      return null;
    }
    return new Documents.Document(identity(name), documents.tryLoad(name).text());
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The same for all names of one file. */
  private static String identity(String name) {
    try {
      return name.equals(InputFiles.STDIN) ? name : Path.of(name).toRealPath().toString();
    } catch (IOException | InvalidPathException e) {
      return name;
    }
  }

  /** The keys of bibliographies, in lower case, with those that biblatex's {@code ids} adds. */
  private static Set<String> keys(List<String> names, InputFiles bibliographies) throws Refusal {
    Set<String> keys = new HashSet<>();
    for (DecodedText text : bibliographies.load(names)) {
      for (BibtexEntry entry : BibtexReader.read(text.text()).entries()) {
        keys.add(entry.key().toLowerCase(Locale.ROOT));
        for (String id : entry.text("ids").split(",")) {
          keys.add(id.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return keys;
  }
}
