package org.ddlist.bibtex;

import java.util.List;

/**
 * An entry of a BibTeX file.
 *
 * @param type as written after the {@code @}; it need not be one that BibTeX's styles know
 * @param key as written, empty if there is none; it is at {@code keyStart}
 * @param fields in their order; a repeated field occurs twice
 * @param line of the {@code @}, counted from 1
 * @param column of the {@code @}, counted from 1 in {@code char}s
 * @param start the offset of the {@code @} in the text that was read
 * @param keyStart the offset of the key, or where it should be
 * @param end the offset after the closing brace, or after the last thing that belongs to an entry
 *     without one
 * @param broken whether BibTeX or biber cannot read all of it, so that nothing may be changed in it
 */
public record BibtexEntry(
    String type,
    String key,
    List<BibtexField> fields,
    int line,
    int column,
    int start,
    int keyStart,
    int end,
    boolean broken) {

  public BibtexEntry {
    fields = List.copyOf(fields);
  }

  /** The field of that name in any case, the first if there are several; null if there is none. */
  public BibtexField field(String name) {
    for (BibtexField field : fields) {
      if (field.name().equalsIgnoreCase(name)) {
        return field;
      }
    }
    return null;
  }

  /** That field's value as written, with line ends; empty if there is no such field. */
  public String value(String name) {
    BibtexField field = field(name);
    return field == null ? "" : field.value();
  }

  /** That field's {@link BibtexField#text}; empty if there is no such field. */
  public String text(String name) {
    BibtexField field = field(name);
    return field == null ? "" : field.text();
  }
}
