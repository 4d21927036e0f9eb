package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.check.BibliographyCheck;
import org.ddlist.check.CatalogCheck;
import org.ddlist.check.ListCheck;
import org.ddlist.check.SourceFile;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.source.MalformedCatalogException;
import org.ddlist.source.Problem;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.Place;
import picocli.CommandLine.Model.CommandSpec;

/** Holds catalogs, lists and bibliographies to the rules, and reports what breaks one. */
final class CheckCommand implements Command {
  private static final String STRICT = "--strict";
  private static final String RULES = "--rules";
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
            "a folder with catalog.yaml, one with README.md and citations/, or .bib files; '-' for"
                + " standard input; without one, the program's own catalog"));
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            Spec.group(
                "Checking",
                Spec.flag(STRICT, "Report spaces and unchecked records too."),
                Spec.flag(RULES, "Explain the rules and check nothing."),
                FindingFormat.option())),
        "ddlist check refs.bib",
        "ddlist check ../Awesome-Dataset-Distillation -o github",
        "ddlist check --rules");
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    FindingFormat format = FindingFormat.read(line);
    List<String> operands = line.operands();
    if (line.has(RULES)) {
      line.refuseBeside(RULES, "--rules explains the rules", List.of(FindingFormat.OUTPUT));
      return format.writeRules(SUBJECTS, terminal);
    }
    if (!operands.isEmpty() && line.has(CommonOptions.CATALOG)) {
      throw Refusal.usage(
          "--catalog and a SOURCE exclude each other", "give the folder as a SOURCE");
    }
    boolean strict = line.has(STRICT);
    List<Finding> findings =
        operands.isEmpty() && !line.has(CommonOptions.CATALOG)
            ? CatalogCheck.check(session.catalog(line), strict)
            : checkWithProgress(operands, strict, line, session);
    format.write(findings, terminal.out());
    if (terminal.errIsTerminal() && !terminal.isQuiet()) {
      terminal.out().flush();
      terminal.err().append(count(findings.size())).append('\n');
    }
    return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static String count(int findings) {
    return findings == 0 ? "no findings" : findings == 1 ? "1 finding" : findings + " findings";
  }

  private static List<Finding> checkWithProgress(
      List<String> operands, boolean strict, ParsedLine line, Session session)
      throws Refusal, IOException {
    String what =
        operands.size() == 1
            ? operands.get(0)
            : operands.isEmpty() ? line.value(CommonOptions.CATALOG) : "what was named";
    Progress progress = Progress.of("checking " + what, session.terminal());
    InputFiles input = new InputFiles(session.terminal(), "a bibliography", REMEDY);
    List<Finding> findings;
    try {
      List<String> names =
          operands.isEmpty() ? List.of(line.value(CommonOptions.CATALOG)) : operands;
      findings = check(input, input.sources(names), strict, line, session);
    } catch (FileException e) {
      throw input.unreadable(e.getMessage());
    } finally {
      progress.end();
    }
    input.noteEncodings();
    return findings;
  }

  /** Everything is read before anything is reported; files of BibTeX make one bibliography. */
  private static List<Finding> check(
      InputFiles input, List<InputSource> sources, boolean strict, ParsedLine line, Session session)
      throws Refusal, FileException {
    List<Finding> findings = new ArrayList<>();
    List<SourceFile> bibliography = new ArrayList<>();
    for (InputSource source : sources) {
      if (line.has(CommonOptions.AS_OF) && source.kind() != InputSource.Kind.CATALOG) {
        throw Refusal.usage(
            "--as-of is for catalogs, and '" + source.name() + "' is none",
            "leave out one of the two");
      }
      switch (source.kind()) {
        case CATALOG -> findings.addAll(catalog(source, strict, line, session));
        case LIST -> findings.addAll(list(input, source, strict));
        case FILE, FOLDER -> bibliography.addAll(bibliographies(input, source));
      }
    }
    if (!bibliography.isEmpty()) {
      findings.addAll(BibliographyCheck.check(bibliography, strict));
    }
    return findings;
  }

  private static List<Finding> list(InputFiles input, InputSource source, boolean strict)
      throws Refusal, FileException {
    Path folder = Path.of(source.name()).normalize();
    SourceFile page = new SourceFile(InputSource.PAGE, input.load(source.page()).text());
    List<SourceFile> citations = new ArrayList<>();
    for (DecodedText citation : input.load(source.citations())) {
      String name = folder.relativize(Path.of(citation.name())).toString();
      citations.add(new SourceFile(name, citation.text()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : ListCheck.check(page, citations, strict)) {
      findings.add(finding.in(source.name(finding.place().file())));
    }
    return findings;
  }

  private static List<SourceFile> bibliographies(InputFiles input, InputSource source)
      throws Refusal, FileException {
    List<String> names = source.files();
    if (names.isEmpty()) {
      throw input.unreadable(
          source.name() + ": no .bib or .txt file, no catalog and no list in this folder");
    }
    List<SourceFile> files = new ArrayList<>();
    for (DecodedText text : input.load(names)) {
      files.add(new SourceFile(text.name(), text.text()));
    }
    return files;
  }

  private static List<Finding> catalog(
      InputSource source, boolean strict, ParsedLine line, Session session) throws Refusal {
    List<Problem> problems = new ArrayList<>();
    List<Finding> found;
    try {
      Catalog catalog = session.catalog(line, source.name(), problems);
      found = CatalogCheck.check(catalog, schema(problems), strict);
    } catch (MalformedCatalogException e) {
      found = schema(e.problems());
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : found) {
      findings.add(finding.in(source.name(finding.place().file())));
    }
    return findings;
  }

  private static List<Finding> schema(List<Problem> problems) {
    List<Finding> findings = new ArrayList<>();
    for (Problem problem : problems) {
      findings.add(
          new Finding(
              new Place(problem.file(), problem.line()),
              problem.key(),
              Rule.SCHEMA,
              problem.message()));
    }
    return findings;
  }
}
