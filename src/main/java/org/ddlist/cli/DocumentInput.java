package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.manuscript.Citation;
import org.ddlist.manuscript.CitationReader;
import org.ddlist.manuscript.CitedKeys;
import org.ddlist.manuscript.Documents;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.ddlist.text.FolderTree;
import picocli.CommandLine.Model.OptionSpec;

/** Documents that a person names, read for what they cite. */
final class DocumentInput {
  static final String CITE_COMMAND = "--cite-command";

  private static final String REMEDY =
      "give a document in LaTeX, Markdown or Typst, a notebook, or an .aux or .bcf file";

  private DocumentInput() {}

  static OptionSpec citeCommand(String with) {
    return Spec.option(
        CITE_COMMAND,
        "NAME",
        ValueKind.TEXT,
        "With " + with + ": this command of the document cites too. May be repeated.");
  }

  /** The documents of that name, or in the folder of that name and in the folders in it. */
  static List<String> names(List<String> named, Terminal terminal) throws Refusal {
    InputFiles input = new InputFiles(terminal, "a document", REMEDY);
    List<String> names = new ArrayList<>();
    for (String name : named) {
      if (name.equals(InputFiles.STDIN) || !FileNames.isFolder(name)) {
        names.add(name);
        continue;
      }
      int before = names.size();
      try {
        FolderTree folder = FolderTree.of(FileNames.path(name).normalize());
        for (String file : folder.filesBelow(CitationReader::isDocument)) {
          names.add(folder.label(file));
        }
      } catch (FileException e) {
        throw input.unreadable(e.getMessage());
      }
      if (names.size() == before) {
        throw input.unreadable(name + ": no document in this folder");
      }
    }
    return names;
  }

  /** Reads documents and what they include. It notes what it could not read. */
  static CitedKeys read(List<String> names, List<String> commands, Terminal terminal, String line)
      throws Refusal, IOException {
    InputFiles documents = new InputFiles(terminal, "a document", REMEDY);
    if (names.contains(InputFiles.STDIN)) {
      documents.refuseTerminal(
          InputFiles.STDIN, "name the document, as in 'ddlist " + line + " paper.tex'");
    }
    CitedKeys cited;
    try {
      cited = CitationReader.read(names, commands, name -> document(name, names, documents));
    } catch (IOException e) {
      throw documents.unreadable(e.getMessage());
    }
    documents.noteEncodings();
    for (Citation missing : cited.missingFiles()) {
      Messages.note(
          terminal, place(missing) + missing.key() + ": no such file; its citations are not read");
    }
    return cited;
  }

  /** The place of a citation, for the beginning of a note. */
  static String place(Citation citation) {
    return citation.place().describe() + ": ";
  }

  /** Reads a document; null if only another document names it and it is not a regular file. */
  private static Documents.Document document(String name, List<String> typed, InputFiles documents)
      throws FileException {
    // Reading a pipe or a terminal would wait.
    if (!typed.contains(name) && !isFile(name)) {
      return null;
    }
    return new Documents.Document(InputFiles.realName(name), documents.tryLoad(name).text());
  }

  private static boolean isFile(String name) {
    return FileNames.exists(name) && Files.isRegularFile(FileNames.path(name));
  }
}
