package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** What {@code cite} does beside a manuscript: it reads documents, and writes a bibliography. */
final class Manuscript {
  static final String FROM = "--from";
  static final String BIB = "--bib";
  private static final String INTO = "--into";
  private static final String DRY_RUN = "--dry-run";

  /** File name endings of formats other than BibTeX. */
  private static final List<String> NO_BIBTEX =
      List.of(".yml", ".yaml", ".json", ".ris", ".tex", ".typ", ".md", ".qmd");

  /** Options that write another format than BibTeX, or write elsewhere than into the file. */
  private static final List<String> NOT_INTO =
      List.of(
          OutputOptions.OUTPUT,
          OutputOptions.TEMPLATE,
          EntryOptions.AS,
          EntryOptions.STYLE,
          EntryOptions.TEXT_FORMAT,
          CopyOption.COPY);

  private Manuscript() {}

  static ArgGroupSpec group() {
    return Spec.group(
        "Beside a manuscript",
        Spec.option(
            FROM,
            "FILE",
            ValueKind.FILE,
            "Cite what this document and further operands cite: .tex, .aux, .bcf, .md, .qmd,"
                + " .Rmd or .typ; '-' reads standard input."),
        Spec.option(
            BIB, "REFS", ValueKind.FILE, "With --from: leave out what this bibliography has."),
        Spec.option(INTO, "REFS", ValueKind.FILE, "Add to this bibliography what it has not."),
        Spec.flag(DRY_RUN, "With --into: show what would change, and change nothing."));
  }

  static boolean isAsked(ParsedLine line) {
    return line.has(FROM) || line.has(BIB) || line.has(INTO) || line.has(DRY_RUN);
  }

  static int cite(
      ParsedLine line,
      Session session,
      Catalog catalog,
      FilterOptions options,
      OutputOptions output)
      throws Refusal, IOException {
    refuseContradictions(line);
    Terminal terminal = session.terminal();
    List<Paper> papers;
    boolean allKnown = true;
    if (line.has(FROM)) {
      CitedOperands cited = CitedOperands.resolve(line, terminal, catalog);
      papers = cited.papers();
      allKnown = cited.allKnown();
    } else if (!line.operands().isEmpty()) {
      KeyOperands keys = KeyOperands.resolve(line, terminal, catalog);
      papers = keys.papers();
      allKnown = keys.allKnown();
    } else if (options.active()) {
      papers = catalog.papers();
    } else {
      throw Refusal.usage("--into needs a KEY, '-', --from or a filter", "say what is to be added");
    }
    String into = line.value(INTO);
    if (into != null) {
      List<Paper> wanted = options.arrange(options.filter(papers));
      EntryOptions entries = output.entries();
      allKnown &=
          new IntoBibliography(into, entries.bibtexForm(), terminal)
              .add(entries.renamed(wanted), line.has(DRY_RUN));
    } else if (!papers.isEmpty()) {
      PaperOutput.write(session, catalog, options.filter(papers), Grouping.NONE, options, output);
    }
    return allKnown ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private static void refuseContradictions(ParsedLine line) throws Refusal {
    if (line.has(BIB) && !line.has(FROM)) {
      throw Refusal.usage("--bib goes with --from", "--into leaves out what a file has by itself");
    }
    if (line.has(DRY_RUN) && !line.has(INTO)) {
      throw Refusal.usage("--dry-run goes with --into", "without --into no file is changed");
    }
    if (line.has(FROM) && line.has(EntryOptions.KEY_FORMAT)) {
      throw Refusal.usage(
          "--from has the keys that the document cites, and --key-format would write others",
          "leave out --key-format");
    }
    if (line.has(INTO)) {
      refuseIntoOther(line);
    }
  }

  /** Refuses what would have another file written than a bibliography in BibTeX. */
  private static void refuseIntoOther(ParsedLine line) throws Refusal {
    if (line.value(INTO).equals(InputFiles.STDIN)) {
      throw Refusal.usage(
          "--into needs a file to write", "without --into, entries go to standard output");
    }
    String file = line.value(INTO).toLowerCase(Locale.ROOT);
    for (String ending : NO_BIBTEX) {
      if (file.endsWith(ending)) {
        throw Refusal.usage(
            "--into writes BibTeX, which a file in " + ending + " is not",
            "name one in .bib; 'ddlist cite KEY -o FORMAT' writes other formats");
      }
    }
    if (line.raw(INTO).size() > 1) {
      throw Refusal.usage("--into is given twice", "add to one bibliography at a time");
    }
    for (String option : NOT_INTO) {
      boolean bibtex =
          option.equals(OutputOptions.OUTPUT)
              && "bibtex".equalsIgnoreCase(line.value(OutputOptions.OUTPUT));
      if (line.has(option) && !bibtex) {
        throw Refusal.usage("--into writes BibTeX into a file", "leave out " + option);
      }
    }
  }
}
