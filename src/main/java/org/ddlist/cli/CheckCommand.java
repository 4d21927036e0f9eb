package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.check.BibliographyCheck;
import org.ddlist.check.CatalogCheck;
import org.ddlist.check.ListCheck;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.Source;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FileTree;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Checks catalogs, lists and bibliographies against the rules. */
final class CheckCommand implements Command {
  private static final String STRICT = "--strict";
  private static final String REMEDY =
      "give a folder with catalog.yaml, one with README.md and citations/, or .bib files";

  private static final List<Rule.Subject> SUBJECTS =
      List.of(Rule.Subject.ENTRY, Rule.Subject.FILE, Rule.Subject.LIST, Rule.Subject.CATALOG);

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "check",
        "Report what breaks a rule in a catalog, a list or a bibliography.",
        new Operands(
            Operands.Number.ANY,
            "SOURCE",
            ValueKind.FILE,
            "a folder with catalog.yaml, one with README.md and citations/, or .bib files and folders"
                + " of them; '-' for standard input; without one, the program's own catalog"),
        List.of(
            "ddlist check refs.bib",
            "ddlist check ../Awesome-Dataset-Distillation -o github",
            "ddlist check --rules"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Checking",
            Spec.flag(STRICT, "Report spaces and unchecked records too."),
            FindingFormat.rules("check"),
            Spec.output(FindingFormat.values())));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    FindingFormat format = FindingFormat.read(line);
    if (format.explains(line, SUBJECTS, terminal)) {
      return ExitStatus.DONE;
    }
    Request request = request(line);
    if (request.sources().isEmpty()) {
      List<Finding> findings = CatalogCheck.check(session.catalog(line), request.strict());
      return write(findings, "", format, terminal);
    }
    Run run = new Run(request, line, session);
    run.checkWithProgress();
    int status =
        run.read > 0 ? write(run.findings, run.advice(), format, terminal) : ExitStatus.DONE;
    terminal.out().flush();
    return run.input.refuseLeftOut(status);
  }

  /**
   * @param advice what to do next; empty for nothing
   */
  private static int write(
      List<Finding> findings, String advice, FindingFormat format, Terminal terminal)
      throws IOException {
    format.write(findings, terminal.out());
    if (terminal.errIsTerminal() && !terminal.isQuiet()) {
      terminal.out().flush();
      terminal.err().append(count(findings.size())).append(Cells.visible(advice)).append('\n');
    }
    return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static String count(int findings) {
    return findings == 0 ? "no findings" : findings == 1 ? "1 finding" : findings + " findings";
  }

  /**
   * What to check.
   *
   * @param sources the names of files and folders; empty for the program's own catalog
   * @param asOf whether a catalog is checked as it was on a day
   */
  private record Request(List<String> sources, boolean strict, boolean asOf) {}

  private static Request request(ParsedLine line) throws Refusal {
    List<String> sources = line.operands();
    if (line.has(CommonOptions.CATALOG)) {
      if (!sources.isEmpty()) {
        throw Refusal.usage(
            "--catalog and a SOURCE exclude each other", "give the folder as a SOURCE");
      }
      sources = new ArrayList<>(line.raw(CommonOptions.CATALOG));
      sources.addAll(line.raw(CommonOptions.ALSO));
    }
    return new Request(sources, line.has(STRICT), line.has(CommonOptions.AS_OF));
  }

  private static final class Run {
    private final Request request;
    private final ParsedLine line;
    private final Session session;
    private final InputFiles input;
    private final List<Finding> findings = new ArrayList<>();

    private final List<DecodedText> bibliography = new ArrayList<>();

    /** How many sources and files could be read. */
    private int read;

    Run(Request request, ParsedLine line, Session session) {
      this.request = request;
      this.line = line;
      this.session = session;
      this.input = new InputFiles(session.terminal(), "a bibliography", REMEDY);
    }

    void checkWithProgress() throws Refusal, IOException {
      int count = request.sources().size();
      String what = count == 1 ? request.sources().get(0) : count + " sources";
      Progress progress = Progress.of("checking " + what, session.terminal());
      try {
        check();
      } finally {
        progress.end();
      }
      input.noteEncodings();
    }

    /**
     * Names the command that finds more in a bibliography. It is told on a screen alone: in a pipe
     * or a hook it would be said at each run.
     */
    String advice() {
      if (bibliography.isEmpty()) {
        return "";
      }
      String name = bibliography.get(0).name();
      boolean plain = bibliography.size() == 1 && name.indexOf(' ') < 0 && !name.equals("-");
      return "; 'ddlist audit " + (plain ? name : "FILE") + "' compares with the catalog";
    }

    /** Reads everything before anything is reported; BibTeX files make one bibliography. */
    private void check() throws Refusal {
      List<String> files = new ArrayList<>();
      for (String operand : InputFiles.distinct(request.sources())) {
        try {
          check(input.source(operand), files);
        } catch (Refusal e) {
          input.leaveOut(e);
        } catch (FileException e) {
          input.leaveOut(input.unreadable(e.getMessage()));
        }
      }
      for (String file : InputFiles.distinct(files)) {
        try {
          bibliography.add(input.load(file));
        } catch (Refusal e) {
          input.leaveOut(e);
        }
      }
      if (!bibliography.isEmpty()) {
        read++;
        findings.addAll(BibliographyCheck.check(bibliography, request.strict()));
      }
    }

    /** Checks a source, or adds it to the files of the bibliography. */
    private void check(Source source, List<String> files) throws Refusal, FileException {
      if (source instanceof Source.YamlFolder folder) {
        catalog(folder);
      } else if (request.asOf()) {
        throw Refusal.usage(
            "--as-of is for catalogs, and '" + source.name() + "' is none",
            "leave out one of the two");
      } else if (source instanceof Source.YamlRecords records) {
        findings.addAll(records.check(input::tryLoad));
        read++;
      } else if (source instanceof Source.MarkdownList list) {
        list(list);
      } else if (source instanceof Source.Bibliography bibliography) {
        files.addAll(bibliographies(bibliography));
      }
    }

    private void list(Source.MarkdownList source) throws Refusal, FileException {
      FileTree tree = source.tree();
      String markdown = input.load(tree.label(source.page())).text();
      List<DecodedText> citations = new ArrayList<>();
      for (String name : source.citations()) {
        citations.add(DecodedText.of(name, input.load(tree.label(name)).text()));
      }
      DecodedText page = DecodedText.of(source.page(), markdown);
      add(tree, ListCheck.check(page, citations, request.strict()));
    }

    private List<String> bibliographies(Source.Bibliography source) throws Refusal, FileException {
      List<String> names = source.bibliographies();
      if (names.isEmpty()) {
        throw input.unreadable(
            source.name() + ": no .bib or .txt file, no catalog and no list in this folder");
      }
      return names;
    }

    private void catalog(Source.YamlFolder source) throws Refusal {
      List<Finding> schema = new ArrayList<>();
      try {
        Catalog catalog = session.catalog(line, source, schema);
        add(source.tree(), CatalogCheck.check(catalog, schema, request.strict()));
      } catch (MalformedCatalogException e) {
        add(source.tree(), e.findings());
      }
    }

    /** Adds the findings of a folder, whose files are named relative to it. */
    private void add(FileTree tree, List<Finding> found) {
      read++;
      for (Finding finding : found) {
        findings.add(finding.in(tree.label(finding.place().file())));
      }
    }
  }
}
