package org.ddlist.manuscript;

import java.util.List;
import java.util.Set;
import org.ddlist.text.DecodedText;

/**
 * The keys that documents cite.
 *
 * @param citations the first citation of each key, in the order of the documents
 * @param wholeBibliography citations of a whole bibliography, as by {@code \nocite{*}}
 * @param missingFiles included files that do not exist, with the place that includes each
 * @param bibliographies the bibliographies that the documents name, as far as they exist beside
 *     them
 * @param ownEntries the keys of entries that the documents have themselves
 */
public record CitedKeys(
    List<Citation> citations,
    List<Citation> wholeBibliography,
    List<Citation> missingFiles,
    List<DecodedText> bibliographies,
    Set<String> ownEntries) {

  public CitedKeys {
    citations = List.copyOf(citations);
    wholeBibliography = List.copyOf(wholeBibliography);
    missingFiles = List.copyOf(missingFiles);
    bibliographies = List.copyOf(bibliographies);
    ownEntries = Set.copyOf(ownEntries);
  }
}
