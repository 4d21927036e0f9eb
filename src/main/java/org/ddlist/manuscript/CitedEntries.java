package org.ddlist.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.Reference;
import org.ddlist.text.DecodedText;

/**
 * The entries of a document's bibliographies by their keys, which BibTeX tells apart by letters.
 */
public final class CitedEntries {
  private final Map<String, Reference> byKey = new HashMap<>();

  public CitedEntries(List<DecodedText> bibliographies) {
    for (DecodedText file : bibliographies) {
      for (BibtexEntry entry : BibtexReader.read(file.text()).entries()) {
        add(new Reference(file, entry));
      }
    }
  }

  private void add(Reference reference) {
    for (String key : reference.keys()) {
      byKey.putIfAbsent(key.toLowerCase(Locale.ROOT), reference);
    }
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** The entry with that key, or with that key among its {@code ids}; null if there is none. */
  public Reference find(String key) {
    return byKey.get(key.toLowerCase(Locale.ROOT));
  }
}
