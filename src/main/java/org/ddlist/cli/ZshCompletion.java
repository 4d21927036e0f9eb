package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;

/** Writes the completion of zsh: what the commands take, in the words of zsh's own _arguments. */
final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef ddlist
      # zsh completion of ddlist, written by 'ddlist completion zsh': changes here are lost.

      _ddlist() {
        local curcontext=$curcontext state line
        local -A opt_args
        _arguments -C \\
          '(- *)'{-h,--help}'[List all commands.]' \\
          '(- *)'{-V,--version}'[Tell what this is.]' \\
          '1:command:_ddlist_commands' \\
          '*::operand:->operands' && return
        [[ $state == operands ]] || return
        curcontext=${curcontext%:*:*}:ddlist-$words[1]:
        case $words[1] in
      """;

  private static final String BODY =
      """
        esac
      }

      # Asks ddlist for what another catalog has; fails if none is named.
      _ddlist_ask() {
        # _arguments puts a backslash before colons and backslashes.
        local folder=${opt_args[--catalog]//(#b)\\\\([\\\\:])/$match[1]}
        [[ -n $folder ]] || return
        folder=${(Q)${folder/#\\~\\//$HOME/}}
        reply=(${(f)"$(_call_program words ddlist $@ --catalog ${(q)folder} 2>/dev/null)"})
        reply=(${reply%%$'\\t'*})
      }

      # Of the last three words, does what the third names where the option, the first, is given, and
      # else the second.
      _ddlist_with() {
        if (( $+opt_args[$argv[-3]] )); then
          $argv[-1] "${@[1,-4]}"
        else
          $argv[-2] "${@[1,-4]}"
        fi
      }

      # Offers the words behind the dash, several of them parted by commas.
      _ddlist_some() {
        local -i dash=${@[(I)-]}
        compset -P '*,'
        compadd "${@[1,dash-1]}" -- "${@[dash+1,-1]}"
      }

      _ddlist_venues() {
        local -a reply
        compset -P '*,'
        _ddlist_ask stats --by venue -o tsv || reply=($_ddlist_venues)
        compadd -M 'm:{a-z}={A-Z}' "$@" -a reply
      }

      _ddlist_sections() {
        local -a reply
        compset -P '*,'
        if _ddlist_ask sections -o tsv; then
          compadd "$@" -a reply
        else
          _describe -t sections section _ddlist_sections
        fi
      }

      _ddlist_styles() {
        _describe -t styles style _ddlist_styles
      }

      _ddlist_keys() {
        local -a reply given=(${(b)words[2,CURRENT-1]})
        if _ddlist_ask list -o keys; then
          compadd "$@" -F given -a reply
        elif [[ -n ${(M)_ddlist_keys:#$PREFIX*} ]]; then
          _describe -t keys key _ddlist_keys -F given
        elif [[ -n ${(M)_ddlist_former:#$PREFIX*} ]]; then
          _describe -t keys key _ddlist_former
        else
          # No key begins so, but a nickname may: its paper's key takes the place of what was typed.
          local key nickname
          for key nickname in ${(kv)_ddlist_nicknames}; do
            if [[ ${(L)nickname} == ${(L)PREFIX} ]]; then
              reply=(${(M)_ddlist_keys:#$key:*})
              break
            elif [[ ${(L)nickname} == ${(L)PREFIX}* ]]; then
              reply+=(${(M)_ddlist_keys:#$key:*})
            fi
          done
          if (( $#reply > 1 )) && [[ $compstate[insert] == *unambiguous ]]; then
            # What the keys have in common is not what was typed, so it must not take its place.
            compstate[insert]= compstate[list]='list force'
          fi
          _describe -t keys key reply -U
        fi
      }

      """;

  private static final String TAIL =
      """
      if [[ $funcstack[1] == _ddlist ]]; then
        _ddlist "$@"
      else
        compdef _ddlist ddlist
      fi
      """;

  private ZshCompletion() {}

  static void write(List<CommandForm> forms, CompletionWords words, Appendable out)
      throws IOException {
    out.append(HEAD);
    for (CommandForm form : forms) {
      out.append("    ").append(form.name()).append(")\n      _arguments -s -S");
      for (Option option : form.options()) {
        out.append(" \\\n        ").append(option(option));
      }
      String operands = operands(form.operands());
      out.append(operands.isEmpty() ? "" : " \\\n        " + quote(operands));
      out.append("\n      ;;\n");
    }
    out.append(BODY);
    out.append("_ddlist_commands() {\n  local -a commands=(\n");
    for (CommandForm form : forms) {
      out.append("    ").append(described(form.name(), form.summary())).append('\n');
    }
    out.append("  )\n  _describe -t commands command commands\n}\n\n");
    out.append("typeset -ga _ddlist_keys=(\n");
    for (Paper paper : words.papers()) {
      out.append("  ").append(described(paper.key(), CompletionWords.about(paper))).append('\n');
    }
    out.append(")\n\ntypeset -ga _ddlist_former=(\n");
    for (CompletionWords.Former former : words.former()) {
      String about = CompletionWords.about(former.paper());
      out.append("  ").append(described(former.key(), about)).append('\n');
    }
    out.append(")\n\ntypeset -gA _ddlist_nicknames=(\n");
    for (Paper paper : words.papers()) {
      if (!paper.nickname().isEmpty()) {
        out.append("  ").append(quote(paper.key())).append(' ').append(quote(paper.nickname()));
        out.append('\n');
      }
    }
    out.append(")\n\ntypeset -ga _ddlist_sections=(\n");
    for (Section section : words.sections()) {
      out.append("  ").append(described(section.id(), section.name())).append('\n');
    }
    out.append(")\n\ntypeset -ga _ddlist_venues=(\n");
    for (String venue : words.venues()) {
      out.append("  ").append(quote(venue)).append('\n');
    }
    out.append(")\n\ntypeset -ga _ddlist_styles=(\n");
    for (ReferenceStyle style : words.styles()) {
      out.append("  ").append(described(style.name(), style.title())).append('\n');
    }
    out.append(")\n\n");
    out.append(TAIL);
  }

  /** The option as _arguments takes it; one of which several may be given has a star. */
  private static String option(Option option) {
    StringBuilder spec = new StringBuilder();
    boolean value = option.takes().isValue();
    String star = option.takes().several() ? "*" : "";
    if (option.name().equals(CommonOptions.HELP)) {
      spec.append(quote("(- *)"));
    } else if (star.isEmpty() && !option.shortName().isEmpty()) {
      spec.append(quote("(" + option.shortName() + " " + option.name() + ")"));
    }
    spec.append(star.isEmpty() ? "" : quote(star));
    if (option.shortName().isEmpty()) {
      spec.append(option.name()).append(value ? "=" : "");
    } else {
      spec.append('{').append(option.shortName()).append(value ? "+," : ",");
      spec.append(option.name()).append(value ? "=" : "").append('}');
    }
    String rest = "[" + escape(option.description()) + "]";
    if (value) {
      rest += ":" + escape(option.value()) + ":" + action(option.takes());
    }
    return spec.append(quote(rest)).toString();
  }

  private static String operands(Operands operands) {
    if (operands.label().isEmpty()) {
      return "";
    }
    String takes = action(operands.takes());
    if (!operands.option().isEmpty()) {
      takes =
          String.join(
              " ", "_ddlist_with", operands.option(), takes, action(operands.takesWithOption()));
    }
    String action = ":" + escape(operands.label()) + ":" + takes;
    if (operands.most() == 1) {
      return (operands.least() == 0 ? ":" : "1") + action;
    }
    return "*" + action;
  }

  private static String action(Takes takes) {
    return switch (takes.kind()) {
      case UNTOLD, NOTHING, TEXT, NUMBER, DATE, YEARS -> " ";
      case WORD -> {
        String words = String.join(" ", takes.words());
        yield takes.several() ? "_ddlist_some - " + words : "(" + words + ")";
      }
      case KEY -> "_ddlist_keys";
      case SECTION -> "_ddlist_sections";
      case VENUE -> "_ddlist_venues";
      case STYLE -> "_ddlist_styles";
      case FILE -> "_files";
      case DIRECTORY -> "_directories";
    };
  }

  private static String described(String word, String description) {
    return quote(word.replace("\\", "\\\\").replace(":", "\\:") + ":" + description);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
