package org.ddlist.cli;

import java.io.IOException;
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
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;

/** The papers that documents cite, each under the key it is cited by. */
final class CitedOperands {
  private final List<Paper> papers = new ArrayList<>();
  private boolean allKnown = true;

  private CitedOperands() {}

  /** Finds the papers; a key of no paper is reported on standard error with its place. */
  static CitedOperands resolve(ParsedLine line, Terminal terminal, Catalog catalog)
      throws Refusal, IOException {
    List<String> names = new ArrayList<>(line.raw(Manuscript.FROM));
    names.addAll(line.operands());
    if (names.contains(InputFile.STDIN) && line.raw(Manuscript.BIB).contains(InputFile.STDIN)) {
      throw Refusal.usage(
          "standard input cannot be the document and the bibliography", "name one of the two");
    }
    for (String name : names) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".bib")) {
        throw Refusal.usage(
            "'" + name + "' is a bibliography, which cites nothing",
            "--from takes the document; --bib takes what it has already");
      }
    }
    Set<String> had;
    CitedKeys cited;
    Progress progress = Messages.progress("reading " + names.get(0), terminal);
    try {
      had = keys(line.raw(Manuscript.BIB), terminal);
      cited = read(names, terminal);
    } finally {
      progress.end();
    }
    CitedOperands operands = new CitedOperands();
    operands.find(cited, had, terminal, catalog);
    if (cited.citations().isEmpty() && operands.allKnown) {
      throw new Refusal(
          ExitStatus.NOTHING,
          "no key is cited in "
              + (names.equals(List.of(InputFile.STDIN))
                  ? "standard input"
                  : String.join(", ", names)),
          "a citation is \\cite{key} in LaTeX, @key in Markdown and Typst");
    }
    return operands;
  }

  List<Paper> papers() {
    return papers;
  }

  /** Whether each key was a paper's, or the bibliography has it. */
  boolean allKnown() {
    return allKnown;
  }

  private void find(CitedKeys cited, Set<String> had, Terminal terminal, Catalog catalog)
      throws IOException {
    boolean foreign = false;
    for (Citation missing : cited.missing()) {
      Messages.note(
          terminal.err(), place(missing) + "'" + missing.key() + "' is not there and not searched");
    }
    for (Citation all : cited.everything()) {
      Messages.note(
          terminal.err(), place(all) + "cites all that the bibliography has, which names no key");
    }
    for (Citation citation : cited.citations()) {
      String key = citation.key();
      if (had.contains(key.toLowerCase(Locale.ROOT))) {
        continue;
      }
      Paper paper = catalog.find(key);
      if (paper == null) {
        allKnown = false;
        Messages.note(terminal.err(), place(citation) + "no paper has the key '" + key + "'");
        List<String> near = NearKeys.to(key, catalog, 1);
        if (near.isEmpty()) {
          foreign = true;
        } else {
          Messages.advise(terminal.err(), Nearest.didYouMean(near, ""));
        }
      } else {
        papers.add(paper.key().equals(key) ? paper : paper.under(key));
      }
    }
    if (foreign) {
      // Most of what a manuscript cites may be of other fields: once is enough.
      Messages.advise(
          terminal.err(),
          "'ddlist search WORDS' finds keys"
              + (had.isEmpty() ? "; --bib REFS leaves out what a bibliography has" : ""));
    }
  }

  private static String place(Citation citation) {
    return citation.file() + ":" + citation.line() + ": ";
  }

  private static CitedKeys read(List<String> names, Terminal terminal) throws Refusal {
    if (names.contains(InputFile.STDIN) && terminal.inIsTerminal()) {
      throw Refusal.usage(
          "'-' reads a document from standard input, which is a terminal",
          "name the document, as in 'ddlist cite --from paper.tex'");
    }
    try {
      return CitationReader.read(names, name -> document(name, names, terminal));
    } catch (UnreadableException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          e.getMessage(),
          "give a document in LaTeX, Markdown or Typst, or what LaTeX wrote: .aux or .bcf");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Null for what is no file that is there, if only a document names it: a pipe or a terminal would
   * be waited for.
   */
  private static Documents.Document document(String name, List<String> typed, Terminal terminal)
      throws UnreadableException {
    if (!typed.contains(name) && !InputFile.isFile(name)) {
      return null;
    }
    String text = InputFile.read(name, terminal).text();
    return new Documents.Document(InputFile.identity(name), text);
  }

  /** The keys of bibliographies, in small letters, with those that biblatex has for them too. */
  private static Set<String> keys(List<String> names, Terminal terminal) throws Refusal {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      DecodedText text = BibliographyInput.read(name, terminal);
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
