package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;

/**
 * What show, cite and links write: papers that keys name, or all of a catalog, and of these the
 * ones that pass the filters.
 *
 * @param allKnown whether each key is a paper's
 */
record PaperRequest(
    Selection papers, boolean allKnown, FilterOptions options, OutputRequest output) {

  /**
   * Reads the line and finds the papers. It reports unknown keys on standard error.
   *
   * @param usual the format if no option names one
   * @throws Refusal if there is neither a key nor a filter
   */
  static PaperRequest parse(ParsedLine line, Session session, String command, OutputFormat usual)
      throws Refusal, IOException {
    OutputRequest output = OutputOptions.parse(line, session.terminal(), usual);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    options.refuseRelevance(command);
    if (!line.operands().isEmpty()) {
      KeyOperands keys = KeyOperands.resolve(line, session.terminal(), catalog);
      Selection named = new Selection(catalog, keys.papers(), Grouping.NONE);
      return new PaperRequest(named, keys.allKnown(), options, output);
    }
    if (!options.active()) {
      throw Refusal.usage(
          command + " needs a KEY, '-' or a filter", "'ddlist search WORDS' finds keys");
    }
    Selection all = new Selection(catalog, catalog.papers(), Grouping.SECTION);
    return new PaperRequest(all, true, options, output);
  }

  /** Writes the papers, if any key names one. */
  int run() throws Refusal, IOException {
    if (!papers.papers().isEmpty()) {
      output.write(
          new Selection(papers.catalog(), options.filter(papers.papers()), papers.grouping()),
          options);
    }
    return status();
  }

  /** What the command ends with when all that was found is written. */
  int status() {
    return allKnown ? ExitStatus.DONE : ExitStatus.NOTHING;
  }
}
