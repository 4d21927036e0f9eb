package org.ddlist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ddlist.merge.CatalogDifference;
import org.ddlist.merge.EditionFile;
import org.ddlist.merge.ListUpdate;
import org.ddlist.model.Catalog;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.KeptEdition;
import org.ddlist.source.Source;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.ArchiveFiles;
import org.ddlist.text.ArchiveTree;
import org.ddlist.text.Download;
import org.ddlist.text.FileException;
import org.ddlist.text.FileTree;
import org.ddlist.text.NetworkException;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Brings in the current edition of the list. */
final class UpdateCommand implements Command {
  private static final String FROM = "--from";
  private static final String CHECK = "--check";
  private static final String REVERT = "--revert";
  private static final String EDITION = "--edition";

  /** A page with fewer papers than this part of those in force is not the list. */
  private static final double LEAST = 0.8;

  private static final String STAYS = "nothing was changed; the edition in force stays";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "update",
        "Bring in the current edition of the list.",
        Operands.NONE,
        List.of(
            "ddlist update",
            "ddlist update --check",
            "ddlist update --from ../Awesome-Dataset-Distillation",
            "ddlist update --revert"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Update",
            Spec.option(
                FROM,
                "SOURCE",
                ValueKind.FILE,
                "Take the list from this address, archive or folder instead."),
            Spec.flag(CHECK, "Report what is new and keep nothing."),
            Spec.flag(REVERT, "Go back to the program's own edition."),
            Spec.option(
                EDITION,
                "DATE",
                ValueKind.DATE,
                "Day that the list describes, if it is not today's.")));
  }

  /**
   * What was asked for.
   *
   * @param from an address or a file
   * @param named whether it was typed
   * @param keeps whether the edition comes into force
   * @param day that it describes, as an ISO date
   */
  private record Request(String from, boolean named, boolean keeps, String day) {
    boolean isAddress() {
      return from.startsWith("https://") || from.startsWith("http://");
    }
  }

  /**
   * The files of a list.
   *
   * @param tree null if the server has no newer ones than those in force
   * @param etag and modified are the server's names of the version; empty for files
   */
  private record Fetched(FileTree tree, String etag, String modified) {}

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    line.refuseUseless(
        "update is of the program's own catalog",
        List.of(CommonOptions.CATALOG, CommonOptions.ALSO, CommonOptions.AS_OF));
    String path = EditionFile.path(session.terminal().environment());
    if (path.isEmpty()) {
      throw Refusal.unreadable(
          "there is no folder for the edition: HOME is not set", "set XDG_DATA_HOME or HOME");
    }
    if (line.has(REVERT)) {
      line.refuseBeside(REVERT, "--revert goes back", List.of());
      return revert(path, session);
    }
    return update(request(line, session), path, session);
  }

  private static Request request(ParsedLine line, Session session) throws Refusal, IOException {
    LocalDate edition = line.day(EDITION, LocalDate.now());
    String named = line.value(FROM);
    String from = named;
    if (named == null) {
      from = session.own().load().facts().archive().address();
    }
    if (from.isEmpty()) {
      throw Refusal.usage(
          named == null ? "the catalog does not say where its list is" : "--from is empty",
          "give an address, an archive or a folder with --from");
    }
    return new Request(from, named != null, !line.has(CHECK), edition.toString());
  }

  private static int revert(String path, Session session) throws Refusal, IOException {
    boolean kept = Files.exists(Path.of(path));
    try {
      EditionFile.delete(path);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
    String own = "the program's own edition, of " + session.inForce().facts().edition();
    Messages.note(
        session.terminal(), (kept ? "back at " : "nothing to go back from: in force is ") + own);
    return ExitStatus.DONE;
  }

  private static int update(Request request, String path, Session session)
      throws Refusal, IOException {
    Terminal terminal = session.terminal();
    Catalog own = session.own().load();
    Catalog before = session.inForce();
    KeptEdition kept = EditionFile.kept(path);
    Progress progress = Progress.of("reading " + request.from(), terminal);
    ImportedList list;
    Fetched fetched;
    Map<String, byte[]> files;
    try {
      fetched = fetch(request, own.facts().archive(), kept, terminal, progress);
      if (fetched.tree() == null) {
        progress.end();
        Messages.note(terminal, "the edition in force is current: " + before.facts().edition());
        return ExitStatus.DONE;
      }
      files = files(list(fetched.tree()));
      list = ListUpdate.read(files, request.from(), request.day(), own.venues());
    } catch (NetworkException e) {
      throw new Refusal(ExitStatus.NETWORK, e.getMessage(), e.remedy());
    } catch (IOException e) {
      String problem = e instanceof FileException ? e.getMessage() : FileException.reason(e);
      throw Refusal.unreadable(problem, STAYS);
    } finally {
      progress.end();
    }
    refuseShort(list, before, request);
    ListUpdate update = over(own, list, request);
    if (request.keeps()) {
      KeptEdition.Origin origin =
          new KeptEdition.Origin(request.day(), request.from(), fetched.etag(), fetched.modified());
      try {
        String build = session.own().build();
        KeptEdition.write(Path.of(path), origin, build, update.catalog(), files);
      } catch (IOException e) {
        throw unwritable(path, e);
      }
    }
    return report(CatalogDifference.between(before, update.catalog()), update, request, terminal);
  }

  private static Fetched fetch(
      Request request,
      ListFacts.Archive archive,
      KeptEdition kept,
      Terminal terminal,
      Progress progress)
      throws Refusal, IOException {
    if (!request.isAddress()) {
      InputFiles input =
          new InputFiles(terminal, "a list", "give an address, an archive or a folder");
      return new Fetched(input.tree(request.from()), "", "");
    }
    boolean same = kept != null && kept.origin().address().equals(request.from());
    Download.Request wanted =
        new Download.Request(
            request.from(),
            request.named() ? Set.of() : Set.copyOf(archive.hosts()),
            same ? kept.origin().etag() : "",
            same ? kept.origin().modified() : "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Download download = new Download(Cli.version(), terminal.environment());
    Download.Reply reply = download.get(wanted, bytes, progress::reach);
    if (!reply.isModified()) {
      return new Fetched(null, reply.etag(), reply.modified());
    }
    Map<String, byte[]> files =
        ArchiveFiles.read(
            request.from(), new ByteArrayInputStream(bytes.toByteArray()), Source::isPart);
    return new Fetched(new ArchiveTree(request.from(), files), reply.etag(), reply.modified());
  }

  private static Source.MarkdownList list(FileTree tree) throws Refusal, FileException {
    if (Source.of(tree) instanceof Source.MarkdownList list) {
      return list;
    }
    throw Refusal.unreadable(tree.name() + ": no list with a README.md in it", STAYS);
  }

  /** The page and its citation files by their names. */
  private static Map<String, byte[]> files(Source.MarkdownList list) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(Source.PAGE, list.tree().bytes(list.page()));
    for (String citation : list.citations()) {
      files.put(citation, list.tree().bytes(citation));
    }
    return files;
  }

  private static void refuseShort(ImportedList list, Catalog before, Request request)
      throws Refusal {
    int papers = list.papers().size();
    int known = before.papers().size();
    if (papers < known * LEAST) {
      throw Refusal.unreadable(
          request.from()
              + ": "
              + Messages.papers(papers)
              + " where the edition in force has "
              + known,
          STAYS);
    }
  }

  private static ListUpdate over(Catalog own, ImportedList list, Request request)
      throws Refusal, IOException {
    try {
      return ListUpdate.of(own, list, request.day());
    } catch (MalformedCatalogException e) {
      throw Refusal.unreadable(request.from() + ": " + e.getMessage(), STAYS);
    }
  }

  private static Refusal unwritable(String path, IOException e) {
    return Refusal.unreadable(
        "cannot write " + path + ": " + FileException.reason(e),
        "set XDG_DATA_HOME to a folder that you may write to");
  }

  /** Data are the differences, and what the list says and the catalog does not take is noted. */
  private static int report(
      CatalogDifference found, ListUpdate update, Request request, Terminal terminal)
      throws IOException {
    for (Paper paper : found.added()) {
      String byline = paper.byline().isEmpty() ? "" : " (" + paper.byline() + ")";
      line(terminal, "+ " + paper.key() + ": " + paper.titleText() + byline);
    }
    for (String change : found.changed()) {
      line(terminal, "~ " + change);
    }
    for (Paper paper : found.gone()) {
      line(terminal, "- " + paper.key() + ": " + paper.titleText());
    }
    terminal.out().flush();
    if (!terminal.isQuiet()) {
      for (ImportNote note : update.notes()) {
        terminal.err().append(Cells.visible(note.describe())).append('\n');
      }
    }
    String what =
        found.isEmpty()
            ? "nothing new in the edition of "
            : found.added().size()
                + " new, "
                + found.changed().size()
                + " changed, "
                + found.gone().size()
                + " gone in the edition of ";
    String end = request.keeps() ? ", which is in force" : "; 'ddlist update' brings it in";
    Messages.note(
        terminal, what + request.day() + (found.isEmpty() && !request.keeps() ? "" : end));
    return found.isEmpty() || request.keeps() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static void line(Terminal terminal, String text) throws IOException {
    terminal.out().append(Cells.visible(text)).append('\n');
  }
}
