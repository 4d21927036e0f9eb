package org.ddlist.cli;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.LatexText;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryForm;
import org.ddlist.manuscript.Addition;
import org.ddlist.manuscript.BibliographyMerge;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.BibliographyFile;
import org.ddlist.text.BusyException;
import org.ddlist.text.DecodedText;

/** Adds papers to a user's bibliography. */
final class IntoBibliography {
  private final String name;
  private final EntryForm form;
  private final Terminal terminal;
  private final InputFiles input;

  /**
   * @param name of the file, which need not be there
   * @param form how entries are written into it
   */
  IntoBibliography(String name, EntryForm form, Terminal terminal) {
    this.name = name;
    this.form = form;
    this.terminal = terminal;
    input = BibliographyInput.files(terminal);
  }

  /**
   * Adds those that it has not.
   *
   * @param papers each with the key that it is to have
   * @param dryRun whether to write a diff to standard output and leave the file
   * @return whether every paper is in it now, or would be
   */
  boolean add(List<Paper> papers, boolean dryRun) throws Refusal, IOException {
    Progress progress = Messages.progress("adding to " + name, terminal);
    BibliographyMerge merge;
    try {
      merge = dryRun ? tried(papers) : merge(papers);
    } finally {
      progress.end();
    }
    input.noteEncodings();
    boolean all = true;
    List<Paper> added = new ArrayList<>();
    for (Addition addition : merge.additions()) {
      all &= report(addition, dryRun);
      if (addition.outcome() == Addition.Outcome.ADDED) {
        added.add(addition.paper());
      }
    }
    if (form.ascii()) {
      AsciiEntries ascii = new AsciiEntries(Writer.nullWriter());
      BibtexWriter.write(added, form, ascii);
      ascii.tell(terminal.err());
    }
    if (dryRun) {
      DiffOutput.write(merge.edits().diff(name), terminal.out(), terminal.outIsTerminal());
    }
    return all;
  }

  private BibliographyMerge merge(List<Paper> papers) throws Refusal {
    try (BibliographyFile file = BibliographyFile.open(Path.of(name))) {
      DecodedText text = DecodedText.decode(name, file.read());
      BibliographyMerge merge = merge(text, papers);
      if (!merge.edits().isEmpty()) {
        file.write(merge.edits(), text.charset());
      }
      return merge;
    } catch (IOException | InvalidPathException e) {
      throw refusal(name, e);
    }
  }

  /** The same of a file that need not be one that can be written. */
  private BibliographyMerge tried(List<Paper> papers) throws Refusal {
    boolean exists = new File(name).exists();
    return merge(exists ? input.load(name) : DecodedText.of(name, ""), papers);
  }

  private BibliographyMerge merge(DecodedText text, List<Paper> papers) throws Refusal {
    BibtexFile read = BibtexReader.read(text.text());
    BibliographyInput.refuseFaults(name, read);
    if (!form.ascii() && !text.isUnicode()) {
      throw latin1(name, "leave out --unicode; the file is as it was");
    }
    return BibliographyMerge.add(text.text(), read, papers, form);
  }

  private static Refusal latin1(String name, String remedy) {
    return new Refusal(
        ExitStatus.UNREADABLE,
        "'" + name + "' is in Latin-1, which lacks letters that names have",
        remedy);
  }

  /** What to say of a file that could not be changed. */
  static Refusal refusal(String name, Exception e) {
    String asItWas = "the file is as it was";
    if (e instanceof BusyException) {
      return new Refusal(
          ExitStatus.UNREADABLE, "another ddlist is changing '" + name + "'", "try again");
    }
    if (e instanceof UnmappableCharacterException) {
      return latin1(name, "save it in UTF-8; the file is as it was");
    }
    if (e instanceof CharacterCodingException) {
      return new Refusal(
          ExitStatus.UNREADABLE, "'" + name + "' is not text in UTF-8 or Latin-1", asItWas);
    }
    String reason = e instanceof IOException failed ? Messages.reason(failed) : e.getMessage();
    boolean ours = reason != null && reason.startsWith("is ");
    String problem =
        ours
            ? "'" + name + "' " + reason
            : "'" + name + "' cannot be written" + (reason == null ? "" : ": " + reason);
    return new Refusal(ExitStatus.UNREADABLE, problem, asItWas);
  }

  /** Says what became of a paper; false if it was refused. */
  private boolean report(Addition addition, boolean dryRun) throws IOException {
    String key = addition.paper().key();
    BibtexEntry entry = addition.entry();
    switch (addition.outcome()) {
      case ADDED ->
          Messages.note(
              terminal.err(), key + (dryRun ? " would be added to " : " added to ") + name);
      case THERE -> {
        String as = entry.key().equals(key) ? "" : " as " + entry.key();
        Messages.note(
            terminal.err(), key + " is already there" + as + ", " + name + ":" + entry.line());
      }
      case REFUSED ->
          Messages.refuse(
              terminal.err(),
              name
                  + ":"
                  + entry.line()
                  + ": the key '"
                  + (entry.key().equalsIgnoreCase(key) ? entry.key() : key)
                  + "' is that of '"
                  + LatexText.read(entry.text("title"))
                  + "', not of '"
                  + addition.paper().title().text()
                  + "'",
              "give that entry another key; '" + key + "' was not added");
    }
    return addition.outcome() != Addition.Outcome.REFUSED;
  }
}
