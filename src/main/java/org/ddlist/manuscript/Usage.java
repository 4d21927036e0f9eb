package org.ddlist.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;

/**
 * Compares the entries of bibliographies with the keys that documents cite. An entry is used if it
 * is cited, or if one that is used needs it: as its {@code crossref}, {@code xdata} or the like, or
 * by a citation in one of its fields.
 */
public final class Usage {
  /** Fields that name other entries, which a cited entry brings along. */
  private static final List<String> BRING =
      List.of("crossref", "xref", "xdata", "related", "entryset");

  private final CitedKeys cited;
  private final Catalog catalog;

  /** By the keys in lower case: an entry may have several, and several may have one. */
  private final Map<String, List<Reference>> byKey = new HashMap<>();

  /** The keys of entries that are not BibTeX, which only documents name. */
  private final Set<String> others = new HashSet<>();

  private final Set<Reference> used = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param catalog where a missing entry may be found
   */
  public Usage(CitedKeys cited, Catalog catalog) {
    this.cited = cited;
    this.catalog = catalog;
  }

  /**
   * Reports entries that no document cites and cited keys that no entry has, in the order of the
   * bibliographies and then of the documents. A bibliography that only the documents name defines
   * keys too. To be called once.
   *
   * @param bibliographies in BibTeX
   * @throws MalformedBibliographyException if one that a document names cannot be read
   */
  public List<Finding> check(List<DecodedText> bibliographies)
      throws MalformedBibliographyException {
    List<Reference> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (DecodedText file : bibliographies) {
      names.add(file.name());
      entries.addAll(define(file));
    }
    for (DecodedText file : cited.bibliographies()) {
      BibliographyKind kind = BibliographyKind.of(file.name());
      if (!names.contains(file.name()) && kind == BibliographyKind.BIBTEX) {
        define(file);
      } else if (kind != BibliographyKind.BIBTEX) {
        for (Listed entry : ListedEntries.of(file, new DifferentWorks())) {
          others.addAll(entry.paper().keys());
        }
      }
    }
    use();
    if (cited.wholeBibliography().isEmpty()) {
      entries.forEach(this::reportUncited);
    }
    cited.citations().forEach(this::reportUndefined);
    return List.copyOf(findings);
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  private List<Reference> define(DecodedText file) {
    List<Reference> entries = new ArrayList<>();
    for (BibtexEntry entry : BibtexReader.read(file.text()).entries()) {
      Reference reference = new Reference(file, entry);
      entries.add(reference);
      for (String key : reference.keys()) {
        byKey.computeIfAbsent(fold(key), any -> new ArrayList<>()).add(reference);
      }
    }
    return entries;
  }

  /** Marks the cited entries and those that they bring along. */
  private void use() {
    Deque<String> keys = new ArrayDeque<>();
    for (Citation citation : cited.citations()) {
      keys.add(citation.key());
    }
    while (!keys.isEmpty()) {
      for (Reference reference : byKey.getOrDefault(fold(keys.remove()), List.of())) {
        if (used.add(reference)) {
          bring(reference.entry(), keys);
        }
      }
    }
  }

  private static void bring(BibtexEntry entry, Deque<String> keys) {
    for (BibtexField field : entry.fields()) {
      if (BRING.contains(fold(field.name()))) {
        for (String key : field.text().split(",")) {
          keys.add(key.strip());
        }
      } else if (field.value().contains("cite")) {
        new LatexCitations(field.value(), new CiteCommands(List.of()))
            .forEachRemaining(mark -> keys.add(mark.text()));
      }
    }
  }

  private void reportUncited(Reference entry) {
    // REVTeX and achemso configure BibTeX by an entry @control.
    boolean silent = entry.isProtected() || entry.type().equals("control");
    if (!silent && !used.contains(entry)) {
      findings.add(
          new Finding(entry.at().place(), entry.key(), Rule.UNCITED, "no document cites it"));
    }
  }

  private void reportUndefined(Citation citation) {
    String key = citation.key();
    List<Reference> entries = byKey.getOrDefault(fold(key), List.of());
    boolean defined =
        cited.ownEntries().contains(key)
            || others.contains(key)
            || !entries.isEmpty() && !citation.exact();
    String other = "";
    for (Reference entry : entries) {
      for (String written : entry.keys()) {
        defined |= written.equals(key);
        other = written.equalsIgnoreCase(key) ? written : other;
      }
    }
    if (!defined) {
      String message =
          !entries.isEmpty()
              ? "the key of the entry is '" + other + "', in other case"
              : catalog.find(key) != null
                  ? "no entry has this key; the catalog has it"
                  : "no entry has this key";
      findings.add(new Finding(citation.place(), key, Rule.UNDEFINED_KEY, message));
    }
  }
}
