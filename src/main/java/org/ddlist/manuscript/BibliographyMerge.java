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
import org.ddlist.manuscript.Addition.Outcome;
import org.ddlist.model.Catalog;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.IdentityIndex.Match;
import org.ddlist.model.Paper;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;

/**
 * Appends to a bibliography the papers that it lacks. An entry is the paper's, whatever its key, if
 * both are one paper ({@link org.ddlist.model.Likeness}). A paper that an entry is perhaps of is
 * only added by force.
 */
public final class BibliographyMerge {
  private final List<Addition> additions = new ArrayList<>();
  private final Edits edits;

  private BibliographyMerge(String text, List<Edit> edits) {
    this.edits = new Edits(text, edits);
  }

  /**
   * The papers to add.
   *
   * @param papers each with the key of its new entry
   * @param catalog the papers that an entry can be of
   * @param forced whether to add a paper beside an entry that is perhaps of it
   */
  public record Wanted(List<Paper> papers, Catalog catalog, boolean forced) {
    public Wanted {
      papers = List.copyOf(papers);
    }
  }

  /**
   * Adds papers.
   *
   * @param text the bibliography, which may be empty
   * @param file the entries of that text
   * @param form the form of new entries
   */
  public static BibliographyMerge add(String text, BibtexFile file, Wanted wanted, EntryForm form) {
    Present present = new Present(wanted);
    for (BibtexEntry entry : file.entries()) {
      present.find(entry);
    }
    List<Addition> additions = new ArrayList<>();
    List<Paper> added = new ArrayList<>();
    for (Paper paper : wanted.papers()) {
      Addition addition = present.addition(paper);
      additions.add(addition);
      if (addition.outcome() == Outcome.ADDED) {
        added.add(paper);
      }
    }
    BibliographyMerge merge =
        new BibliographyMerge(
            text, added.isEmpty() ? List.of() : List.of(append(text, added, form)));
    merge.additions.addAll(additions);
    return merge;
  }

  /** The entries of a bibliography that keep a paper from being added. */
  private static final class Present {
    private final Wanted wanted;
    private final IdentityIndex<Paper> index;
    private final Map<String, Paper> keys = new HashMap<>();
    private final Map<String, Addition> byKey = new HashMap<>();
    private final Map<String, Addition> same = new HashMap<>();
    private final Map<String, Addition> perhaps = new HashMap<>();

    /** Of the whole catalog; null until an entry is perhaps of a paper. */
    private IdentityIndex<Paper> others;

    Present(Wanted wanted) {
      this.wanted = wanted;
      this.index = new IdentityIndex<>(wanted.papers());
      for (Paper paper : wanted.papers()) {
        keys.put(fold(paper.key()), paper);
      }
    }

    void find(BibtexEntry entry) {
      Reference reference = new Reference(entry);
      Match<Paper> match = index.find(reference);
      if (match != null && (match.isSame() || !isOther(reference))) {
        Outcome outcome = match.isSame() ? Outcome.PRESENT : Outcome.PERHAPS;
        Paper paper = match.paper();
        (match.isSame() ? same : perhaps)
            .putIfAbsent(
                paper.key(), new Addition(paper, outcome, entry, match.likeness().describe()));
      }
      for (String key : reference.keys()) {
        Paper paper = keys.get(fold(key));
        if (paper != null) {
          byKey.putIfAbsent(paper.key(), new Addition(paper, Outcome.KEY_TAKEN, entry, ""));
        }
      }
    }

    /** Whether an entry is of another paper in the catalog. */
    private boolean isOther(Reference reference) {
      if (others == null) {
        others = new IdentityIndex<>(wanted.catalog().papers());
      }
      Match<Paper> match = others.find(reference);
      return match != null && match.isSame();
    }

    Addition addition(Paper paper) {
      Addition present = same.get(paper.key());
      if (present == null && !wanted.forced()) {
        present = perhaps.get(paper.key());
      }
      if (present == null) {
        present = byKey.get(paper.key());
      }
      return present == null ? new Addition(paper, Outcome.ADDED, null, "") : present;
    }
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
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
