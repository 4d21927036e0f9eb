package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.manuscript.Addition.Outcome;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.IdentityIndex.Match;
import org.ddlist.model.Paper;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;

/**
 * Appends to a bibliography the papers that it lacks. An entry is the paper's, whatever its key, if
 * both are one paper ({@link org.ddlist.model.Likeness}). A paper that an entry is perhaps of is
 * only added by force. What the bibliography says of {@link DifferentWorks} goes before that.
 *
 * @param additions the result for each paper, in the order of the papers
 * @param edits append the entries; none if no paper was added
 */
public record BibliographyMerge(List<Addition> additions, Edits edits) {
  public BibliographyMerge {
    additions = List.copyOf(additions);
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
   * @throws MalformedBibliographyException if the bibliography takes no entry after its last one
   */
  public static BibliographyMerge add(BibliographyText bibliography, Wanted wanted)
      throws MalformedBibliographyException {
    Present present = new Present(wanted, bibliography.different());
    for (Listed entry : bibliography.entries()) {
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
    List<Edit> edits = added.isEmpty() ? List.of() : List.of(bibliography.append(added));
    return new BibliographyMerge(additions, new Edits(bibliography.text(), edits));
  }

  /** The entries of a bibliography that keep a paper from being added. */
  private static final class Present {
    private final Wanted wanted;
    private final DifferentWorks different;
    private final IdentityIndex<Paper> index;
    private final Map<String, Paper> keys = new HashMap<>();
    private final Map<String, Addition> byKey = new HashMap<>();
    private final Map<String, Addition> same = new HashMap<>();
    private final Map<String, Addition> perhaps = new HashMap<>();

    /** Of the whole catalog; null until an entry is perhaps of a paper. */
    private IdentityIndex<Paper> others;

    Present(Wanted wanted, DifferentWorks different) {
      this.wanted = wanted;
      this.different = different;
      this.index = new IdentityIndex<>(wanted.papers());
      for (Paper paper : wanted.papers()) {
        keys.put(fold(paper.key()), paper);
      }
    }

    void find(Listed entry) {
      Identity reference = entry.paper();
      Match<Paper> match = index.find(reference);
      boolean likely = match != null && !different.says(entry.key(), match.paper().keys());
      if (likely && (match.isSame() || !isOther(reference))) {
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
    private boolean isOther(Identity reference) {
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
}
