package org.ddlist.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.text.TextLines;

/** Finds the citations of documents and of the files that they include, each file once. */
public final class CitationReader {
  private final Documents documents;
  private final Set<String> read = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Citation> citations = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final List<Citation> wholeBibliography = new ArrayList<>();
  private final List<Citation> missingFiles = new ArrayList<>();

  private CitationReader(Documents documents) {
    this.documents = documents;
  }

  /**
   * Reads documents. The ending of its name gives a document's format, else its text does.
   *
   * @throws IOException if one of them, or one that they include, cannot be read
   */
  public static CitedKeys read(List<String> names, Documents documents) throws IOException {
    CitationReader reader = new CitationReader(documents);
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
    return new CitedKeys(cited, reader.wholeBibliography, reader.missingFiles);
  }

  /** A file, read up to the next mark while a file that it includes is read. */
  private record Open(String name, TextLines lines, Iterator<DocumentMark> marks) {}

  private void follow(String name) throws IOException {
    Documents.Document main = documents.find(name);
    if (main == null) {
      missingFiles.add(new Citation(name, name, 1));
      return;
    }
    if (!read.add(main.id())) {
      return;
    }
    DocumentKind kind = DocumentKind.of(name, main.text());
    Deque<Open> open = new ArrayDeque<>();
    open.push(open(kind, name, main.text()));
    while (!open.isEmpty()) {
      Open file = open.peek();
      if (!file.marks().hasNext()) {
        open.pop();
        continue;
      }
      DocumentMark mark = file.marks().next();
      int line = file.lines().number(mark.offset());
      switch (mark.kind()) {
        case CITATION -> citations.putIfAbsent(mark.text(), at(mark.text(), file, line));
        case CITATION_OR_LABEL -> {
          if (citations.putIfAbsent(mark.text(), at(mark.text(), file, line)) == null) {
            ambiguous.add(mark.text());
          }
        }
        case WHOLE_BIBLIOGRAPHY -> wholeBibliography.add(at("", file, line));
        case LABEL -> labels.add(mark.text());
        case INCLUDED_FILE -> include(kind, mark.text(), name, line, open);
      }
    }
  }

  private static Citation at(String key, Open file, int line) {
    return new Citation(key, file.name(), line);
  }

  private static Open open(DocumentKind kind, String name, String text) {
    return new Open(name, new TextLines(text), kind.marks(text).iterator());
  }

  /** Opens a file whose name is relative to the main document or to the one that includes it. */
  private void include(DocumentKind kind, String included, String main, int line, Deque<Open> open)
      throws IOException {
    String from = open.peek().name();
    for (String base : List.of(main, from)) {
      for (String candidate : kind.fileNames(included)) {
        String name = beside(base, candidate);
        Documents.Document document = name.isEmpty() ? null : documents.find(name);
        if (document != null) {
          if (read.add(document.id())) {
            open.push(open(kind, name, document.text()));
          }
          return;
        }
      }
    }
    missingFiles.add(new Citation(included, from, line));
  }

  /** The path of a file named relative to another; empty if no file can have the name. */
  private static String beside(String base, String name) {
    try {
      return Path.of(base).resolveSibling(name).normalize().toString();
    } catch (java.nio.file.InvalidPathException e) {
      return "";
    }
  }
}
