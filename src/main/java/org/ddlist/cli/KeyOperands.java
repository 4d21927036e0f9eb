package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.search.NearKeys;
import org.ddlist.search.Nearest;
import org.ddlist.search.PaperLookup;
import org.ddlist.terminal.Terminal;

/** The papers that operands name, each once; {@code -} reads names from standard input. */
final class KeyOperands {
  static final Operands OPERANDS =
      new Operands(
          Operands.Number.ANY,
          "KEY",
          ValueKind.of(ValueKind.Source.KEY),
          "a key, former key, arXiv id, DOI or link of a paper; '-' reads keys from"
              + " standard input: the first field of each line, up to a space or a comma");

  /** The number of lines of standard input that are checked for being keys at all. */
  private static final int SAMPLE = 20;

  static final String STDIN = InputFiles.STDIN;

  /** What to do about a standard input without keys. */
  private static final String PIPE =
      "pipe keys in, as in 'ddlist search trajectory | ddlist cite -'";

  private final Terminal terminal;
  private final Catalog catalog;
  private final PaperLookup lookup;
  private final Set<String> seen = new HashSet<>();
  private final List<Paper> papers = new ArrayList<>();
  private boolean allKnown = true;

  private KeyOperands(Terminal terminal, Catalog catalog) {
    this.terminal = terminal;
    this.catalog = catalog;
    lookup = new PaperLookup(catalog);
  }

  /** Finds the papers. It reports unknown names on standard error and goes on. */
  static KeyOperands resolve(ParsedLine line, Terminal terminal, Catalog catalog)
      throws Refusal, IOException {
    KeyOperands operands = new KeyOperands(terminal, catalog);
    boolean piped = false;
    for (String operand : line.operands()) {
      if (!operand.equals(STDIN)) {
        operands.find(operand);
      } else if (!piped) {
        piped = true;
        operands.findAll(read(terminal));
      }
    }
    return operands;
  }

  /** Finds the papers that standard input names, as {@link #resolve} does. */
  static KeyOperands fromInput(Terminal terminal, Catalog catalog) throws Refusal, IOException {
    KeyOperands operands = new KeyOperands(terminal, catalog);
    operands.findAll(read(terminal));
    return operands;
  }

  /** In the order they were named. */
  List<Paper> papers() {
    return papers;
  }

  /** Whether every name is a paper's. */
  boolean allKnown() {
    return allKnown;
  }

  /** Finds the papers that lines name, unless the lines look like something else than keys. */
  private void findAll(List<String> names) throws IOException {
    if (names.size() > 1 && !areKeys(names)) {
      allKnown = false;
      Messages.refuse(
          terminal.err(),
          "none of the "
              + names.size()
              + " lines on standard input begins with a paper's key; the first begins with '"
              + KeyLines.shown(names.get(0))
              + "'",
          KeyLines.REMEDY);
      return;
    }
    for (String name : names) {
      find(name);
    }
  }

  /** Whether one of the names is a paper's, or half of them are near a key. */
  private boolean areKeys(List<String> names) {
    for (String name : names) {
      if (!lookup.find(name).isEmpty()) {
        return true;
      }
    }
    List<String> sample = names.subList(0, Math.min(SAMPLE, names.size()));
    int meant = 0;
    for (String name : sample) {
      meant += near(name).isEmpty() ? 0 : 1;
    }
    return meant * 2 >= sample.size();
  }

  private void find(String name) throws IOException {
    List<Paper> found = lookup.find(name);
    if (found.isEmpty()) {
      allKnown = false;
      Messages.refuse(
          terminal.err(),
          "no paper has the " + PaperLookup.kindOf(name) + " '" + name + "'",
          Nearest.didYouMean(near(name), "'ddlist search WORDS' finds keys"));
    } else if (found.size() > 1) {
      Messages.note(terminal, Messages.papers(found.size()) + " have the link '" + name + "'");
    }
    for (Paper paper : found) {
      if (seen.add(paper.key())) {
        papers.add(paper);
        noteFormerKey(paper);
      }
    }
  }

  private void noteFormerKey(Paper paper) throws IOException {
    Paper current = catalog.find(paper.key());
    if (!current.key().equals(paper.key())) {
      Messages.note(
          terminal,
          "'" + paper.key() + "' is now '" + current.key() + "' (" + current.published() + ")");
    }
  }

  private List<String> near(String name) {
    return NearKeys.to(name, catalog, 3);
  }

  private static List<String> read(Terminal terminal) throws Refusal, IOException {
    InputFiles input = new InputFiles(terminal, "keys", PIPE);
    List<String> names = KeyLines.read(input.load(STDIN).withoutMark());
    input.noteEncodings();
    if (names.isEmpty()) {
      throw new Refusal(ExitStatus.NOTHING, "there are no keys on standard input", PIPE);
    }
    return names;
  }
}
