package org.ddlist.manuscript;

import java.util.List;

/**
 * What documents cite.
 *
 * @param citations each key where it stands first, in the order of the documents
 * @param everything where all is cited that a bibliography has, as {@code \nocite{*}} does
 * @param missing the files that documents include and that are not there, where they are included
 */
public record CitedKeys(
    List<Citation> citations, List<Citation> everything, List<Citation> missing) {

  public CitedKeys {
    citations = List.copyOf(citations);
    everything = List.copyOf(everything);
    missing = List.copyOf(missing);
  }
}
