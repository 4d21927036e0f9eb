package org.ddlist.cli;

import java.util.Map;
import org.ddlist.formats.ReferenceStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What an option that a command does not have is called here. */
final class MeantOption {
  /** How other programs call an option; N is the number that was typed. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("format", "-o FORMAT"),
          Map.entry("md", "-o markdown"),
          Map.entry("bib", "-o bibtex"),
          Map.entry("fields", "--columns NAMES"),
          Map.entry("days", "--since Nd"),
          Map.entry("last", "--since Nd"),
          Map.entry("recent", "--since Nd"),
          Map.entry("after", "--since DATE"),
          Map.entry("before", "--year ..2023"),
          Map.entry("until", "--year ..2023"),
          Map.entry("years", "--year 2021..2023"),
          Map.entry("max", "-n N"),
          Map.entry("top", "-n N"),
          Map.entry("number", "-n N"),
          Map.entry("first", "-n N"),
          Map.entry("conference", "--venue VENUE"),
          Map.entry("journal", "--venue VENUE"),
          Map.entry("topic", "--section ID"),
          Map.entry("category", "--section ID"),
          Map.entry("order", "--sort ORDER"),
          Map.entry("sortby", "--sort ORDER"),
          Map.entry("desc", "--reverse"),
          Map.entry("nocolor", "--color never"),
          Map.entry("nocolour", "--color never"),
          Map.entry("silent", "-q"),
          Map.entry("database", "--catalog SOURCE"),
          Map.entry("db", "--catalog SOURCE"));

  private MeantOption() {}

  /**
   * The option of a command that does what is meant, as it is typed: "-o json" for "--json", "--has
   * code" for "--has-code".
   *
   * @param name with its hyphens
   * @param value the word after it; empty if there is none
   * @return empty if the command has none
   */
  static String of(String name, String value, CommandSpec spec) {
    String letters = name.replace("-", "");
    String meant = ELSEWHERE.getOrDefault(letters, "");
    if (!meant.isEmpty() && spec.optionsMap().containsKey(meant.split(" ")[0])) {
      boolean isNumber = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
      String number = isNumber ? value : meant.endsWith("Nd") ? "30" : "N";
      return meant.replaceFirst("\\bN(d?)$", number + "$1");
    }
    for (OptionSpec option : spec.options()) {
      String known = option.longestName();
      for (String word : Spec.kind(option).words()) {
        String plain = word.replace("-", "");
        if (letters.equals(plain) || letters.equals(known.replace("-", "") + plain)) {
          return option.names()[0] + " " + word;
        }
      }
    }
    boolean isStyle = spec.optionsMap().containsKey(EntryOptions.STYLE);
    return isStyle && ReferenceStyle.named(letters) != null
        ? EntryOptions.STYLE + " " + letters
        : "";
  }
}
