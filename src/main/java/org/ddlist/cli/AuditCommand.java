package org.ddlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.check.Audit;
import org.ddlist.check.AuditReport;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.manuscript.Usage;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.render.FindingView;
import org.ddlist.source.Source;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.SafeFile;
import org.ddlist.text.SafeFiles;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Compares a user's bibliographies with the catalog: reports differences, or corrects them. */
final class AuditCommand implements Command {
  private static final String FIX = "--fix";
  private static final String WRITE = "--write";
  private static final String USED_BY = "--used-by";
  private static final String NO_TWICE = "--no-twice";
  private static final List<Rule.Subject> SUBJECTS =
      List.of(Rule.Subject.COMPARISON, Rule.Subject.DOCUMENT);

  /**
   * What to do.
   *
   * @param files the names of files, {@code -} among them, each file once; empty if none could be
   *     read
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
            "a .bib file, or a folder with some in it or in its folders; '-' for standard input"),
        List.of(
            "ddlist audit refs.bib",
            "ddlist audit refs.bib --fix > corrected.bib",
            "ddlist audit refs.bib --write",
            "ddlist audit refs.bib --used-by paper.tex",
            "ddlist audit refs.bib -o github"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Auditing",
            Spec.flag(
                FIX,
                "Correct what is certain: print the corrected file to standard output, each"
                    + " change to standard error."),
            Spec.flag(WRITE, "Correct what is certain, in the files themselves."),
            Spec.flag(
                NO_TWICE,
                "Leave papers with several entries alone. For single ones, say in the file"
                    + " '% ddlist: different KEY KEY'."),
            Spec.option(
                USED_BY,
                "DOCUMENT",
                ValueKind.FILE,
                "Name entries that these documents do not cite, and keys that they cite and"
                    + " no entry has; a folder means the documents in it. May be repeated."),
            DocumentInput.citeCommand(USED_BY),
            FindingFormat.rules("audit"),
            Spec.output(FindingFormat.values())));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    FindingFormat format = FindingFormat.read(line);
    if (format.explains(line, SUBJECTS, terminal)) {
      return ExitStatus.DONE;
    }
    InputFiles input = BibliographyInput.files(terminal);
    Request request = request(line, format, input);
    Catalog catalog = session.catalog(line);
    Audit audit = new Audit(catalog, !line.has(NO_TWICE));
    return switch (request.mode()) {
      case REPORT -> report(request, audit, input, usage(line, catalog, terminal), terminal);
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
    if (line.has(WRITE) && line.has(FIX)) {
      throw Refusal.usage(
          "--fix and --write exclude each other",
          "'--fix' prints the corrected file, '--write' corrects the file itself");
    }
    Mode mode = line.has(WRITE) ? Mode.WRITE : line.has(FIX) ? Mode.FIX : Mode.REPORT;
    if (mode != Mode.REPORT && line.has(OutputOptions.OUTPUT)) {
      throw Refusal.usage("--fix and --write have no --output", "leave out one of the two");
    }
    if (mode == Mode.WRITE && line.operands().contains(InputFiles.STDIN)) {
      throw Refusal.usage(
          "--write needs a file to write", "'--fix' prints the corrected file to standard output");
    }
    if (mode != Mode.REPORT && line.has(USED_BY)) {
      throw Refusal.usage("--used-by corrects nothing", "leave out --fix and --write");
    }
    line.refuseWithout(
        USED_BY,
        List.of(DocumentInput.CITE_COMMAND),
        "name the document with '--used-by paper.tex'");
    if (line.raw(USED_BY).contains(InputFiles.STDIN)
        && line.operands().contains(InputFiles.STDIN)) {
      throw Refusal.usage(
          "standard input cannot be the document and the bibliography", "leave out one of the two");
    }
    List<String> files = new ArrayList<>();
    for (String operand : line.operands()) {
      try {
        files.addAll(files(input.source(operand), input));
      } catch (Refusal e) {
        if (mode != Mode.REPORT) {
          throw e;
        }
        input.leaveOut(e);
      }
    }
    files = InputFiles.distinct(files);
    if (mode == Mode.FIX && files.size() > 1) {
      throw Refusal.usage(
          "--fix prints one file, not " + files.size(), "'--write' corrects the files themselves");
    }
    return new Request(files, mode, format);
  }

  private static List<String> files(Source source, InputFiles input) throws Refusal {
    input.refuseTerminal(source.name(), "name the file, as in 'ddlist audit refs.bib'");
    input.refuseRecords(source);
    try {
      List<String> files = source.bibliographies();
      if (files.isEmpty()) {
        throw input.unreadable(source.name() + ": no .bib or .txt file in this folder");
      }
      return files;
    } catch (FileException e) {
      throw input.unreadable(e.getMessage());
    }
  }

  /** Finds the entries that documents do not cite, and the keys that no entry has. */
  private static Usage usage(ParsedLine line, Catalog catalog, Terminal terminal)
      throws Refusal, IOException {
    List<String> documents = DocumentInput.names(line.raw(USED_BY), terminal);
    return documents.isEmpty()
        ? null
        : new Usage(
            DocumentInput.read(
                documents, line.raw(DocumentInput.CITE_COMMAND), terminal, "audit --used-by"),
            catalog);
  }

  /**
   * @param usage null if no document is named
   */
  private static int report(
      Request request, Audit audit, InputFiles input, Usage usage, Terminal terminal)
      throws Refusal, IOException {
    List<AuditReport> reports = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : request.files()) {
      try {
        DecodedText text = input.load(name);
        input.noteEncodings();
        AuditReport report = audit(text, audit, terminal);
        reports.add(report);
        findings.addAll(report.findings());
      } catch (Refusal e) {
        input.leaveOut(e);
      }
    }
    // A key may be in a bibliography that could not be read.
    if (usage != null && !input.hasLeftOut()) {
      try {
        findings.addAll(usage.check(reports.stream().map(AuditReport::file).toList()));
      } catch (MalformedBibliographyException e) {
        throw BibliographyInput.malformed(e, "correct that first");
      }
    }
    if (!reports.isEmpty()) {
      request.format().write(findings, terminal.out());
      terminal.out().flush();
    }
    for (AuditReport report : reports) {
      count(report, terminal);
    }
    return input.refuseLeftOut(findings.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS);
  }

  private static AuditReport audit(DecodedText text, Audit audit, Terminal terminal) {
    Progress progress = Progress.of("auditing " + text.name(), terminal);
    try {
      return audit.audit(text, BibtexReader.read(text.text()));
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
      throw Refusal.unreadable(
          name + ": not in UTF-8, the encoding of standard output",
          "'--write' corrects the file itself and keeps its encoding");
    }
    terminal.out().append(report.edits().apply());
    terminal.out().flush();
    return noteChanges(report, terminal);
  }

  private static int rewrite(List<String> names, Audit audit, InputFiles input, Terminal terminal)
      throws Refusal, IOException {
    List<AuditReport> reports = new ArrayList<>();
    try (SafeFiles files = SafeFiles.open(names)) {
      for (String name : names) {
        SafeFile file = files.get(name);
        DecodedText text = file.read();
        input.noteEncoding(text);
        AuditReport report = audit(text, audit, terminal);
        if (!report.edits().isEmpty()) {
          file.prepare(report.edits(), text.charset());
        }
        reports.add(report);
      }
      commit(files);
    } catch (FileException e) {
      throw IntoBibliography.refusal(e);
    }
    int status = ExitStatus.DONE;
    for (AuditReport report : reports) {
      status = Math.max(status, noteChanges(report, terminal));
    }
    return status;
  }

  private static void commit(SafeFiles files) throws Refusal, IOException {
    try {
      files.commit();
    } catch (FileException e) {
      if (files.written().isEmpty()) {
        throw e;
      }
      throw Refusal.unreadable(
          e.getMessage(), "corrected before that: " + String.join(", ", files.written()));
    }
  }

  /** Prints the changes and the findings that remain, and returns the exit status. */
  private static int noteChanges(AuditReport report, Terminal terminal) throws IOException {
    String diff = report.edits().diff(report.file().name());
    terminal.err().append(diff);
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
