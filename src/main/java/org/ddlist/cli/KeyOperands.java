package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identifier;
import org.ddlist.model.Paper;
import org.ddlist.search.Filter;
import org.ddlist.search.Hit;
import org.ddlist.search.Nearest;
import org.ddlist.search.PaperLookup;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;
import org.ddlist.terminal.Terminal;

/** The papers that operands name, each once; {@code -} reads names from standard input. */
final class KeyOperands {
  static final Operands OPERANDS =
      new Operands(
          Operands.Number.ANY,
          "KEY",
          ValueKind.of(ValueKind.Source.KEY),
          "a paper's key, nickname, title, arXiv id, DOI, link or owner/repository, a key as"
              + " Google Scholar makes it (cazenavette2022dataset), or a citation (\\cite{a,b});"
              + " '-' reads them from standard input: the first field of each line, up to a space,"
              + " a tab or a comma");

  /** The number of lines of standard input that are checked for being keys at all. */
  private static final int SAMPLE = 20;

  private static final int SUGGESTED = 3;
  private static final int MOST_SHOWN = 5;

  /** In digits. */
  private static final int YEAR = 4;

  static final String STDIN = InputFiles.STDIN;

  /** What to do about a name that no paper has. */
  static final String SEARCH = "'ddlist search WORDS' finds keys";

  /** What to do about a standard input without keys. */
  private static final String PIPE =
      "pipe keys in, as in 'ddlist search trajectory | ddlist cite -'";

  private final Terminal terminal;
  private final Catalog catalog;
  private final PaperLookup lookup;
  private final FoundPapers found;

  /** The names that were refused: a list of keys may have one of them many times. */
  private final Set<String> refused = new HashSet<>();

  /** Whether one of them is near no key. */
  private boolean hasStrange;

  private KeyOperands(Terminal terminal, Catalog catalog) {
    this.terminal = terminal;
    this.catalog = catalog;
    lookup = new PaperLookup(catalog);
    found = new FoundPapers(terminal);
  }

  /** Finds the papers. It reports unknown names on standard error and goes on. */
  static FoundPapers resolve(ParsedLine line, Terminal terminal, Catalog catalog)
      throws Refusal, IOException {
    KeyOperands operands = new KeyOperands(terminal, catalog);
    if (operands.areWords(line.operands())) {
      operands.refuseWords(line.operands());
      return operands.named();
    }
    boolean piped = false;
    for (String operand : line.operands()) {
      if (!operand.equals(STDIN)) {
        operands.find(operand);
      } else if (!piped) {
        piped = true;
        operands.findAll(operands.read());
      }
    }
    return operands.named();
  }

  /** Finds the papers that standard input names, as {@link #resolve} does. */
  static FoundPapers fromInput(Terminal terminal, Catalog catalog) throws Refusal, IOException {
    KeyOperands operands = new KeyOperands(terminal, catalog);
    operands.findAll(operands.read());
    return operands.named();
  }

  /** What was found; says what to do about names that are near none. */
  private FoundPapers named() throws IOException {
    if (hasStrange) {
      Messages.remedy(terminal.err(), SEARCH);
    }
    return found;
  }

  /**
   * Whether the operands are words of a title without quotation marks: none is a name of a paper,
   * or all together are.
   */
  private boolean areWords(List<String> operands) throws IOException {
    if (operands.size() < 2) {
      return false;
    }
    int unknown = 0;
    for (String operand : operands) {
      if (!isWord(operand)) {
        return false;
      }
      unknown += lookup.find(operand).isEmpty() ? 1 : 0;
    }
    return unknown > 1
        && (unknown == operands.size() || !lookup.find(String.join(" ", operands)).isEmpty());
  }

  /** Whether a title may have the word: keys have a year, or are near one that has. */
  private boolean isWord(String operand) throws IOException {
    int digits = 0;
    for (int i = 0; i < operand.length() && digits < YEAR; i++) {
      char c = operand.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : 0;
    }
    return digits < YEAR
        && !operand.equals(STDIN)
        && operand.indexOf(' ') < 0
        && Identifier.of(operand).kind() == Identifier.Kind.KEY
        && KeyLines.names(operand).equals(List.of(operand))
        && !isNearKey(operand);
  }

  private void refuseWords(List<String> words) throws IOException {
    found.miss();
    String title = String.join(" ", words);
    List<Paper> titled = lookup.find(title);
    List<String> meant = suggestions(title);
    String these = "these " + words.size() + " words are no keys";
    if (titled.size() == 1) {
      Messages.refuse(
          terminal.err(),
          these + ", but together the title of " + titled.get(0).key(),
          "quote a title, or give the key");
    } else {
      String search = "'ddlist search " + KeyLines.shown(title) + "' searches for them";
      Messages.refuse(terminal.err(), these, "quote a title; " + Nearest.didYouMean(meant, search));
    }
  }

  /** Finds the papers that lines name, unless the lines look like something else than keys. */
  private void findAll(List<String> names) throws IOException {
    if (names.size() > 1 && !areKeys(names)) {
      found.miss();
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
      meant += isNearKey(name) ? 1 : 0;
    }
    return meant * 2 >= sample.size();
  }

  private void find(String typed) throws IOException {
    List<Paper> papers = lookup.find(typed);
    if (papers.size() == 1) {
      add(papers.get(0));
      return;
    }
    List<String> names = papers.isEmpty() ? KeyLines.names(typed) : List.of(typed);
    if (!names.equals(List.of(typed))) {
      for (String name : names) {
        find(name);
      }
      return;
    }
    found.miss();
    if (!refused.add(typed)) {
      return;
    }
    if (!papers.isEmpty()) {
      Messages.refuse(terminal.err(), ambiguous(typed, papers));
      return;
    }
    Messages.problem(
        terminal.err(), "no paper has the " + PaperLookup.kindOf(typed) + " '" + typed + "'");
    List<String> meant = suggestions(typed);
    if (meant.isEmpty()) {
      hasStrange = true;
    } else {
      Messages.remedy(terminal.err(), Nearest.didYouMean(meant, ""));
    }
  }

  /** Refuses a name that several papers have, and shows them. */
  static Refusal ambiguous(String name, List<Paper> papers) {
    List<String> lines = new ArrayList<>();
    for (Paper paper : papers.subList(0, Math.min(MOST_SHOWN, papers.size()))) {
      lines.add(paper.key() + "  " + paper.title().text());
    }
    if (papers.size() > MOST_SHOWN) {
      lines.add("and " + (papers.size() - MOST_SHOWN) + " more");
    }
    return new Refusal(
        ExitStatus.NOTHING,
        Messages.papers(papers.size()) + " fit '" + name + "'",
        lines,
        "give the key of one of them");
  }

  private void add(Paper paper) throws IOException {
    Paper current = catalog.find(paper.key());
    if (found.add(current, paper, "") && !current.key().equals(paper.key())) {
      Messages.note(
          terminal,
          "'" + paper.key() + "' is now '" + current.key() + "' (" + current.published() + ")");
    }
  }

  /** Whether a name resembles a key, and not only a nickname, as a word of a title may. */
  private boolean isNearKey(String name) {
    return !lookup.nearKeys(name, 1).isEmpty();
  }

  /**
   * Names near an unknown one; for a title, those of papers that have at least half of its words.
   */
  private List<String> suggestions(String typed) {
    if (typed.indexOf(' ') < 0) {
      return lookup.near(typed, SUGGESTED);
    }
    List<String> keys = new ArrayList<>();
    try {
      Search search = new Search(catalog, typed, false);
      for (Hit hit : search.rank(Filter.NONE)) {
        if (keys.size() < SUGGESTED && 2 * hit.lacking() <= search.size()) {
          keys.add(hit.paper().key());
        }
      }
    } catch (QueryException e) {
      return List.of(); // a title with marks of the query language
    }
    return keys;
  }

  private List<String> read() throws Refusal, IOException {
    InputFiles input = new InputFiles(terminal, "keys", PIPE);
    List<String> names = new ArrayList<>();
    for (KeyLines.Line line : KeyLines.read(input.load(STDIN).withoutMark())) {
      names.add(isTitle(line) ? line.text() : line.field());
    }
    input.noteEncodings();
    if (names.isEmpty()) {
      throw Refusal.nothing("there are no keys on standard input", PIPE);
    }
    return names;
  }

  private boolean isTitle(KeyLines.Line line) {
    return catalog.find(line.field()) == null
        && Identifier.of(line.field()).kind() == Identifier.Kind.KEY
        && !lookup.find(line.text()).isEmpty();
  }
}
