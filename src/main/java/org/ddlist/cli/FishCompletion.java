package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;

/** Writes the completion of fish: a line an option, with the commands that take it. */
final class FishCompletion {
  private static final String HEAD =
      """
      # fish completion of ddlist, written by 'ddlist completion fish': changes here are lost.

      # Whether the command is one of these; without any, whether there is none yet. None of them
      # completes a value in the same word as its option, which __ddlist_value does for all.
      function __ddlist_is
          __ddlist_is_value; and return 1
          set -l words (commandline -opc)
          if test (count $argv) -eq 0
              test (count $words) -eq 1
          else
              test (count $words) -gt 1; and contains -- $words[2] $argv
          end
      end

      # Whether the option has been given.
      function __ddlist_has
          string match -qr -- "^$argv(=|\\$)" (commandline -opc)
      end

      # Whether what is typed is an option and its value in one word.
      function __ddlist_is_value
          string match -qr -- $__ddlist_option. (commandline -ct)
      end

      # What would be offered if the value were a word of its own, behind the option. fish puts a
      # value that begins with other letters, small for capital, in the place of the whole word.
      function __ddlist_value
          set -l line (commandline -cp | string collect)
          set -l typed (commandline -ct)
          set -l before (string sub -l (math (string length -- $line) - (string length -- $typed)) -- $line)
          set -l option (string match -r -- $__ddlist_option $typed)
          set -l value (string replace -- $option '' $typed)
          set -l words $before(string trim -r -c = -- $option)" $value"
          string join \\n -- $option(complete -C "$words")
      end

      # What the last option --catalog names.
      function __ddlist_catalog
          set -l words (commandline -opc)
          set -l catalog
          for i in (seq 2 (count $words))
              switch $words[$i]
                  case --catalog
                      set catalog $words[(math $i + 1)]
                  case '--catalog=*'
                      set catalog (string replace -- --catalog= '' $words[$i])
              end
          end
          test -n "$catalog"; and echo -- (string replace -r -- '^~/' "$HOME/" $catalog)
      end

      # Puts the values that stand before the last comma before each line.
      function __ddlist_several
          set -l typed (commandline -ct)
          set -l before (string replace -r -- '^(--[^=]*=)?(.*?)[^,]*$' '$2' $typed)
          while read -l line
              printf '%s%s\\n' "$before" $line
          end
      end

      function __ddlist_words
          printf '%s\\n' $argv
      end

      function __ddlist_keys
          if set -l catalog (__ddlist_catalog)
              ddlist list -o keys --catalog $catalog 2>/dev/null
          else
              set -l keys $__ddlist_keys
              set -l typed (string escape --style=regex -- (commandline -ct))
              if not string match -qr -- "^$typed" $keys
                  set -a keys $__ddlist_former
              end
              set -l given (commandline -opc)
              string match -vr -- "^("(string join '|' (string escape --style=regex -- $given))')\\t' $keys
          end
      end

      function __ddlist_sections
          if set -l catalog (__ddlist_catalog)
              ddlist sections -o tsv --catalog $catalog 2>/dev/null | cut -f 1
          else
              printf '%s\\n' $__ddlist_sections
          end
      end

      function __ddlist_venues
          if set -l catalog (__ddlist_catalog)
              ddlist stats --by venue -o tsv --catalog $catalog 2>/dev/null | cut -f 1
          else
              printf '%s\\n' $__ddlist_venues
          end
      end

      complete -c ddlist -f
      complete -c ddlist -n __ddlist_is_value -a '(__ddlist_value)'
      complete -c ddlist -n __ddlist_is -s h -l help -d 'List all commands.'
      complete -c ddlist -n __ddlist_is -s V -l version -d 'Tell what this is.'
      """;

  private FishCompletion() {}

  static void write(List<CommandForm> forms, CompletionWords words, Appendable out)
      throws IOException {
    out.append(HEAD);
    Map<String, List<String>> commands = new LinkedHashMap<>();
    StringBuilder conditional = new StringBuilder();
    Set<String> shortNames = new TreeSet<>();
    for (CommandForm form : forms) {
      out.append("complete -c ddlist -n __ddlist_is -a ").append(form.name()).append(" -d ");
      out.append(quote(form.summary())).append('\n');
    }
    for (CommandForm form : forms) {
      for (Option option : form.options()) {
        commands.computeIfAbsent(option(option), line -> new ArrayList<>()).add(form.name());
        if (option.takes().isValue() && !option.shortName().isEmpty()) {
          shortNames.add(option.shortName().substring(1));
        }
      }
      String operands = value(form.operands().takes());
      String option = form.operands().option();
      if (!option.isEmpty()) {
        conditional.append("complete -c ddlist -n ");
        conditional.append(
            quote("__ddlist_is " + form.name() + "; and not __ddlist_has " + option));
        conditional.append(operands).append("\ncomplete -c ddlist -n ");
        conditional.append(quote("__ddlist_is " + form.name() + "; and __ddlist_has " + option));
        conditional.append(value(form.operands().takesWithOption())).append('\n');
      } else if (!operands.isEmpty()) {
        commands.computeIfAbsent(operands, line -> new ArrayList<>()).add(form.name());
      }
    }
    for (Map.Entry<String, List<String>> line : commands.entrySet()) {
      out.append("complete -c ddlist -n ");
      out.append(quote("__ddlist_is " + String.join(" ", line.getValue())));
      out.append(line.getKey()).append('\n');
    }
    out.append(conditional);
    out.append("\n# Options that a value may follow in the same word.\nset -g __ddlist_option ");
    out.append(quote("^(?:--[a-z-]+=|-[" + String.join("", shortNames) + "])")).append('\n');
    List<String> keys = new ArrayList<>();
    for (Paper paper : words.papers()) {
      keys.add(described(paper.key(), CompletionWords.about(paper)));
    }
    List<String> former = new ArrayList<>();
    for (CompletionWords.Former key : words.former()) {
      former.add(described(key.key(), CompletionWords.about(key.paper())));
    }
    List<String> sections = new ArrayList<>();
    for (Section section : words.sections()) {
      sections.add(described(section.id(), section.name()));
    }
    List<String> venues = new ArrayList<>();
    for (String venue : words.venues()) {
      venues.add(quote(venue));
    }
    writeList("keys", keys, out);
    writeList("former", former, out);
    writeList("sections", sections, out);
    List<String> styles = new ArrayList<>();
    for (ReferenceStyle style : words.styles()) {
      styles.add(described(style.name(), style.title()));
    }
    writeList("venues", venues, out);
    writeList("styles", styles, out);
  }

  private static String option(Option option) {
    String value =
        switch (option.takes().kind()) {
          case NOTHING -> "";
          case FILE -> " -r -F";
          default -> " -x" + value(option.takes());
        };
    return (option.shortName().isEmpty() ? "" : " -s " + option.shortName().substring(1))
        + " -l "
        + option.name().substring(2)
        + value
        + " -d "
        + quote(option.description());
  }

  /** The part of a line that offers what is taken; empty if there is nothing to offer. */
  private static String value(Takes takes) {
    String words =
        switch (takes.kind()) {
          case UNTOLD, NOTHING, TEXT, NUMBER, DATE, YEARS, FILE -> "";
          case WORD -> String.join(" ", takes.words());
          case KEY -> "__ddlist_keys";
          case SECTION -> "__ddlist_sections";
          case VENUE -> "__ddlist_venues";
          case STYLE -> "__ddlist_words $__ddlist_styles";
          case DIRECTORY -> "__fish_complete_directories";
        };
    if (takes.kind() == Takes.Kind.FILE) {
      return " -F";
    }
    if (words.isEmpty()) {
      return "";
    }
    if (takes.several()) {
      String source = takes.kind() == Takes.Kind.WORD ? "__ddlist_words " + words : words;
      return " -a " + quote("(" + source + " | __ddlist_several)");
    }
    return " -a " + quote(takes.kind() == Takes.Kind.WORD ? words : "(" + words + ")");
  }

  private static void writeList(String name, List<String> words, Appendable out)
      throws IOException {
    out.append("\nset -g __ddlist_").append(name);
    for (String word : words) {
      out.append(" \\\n    ").append(word);
    }
    out.append('\n');
  }

  private static String described(String word, String description) {
    return quote(word) + "\\t" + quote(description);
  }

  private static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
