package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.manuscript.Addition;
import org.ddlist.manuscript.BibliographyMerge;
import org.ddlist.manuscript.BibliographyMerge.Wanted;
import org.ddlist.manuscript.BibliographyText;
import org.ddlist.manuscript.BibtexBibliography;
import org.ddlist.manuscript.CslJsonBibliography;
import org.ddlist.manuscript.HayagrivaBibliography;
import org.ddlist.manuscript.Listed;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Progress;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.BusyException;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.ddlist.text.SafeFile;

/** Adds papers to a user's bibliography. */
final class IntoBibliography {
  private static final String NOTHING_WRITTEN = "nothing was written";
  private static final String REMEDY = "correct that first; " + NOTHING_WRITTEN;

  private final String name;
  private final OutputFormat format;
  private final boolean dryRun;
  private final Terminal terminal;
  private final InputFiles input;

  /**
   * @param name the file's, which need not exist
   * @param format of the file: BibTeX, Hayagriva or CSL-JSON
   * @param dryRun whether to write a diff to standard output instead of the file
   */
  IntoBibliography(String name, OutputFormat format, boolean dryRun, Terminal terminal) {
    this.name = name;
    this.format = format;
    this.dryRun = dryRun;
    this.terminal = terminal;
    input = BibliographyInput.files(terminal);
  }

  /**
   * Adds the papers that the bibliography lacks.
   *
   * @return whether the bibliography has every paper now, or would have it
   */
  boolean add(Wanted papers, BibtexForm form) throws Refusal, IOException {
    Progress progress = Progress.of("adding to " + name, terminal);
    BibliographyMerge merge;
    try {
      merge = dryRun ? preview(papers, form) : merge(papers, form);
    } finally {
      progress.end();
    }
    input.noteEncodings();
    boolean all = true;
    List<Paper> added = new ArrayList<>();
    for (Addition addition : merge.additions()) {
      all &= report(addition);
      if (addition.outcome() == Addition.Outcome.ADDED) {
        added.add(addition.paper());
      }
    }
    if (form.ascii() && format == OutputFormat.BIBTEX) {
      AsciiEntries ascii = new AsciiEntries(Writer.nullWriter());
      BibtexWriter.write(added, form, ascii);
      ascii.noteOthers(terminal);
    }
    if (dryRun) {
      terminal.out().append(merge.edits().diff(name));
    }
    return all;
  }

  private BibliographyMerge merge(Wanted papers, BibtexForm form) throws Refusal, IOException {
    try (SafeFile file = SafeFile.open(name)) {
      DecodedText text = file.read();
      BibliographyMerge merge = merge(text, papers, form);
      if (!merge.edits().isEmpty()) {
        file.write(merge.edits(), text.charset());
      }
      return merge;
    } catch (FileException e) {
      throw refusal(e);
    }
  }

  /** What would be added, also to a file that cannot be written. */
  private BibliographyMerge preview(Wanted papers, BibtexForm form) throws Refusal, IOException {
    boolean exists = FileNames.exists(name);
    return merge(exists ? input.load(name) : DecodedText.of(name, ""), papers, form);
  }

  private BibliographyMerge merge(DecodedText text, Wanted papers, BibtexForm form)
      throws Refusal, IOException {
    input.noteEncoding(text);
    try {
      return BibliographyMerge.add(read(text, form), papers);
    } catch (MalformedBibliographyException e) {
      throw BibliographyInput.malformed(e, REMEDY);
    }
  }

  private BibliographyText read(DecodedText text, BibtexForm form)
      throws Refusal, IOException, MalformedBibliographyException {
    if (format == OutputFormat.HAYAGRIVA) {
      return HayagrivaBibliography.read(text, form.detail());
    }
    if (format == OutputFormat.CSL_JSON) {
      return CslJsonBibliography.read(text, form.detail());
    }
    BibtexFile read = BibtexReader.read(text.text());
    BibliographyInput.checkEnd(name, read, terminal);
    if (!form.ascii() && !text.isUnicode()) {
      throw Refusal.unreadable(
          name + ": " + text.encoding() + " cannot encode all names",
          "leave out --unicode; " + NOTHING_WRITTEN);
    }
    return new BibtexBibliography(text, read, form);
  }

  static Refusal refusal(FileException e) {
    String remedy = e instanceof BusyException ? "try again" : NOTHING_WRITTEN;
    return Refusal.unreadable(e.getMessage(), remedy);
  }

  /** Says whether a paper was added, and returns false if the bibliography lacks it. */
  private boolean report(Addition addition) throws IOException {
    String key = addition.paper().key();
    Listed entry = addition.entry();
    String at = entry == null ? "" : entry.place().describe();
    switch (addition.outcome()) {
      case ADDED ->
          Messages.note(terminal, key + (dryRun ? " would be added to " : " added to ") + name);
      case PRESENT -> {
        String as = entry.key().equals(key) ? "" : " as " + entry.key();
        Messages.note(terminal, key + " is already there" + as + ", " + at);
      }
      case PERHAPS ->
          Messages.refuse(
              terminal.err(),
              at + ": '" + entry.key() + "' may be " + key + ": it has " + addition.why(),
              "'--force' adds " + key + " beside it; it was not added");
      case KEY_TAKEN ->
          Messages.refuse(
              terminal.err(),
              at
                  + ": the key '"
                  + (entry.key().equalsIgnoreCase(key) ? entry.key() : key)
                  + "' belongs to '"
                  + entry.paper().titleText()
                  + "', not to '"
                  + addition.paper().title().text()
                  + "'",
              "rename that entry; '" + key + "' was not added");
    }
    return addition.outcome() != Addition.Outcome.KEY_TAKEN
        && addition.outcome() != Addition.Outcome.PERHAPS;
  }
}
