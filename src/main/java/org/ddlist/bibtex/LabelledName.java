package org.ddlist.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Author;

/**
 * A name whose parts have labels, as biber reads them (biblatex's manual, section 3.4): {@code
 * given=Ludwig, prefix=van, family=Beethoven, useprefix=true}.
 */
final class LabelledName {
  private LabelledName() {}

  /**
   * Reads such a name.
   *
   * @param parts of the name, between its commas
   * @return null if it is none: a part has no label, or none is a family or given name
   */
  static Author read(List<String> parts) {
    Map<String, String> labelled = new HashMap<>();
    for (String part : parts) {
      int equals = part.indexOf('=');
      String label = equals < 0 ? "" : part.substring(0, equals).strip();
      if (!label.matches("[A-Za-z-]+")) {
        return null;
      }
      String value = part.substring(equals + 1).strip();
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      labelled.putIfAbsent(
          label.toLowerCase(Locale.ROOT),
          LatexText.read(quoted ? value.substring(1, value.length() - 1) : value));
    }
    String family = labelled.getOrDefault("family", "");
    String given = labelled.getOrDefault("given", "");
    String prefix = labelled.getOrDefault("prefix", "");
    if (family.isEmpty()) {
      return given.isEmpty() ? null : new Author("", given, "");
    }
    return new Author(
        given,
        prefix.isEmpty() ? family : prefix + " " + family,
        labelled.getOrDefault("suffix", ""));
  }
}
