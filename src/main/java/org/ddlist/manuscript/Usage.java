package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;

/** Compares the entries of bibliographies with the keys that documents cite. */
public final class Usage {
  /** Fields that name other entries, which a cited entry brings along. */
  private static final List<String> BRING =
      List.of("crossref", "xref", "xdata", "related", "entryset");

  private final Map<String, Reference> byKey = new LinkedHashMap<>();
  private final Map<String, String> byFoldedKey = new HashMap<>();
  private final Set<Reference> used = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private final CitedKeys cited;
  private final Catalog catalog;

  /**
   * @param catalog where a missing entry may be found
   */
  public Usage(CitedKeys cited, Catalog catalog) {
    this.cited = cited;
    this.catalog = catalog;
  }

  /**
   * Reports entries that no document cites and cited keys that no entry has, in the order of the
   * bibliographies and then of the documents. To be called once.
   */
  public List<Finding> check(List<DecodedText> bibliographies) {
    List<Reference> entries = new ArrayList<>();
    for (DecodedText file : bibliographies) {
      for (BibtexEntry entry : BibtexReader.read(file.text()).entries()) {
        entries.add(new Reference(file, entry));
      }
    }
    entries.forEach(this::define);
    List<Citation> undefined = new ArrayList<>();
    for (Citation citation : cited.citations()) {
      boolean known = use(citation.key()) || cited.ownEntries().contains(citation.key());
      if (!known) {
        undefined.add(citation);
      }
    }
    if (cited.wholeBibliography().isEmpty()) {
      entries.forEach(this::reportUncited);
    }
    for (Citation citation : undefined) {
      reportUndefined(citation);
    }
    return List.copyOf(findings);
  }

  private void define(Reference entry) {
    for (String key : entry.keys()) {
      byKey.putIfAbsent(key, entry);
      byFoldedKey.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
    }
  }

  /** Marks the entry with a key and those it brings along; false if no entry has the key. */
  private boolean use(String key) {
    Reference entry = byKey.get(key);
    if (entry == null) {
      String other = byFoldedKey.get(key.toLowerCase(Locale.ROOT));
      if (other != null) {
        use(other);
      }
      return false;
    }
    List<Reference> open = new ArrayList<>(List.of(entry));
    while (!open.isEmpty()) {
      Reference next = open.remove(open.size() - 1);
      if (used.add(next)) {
        for (String field : BRING) {
          for (String brought : next.entry().text(field).split(",")) {
            Reference other = byKey.get(byFoldedKey.get(brought.strip().toLowerCase(Locale.ROOT)));
            if (other != null) {
              open.add(other);
            }
          }
        }
      }
    }
    return true;
  }

  private void reportUncited(Reference entry) {
    if (!used.contains(entry)) {
      findings.add(
          new Finding(entry.at().place(), entry.key(), Rule.UNCITED, "no document cites it"));
    }
  }

  private void reportUndefined(Citation citation) {
    String key = citation.key();
    String other = byFoldedKey.get(key.toLowerCase(Locale.ROOT));
    String message =
        other != null
            ? "the key of the entry is '" + other + "', in other case"
            : catalog.find(key) != null
                ? "no entry has this key; the catalog has it"
                : "no entry has this key";
    findings.add(new Finding(citation.place(), key, Rule.UNDEFINED_KEY, message));
  }
}
