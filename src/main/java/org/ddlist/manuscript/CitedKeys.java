package org.ddlist.manuscript;

import java.util.List;

/**
 * The keys that documents cite.
 *
 * @param citations the first citation of each key, in the order of the documents
 * @param wholeBibliography citations of a whole bibliography, as by {@code \nocite{*}}
 * @param missingFiles included files that do not exist, with the place that includes each
 */
public record CitedKeys(
    List<Citation> citations, List<Citation> wholeBibliography, List<Citation> missingFiles) {

  public CitedKeys {
    citations = List.copyOf(citations);
    wholeBibliography = List.copyOf(wholeBibliography);
    missingFiles = List.copyOf(missingFiles);
  }
}
