package org.ddlist.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What only a BibTeX entry of a paper says: no other field of the record has a place for it.
 *
 * @param type of the entry, in lower case and without the {@code @} ("mastersthesis"), where the
 *     kind of the venue names another; empty if it does not
 * @param fields further fields by their names in lower case, in the order of the entry; their
 *     values are LaTeX with matching braces and take the place of what the record would write
 */
public record EntryDetails(String type, Map<String, String> fields) {
  public static final EntryDetails NONE = new EntryDetails("", Map.of());

  public EntryDetails {
    // Map.copyOf would lose the order.
    fields = fields.isEmpty() ? Map.of() : new LinkedHashMap<>(fields);
  }
}
