package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.render.Column;

/**
 * What list, show, cite and links write: papers that keys or documents name, or all of a catalog,
 * and of these the ones that pass the filters.
 *
 * @param status what the command ends with when all that was found is written
 */
record PaperRequest(Selection papers, int status, FilterOptions options, OutputRequest output) {

  /**
   * Reads the line and finds the papers. It reports unknown keys on standard error.
   *
   * @param usual the format if no option names one
   * @throws Refusal if there is neither a key nor a document nor a filter
   */
  static PaperRequest parse(ParsedLine line, Session session, String command, OutputFormat usual)
      throws Refusal, IOException {
    OutputRequest output = OutputOptions.parse(line, session, usual);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    options.refuseRelevance(command);
    boolean fromDocuments = line.has(CiteCommand.FROM);
    if (fromDocuments || !line.operands().isEmpty()) {
      FoundPapers named =
          fromDocuments
              ? CitedOperands.resolve(line, session.terminal(), catalog)
              : KeyOperands.resolve(line, session.terminal(), catalog);
      Selection papers = new Selection(catalog, named.papers(), Grouping.NONE);
      return new PaperRequest(papers, named.status(), options, output);
    }
    if (!options.active()) {
      throw Refusal.usage(
          command + " needs a KEY, '-' or a filter", "'ddlist search WORDS' finds keys");
    }
    return new PaperRequest(all(catalog), ExitStatus.DONE, options, output);
  }

  /**
   * Reads the line of a command that lists the papers of the catalog, or of the sections that are
   * its operands.
   *
   * @param columns those that it has if none are named
   */
  static PaperRequest listing(
      ParsedLine line, Session session, String command, List<Column> columns)
      throws Refusal, IOException {
    OutputRequest output = OutputOptions.parseListing(line, session, columns);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, line.operands());
    options.refuseRelevance(command);
    return new PaperRequest(all(catalog), ExitStatus.DONE, options, output);
  }

  private static Selection all(Catalog catalog) {
    return new Selection(catalog, catalog.papers(), Grouping.SECTION);
  }

  /** Writes the papers, unless no key names one. */
  int run(ParsedLine line) throws Refusal, IOException {
    if (status == ExitStatus.DONE || !papers.papers().isEmpty()) {
      write(filtered(), papers.grouping());
    } else {
      OutputOptions.writeNothing(line, output.terminal());
    }
    return status;
  }

  List<Paper> filtered() {
    return options.filter(papers.papers());
  }

  int write(List<Paper> these, Grouping grouping) throws Refusal, IOException {
    output.write(new Selection(papers.catalog(), these, grouping), options);
    return status;
  }
}
