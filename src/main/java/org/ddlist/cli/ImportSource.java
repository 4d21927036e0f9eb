package org.ddlist.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.ListImport;

/** What {@code import} reads: a list's folder, its page alone, or a bibliography. */
final class ImportSource {
  private static final String PAGE = "README.md";
  private static final String CITATIONS = "citations";
  private static final String REMEDY =
      "a source is a folder with README.md and citations/, such a README.md alone, or a .bib";

  private final String name;
  private final String file;
  private final Path path;
  private final List<ImportNote> unreadable = new ArrayList<>();

  private ImportSource(String name, String file, Path path) {
    this.name = name;
    this.file = file;
    this.path = path;
  }

  /** The source that an operand names. */
  static ImportSource of(String operand) throws Refusal {
    Path path = path(operand);
    if (!Files.exists(path)) {
      throw unreadable("there is no '" + operand + "'");
    }
    if (!Files.isDirectory(path)) {
      return new ImportSource(operand, operand, path);
    }
    Path page = path.resolve(PAGE);
    if (!Files.isRegularFile(page)) {
      throw unreadable("'" + operand + "' has no " + PAGE);
    }
    return new ImportSource(operand, joined(operand, PAGE), page);
  }

  /** A path as it was typed. */
  static Path path(String typed) throws Refusal {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw unreadable("'" + typed + "' is no name of a file");
    }
  }

  private static Refusal unreadable(String problem) {
    return new Refusal(ExitStatus.UNREADABLE, problem, REMEDY);
  }

  private static String joined(String folder, String file) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + "/" + file;
  }

  /** The name it was given by. */
  String name() {
    return name;
  }

  /**
   * Reads it.
   *
   * @param added the day of papers for which it gives none, as an ISO date
   */
  ImportedList read(String added) throws Refusal {
    String text;
    try {
      text = text(path);
    } catch (CharacterCodingException e) {
      throw unreadable("'" + file + "' is not text in UTF-8");
    } catch (IOException e) {
      throw unreadable("'" + file + "' cannot be read: " + Messages.reason(e));
    }
    if (isBibliography(text)) {
      return ListImport.ofBibliography(file, text, added);
    }
    ImportedList list = ListImport.ofPage(file, text, citations(), added);
    List<ImportNote> notes = new ArrayList<>(unreadable);
    notes.addAll(list.notes());
    return list.with(list.papers(), notes);
  }

  private boolean isBibliography(String text) {
    String lower = file.toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith(".bib") || lower.endsWith(".bibtex");
    return named || !lower.endsWith(".md") && text.stripLeading().startsWith("@");
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file);
    if (text.indexOf('\0') >= 0) {
      throw new CharacterCodingException();
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The citation files beside the page, by name; one that cannot be read is noted. */
  private Map<String, String> citations() throws Refusal {
    Map<String, String> citations = new TreeMap<>();
    Path folder = path.resolveSibling(CITATIONS);
    if (!Files.isDirectory(folder)) {
      return citations;
    }
    int slash = file.lastIndexOf('/');
    String prefix = joined(file.substring(0, slash + 1), CITATIONS) + "/";
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw unreadable("'" + prefix + "' cannot be read: " + Messages.reason(e));
    }
    for (Path citation : files) {
      String called = citation.getFileName().toString();
      if (!called.endsWith(".txt") && !called.endsWith(".bib")) {
        continue;
      }
      try {
        citations.put(prefix + called, text(citation));
      } catch (CharacterCodingException e) {
        unreadable.add(
            new ImportNote(prefix + called, 1, "", "", "is not text in UTF-8; left out"));
      } catch (IOException e) {
        String message = "cannot be read: " + Messages.reason(e) + "; left out";
        unreadable.add(new ImportNote(prefix + called, 1, "", "", message));
      }
    }
    return citations;
  }
}
