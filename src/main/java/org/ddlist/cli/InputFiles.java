package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.source.Source;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.ArchiveTree;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.ddlist.text.FileTree;

/** Reads what operands and options name: files, folders, and {@code -} for standard input. */
final class InputFiles {
  static final String STDIN = DecodedText.STDIN;

  private final Terminal terminal;
  private final String what;
  private final String remedy;
  private final Set<String> encodings = new LinkedHashSet<>();
  private final List<ArchiveTree> archives = new ArrayList<>();
  private final List<Refusal> leftOut = new ArrayList<>();

  /**
   * Reads from one terminal's standard input.
   *
   * @param what is read, with its article, as in "a bibliography"
   * @param remedy what to do if it cannot be read
   */
  InputFiles(Terminal terminal, String what, String remedy) {
    this.terminal = terminal;
    this.what = what;
    this.remedy = remedy;
  }

  /** The names without those that lead to the file of an earlier one, by whatever path. */
  static List<String> distinct(List<String> names) {
    Set<String> files = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      if (files.add(realName(name))) {
        distinct.add(name);
      }
    }
    return distinct;
  }

  /** The one name of a file that has several; the name itself of one that does not exist. */
  static String realName(String name) {
    try {
      return name.equals(STDIN) ? name : FileNames.path(name).toRealPath().toString();
    } catch (IOException | InvalidPathException e) {
      return name;
    }
  }

  /**
   * Remembers an input that could not be read, while the others are.
   *
   * @throws Refusal the same, if the command line is wrong
   */
  void leaveOut(Refusal refusal) throws Refusal {
    if (refusal.status() != ExitStatus.UNREADABLE) {
      throw refusal;
    }
    leftOut.add(refusal);
  }

  boolean hasLeftOut() {
    return !leftOut.isEmpty();
  }

  /** Says what could not be read, and returns the status for that or else the one given. */
  int refuseLeftOut(int otherwise) throws IOException {
    for (Refusal refusal : leftOut) {
      Messages.refuse(terminal.err(), refusal);
    }
    return leftOut.isEmpty() ? otherwise : ExitStatus.UNREADABLE;
  }

  /** The source that one operand names. */
  Source source(String operand) throws Refusal {
    FileTree tree = tree(operand);
    BibliographyKind kind = BibliographyKind.of(operand);
    if (kind == BibliographyKind.JSON && !FileNames.isFolder(operand)) {
      throw noBibtex(operand, kind);
    }
    try {
      return Source.of(tree);
    } catch (FileException e) {
      throw unreadable(e.getMessage());
    }
  }

  /** The files that one operand names. */
  FileTree tree(String operand) throws Refusal {
    if (!operand.equals(STDIN) && !FileNames.exists(operand)) {
      if (FileNames.isGarbled(operand)) {
        throw Refusal.unreadable(
            operand + ": the name is not in the encoding of the locale",
            "rename the file, or give it on standard input: ddlist … - < FILE");
      }
      throw unreadable(operand + ": no such file");
    }
    try {
      FileTree tree = FileTree.of(operand, terminal.in(), Source::isPart);
      if (tree instanceof ArchiveTree archive) {
        archives.add(archive);
      }
      return tree;
    } catch (FileException e) {
      throw unreadable(e.getMessage());
    }
  }

  /** Refuses a file of YAML where entries are read. */
  void refuseRecords(Source source) throws Refusal {
    if (source instanceof Source.YamlRecords) {
      throw noBibtex(source.name(), BibliographyKind.YAML);
    }
  }

  private Refusal noBibtex(String name, BibliographyKind kind) {
    return unreadable(name + ": in " + kind + ", and only BibTeX is read here");
  }

  /**
   * Reads a file or standard input.
   *
   * @throws Refusal if it cannot be read, or is standard input and that is a terminal
   */
  DecodedText load(String name) throws Refusal {
    refuseTerminal(name, remedy);
    try {
      return tryLoad(name);
    } catch (FileException e) {
      throw unreadable(e.getMessage());
    }
  }

  List<DecodedText> load(List<String> names) throws Refusal {
    List<DecodedText> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(load(name));
    }
    return texts;
  }

  /** Reads a file that may be unreadable. */
  DecodedText tryLoad(String name) throws FileException {
    DecodedText text = read(name);
    collectEncoding(text);
    return text;
  }

  private DecodedText read(String name) throws FileException {
    for (ArchiveTree archive : archives) {
      if (archive.isOf(name)) {
        return archive.text(name);
      }
    }
    return DecodedText.load(name, terminal.in());
  }

  private void collectEncoding(DecodedText text) {
    if (!text.isUnicode()) {
      encodings.add(text.name() + ": not UTF-8; read as " + text.encoding());
    }
  }

  /** Notes that the encoding of a text was guessed, if it was. */
  void noteEncoding(DecodedText text) throws IOException {
    collectEncoding(text);
    noteEncodings();
  }

  /** Refuses to wait for a person to type what is read. */
  void refuseTerminal(String name, String remedy) throws Refusal {
    if (name.equals(STDIN) && terminal.inIsTerminal()) {
      throw Refusal.usage(
          "'-' reads " + what + " from standard input, which is a terminal", remedy);
    }
  }

  /** Notes which files were read in an encoding that was guessed; once each. */
  void noteEncodings() throws IOException {
    for (String encoding : encodings) {
      Messages.note(terminal, encoding);
    }
    encodings.clear();
  }

  /** Which files were read in an encoding that was guessed; for who tells it. */
  List<String> encodings() {
    return List.copyOf(encodings);
  }

  /** A refusal with this reader's remedy. */
  Refusal unreadable(String problem) {
    return Refusal.unreadable(problem, remedy);
  }
}
