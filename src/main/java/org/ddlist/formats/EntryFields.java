package org.ddlist.formats;

import java.util.Map;

/**
 * A BibTeX entry as it would be written for a paper.
 *
 * @param type in lower case, without the {@code @}
 * @param values LaTeX without delimiters, by the field's name in lower case
 */
public record EntryFields(String type, Map<String, String> values) {

  public EntryFields {
    values = Map.copyOf(values);
  }

  /** The value of a field; empty if the entry has no such field. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
