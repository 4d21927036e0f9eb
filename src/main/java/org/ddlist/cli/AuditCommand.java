package org.ddlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.check.Audit;
import org.ddlist.check.AuditReport;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.render.FindingView;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.SafeFile;
import picocli.CommandLine.Model.CommandSpec;

/** Compares a user's bibliographies with the catalog: reports differences, or corrects them. */
final class AuditCommand implements Command {
  private static final String FIX = "--fix";
  private static final String WRITE = "--write";
  private static final String RULES = "--rules";

  /**
   * What to do.
   *
   * @param files the names of files, {@code -} among them; never empty
   */
  private record Request(List<String> files, Mode mode, FindingFormat format) {}

  private enum Mode {
    REPORT,
    /** Print the corrected file. */
    FIX,
    /** Correct the files themselves. */
    WRITE
  }

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "audit",
        "Compare bibliographies with the catalog, and correct them.",
        new Operands(
            Operands.Number.ANY,
            "FILE",
            ValueKind.FILE,
            "a .bib file, or a folder of them; '-' for standard input"));
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            Spec.group(
                "Auditing",
                Spec.flag(
                    FIX,
                    "Correct what is certain: print the corrected file to standard output, each"
                        + " change to standard error."),
                Spec.flag(WRITE, "Correct what is certain, in the files themselves."),
                Spec.flag(RULES, "Explain the rules and audit nothing."),
                FindingFormat.option())),
        "ddlist audit refs.bib",
        "ddlist audit refs.bib --fix > corrected.bib",
        "ddlist audit refs.bib --write",
        "ddlist audit refs.bib -o github");
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    FindingFormat format = FindingFormat.read(line);
    if (line.has(RULES)) {
      line.refuseBeside(RULES, "--rules explains the rules", List.of(FindingFormat.OUTPUT));
      return format.writeRules(List.of(Rule.Subject.COMPARISON), terminal);
    }
    InputFiles input = BibliographyInput.files(terminal);
    Request request = request(line, format, input);
    Audit audit = new Audit(session.catalog(line));
    return switch (request.mode()) {
      case REPORT -> report(request, audit, input, terminal);
      case FIX -> fix(request.files().get(0), audit, input, terminal);
      case WRITE -> rewrite(request.files(), audit, input, terminal);
    };
  }

  private static Request request(ParsedLine line, FindingFormat format, InputFiles input)
      throws Refusal {
    if (line.operands().isEmpty()) {
      throw Refusal.usage(
          "audit needs a FILE", "name a bibliography, as in 'ddlist audit refs.bib'");
    }
    Mode mode = line.has(WRITE) ? Mode.WRITE : line.has(FIX) ? Mode.FIX : Mode.REPORT;
    if (mode != Mode.REPORT && line.has(FindingFormat.OUTPUT)) {
      throw Refusal.usage("--fix and --write have no --output", "leave out one of the two");
    }
    if (mode == Mode.WRITE && line.operands().contains(InputFiles.STDIN)) {
      throw Refusal.usage(
          "--write needs a file to write", "'--fix' prints the corrected file to standard output");
    }
    List<String> files = new ArrayList<>();
    for (InputSource source : input.sources(line.operands())) {
      files.addAll(files(source, input));
    }
    if (mode == Mode.FIX && files.size() > 1) {
      throw Refusal.usage(
          "--fix prints one file, not " + files.size(), "'--write' corrects the files themselves");
    }
    return new Request(files, mode, format);
  }

  private static List<String> files(InputSource source, InputFiles input) throws Refusal {
    input.refuseTerminal(source.name(), "name the file, as in 'ddlist audit refs.bib'");
    try {
      List<String> files =
          source.kind() == InputSource.Kind.LIST ? source.citations() : source.files();
      if (files.isEmpty()) {
        throw input.unreadable(source.name() + ": no .bib or .txt file in this folder");
      }
      return files;
    } catch (FileException e) {
      throw input.unreadable(e.getMessage());
    }
  }

  private static int report(Request request, Audit audit, InputFiles input, Terminal terminal)
      throws Refusal, IOException {
    List<AuditReport> reports = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : request.files()) {
      DecodedText text = input.load(name);
      input.noteEncodings();
      AuditReport report = audit(text, audit, terminal);
      reports.add(report);
      findings.addAll(report.findings());
    }
    request.format().write(findings, terminal.out());
    terminal.out().flush();
    for (AuditReport report : reports) {
      count(report, terminal);
    }
    return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static AuditReport audit(DecodedText text, Audit audit, Terminal terminal)
      throws Refusal {
    Progress progress = Progress.of("auditing " + text.name(), terminal);
    try {
      BibtexFile file = BibtexReader.read(text.text());
      BibliographyInput.refuseFaults(text.name(), file, "correct that first");
      return audit.audit(text, file);
    } finally {
      progress.end();
    }
  }

  private static int fix(String name, Audit audit, InputFiles input, Terminal terminal)
      throws Refusal, IOException {
    DecodedText text = input.load(name);
    input.noteEncodings();
    AuditReport report = audit(text, audit, terminal);
    if (!text.charset().equals(StandardCharsets.UTF_8)) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          name + ": not in UTF-8, the encoding of standard output",
          "'--write' corrects the file itself and keeps its encoding");
    }
    DiffOutput.write(report.edits().apply(), terminal.out(), terminal.outIsTerminal());
    terminal.out().flush();
    return noteChanges(report, terminal);
  }

  private static int rewrite(List<String> names, Audit audit, InputFiles input, Terminal terminal)
      throws Refusal, IOException {
    // A malformed file is refused before another one is changed.
    for (String name : names) {
      BibtexFile file = BibtexReader.read(input.load(name).text());
      BibliographyInput.refuseFaults(name, file, "correct that first; nothing was written");
    }
    input.noteEncodings();
    int status = ExitStatus.DONE;
    for (String name : names) {
      status = Math.max(status, noteChanges(rewrite(name, audit, terminal), terminal));
    }
    return status;
  }

  private static AuditReport rewrite(String name, Audit audit, Terminal terminal)
      throws Refusal, IOException {
    try (SafeFile file = SafeFile.open(name)) {
      DecodedText text = file.read();
      AuditReport report = audit(text, audit, terminal);
      if (!report.edits().isEmpty()) {
        file.write(report.edits(), text.charset());
      }
      return report;
    } catch (FileException e) {
      throw IntoBibliography.refusal(e);
    }
  }

  /** Prints the changes and the findings that remain, and returns the exit status. */
  private static int noteChanges(AuditReport report, Terminal terminal) throws IOException {
    String diff = report.edits().diff(report.file().name());
    DiffOutput.write(diff, terminal.err(), terminal.errIsTerminal());
    List<Finding> remaining = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (!finding.fix().isCertain()) {
        remaining.add(finding);
      }
    }
    FindingView.write(remaining, terminal.err());
    count(report, terminal);
    return remaining.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static void count(AuditReport report, Terminal terminal) throws IOException {
    int others = report.entries() - report.known() - report.left();
    StringBuilder counts = new StringBuilder(report.file().name()).append(": ");
    counts.append(report.entries()).append(report.entries() == 1 ? " entry, " : " entries, ");
    counts.append(report.known()).append(" in the catalog, ");
    counts.append(others).append(" not in the catalog");
    if (report.left() > 0) {
      counts.append(", ").append(report.left()).append(" protected");
    }
    Messages.note(terminal, counts.toString());
  }
}
