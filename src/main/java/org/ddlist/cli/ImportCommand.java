package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.merge.CatalogMerge;
import org.ddlist.model.Venue;
import org.ddlist.records.CommentException;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.NewCatalog;
import org.ddlist.source.Source;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.BusyException;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Makes a catalog from a list or a bibliography, or updates a catalog from one. */
final class ImportCommand implements Command {
  private static final String REMEDY =
      "a source is a folder with README.md and citations/, such a README.md alone, a .bib, or an archive";

  private static final String OUTPUT = "--output";
  private static final String MERGE = "--merge";
  private static final String APPLY = "--apply";
  private static final String ADDED = "--added";
  private static final String EDITION = "--edition";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "import",
        "Make a catalog from a list or a .bib file, or update one from it.",
        new Operands(
            Operands.Number.ONE,
            "SOURCE",
            ValueKind.FILE,
            "a folder with README.md and citations/, such a README.md alone, a .bib, or an archive"),
        List.of(
            "ddlist import Awesome-Dataset-Distillation -o catalog",
            "ddlist import Awesome-Dataset-Distillation --merge catalog",
            "ddlist import Awesome-Dataset-Distillation --merge catalog --apply --edition 2026-12-01",
            "ddlist import refs.bib -o mine && ddlist list --catalog mine"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Import",
            Spec.option(
                "-o " + OUTPUT,
                "DIR",
                ValueKind.DIRECTORY,
                "Write a new catalog into this folder."),
            Spec.option(
                MERGE,
                "DIR",
                ValueKind.DIRECTORY,
                "Show what would change in the catalog of this folder."),
            Spec.flag(APPLY, "Write the changes into the folder of --merge."),
            Spec.option(
                ADDED,
                "DATE",
                ValueKind.DATE,
                "Day added, for papers without one in the list (today)."),
            Spec.option(
                EDITION, "DATE", ValueKind.DATE, "Day of the list's edition, for the catalog.")));
  }

  private enum Goal {
    NEW_CATALOG,
    SHOW_CHANGES,
    APPLY_CHANGES
  }

  /**
   * What is read.
   *
   * @param venues those that entries may mean
   */
  private record Input(Source.Importable source, InputFiles files, List<Venue> venues) {
    String name() {
      return source.name().equals(InputFiles.STDIN) ? "standard input" : source.name();
    }

    ImportedList read(String added) throws Refusal {
      files.refuseTerminal(source.name(), REMEDY);
      try {
        return source.read(files::tryLoad, added, venues);
      } catch (FileException e) {
        throw files.unreadable(e.getMessage());
      }
    }
  }

  /**
   * What was asked for.
   *
   * @param folder of the catalog, as it was typed
   * @param added the day of papers for which the list gives none, as an ISO date
   * @param edition the day that the list describes, as an ISO date; null if it is not given
   */
  private record Request(Input input, Goal goal, String folder, String added, String edition) {

    /** What messages and the catalog call the source. */
    String name() {
      return input.name();
    }

    Path path() throws Refusal {
      try {
        return FileNames.path(folder);
      } catch (InvalidPathException e) {
        throw Refusal.unreadable(folder + ": no such directory", "give the name of a folder");
      }
    }
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Request request = request(line, session);
    return request.goal() == Goal.NEW_CATALOG
        ? create(request, session.terminal())
        : merge(request, session.terminal());
  }

  private static Request request(ParsedLine line, Session session) throws Refusal, IOException {
    String output = line.target(OUTPUT, "write into one folder at a time");
    String merge = line.target(MERGE, "update one folder at a time");
    if ((output == null) == (merge == null)) {
      throw Refusal.usage(
          output == null
              ? "import needs a folder to write to or to compare with"
              : "-o and --merge exclude each other",
          "give either -o DIR for a new catalog, or --merge DIR to update one");
    }
    line.refuseWithout(MERGE, List.of(APPLY), "leave it out, or give --merge DIR");
    for (String option : List.of(CommonOptions.CATALOG, CommonOptions.AS_OF)) {
      if (line.has(option)) {
        throw Refusal.usage(
            "import does not take " + option, "--merge DIR names the catalog to update");
      }
    }
    LocalDate edition = line.day(EDITION, null);
    LocalDate added = line.day(ADDED, edition == null ? LocalDate.now() : edition);
    InputFiles input = new InputFiles(session.terminal(), "a list", REMEDY);
    return new Request(
        new Input(source(line.operands().get(0), input), input, session.inForce().venues()),
        merge == null ? Goal.NEW_CATALOG : line.has(APPLY) ? Goal.APPLY_CHANGES : Goal.SHOW_CHANGES,
        merge == null ? output : merge,
        added.toString(),
        edition == null ? null : edition.toString());
  }

  private static Source.Importable source(String operand, InputFiles input) throws Refusal {
    Source source = input.source(operand);
    if (source instanceof Source.Importable importable) {
      if (!(source instanceof Source.Bibliography files) || !files.files().isEmpty()) {
        return importable;
      }
      throw input.unreadable(operand + ": no README.md and no .bib file in this folder");
    }
    input.refuseRecords(source);
    throw input.unreadable(operand + ": is a catalog already");
  }

  private static int create(Request request, Terminal terminal) throws Refusal, IOException {
    String name = request.name();
    Path folder = request.path();
    refuseUsed(request.folder(), folder);
    ImportedList list = read(request, terminal);
    String edition = request.edition() == null ? request.added() : request.edition();
    try {
      list = NewCatalog.write(list, name, edition, folder);
    } catch (MalformedCatalogException e) {
      report(list.notes(), terminal.err());
      throw Refusal.unreadable(
          "'" + name + "' cannot become a catalog: " + e.getMessage(),
          "nothing was written; fix the source first");
    } catch (IOException e) {
      throw unwritable(request, e);
    }
    report(list.notes(), terminal.err());
    Set<String> sections = new HashSet<>();
    for (ImportedPaper paper : list.papers()) {
      sections.add(paper.paper().sections().get(0).id());
    }
    Messages.note(
        terminal,
        Messages.papers(list.papers().size())
            + " in "
            + (sections.size() == 1 ? "1 section" : sections.size() + " sections")
            + " written to "
            + request.folder()
            + (list.notes().isEmpty() ? "" : "; look at the lines above"));
    return ExitStatus.DONE;
  }

  private static void refuseUsed(String name, Path folder) throws Refusal {
    boolean used = Files.exists(folder) && !Files.isDirectory(folder);
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        used = files.findAny().isPresent();
      } catch (IOException e) {
        used = true;
      }
    }
    if (used) {
      throw Refusal.usage(
          name + ": exists and is not empty",
          "give the name of a new folder, or --merge DIR to update a catalog");
    }
  }

  private static ImportedList read(Request request, Terminal terminal) throws Refusal, IOException {
    String name = request.name();
    Progress progress = Progress.of("reading " + name, terminal);
    ImportedList list;
    try {
      list = request.input().read(request.added());
    } finally {
      progress.end();
    }
    request.input().files().noteEncodings();
    if (list.papers().isEmpty()) {
      report(list.notes(), terminal.err());
      throw empty(name, list);
    }
    return list;
  }

  private static Refusal empty(String name, ImportedList list) {
    if (!list.isBibliography()) {
      return Refusal.nothing(
          name + ": no papers",
          "a list has headings and items such as '+ [Title](link) (Name et al., CVPR 2022)'");
    }
    return list.notes().isEmpty()
        ? Refusal.nothing(
            name + ": no entries",
            "a .bib has entries such as '@article{key, title = {…}, author = {…}, year = {2022}}'")
        : Refusal.nothing(
            name + ": no entry can be read as a paper",
            "the lines above say why; an entry needs a title");
  }

  private static void report(List<ImportNote> notes, Writer err) throws IOException {
    for (ImportNote note : notes) {
      err.append(Cells.visible(note.describe())).append('\n');
    }
  }

  private static int merge(Request request, Terminal terminal) throws Refusal, IOException {
    try (CatalogMerge merge = compare(request, terminal)) {
      return merge(merge, request, terminal);
    }
  }

  private static int merge(CatalogMerge merge, Request request, Terminal terminal)
      throws Refusal, IOException {
    report(merge.notes(), terminal.err());
    boolean apply = request.goal() == Goal.APPLY_CHANGES;
    if (apply) {
      apply(request, merge);
    }
    for (ImportNote change : merge.changes()) {
      terminal.out().append(Cells.visible(change.describe())).append('\n');
    }
    int changes = merge.changes().size();
    if (changes == 0) {
      String source = request.name();
      Messages.note(terminal, request.folder() + " has everything in " + source);
      return ExitStatus.DONE;
    }
    int papers = merge.newPapers();
    Messages.note(
        terminal,
        (changes == 1 ? "1 change" : changes + " changes")
            + (papers == 0
                ? ""
                : ", among them " + (papers == 1 ? "1 new paper" : papers + " new papers"))
            + (apply ? ", written to " : "; --apply writes them to ")
            + request.folder());
    return apply ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private static CatalogMerge compare(Request request, Terminal terminal)
      throws Refusal, IOException {
    String name = request.folder();
    Path folder = request.path();
    if (!Files.isRegularFile(folder.resolve("catalog.yaml"))) {
      throw Refusal.unreadable(
          name + ": is not a catalog",
          "a catalog is a folder with catalog.yaml, venues.yaml and papers/; -o DIR makes one");
    }
    ImportedList list = read(request, terminal);
    try {
      return request.goal() == Goal.APPLY_CHANGES
          ? CatalogMerge.locked(folder, list, request.added(), request.edition())
          : CatalogMerge.of(folder, list, request.added(), request.edition());
    } catch (MalformedCatalogException e) {
      throw malformed(name, e, "fix the catalog first; nothing was changed");
    } catch (BusyException | AccessDeniedException e) {
      throw unwritable(request, e);
    } catch (IOException e) {
      throw Refusal.unreadable(
          "'" + name + "' cannot be read: " + FileException.reason(e),
          "a catalog is a folder with catalog.yaml, venues.yaml and papers/");
    }
  }

  private static void apply(Request request, CatalogMerge merge) throws Refusal {
    try {
      merge.apply();
    } catch (MalformedCatalogException e) {
      throw malformed(
          request.folder(),
          e,
          merge.isLate()
              ? "nothing was changed; give the day of the list with --edition DATE"
              : "nothing was changed");
    } catch (CommentException e) {
      throw Refusal.unreadable(
          request.folder() + "/" + e.getMessage(),
          "nothing was changed; remove the comments, or copy their text into the 'note' of papers");
    } catch (IOException e) {
      throw unwritable(request, e);
    }
  }

  private static Refusal unwritable(Request request, IOException e) {
    return Refusal.unreadable(
        "cannot write " + request.folder() + ": " + FileException.reason(e),
        "give a folder that you may write to");
  }

  private static Refusal malformed(String name, MalformedCatalogException e, String remedy) {
    return Refusal.unreadable(name + "/" + e.getMessage(), remedy);
  }
}
