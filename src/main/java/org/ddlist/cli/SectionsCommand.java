package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.render.SectionView;
import org.ddlist.terminal.Terminal;

/** Shows the tree of sections with the number of papers that {@code list} prints for each. */
final class SectionsCommand implements Command {
  @Override
  public CommandForm form() {
    return new CommandForm(
        "sections",
        "Show the tree of sections and how many papers each holds.",
        Operands.NONE,
        List.of(
            FilterOptions.FILTERS,
            new OptionGroup("Output", List.of(CountFormat.option())),
            CommonOptions.GROUP),
        List.of("ddlist sections", "ddlist sections | cut -f1"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    CountFormat format = CountFormat.read(arguments, terminal);
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, List.of());
    List<Paper> papers = options.filter(catalog.papers());
    Map<String, Integer> counts = counts(catalog, papers);
    List<Section> sections = new ArrayList<>();
    for (Section section : catalog.sections()) {
      if (!options.filters() || counts.get(section.id()) > 0) {
        sections.add(section);
      }
    }
    if (sections.isEmpty()) {
      throw PaperOutput.nothing();
    }
    switch (format) {
      case TABLE ->
          SectionView.writeTree(
              sections, counts, terminal, CommonOptions.style(arguments, terminal), terminal.out());
      case JSON -> SectionView.writeJson(sections, counts, terminal.out());
      case TSV, CSV -> format.write(SectionView.rows(sections, counts), terminal.out());
    }
    return ExitStatus.DONE;
  }

  private static Map<String, Integer> counts(Catalog catalog, List<Paper> papers) {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : catalog.sections()) {
      List<Section> within = catalog.within(section);
      int count = 0;
      for (Paper paper : papers) {
        boolean in = false;
        for (Section of : paper.sections()) {
          in |= within.contains(of);
        }
        count += in ? 1 : 0;
      }
      counts.put(section.id(), count);
    }
    return counts;
  }
}
