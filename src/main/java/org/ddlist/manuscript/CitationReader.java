package org.ddlist.manuscript;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileNames;
import org.ddlist.text.Place;
import org.ddlist.text.TextLines;
import org.ddlist.text.YamlNode.YamlException;

/** Finds the citations of documents and of the files that they include, each file once. */
public final class CitationReader {
  private final Documents documents;
  private final CiteCommands commands;
  private final Set<String> read = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Citation> citations = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final List<Citation> wholeBibliography = new ArrayList<>();
  private final List<Citation> missingFiles = new ArrayList<>();
  private final Map<String, DecodedText> bibliographies = new LinkedHashMap<>();
  private final Set<String> ownEntries = new HashSet<>();

  private CitationReader(Documents documents, CiteCommands commands) {
    this.documents = documents;
    this.commands = commands;
  }

  /**
   * Reads documents. The ending of its name gives a document's format, else its text does.
   *
   * @param commands names of citation commands beside those of LaTeX's packages
   * @throws IOException if one of them, or one that they include, cannot be read
   */
  public static CitedKeys read(List<String> names, List<String> commands, Documents documents)
      throws IOException {
    CitationReader reader = new CitationReader(documents, new CiteCommands(commands));
    for (String name : names) {
      reader.follow(name);
    }
    List<Citation> cited = new ArrayList<>();
    for (Citation citation : reader.citations.values()) {
      boolean label =
          reader.ambiguous.contains(citation.key()) && reader.labels.contains(citation.key());
      if (!label) {
        cited.add(citation);
      }
    }
    return new CitedKeys(
        cited,
        reader.wholeBibliography,
        reader.missingFiles,
        List.copyOf(reader.bibliographies.values()),
        reader.ownEntries);
  }

  /** Whether the ending of a file's name is one of documents that a person writes. */
  public static boolean isDocument(String name) {
    return DocumentKind.isDocument(name);
  }

  /** A file, read up to the next mark while a file that it includes is read. */
  private record Open(String name, TextLines lines, Iterator<DocumentMark> marks) {}

  private void follow(String name) throws IOException {
    Documents.Document main = documents.find(name);
    if (main == null) {
      missingFiles.add(new Citation(name, new Place(name, 1), true));
      return;
    }
    if (!read.add(main.id())) {
      return;
    }
    DocumentKind kind = DocumentKind.of(name, main.text());
    if (kind == DocumentKind.MARKDOWN || kind == DocumentKind.NOTEBOOK) {
      for (String bibliography : ProjectSettings.bibliographies(name, documents)) {
        bibliography(bibliography);
      }
    }
    Deque<Open> open = new ArrayDeque<>();
    open.push(open(kind, name, main.text()));
    while (!open.isEmpty()) {
      Open file = open.peek();
      if (!file.marks().hasNext()) {
        open.pop();
        continue;
      }
      DocumentMark mark = file.marks().next();
      Citation at =
          new Citation(
              mark.text(),
              file.lines().place(file.name(), mark.offset()),
              !kind.isForBibtex() || commands.isBiblatex());
      switch (mark.kind()) {
        case CITATION -> {
          citations.putIfAbsent(mark.text(), at);
          ambiguous.remove(mark.text());
        }
        case CITATION_OR_LABEL -> {
          if (citations.putIfAbsent(mark.text(), at) == null) {
            ambiguous.add(mark.text());
          }
        }
        case WHOLE_BIBLIOGRAPHY -> wholeBibliography.add(at);
        case LABEL -> labels.add(mark.text());
        case ENTRY -> ownEntries.add(mark.text());
        case BIBLIOGRAPHY -> bibliography(kind, mark.text(), name, file.name());
        case INCLUDED_FILE -> {
          if (!include(kind, mark.text(), name, open)) {
            missingFiles.add(at);
          }
        }
        case OPTIONAL_FILE -> include(kind, mark.text(), name, open);
      }
    }
  }

  private Open open(DocumentKind kind, String name, String text) throws IOException {
    String fed = withLineFeeds(text);
    try {
      return new Open(name, new TextLines(fed), kind.marks(fed, commands));
    } catch (YamlException e) {
      throw new IOException(e.place(name).describe() + ": " + e.getMessage(), e);
    }
  }

  /** The text with a line feed for each return that ends a line alone, so of the same length. */
  private static String withLineFeeds(String text) {
    return text.replaceAll("\r(?!\n)", "\n");
  }

  /**
   * Opens a file whose name is relative to the main document or to the one that includes it; false
   * if none has the name.
   */
  private boolean include(DocumentKind kind, String included, String main, Deque<Open> open)
      throws IOException {
    String from = open.peek().name();
    for (String name : names(kind.fileNames(included), main, from)) {
      Documents.Document document = documents.find(name);
      if (document != null) {
        if (read.add(document.id())) {
          open.push(open(kind, name, document.text()));
        }
        return true;
      }
    }
    return false;
  }

  /** Reads a bibliography that a document names. One that is not beside it may be TeX's own. */
  private void bibliography(DocumentKind kind, String named, String main, String from)
      throws IOException {
    String stem = FileNames.path(main).getFileName().toString();
    int dot = stem.lastIndexOf('.');
    String name = named.replace("\\jobname", dot > 0 ? stem.substring(0, dot) : stem);
    for (String candidate : names(kind.bibliographyNames(name), main, from)) {
      if (bibliography(candidate)) {
        return;
      }
    }
  }

  /** Reads a bibliography once; false if the name is of none or it does not exist. */
  private boolean bibliography(String name) throws IOException {
    if (BibliographyKind.of(name) == null) {
      return false;
    }
    if (!bibliographies.containsKey(name)) {
      Documents.Document document = documents.find(name);
      if (document == null) {
        return false;
      }
      bibliographies.put(name, DecodedText.of(name, document.text()));
    }
    return true;
  }

  /** The paths of files that are named relative to the main document or to another. */
  private static List<String> names(List<String> candidates, String main, String from) {
    List<String> names = new ArrayList<>();
    for (String base : List.of(main, from)) {
      for (String candidate : candidates) {
        try {
          names.add(FileNames.path(base).resolveSibling(candidate).normalize().toString());
        } catch (InvalidPathException e) {
          // No file can have the name.
        }
      }
    }
    return names;
  }
}
