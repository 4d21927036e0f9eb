package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;

/** Writes the papers that keys name, or those that pass the filters: show, cite and links. */
final class KeyCommand implements Command {
  private static final OptionGroup COPYING = new OptionGroup("Copying", List.of(CopyOption.COPY));

  private final String name;
  private final String summary;
  private final OutputFormat format;
  private final List<String> examples;

  private KeyCommand(String name, String summary, OutputFormat format, List<String> examples) {
    this.name = name;
    this.summary = summary;
    this.format = format;
    this.examples = examples;
  }

  static KeyCommand show() {
    return new KeyCommand(
        "show",
        "Show everything known of papers.",
        OutputFormat.CARD,
        List.of("ddlist show cazenavette2022dataset", "ddlist show 2203.11932 -o json"));
  }

  static KeyCommand cite() {
    return new KeyCommand(
        "cite",
        "Print the BibTeX of papers.",
        OutputFormat.BIBTEX,
        List.of(
            "ddlist cite cazenavette2022dataset >> refs.bib",
            "ddlist cite https://arxiv.org/abs/2203.11932",
            "ddlist search trajectory | ddlist cite -",
            "ddlist cite --section benchmark",
            "ddlist cite --from paper.tex --bib refs.bib",
            "ddlist cite cazenavette2022dataset --into refs.bib"));
  }

  static KeyCommand links() {
    return new KeyCommand(
        "links",
        "Print the links of papers: key, kind and address.",
        OutputFormat.LINKS,
        List.of(
            "ddlist links cazenavette2022dataset",
            "ddlist links --author Cazenavette --template '{code}'"));
  }

  @Override
  public CommandForm form() {
    List<OptionGroup> groups = new ArrayList<>();
    Operands operands = KeyOperands.OPERANDS;
    if (format == OutputFormat.BIBTEX) {
      groups.add(Manuscript.GROUP);
      operands = operands.takingWith(Manuscript.FROM, Takes.labelled("FILE"));
    }
    groups.addAll(
        List.of(
            FilterOptions.FILTERS,
            FilterOptions.ORDER,
            OutputOptions.GROUP,
            COPYING,
            CommonOptions.GROUP));
    return new CommandForm(name, summary, operands, groups, examples);
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    if (!arguments.has(CopyOption.COPY.name())) {
      return print(arguments, session);
    }
    CopyOption copying = new CopyOption(session);
    int status = print(arguments, copying.session());
    copying.copy();
    return status;
  }

  private int print(Arguments arguments, Session session) throws Refusal, IOException {
    OutputOptions output = OutputOptions.read(arguments, session.terminal(), format);
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, List.of());
    options.refuseRelevance(name);
    if (Manuscript.isAsked(arguments)) {
      return Manuscript.cite(arguments, session, catalog, options, output);
    }
    if (arguments.operands().isEmpty()) {
      return runFiltered(session, catalog, options, output);
    }
    KeyOperands keys = KeyOperands.resolve(arguments, session.terminal(), catalog);
    if (!keys.papers().isEmpty()) {
      List<Paper> papers = options.filter(keys.papers());
      PaperOutput.write(session, catalog, papers, Grouping.NONE, options, output);
    }
    return keys.allKnown() ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private int runFiltered(
      Session session, Catalog catalog, FilterOptions options, OutputOptions output)
      throws Refusal, IOException {
    if (!options.filters()) {
      throw Refusal.usage(
          name + " needs a KEY, '-' or a filter", "'ddlist search WORDS' finds keys");
    }
    List<Paper> papers = options.filter(catalog.papers());
    PaperOutput.write(session, catalog, papers, Grouping.SECTION, options, output);
    return ExitStatus.DONE;
  }
}
