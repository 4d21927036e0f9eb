package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.browse.KeyHelp;
import org.ddlist.browse.NoScreenException;
import org.ddlist.browse.Picker;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;

/** Lets a person pick papers on the whole screen, and prints them. */
final class BrowseCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "browse",
        "Pick papers on a full screen; F1 shows the keys.",
        new Operands(
            Operands.Number.ANY,
            "QUERY",
            ValueKind.of(ValueKind.Source.QUERY),
            "a query to start with, as for 'ddlist search'; '-' reads the keys of the papers to pick"
                + " from on standard input, the first word of each line"));
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(FilterOptions.filters(), OutputOptions.group()),
        "ddlist browse",
        "ddlist browse trajectory matching -o bibtex",
        "ddlist browse --section gnn | ddlist cite - >> refs.bib",
        "ddlist search trajectory | ddlist browse -");
  }

  /**
   * What to pick from.
   *
   * @param query what to begin with; empty for all papers
   */
  private record Request(
      Catalog catalog, NamedPapers papers, String query, OutputRequest output, Style style) {}

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    OutputRequest output = OutputOptions.parse(line, session, OutputFormat.KEYS);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    List<String> words = new ArrayList<>(line.operands());
    NamedPapers among = new NamedPapers(catalog.papers(), true);
    if (words.remove(KeyOperands.STDIN)) {
      NamedPapers named = KeyOperands.fromInput(terminal, catalog);
      among = new NamedPapers(current(named.papers(), catalog), named.allKnown());
      if (among.papers().isEmpty()) {
        return among.status();
      }
    }
    NamedPapers papers = new NamedPapers(options.filter(among.papers()), among.allKnown());
    if (papers.papers().isEmpty()) {
      throw FilterOptions.nothing(catalog);
    }
    Style style = CommonOptions.style(line, session.on(terminal.asScreen(terminal.columns())));
    return run(new Request(catalog, papers, String.join(" ", words), output, style), terminal);
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Catalog catalog = request.catalog();
    List<Paper> papers = request.papers().papers();
    TerminalDesk desk = new TerminalDesk(terminal);
    Picker picker = new Picker(catalog, papers, terminal, request.style(), desk);
    List<Paper> picked = pick(picker, request.query());
    if (picked == null) {
      return ExitStatus.INTERRUPTED;
    }
    request.output().write(new Selection(catalog, picked, Grouping.NONE));
    return request.papers().status();
  }

  @Override
  public List<Block> notes() {
    List<Block> keys = new ArrayList<>();
    keys.add(new Block.Heading("Keys"));
    for (KeyHelp.Key key : KeyHelp.KEYS) {
      keys.add(new Block.Item(key.keys(), key.effect()));
    }
    return keys;
  }

  /** Each once and under the key it has now, since that is what a query finds it by. */
  private static List<Paper> current(List<Paper> papers, Catalog catalog) {
    Map<String, Paper> current = new LinkedHashMap<>();
    for (Paper paper : papers) {
      Paper now = catalog.find(paper.key());
      current.put(now.key(), now);
    }
    return new ArrayList<>(current.values());
  }

  private static List<Paper> pick(Picker picker, String query) throws Refusal {
    try {
      return picker.pick(query);
    } catch (NoScreenException e) {
      throw Refusal.usage(
          "browse needs a screen, but " + e.getMessage(),
          "'ddlist search WORDS' and 'ddlist list' print papers anywhere");
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "the terminal cannot be read or drawn on: " + e.getMessage(),
          "'ddlist search WORDS' and 'ddlist list' print papers anywhere");
    }
  }
}
