package org.ddlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.check.Audit;
import org.ddlist.check.AuditReport;
import org.ddlist.check.SourceFile;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.render.FindingView;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.SafeFile;
import picocli.CommandLine.Model.CommandSpec;

/** Compares a user's bibliography with the catalog, reports what differs, and mends it if asked. */
final class AuditCommand implements Command {
  private static final String FIX = "--fix";
  private static final String WRITE = "--write";
  private static final String RULES = "--rules";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "audit",
        "Compare a bibliography with the catalog, and mend it.",
        new Operands(
            Operands.Number.OPTIONAL,
            "FILE",
            ValueKind.FILE,
            "a .bib file; '-' for standard input"));
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
                    "Mend what is certain: the mended file to standard output, each change"
                        + " to standard error."),
                Spec.flag(WRITE, "Mend what is certain, in the file itself."),
                Spec.flag(RULES, "Explain the rules and audit nothing."),
                FindingFormat.option())),
        "ddlist audit refs.bib",
        "ddlist audit refs.bib --fix > mended.bib",
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
    if (line.operands().isEmpty()) {
      throw Refusal.usage(
          "audit needs a FILE", "name a bibliography, as in 'ddlist audit refs.bib'");
    }
    String name = line.operands().get(0);
    boolean writes = line.has(WRITE);
    boolean mends = writes || line.has(FIX);
    if (mends && line.has("--output")) {
      throw Refusal.usage("--fix and --write have no --output", "leave out one of the two");
    }
    if (writes && name.equals(InputFiles.STDIN)) {
      throw Refusal.usage(
          "--write needs a file to write", "'--fix' writes to standard output what is mended");
    }
    Audit audit = new Audit(session.catalog(line));
    if (writes) {
      return rewrite(name, audit, terminal);
    }
    InputFiles input = BibliographyInput.files(terminal);
    input.refuseTerminal(name, "name the file, as in 'ddlist audit refs.bib'");
    DecodedText text = input.load(name);
    input.noteEncodings();
    AuditReport report = audit(name, text, audit, terminal);
    if (mends) {
      if (!text.charset().equals(StandardCharsets.UTF_8)) {
        throw new Refusal(
            ExitStatus.UNREADABLE,
            "'" + name + "' is not in UTF-8, which standard output is in",
            "'--write' mends the file itself and keeps its bytes");
      }
      mend(name, report, terminal);
      return status(report, true);
    }
    format.write(report.findings(), terminal.out());
    terminal.out().flush();
    count(name, report, terminal);
    return status(report, false);
  }

  private static AuditReport audit(String name, DecodedText text, Audit audit, Terminal terminal)
      throws Refusal {
    Progress progress = Progress.of("auditing " + name, terminal);
    try {
      BibtexFile file = BibtexReader.read(text.text());
      BibliographyInput.refuseFaults(name, file);
      return audit.audit(new SourceFile(name, text.text()), file);
    } finally {
      progress.end();
    }
  }

  /** Done if nothing was found, or nothing that was found remains. */
  private static int status(AuditReport report, boolean mended) {
    for (Finding finding : report.findings()) {
      if (!mended || !finding.fix().isCertain()) {
        return ExitStatus.NOTHING;
      }
    }
    return ExitStatus.DONE;
  }

  private static int rewrite(String name, Audit audit, Terminal terminal)
      throws Refusal, IOException {
    AuditReport report;
    try (SafeFile file = SafeFile.open(name)) {
      if (!file.exists()) {
        throw new Refusal(ExitStatus.UNREADABLE, name + ": no such file", "give a .bib file");
      }
      DecodedText text = file.read();
      report = audit(name, text, audit, terminal);
      if (!report.edits().isEmpty()) {
        file.write(report.edits(), text.charset());
      }
    } catch (FileException e) {
      throw IntoBibliography.refusal(e);
    }
    tell(name, report, terminal);
    return status(report, true);
  }

  private static void mend(String name, AuditReport report, Terminal terminal) throws IOException {
    String corrected = report.edits().apply();
    DiffOutput.write(corrected, terminal.out(), terminal.outIsTerminal());
    terminal.out().flush();
    tell(name, report, terminal);
  }

  /** Says what was changed, and what was found and is as it was. */
  private static void tell(String name, AuditReport report, Terminal terminal) throws IOException {
    String diff = report.edits().diff(name);
    DiffOutput.write(diff, terminal.err(), terminal.errIsTerminal());
    FindingView.write(
        report.findings().stream().filter(finding -> !finding.fix().isCertain()).toList(),
        terminal.err());
    count(name, report, terminal);
  }

  private static void count(String name, AuditReport report, Terminal terminal) throws IOException {
    int others = report.entries() - report.known() - report.left();
    StringBuilder counts = new StringBuilder(name).append(": ");
    counts.append(report.entries()).append(report.entries() == 1 ? " entry, " : " entries, ");
    counts.append(report.known()).append(" in the catalog, ");
    counts.append(others).append(" not in the catalog");
    if (report.left() > 0) {
      counts.append(", ").append(report.left()).append(" protected");
    }
    Messages.note(terminal, counts.toString());
  }
}
