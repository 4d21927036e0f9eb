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

/** Finds what documents cite, and follows what they include, each file once. */
public final class CitationReader {
  private final Documents documents;
  private final Set<String> read = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<String, Citation> citations = new LinkedHashMap<>();
  private final Set<String> references = new HashSet<>();
  private final List<Citation> everything = new ArrayList<>();
  private final List<Citation> missing = new ArrayList<>();

  private CitationReader(Documents documents) {
    this.documents = documents;
  }

  /**
   * Reads documents, whose kind is told by their names' endings, else by what they have.
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
          reader.references.contains(citation.key()) && reader.labels.contains(citation.key());
      if (!label) {
        cited.add(citation);
      }
    }
    return new CitedKeys(cited, reader.everything, reader.missing);
  }

  /** A file in whose middle another is read. */
  private record Open(String name, TextLines lines, Iterator<DocumentMark> traces) {}

  private void follow(String name) throws IOException {
    Documents.Document main = documents.find(name);
    if (main == null) {
      missing.add(new Citation(name, name, 1));
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
      if (!file.traces().hasNext()) {
        open.pop();
        continue;
      }
      DocumentMark trace = file.traces().next();
      int line = file.lines().number(trace.offset());
      switch (trace.kind()) {
        case KEY -> citations.putIfAbsent(trace.text(), at(trace.text(), file, line));
        case REFERENCE -> {
          if (citations.putIfAbsent(trace.text(), at(trace.text(), file, line)) == null) {
            references.add(trace.text());
          }
        }
        case EVERYTHING -> everything.add(at("", file, line));
        case LABEL -> labels.add(trace.text());
        case INCLUSION -> include(kind, trace.text(), name, line, open);
      }
    }
  }

  private static Citation at(String key, Open file, int line) {
    return new Citation(key, file.name(), line);
  }

  private static Open open(DocumentKind kind, String name, String text) {
    return new Open(name, new TextLines(text), kind.traces(text).iterator());
  }

  /** Opens a file that is named from the main document's folder or from the including one's. */
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
    missing.add(new Citation(included, from, line));
  }

  /** Empty if the name cannot be a file's. */
  private static String beside(String base, String name) {
    try {
      return Path.of(base).resolveSibling(name).normalize().toString();
    } catch (java.nio.file.InvalidPathException e) {
      return "";
    }
  }
}
