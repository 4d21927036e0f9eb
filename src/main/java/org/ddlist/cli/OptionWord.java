package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A word of options, by the customs of getopt_long: "--year", "--year=2023", "-q", "-qn", "-n3".
 *
 * @param options none if one of them is not known; only the last can have a value
 * @param value the value in the same word; null if there is none
 */
record OptionWord(List<OptionSpec> options, String value) {

  static OptionWord of(String word, Map<String, OptionSpec> known) {
    List<OptionSpec> options = new ArrayList<>();
    if (!word.startsWith("-")) {
      return new OptionWord(options, null);
    }
    boolean isLong = word.startsWith("--");
    int equals = isLong ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    for (int i = 1; i < (isLong ? 2 : word.length()); i++) {
      OptionSpec option = known.get(isLong ? name : "-" + word.charAt(i));
      if (option == null) {
        return new OptionWord(List.of(), null);
      }
      options.add(option);
      if (!isLong && !Spec.isFlag(option)) {
        return new OptionWord(options, i + 1 < word.length() ? word.substring(i + 1) : null);
      }
    }
    return new OptionWord(options, equals < 0 ? null : word.substring(equals + 1));
  }

  /** The option that has the next word as its value; null if none has. */
  OptionSpec waiting() {
    OptionSpec last = options.isEmpty() || value != null ? null : options.get(options.size() - 1);
    return last == null || Spec.isFlag(last) ? null : last;
  }
}
