package org.ddlist.terminal;

import java.util.Locale;

/** A constant of an enumeration that a person names with a word, such as the value of an option. */
public interface Named {
  /** The name of the constant. */
  String name();

  /** Its name on the command line: that of the constant, in lower case and with hyphens. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
