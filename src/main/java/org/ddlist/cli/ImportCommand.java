package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddlist.source.CatalogMerge;
import org.ddlist.source.Change;
import org.ddlist.source.CommentException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ImportedPaper;
import org.ddlist.source.MalformedCatalogException;
import org.ddlist.source.NewCatalog;
import org.ddlist.source.Problem;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FileException;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a catalog of a list or a bibliography, or brings a catalog up to one. */
final class ImportCommand implements Command {
  private static final String OUTPUT = "--output";
  private static final String MERGE = "--merge";
  private static final String APPLY = "--apply";
  private static final String ADDED = "--added";
  private static final String EDITION = "--edition";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "import",
        "Make a catalog of a list or a .bib, or update one by it.",
        new Operands(
            Operands.Number.ONE,
            "SOURCE",
            ValueKind.FILE,
            "a folder with README.md and citations/, such a README.md alone, or a .bib"));
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            Spec.group(
                "Import",
                Spec.option(
                    "-o",
                    OUTPUT,
                    "DIR",
                    ValueKind.DIRECTORY,
                    "Write a new catalog into this folder."),
                Spec.option(
                    MERGE,
                    "DIR",
                    ValueKind.DIRECTORY,
                    "Compare with the catalog of this folder, a line a change."),
                Spec.flag(APPLY, "Write the changes into the folder of --merge."),
                Spec.option(
                    ADDED,
                    "DATE",
                    ValueKind.DATE,
                    "The day of papers for which the list gives none (today)."),
                Spec.option(
                    EDITION,
                    "DATE",
                    ValueKind.DATE,
                    "The day that the list describes, for the catalog."))),
        "ddlist import Awesome-Dataset-Distillation -o catalog",
        "ddlist import Awesome-Dataset-Distillation --merge catalog",
        "ddlist import Awesome-Dataset-Distillation --merge catalog --apply --edition 2026-12-01",
        "ddlist import refs.bib -o mine && ddlist list --catalog mine");
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    String output = line.value(OUTPUT);
    String merge = line.value(MERGE);
    if ((output == null) == (merge == null)) {
      throw Refusal.usage(
          output == null ? "import needs a folder to write or to compare with" : "two folders",
          "give either -o DIR for a new catalog, or --merge DIR to update one");
    }
    if (merge == null && line.has(APPLY)) {
      throw Refusal.usage("--apply goes with --merge", "leave it out, or give --merge DIR");
    }
    for (String option : List.of(CommonOptions.CATALOG, CommonOptions.AS_OF)) {
      if (line.has(option)) {
        throw Refusal.usage(
            "import does not take " + option, "--merge DIR names the catalog to update");
      }
    }
    String edition = day(line, EDITION);
    String added = day(line, ADDED);
    added = added != null ? added : edition != null ? edition : LocalDate.now().toString();
    InputFiles input = new InputFiles(session.terminal(), "a list", ImportSource.REMEDY);
    ImportSource source = ImportSource.of(input, line.operands().get(0));
    if (merge != null) {
      return merge(source, merge, line.has(APPLY), added, edition, session.terminal());
    }
    Path folder = path(output);
    refuseUsed(output, folder);
    return write(source, output, folder, added, edition, session.terminal());
  }

  private static Path path(String folder) throws Refusal {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE, folder + ": no such directory", "give the name of a folder");
    }
  }

  /** Null if the option was not given. */
  private static String day(ParsedLine line, String option) throws Refusal {
    String day = line.value(option);
    try {
      return day == null ? null : LocalDate.parse(day).toString();
    } catch (DateTimeException e) {
      throw Refusal.usage(option + ": '" + day + "' is not a day", "give a day: 2023-05-17");
    }
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
          "'" + name + "' is there already and not empty",
          "give the name of a new folder, or --merge DIR to update a catalog");
    }
  }

  private static int write(
      ImportSource source,
      String name,
      Path folder,
      String added,
      String edition,
      Terminal terminal)
      throws Refusal, IOException {
    ImportedList list = read(source, added, terminal);
    try {
      list = NewCatalog.write(list, source.name(), edition == null ? added : edition, folder);
    } catch (MalformedCatalogException e) {
      report(list.notes(), terminal.err());
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "'" + source.name() + "' makes no catalog: " + e.fatal().get(0).describe(),
          "nothing was written; mend the source there");
    } catch (IOException e) {
      throw unwritable(name, e);
    }
    report(list.notes(), terminal.err());
    Set<String> sections = new HashSet<>();
    for (ImportedPaper paper : list.papers()) {
      sections.add(paper.paper().sections().get(0).id());
    }
    Messages.note(
        terminal.err(),
        Messages.papers(list.papers().size())
            + " in "
            + (sections.size() == 1 ? "1 section" : sections.size() + " sections")
            + " written to "
            + name
            + (list.notes().isEmpty() ? "" : "; look at the lines above"));
    return ExitStatus.DONE;
  }

  private static Refusal unwritable(String name, IOException e) {
    return new Refusal(
        ExitStatus.UNREADABLE,
        "cannot write " + name + ": " + FileException.reason(e),
        "give a folder that you may write to");
  }

  private static ImportedList read(ImportSource source, String added, Terminal terminal)
      throws Refusal, IOException {
    Progress progress = Messages.progress("reading " + source.name(), terminal);
    ImportedList list;
    try {
      list = source.read(added);
    } finally {
      progress.end();
    }
    source.noteEncodings();
    if (list.papers().isEmpty()) {
      report(list.notes(), terminal.err());
      throw new Refusal(
          ExitStatus.NOTHING,
          "no paper was found in '" + source.name() + "'",
          "a list has headings and items such as '+ [Title](link) (Name et al., CVPR 2022)'");
    }
    return list;
  }

  private static void report(List<ImportNote> notes, Writer err) throws IOException {
    for (ImportNote note : notes) {
      err.append(Cells.visible(note.describe())).append('\n');
    }
  }

  private static int merge(
      ImportSource source,
      String name,
      boolean apply,
      String added,
      String edition,
      Terminal terminal)
      throws Refusal, IOException {
    Path folder = path(name);
    if (!Files.isRegularFile(folder.resolve("catalog.yaml"))) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "'" + name + "' is no catalog",
          "a catalog is a folder with catalog.yaml, venues.yaml and papers/; -o DIR makes one");
    }
    ImportedList list = read(source, added, terminal);
    CatalogMerge merge;
    try {
      merge = CatalogMerge.of(folder, list, added, edition);
    } catch (MalformedCatalogException e) {
      throw refused(name, e, "mend the catalog there first; nothing was changed");
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "'" + name + "' cannot be read: " + FileException.reason(e),
          "a catalog is a folder with catalog.yaml, venues.yaml and papers/");
    }
    report(merge.notes(), terminal.err());
    if (apply && !merge.changes().isEmpty()) {
      apply(merge, name);
    }
    for (Change change : merge.changes()) {
      terminal.out().append(Cells.visible(change.describe())).append('\n');
    }
    String changes = merge.changes().size() == 1 ? "1 change" : merge.changes().size() + " changes";
    int fresh = merge.newPapers();
    String counts = changes + (fresh == 0 ? "" : ", among them " + newPapers(fresh));
    if (merge.changes().isEmpty()) {
      Messages.note(terminal.err(), name + " has all that " + source.name() + " says");
      return ExitStatus.DONE;
    }
    Messages.note(
        terminal.err(),
        counts + (apply ? ", written to " + name : "; --apply writes them to " + name));
    return apply ? ExitStatus.DONE : ExitStatus.NOTHING;
  }

  private static void apply(CatalogMerge merge, String name) throws Refusal {
    try {
      merge.apply();
    } catch (MalformedCatalogException e) {
      throw refused(
          name,
          e,
          merge.isLate()
              ? "nothing was changed; give the day of the list with --edition DATE"
              : "nothing was changed");
    } catch (CommentException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          name + "/" + e.getMessage(),
          "nothing was changed; remove the comments, or copy their text into the 'note' of papers");
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static String newPapers(int count) {
    return count == 1 ? "1 new paper" : count + " new papers";
  }

  private static Refusal refused(String name, MalformedCatalogException e, String remedy) {
    Problem first = e.fatal().get(0);
    int others = e.fatal().size() - 1;
    String more = others == 0 ? "" : " (and " + others + " more)";
    return new Refusal(ExitStatus.UNREADABLE, name + "/" + first.describe() + more, remedy);
  }
}
