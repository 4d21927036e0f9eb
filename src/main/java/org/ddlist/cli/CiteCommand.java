package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.manuscript.BibliographyMerge.Wanted;
import org.ddlist.model.Paper;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Prints the BibTeX of papers, or adds it to a bibliography. */
final class CiteCommand implements PaperCommand {
  static final String FROM = "--from";
  static final String BIB = "--bib";
  static final String MISSING = "--missing";
  private static final String INTO = "--into";
  private static final String DRY_RUN = "--dry-run";
  private static final String FORCE = "--force";

  /** File name endings of what is no bibliography that ddlist adds to. */
  private static final List<String> NO_BIBLIOGRAPHY =
      List.of(".ris", ".tex", ".typ", ".md", ".qmd");

  /** Options that write no entries, or write elsewhere than into the file. */
  private static final List<String> NOT_INTO =
      List.of(
          OutputOptions.TEMPLATE,
          OutputOptions.COUNT,
          EntryOptions.AS,
          EntryOptions.STYLE,
          EntryOptions.TEXT_FORMAT,
          CopyOption.NAME);

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "cite",
        "Print the BibTeX entries of papers.",
        KeyOperands.OPERANDS.with(FROM, ValueKind.FILE),
        List.of(
            "ddlist cite cazenavette2022dataset >> refs.bib",
            "ddlist cite https://arxiv.org/abs/2203.11932",
            "ddlist search trajectory | ddlist cite -",
            "ddlist cite --section benchmark",
            "ddlist cite --from paper.tex --bib refs.bib",
            "ddlist cite cazenavette2022dataset --into refs.bib"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        manuscript(),
        FilterOptions.filters(),
        FilterOptions.order(),
        OutputOptions.group(),
        CopyOption.group());
  }

  private static ArgGroupSpec manuscript() {
    return Spec.group(
        "With a manuscript",
        Spec.option(
            FROM,
            "FILE",
            ValueKind.FILE,
            "Cite the papers that this document and the operands cite: .tex, .aux, .bcf, .md, .qmd,"
                + " .Rmd, .ipynb or .typ, or a folder of them; '-' reads standard input."),
        Spec.option(
            BIB,
            "REFS",
            ValueKind.FILE,
            "With --from: look up the document's keys in this bibliography (.bib, .yaml or .json);"
                + " without it, in those that the document or its project names. May be repeated."),
        Spec.flag(MISSING, "With --from: leave out what the bibliography has."),
        DocumentInput.citeCommand(FROM),
        Spec.option(
            INTO,
            "REFS",
            ValueKind.FILE,
            "Add the missing entries to this bibliography: .bib, .yaml of Hayagriva or .json of"
                + " CSL."),
        Spec.flag(DRY_RUN, "With --into: show the changes as a diff and write nothing."),
        Spec.flag(
            FORCE, "With --into: also add a paper beside an entry that may be of the same paper."));
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    refuseContradictions(line);
    String into = line.target(INTO, "add to one bibliography at a time");
    OutputFormat format = into == null ? OutputFormat.BIBTEX : format(into);
    PaperRequest request = PaperRequest.parse(line, session, "cite", format);
    return into == null
        ? request.run(line)
        : add(
            request,
            new IntoBibliography(into, format, line.has(DRY_RUN), session.terminal()),
            line.has(FORCE));
  }

  private static int add(PaperRequest request, IntoBibliography bibliography, boolean forced)
      throws Refusal, IOException {
    FilterOptions options = request.options();
    EntryRequest entries = request.output().entries();
    List<Paper> papers = options.arrange(request.filtered());
    Wanted wanted = new Wanted(entries.adapted(papers), request.papers().catalog(), forced);
    boolean allAdded = bibliography.add(wanted, entries.form());
    return allAdded ? request.status() : ExitStatus.NOTHING;
  }

  private static void refuseContradictions(ParsedLine line) throws Refusal {
    line.refuseWithout(
        FROM,
        List.of(BIB, MISSING, DocumentInput.CITE_COMMAND),
        "name the document, as in 'ddlist cite --from paper.tex'");
    line.refuseWithout(INTO, List.of(DRY_RUN, FORCE), "without --into no file is changed");
    if (line.has(FROM) && line.has(EntryOptions.KEY_FORMAT)) {
      throw Refusal.usage(
          "--from writes the keys that the document cites, and --key-format would change them",
          "leave out --key-format");
    }
    if (line.has(INTO)) {
      refuseIntoOther(line);
    }
  }

  private static OutputFormat format(String file) {
    BibliographyKind kind = BibliographyKind.of(file);
    return switch (kind == null ? BibliographyKind.BIBTEX : kind) {
      case BIBTEX -> OutputFormat.BIBTEX;
      case YAML -> OutputFormat.HAYAGRIVA;
      case JSON -> OutputFormat.CSL_JSON;
    };
  }

  /** Refuses options that would write something else than entries into the file. */
  private static void refuseIntoOther(ParsedLine line) throws Refusal {
    if (line.value(INTO).equals(InputFiles.STDIN)) {
      throw Refusal.usage(
          "--into needs a file to write", "without --into, entries go to standard output");
    }
    String file = line.value(INTO).toLowerCase(Locale.ROOT);
    for (String ending : NO_BIBLIOGRAPHY) {
      if (file.endsWith(ending)) {
        throw Refusal.usage(
            "--into writes into .bib, .yaml and .json, and not into a file in " + ending,
            "'ddlist cite KEY -o FORMAT' writes other formats");
      }
    }
    for (String option : NOT_INTO) {
      if (line.has(option)) {
        throw Refusal.usage("--into writes entries into a file", "leave out " + option);
      }
    }
    OutputFormat format = format(file);
    if (line.has(OutputOptions.OUTPUT)
        && OutputFormat.named(line.value(OutputOptions.OUTPUT)) != format) {
      throw Refusal.usage(
          "--into writes " + format.word() + " into '" + line.value(INTO) + "'",
          "leave out " + OutputOptions.OUTPUT);
    }
  }
}
