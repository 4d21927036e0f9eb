package org.ddlist.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.EntryForm;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Paper;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;

/**
 * Appends to a bibliography the papers that it lacks. An entry is the paper's, whatever its key, if
 * it has the paper's arXiv id or DOI, or its title and authors.
 */
public final class BibliographyMerge {
  private final List<Addition> additions = new ArrayList<>();
  private final Edits edits;

  private BibliographyMerge(String text, List<Edit> edits) {
    this.edits = new Edits(text, edits);
  }

  /**
   * Adds papers.
   *
   * @param text the bibliography, which may be empty
   * @param file the entries of that text
   * @param papers each with the key of its new entry
   * @param form the form of new entries
   */
  public static BibliographyMerge add(
      String text, BibtexFile file, List<Paper> papers, EntryForm form) {
    Map<Paper, BibtexEntry> present = new HashMap<>();
    Map<String, BibtexEntry> byKey = new HashMap<>();
    find(file, papers, present, byKey);
    List<Addition> additions = new ArrayList<>();
    List<Paper> added = new ArrayList<>();
    for (Paper paper : papers) {
      BibtexEntry same = present.get(paper);
      BibtexEntry other = byKey.get(fold(paper.key()));
      if (same != null) {
        additions.add(new Addition(paper, Addition.Outcome.PRESENT, same));
      } else if (other != null) {
        additions.add(new Addition(paper, Addition.Outcome.KEY_TAKEN, other));
      } else {
        additions.add(new Addition(paper, Addition.Outcome.ADDED, null));
        added.add(paper);
      }
    }
    BibliographyMerge merge =
        new BibliographyMerge(
            text, added.isEmpty() ? List.of() : List.of(append(text, added, form)));
    merge.additions.addAll(additions);
    return merge;
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  private static void find(
      BibtexFile file,
      List<Paper> papers,
      Map<Paper, BibtexEntry> present,
      Map<String, BibtexEntry> byKey) {
    IdentityIndex<Paper> index = new IdentityIndex<>(papers);
    Map<String, Paper> wanted = new HashMap<>();
    for (Paper paper : papers) {
      wanted.put(fold(paper.key()), paper);
    }
    for (BibtexEntry entry : file.entries()) {
      Reference reference = new Reference("", entry);
      List<Paper> sameKey = withKeys(entry, wanted);
      Paper paper = index.withId(reference);
      if (paper == null) {
        paper = index.withTitleAndAuthors(reference);
      }
      for (Paper other : sameKey) {
        if (paper == null && isLike(reference, other)) {
          paper = other;
        }
        byKey.putIfAbsent(fold(other.key()), entry);
      }
      if (paper != null) {
        present.putIfAbsent(paper, entry);
      }
    }
  }

  /** The papers whose key is the entry's, or one of its other keys in biblatex's {@code ids}. */
  private static List<Paper> withKeys(BibtexEntry entry, Map<String, Paper> wanted) {
    Paper paper = wanted.get(fold(entry.key()));
    if (entry.field("ids") == null) {
      return paper == null ? List.of() : List.of(paper);
    }
    List<Paper> papers = new ArrayList<>();
    if (paper != null) {
      papers.add(paper);
    }
    for (String id : entry.text("ids").split(",")) {
      Paper other = wanted.get(fold(id.strip()));
      if (other != null) {
        papers.add(other);
      }
    }
    return papers;
  }

  /** Whether an entry with the paper's key is the paper's, though its title differs a little. */
  private static boolean isLike(Reference reference, Paper paper) {
    return reference.hasNearTitle(paper) && reference.sharesAuthors(paper);
  }

  /** The result for each paper, in the order of the papers. */
  public List<Addition> additions() {
    return List.copyOf(additions);
  }

  /** The edits that append the entries; none if no paper was added. */
  public Edits edits() {
    return edits;
  }

  /** Appends entries, an empty line before each, with the line ends of the text. */
  private static Edit append(String text, List<Paper> papers, EntryForm form) {
    StringBuilder written = new StringBuilder();
    try {
      BibtexWriter.write(papers, form, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean empty = text.isEmpty() || text.equals("\ufeff");
    String gap = empty || endsWithEmptyLine(text) ? "" : text.endsWith("\n") ? "\n" : "\n\n";
    String entries = gap + written;
    int feed = text.indexOf('\n');
    boolean crlf = feed > 0 && text.charAt(feed - 1) == '\r';
    return new Edit(text.length(), text.length(), crlf ? entries.replace("\n", "\r\n") : entries);
  }

  private static boolean endsWithEmptyLine(String text) {
    return text.endsWith("\n\n") || text.endsWith("\r\n\r\n") || text.equals("\n");
  }
}
