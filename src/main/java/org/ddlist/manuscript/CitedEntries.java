package org.ddlist.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.model.Paper;
import org.ddlist.text.DecodedText;

/**
 * The entries of a document's bibliographies by their keys, which BibTeX tells apart by letters.
 */
public final class CitedEntries {
  private final Map<String, Listed> byKey = new HashMap<>();
  private final DifferentWorks different = new DifferentWorks();

  /**
   * Reads bibliographies, each in the format that its name tells.
   *
   * @throws MalformedBibliographyException if one in YAML or JSON cannot be read
   */
  public CitedEntries(List<DecodedText> bibliographies) throws MalformedBibliographyException {
    for (DecodedText file : bibliographies) {
      for (Listed entry : ListedEntries.of(file, different)) {
        for (String key : entry.paper().keys()) {
          byKey.putIfAbsent(key.toLowerCase(Locale.ROOT), entry);
        }
      }
    }
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Whether a bibliography says that its entry is not of the paper. */
  public boolean isOther(Listed entry, Paper paper) {
    return different.says(entry.key(), paper.keys());
  }

  /** The entry with that key, or with that key among its {@code ids}; null if there is none. */
  public Listed find(String key) {
    return byKey.get(key.toLowerCase(Locale.ROOT));
  }
}
