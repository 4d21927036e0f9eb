package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;

/**
 * Writes the completion of bash: a table of what the commands take, and a function that reads it.
 * It works from bash 3.2, which macOS has, but for files, and starts no program unless another
 * catalog is named. No text of a catalog is ever expanded by the shell, which compgen -W would do.
 */
final class BashCompletion {
  private static final String HEAD =
      """
      # bash completion of ddlist, written by 'ddlist completion bash': changes here are lost.
      # shellcheck shell=bash disable=SC2034,SC2209 # words, for the function that reads them

      # Sets what the command $1 has for $options, and of which $kind the value of its option $2 is;
      # without an option, its operands, and how many there may be at $most; they may depend on the
      # options $seen. A flag has no kind.
      _ddlist_takes() {
        case $1 in
      """;

  private static final String BODY =
      """
        esac
      }

      # Offers the lines of $1, but none of $2, that begin with what was typed, quoted as a shell
      # reads them.
      _ddlist_offer() {
        local line quoted
        while IFS= read -r line; do
          case $typed in
            [\\"\\']*) quoted=${typed:0:1}$line ;;
            *) printf -v quoted %q "$line" ;;
          esac
          if [[ -n $line && $quoted == "$typed"* && ${2-} != *$'\\n'"$line"$'\\n'* ]]; then
            case $typed in
              [\\"\\']*) COMPREPLY+=("$before$line") ;;
              *) COMPREPLY+=("$before$quoted") ;;
            esac
          fi
        done <<<"$1"
      }

      # Offers the key of the paper whose nickname was typed, or the nicknames that it may become.
      _ddlist_offer_nicknames() {
        local key nickname
        local -a keys=() nicknames=()
        while IFS=$'\\t' read -r key nickname; do
          if [[ $nickname == "$typed" ]]; then
            COMPREPLY+=("$key")
          elif [[ $nickname == "$typed"* ]]; then
            keys+=("$key")
            nicknames+=("$nickname")
          fi
        done <<<"$_ddlist_nicknames"
        if ((${#COMPREPLY[@]} == 0)); then
          if ((${#keys[@]} == 1)); then
            COMPREPLY=("${keys[0]}")
          elif ((${#keys[@]} > 1)); then
            COMPREPLY=("${nicknames[@]}")
          fi
        fi
      }

      # Keeps a word that is longer than what all that is offered begins with: readline shortens it
      # to that, unless that is nothing.
      _ddlist_keep() {
        ((${#COMPREPLY[@]} > 1)) || return 0
        local word=${typed#[\\"\\']} common=${COMPREPLY[0]} offered
        for offered in "${COMPREPLY[@]}"; do
          until [[ $offered == "$common"* ]]; do
            common=${common%?}
          done
        done
        if ((${#common} < ${#before} + ${#word})); then
          COMPREPLY+=(' ')
        fi
      }

      # Sets $folder to what a shell makes of the catalog's word, but for what $ and ` begin.
      _ddlist_folder() {
        local i char quote=''
        folder=
        for ((i = 0; i < ${#catalog}; i++)); do
          char=${catalog:i:1}
          case $quote$char in
            [\\"\\']) quote=$char ;;
            \\"\\" | \\'\\') quote= ;;
            \\\\ | \\"\\\\) ((++i)) && folder+=${catalog:i:1} ;;
            *) folder+=$char ;;
          esac
        done
        [[ $catalog != \\~/* ]] || folder=$HOME${folder:1}
      }

      # Asks ddlist for what another catalog has.
      _ddlist_ask() {
        local folder
        _ddlist_folder
        "${program/#\\~\\//$HOME/}" "$@" --catalog "$folder" 2>/dev/null
      }

      _ddlist_offer_kind() {
        local nocase=1
        case $kind in
          word) _ddlist_offer "${words// /$'\\n'}" ;;
          key)
            if [[ -n $catalog ]]; then
              _ddlist_offer "$(_ddlist_ask list -o keys)" "$operands"
            else
              _ddlist_offer "$_ddlist_keys" "$operands"
              ((${#COMPREPLY[@]} > 0)) || _ddlist_offer "$_ddlist_former"
              if ((${#COMPREPLY[@]} == 0)) && [[ -n $typed ]]; then
                shopt -q nocasematch && nocase=
                [[ -n $nocase ]] && shopt -s nocasematch
                _ddlist_offer_nicknames
                [[ -n $nocase ]] && shopt -u nocasematch
              fi
            fi
            ;;
          section)
            if [[ -n $catalog ]]; then
              _ddlist_offer "$(_ddlist_ask sections -o tsv | cut -f 1)"
            else
              _ddlist_offer "$_ddlist_sections"
            fi
            ;;
          venue)
            shopt -q nocasematch && nocase=
            [[ -n $nocase ]] && shopt -s nocasematch
            if [[ -n $catalog ]]; then
              _ddlist_offer "$(_ddlist_ask stats --by venue -o tsv | cut -f 1)"
            else
              _ddlist_offer "$_ddlist_venues"
            fi
            [[ -n $nocase ]] && shopt -u nocasematch
            ;;
          style) _ddlist_offer "$_ddlist_styles" ;;
          file) compopt -o default 2>/dev/null ;;
          directory) compopt -o dirnames 2>/dev/null ;;
        esac
      }

      _ddlist() {
        local program=$1 typed=${COMP_WORDS[COMP_CWORD]} before='' command='' option='' ended=''
        local word i given=0 operands=$'\\n' seen=' ' catalog=''
        local options='' most='' kind='' words='' several=''
        COMPREPLY=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ -z $command ]]; then
            command=$word
          elif [[ -n $option ]]; then
            # '=' is a word of its own, between an option and its value.
            [[ $word == = ]] && continue
            [[ $option == --catalog ]] && catalog=$word
            option=
          elif [[ -n $ended || $word == - || $word != -* ]]; then
            ((++given))
            operands+=$word$'\\n'
          elif [[ $word == -- ]]; then
            ended=1
          elif [[ $word == --*=* ]]; then
            seen+="${word%%=*} "
            [[ ${word%%=*} == --catalog ]] && catalog=${word#*=}
          else
            seen+="$word "
            kind=
            _ddlist_takes "$command" "$word"
            [[ -n $kind ]] && option=$word
          fi
        done
        if [[ -n $option && $typed == = ]]; then
          typed=
        elif [[ -z $option && -z $ended && $typed == --*=* ]]; then
          option=${typed%%=*} before=${typed%%=*}= typed=${typed#*=}
        elif [[ -z $option && -z $ended && $typed == -[!-]?* ]]; then
          kind=
          _ddlist_takes "$command" "${typed:0:2}"
          [[ -n $kind ]] && option=${typed:0:2} before=${typed:0:2} typed=${typed:2}
        fi

        if [[ -z $command ]]; then
          _ddlist_offer "$_ddlist_commands"
        elif [[ -z $option && -z $ended && $typed == -?* || -z $option && $typed == - ]]; then
          _ddlist_takes "$command" -
          _ddlist_offer "${options// /$'\\n'}"
        else
          kind='' words='' several=''
          _ddlist_takes "$command" "$option"
          if [[ -n $several && $typed == *,* ]]; then
            before=$before${typed%,*}, typed=${typed##*,}
          fi
          if [[ -n $option || -z $most ]] || ((given < most)); then
            _ddlist_offer_kind
            _ddlist_keep
          fi
        fi
      }

      complete -F _ddlist ddlist
      """;

  private BashCompletion() {}

  static void write(List<CommandForm> forms, CompletionWords words, Appendable out)
      throws IOException {
    out.append(HEAD);
    for (CommandForm form : forms) {
      writeForm(form, out);
    }
    out.append(BODY.substring(0, BODY.lastIndexOf("complete -F")));
    List<String> commands = new ArrayList<>();
    for (CommandForm form : forms) {
      commands.add(form.name());
    }
    commands.addAll(List.of("--help", "--version"));
    writeLines("commands", commands, out);
    List<String> keys = new ArrayList<>();
    List<String> nicknames = new ArrayList<>();
    for (Paper paper : words.papers()) {
      keys.add(paper.key());
      if (!paper.nickname().isEmpty()) {
        nicknames.add(paper.key() + "\t" + paper.nickname());
      }
    }
    List<String> former = new ArrayList<>();
    for (CompletionWords.Former key : words.former()) {
      former.add(key.key());
    }
    List<String> sections = new ArrayList<>();
    for (Section section : words.sections()) {
      sections.add(section.id());
    }
    writeLines("keys", keys, out);
    writeLines("former", former, out);
    writeLines("nicknames", nicknames, out);
    writeLines("sections", sections, out);
    writeLines("venues", words.venues(), out);
    List<String> styles = new ArrayList<>();
    for (ReferenceStyle style : words.styles()) {
      styles.add(style.name());
    }
    writeLines("styles", styles, out);
    out.append(BODY.substring(BODY.lastIndexOf("complete -F")));
  }

  private static void writeForm(CommandForm form, Appendable out) throws IOException {
    List<String> names = new ArrayList<>();
    Map<String, List<String>> takers = new LinkedHashMap<>();
    if (!form.operands().label().isEmpty()) {
      String most =
          form.operands().most() == Integer.MAX_VALUE ? "" : " most=" + form.operands().most();
      takers.put(operands(form.operands()) + most, new ArrayList<>(List.of("''")));
    }
    for (Option option : form.options()) {
      names.add(option.name());
      if (option.takes().isValue()) {
        List<String> options =
            takers.computeIfAbsent(takes(option.takes()), takes -> new ArrayList<>());
        if (!option.shortName().isEmpty()) {
          options.add(option.shortName());
        }
        options.add(option.name());
      }
    }
    out.append("    ").append(form.name()).append(")\n      options='");
    out.append(String.join(" ", names)).append("'\n      case $2 in\n");
    for (Map.Entry<String, List<String>> taker : takers.entrySet()) {
      out.append("        ").append(String.join(" | ", taker.getValue())).append(") ");
      out.append(taker.getKey()).append(" ;;\n");
    }
    out.append("      esac\n      ;;\n");
  }

  private static String operands(Operands operands) {
    String takes = takes(operands.takes());
    return operands.option().isEmpty()
        ? takes
        : takes
            + ("; [[ $seen == *' " + operands.option() + " '* ]] && ")
            + takes(operands.takesWithOption());
  }

  private static String takes(Takes takes) {
    String kind =
        switch (takes.kind()) {
          case UNTOLD, NOTHING, TEXT, NUMBER, DATE, YEARS -> "text";
          case WORD -> "word words=" + quote(String.join(" ", takes.words()));
          case KEY -> "key";
          case SECTION -> "section";
          case VENUE -> "venue";
          case STYLE -> "style";
          case FILE -> "file";
          case DIRECTORY -> "directory";
        };
    return "kind=" + kind + (takes.several() ? " several=1" : "");
  }

  private static void writeLines(String name, List<String> lines, Appendable out)
      throws IOException {
    out.append("_ddlist_").append(name).append('=').append(quote(String.join("\n", lines)));
    out.append("\n\n");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
