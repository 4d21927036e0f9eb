package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the papers that keys name, or those that pass the filters: show, cite and links. */
final class KeyCommand implements Command {
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
  public Synopsis synopsis() {
    return new Synopsis(
        name,
        summary,
        format == OutputFormat.BIBTEX
            ? KeyOperands.OPERANDS.with(Manuscript.FROM, ValueKind.FILE)
            : KeyOperands.OPERANDS);
  }

  @Override
  public CommandSpec spec() {
    List<ArgGroupSpec> groups = new ArrayList<>();
    if (format == OutputFormat.BIBTEX) {
      groups.add(Manuscript.group());
    }
    groups.addAll(
        List.of(
            FilterOptions.filters(),
            FilterOptions.order(),
            OutputOptions.group(),
            Spec.group("Copying", CopyOption.option())));
    return Spec.command(synopsis(), groups, examples.toArray(new String[0]));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    if (!line.has(CopyOption.COPY)) {
      return print(line, session);
    }
    CopyOption copying = new CopyOption(session);
    int status = print(line, copying.session());
    copying.copy();
    return status;
  }

  private int print(ParsedLine line, Session session) throws Refusal, IOException {
    OutputOptions output = OutputOptions.read(line, session.terminal(), format);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    options.refuseRelevance(name);
    if (Manuscript.isAsked(line)) {
      return Manuscript.cite(line, session, catalog, options, output);
    }
    if (line.operands().isEmpty()) {
      return runFiltered(session, catalog, options, output);
    }
    KeyOperands keys = KeyOperands.resolve(line, session.terminal(), catalog);
    if (!keys.papers().isEmpty()) {
      List<Paper> papers = options.filter(keys.papers());
      PaperOutput.write(session, catalog, papers, Grouping.NONE, options, output);
    }
    return keys.allKnown() ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private int runFiltered(
      Session session, Catalog catalog, FilterOptions options, OutputOptions output)
      throws Refusal, IOException {
    if (!options.active()) {
      throw Refusal.usage(
          name + " needs a KEY, '-' or a filter", "'ddlist search WORDS' finds keys");
    }
    List<Paper> papers = options.filter(catalog.papers());
    PaperOutput.write(session, catalog, papers, Grouping.SECTION, options, output);
    return ExitStatus.DONE;
  }
}
