package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options before the command, which are the command's as if they followed it. */
final class LeadingOptions {
  private LeadingOptions() {}

  /**
   * A line that begins with an option, with the command first, or the option that asks for the
   * version; that for the help alone.
   *
   * @throws Refusal if there is no command, or an option that is not every command's
   */
  static List<String> afterCommand(List<String> typed) throws Refusal {
    CommandSpec program = Spec.program();
    Map<String, OptionSpec> known = program.optionsMap();
    List<String> line = new ArrayList<>(typed);
    OptionSpec waiting = null;
    for (int i = 0; i < typed.size(); i++) {
      String word = typed.get(i);
      if (waiting != null) {
        waiting = null;
        continue;
      }
      boolean isEnd = word.equals(OptionParser.END);
      if (isEnd) {
        line.remove(i);
      }
      if (isEnd || !word.startsWith("-")) {
        if (i < line.size()) {
          line.add(0, line.remove(i));
          return line;
        }
        break;
      }
      OptionWord options = OptionWord.of(word, known);
      if (options.has(CommonOptions.HELP)) {
        return List.of(CommonOptions.HELP);
      }
      if (options.has(CommonOptions.VERSION)) {
        line.add(0, CommonOptions.VERSION);
        return line;
      }
      if (options.options().isEmpty()) {
        throw OptionParser.unknown(
            word, program, "the options of a command follow it, as in 'ddlist list --year 2023'");
      }
      waiting = options.waiting();
    }
    throw waiting == null
        ? Refusal.usage("ddlist needs a command", "'ddlist help' lists them")
        : OptionParser.missingValue("", waiting);
  }
}
