package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.browse.KeyHelp;
import org.ddlist.browse.NoScreenException;
import org.ddlist.browse.Picker;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

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
                + " from on standard input, the first word of each line"),
        List.of(
            "ddlist browse",
            "ddlist browse trajectory matching -o bibtex",
            "ddlist browse --section gnn | ddlist cite - >> refs.bib",
            "ddlist search trajectory | ddlist browse -"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(FilterOptions.filters(), OutputOptions.group());
  }

  /**
   * What to pick from.
   *
   * @param status what it ends with if papers are picked
   * @param query what to begin with; empty for all papers
   */
  private record Request(
      Selection papers, int status, String query, OutputRequest output, Style style) {}

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    OutputRequest output = OutputOptions.parse(line, session, OutputFormat.KEYS);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    List<String> words = new ArrayList<>(line.operands());
    List<Paper> among = catalog.papers();
    int status = ExitStatus.DONE;
    if (words.remove(KeyOperands.STDIN)) {
      FoundPapers found = KeyOperands.fromInput(terminal, catalog);
      status = found.status();
      // A query finds a paper by the key it has now.
      among = new ArrayList<>(found.papers());
      among.replaceAll(paper -> catalog.find(paper.key()));
      if (among.isEmpty()) {
        return status;
      }
    }
    List<Paper> papers = options.filter(among);
    if (papers.isEmpty()) {
      throw FilterOptions.nothing(catalog);
    }
    Style style = CommonOptions.style(line, session.on(terminal.asScreen(terminal.columns())));
    String query = String.join(" ", words);
    Selection from = new Selection(catalog, papers, Grouping.NONE);
    return run(new Request(from, status, query, output, style), terminal);
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Catalog catalog = request.papers().catalog();
    List<Paper> papers = request.papers().papers();
    Picker picker = new Picker(catalog, papers, terminal, request.style());
    List<Paper> picked = pick(picker, request.query());
    if (picked == null) {
      return ExitStatus.INTERRUPTED;
    }
    request.output().write(new Selection(catalog, picked, Grouping.NONE));
    return request.status();
  }

  @Override
  public List<Block> notes() {
    List<Block> keys = new ArrayList<>();
    keys.add(Block.heading("Keys"));
    for (KeyHelp.Key key : KeyHelp.KEYS) {
      keys.add(Block.item(key.keys(), key.effect()));
    }
    return keys;
  }

  private static List<Paper> pick(Picker picker, String query) throws Refusal {
    try {
      return picker.pick(query);
    } catch (NoScreenException e) {
      throw Refusal.usage(
          "browse needs a screen, but " + e.getMessage(),
          "'ddlist search WORDS' and 'ddlist list' print papers anywhere");
    } catch (IOException e) {
      throw Refusal.unreadable(
          "the terminal cannot be read or drawn on: " + e.getMessage(),
          "'ddlist search WORDS' and 'ddlist list' print papers anywhere");
    }
  }
}
