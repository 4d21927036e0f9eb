package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.render.SectionView;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Shows the tree of sections with the number of papers that {@code list} prints for each. */
final class SectionsCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "sections",
        "Show the tree of sections with the number of papers in each.",
        Operands.NONE,
        List.of("ddlist sections", "ddlist sections | cut -f1"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        FilterOptions.filters(), Spec.group("Output", Spec.output(CountFormat.values())));
  }

  private record Request(Catalog catalog, FilterOptions options, CountFormat format, Style style) {}

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    CountFormat format = CountFormat.read(line, session.terminal());
    Style style = CommonOptions.style(line, session);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    return run(new Request(catalog, options, format, style), session.terminal());
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Catalog catalog = request.catalog();
    FilterOptions options = request.options();
    Map<String, Integer> counts = counts(catalog, options.filter(catalog.papers()));
    List<Section> sections = new ArrayList<>();
    for (Section section : catalog.sections()) {
      if (!options.active() || counts.get(section.id()) > 0) {
        sections.add(section);
      }
    }
    if (sections.isEmpty()) {
      throw FilterOptions.nothing(catalog);
    }
    CountFormat format = request.format();
    switch (format) {
      case TABLE ->
          SectionView.writeTree(sections, counts, terminal, request.style(), terminal.out());
      case JSON -> SectionView.writeJson(sections, counts, terminal.out());
      case TSV, CSV -> format.write(SectionView.rows(sections, counts), terminal.out());
    }
    return ExitStatus.DONE;
  }

  private static Map<String, Integer> counts(Catalog catalog, List<Paper> papers) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : catalog.sections()) {
      counts.put(section.id(), catalog.within(section, papers).size());
    }
    return counts;
  }
}
