package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ListImport;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;

/** What {@code import} reads: a list's folder, its page alone, or a bibliography. */
final class ImportSource {
  static final String REMEDY =
      "a source is a folder with README.md and citations/, such a README.md alone, or a .bib";

  private final InputFiles input;
  private final InputSource source;
  private final List<ImportNote> unreadable = new ArrayList<>();

  private ImportSource(InputFiles input, InputSource source) {
    this.input = input;
    this.source = source;
  }

  /** The source that an operand names. */
  static ImportSource of(InputFiles input, String operand) throws Refusal {
    InputSource source = input.source(operand);
    if (source.kind() != InputSource.Kind.FILE && !Files.isRegularFile(Path.of(source.page()))) {
      throw input.unreadable(source.page() + ": no such file");
    }
    return new ImportSource(input, source);
  }

  /** What messages and the catalog call it. */
  String name() {
    return source.name().equals(InputFiles.STDIN) ? "standard input" : source.name();
  }

  /**
   * Reads it.
   *
   * @param added the day of papers for which it gives none, as an ISO date
   */
  ImportedList read(String added) throws Refusal {
    String file = source.page();
    String text = input.load(file).withoutMark();
    if (isBibliography(file, text)) {
      return ListImport.ofBibliography(file, text, added);
    }
    ImportedList list = ListImport.ofPage(file, text, citations(), added);
    List<ImportNote> notes = new ArrayList<>(unreadable);
    notes.addAll(list.notes());
    return list.with(list.papers(), notes);
  }

  /** Notes which of its files were read in a guessed encoding. */
  void noteEncodings() throws IOException {
    input.noteEncodings();
  }

  private static boolean isBibliography(String file, String text) {
    String lower = file.toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith(".bib") || lower.endsWith(".bibtex");
    return named || !lower.endsWith(".md") && text.stripLeading().startsWith("@");
  }

  /** The citation files beside the page, by name; one that cannot be read is noted. */
  private Map<String, String> citations() throws Refusal {
    Map<String, String> citations = new TreeMap<>();
    try {
      for (String file : source.citations()) {
        DecodedText text = citation(file);
        if (text != null) {
          citations.put(file, text.withoutMark());
        }
      }
    } catch (FileException e) {
      throw input.unreadable(e.getMessage());
    }
    return citations;
  }

  /** Null if it cannot be read. */
  private DecodedText citation(String file) {
    try {
      return input.tryLoad(file);
    } catch (FileException e) {
      unreadable.add(new ImportNote(file, 1, "", "", e.reason() + "; left out"));
      return null;
    }
  }
}
