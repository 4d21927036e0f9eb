# bash completion of ddlist: it asks the program. It works from bash 3.2 on, but for file names,
# which take bash 4.
# shellcheck shell=bash

# Sets $plain to what the shell makes of a word, but for what $ and ` begin.
_ddlist_unquote() {
  local i char quote='' word=$1
  plain=
  for ((i = 0; i < ${#word}; i++)); do
    char=${word:i:1}
    case $quote$char in
      [\"\']) quote=$char ;;
      \"\" | \'\') quote= ;;
      \\ | \"\\) ((++i)) && plain+=${word:i:1} ;;
      *) plain+=$char ;;
    esac
  done
}

_ddlist() {
  local program=${1/#\~\//$HOME/} rest=$COMP_LINE piece typed='' plain='' i
  local -a words=()
  COMPREPLY=()
  # '=' and ':' end a word for readline, and not for the shell: join what no space separates.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if ((i == 0)) || [[ $rest == [[:space:]]* ]]; then
      words+=("$piece")
    else
      words[${#words[@]} - 1]+=$piece
    fi
    rest=${rest#"${rest%%[![:space:]]*}"}
    rest=${rest#"$piece"}
  done
  typed=${words[${#words[@]} - 1]}
  for ((i = 1; i < ${#words[@]}; i++)); do
    _ddlist_unquote "${words[i]}"
    words[i]=$plain
  done

  # readline replaces only the piece behind the last '=' or ':'.
  local piece=${COMP_WORDS[COMP_CWORD]} line candidate before
  [[ $piece == [=:] ]] && piece=
  before=${typed%"$piece"}
  while IFS= read -r line; do
    candidate=${line%%$'\t'*}
    case $candidate in
      :files) compopt -o default 2>/dev/null ;;
      :directories) compopt -o dirnames 2>/dev/null ;;
      *)
        candidate=${candidate#"$before"}
        case $piece in
          [\"\']*) COMPREPLY+=("${piece:0:1}$candidate") ;;
          *)
            printf -v candidate %q "$candidate"
            COMPREPLY+=("${candidate//\\,/,}")
            ;;
        esac
        ;;
    esac
  done < <("$program" __complete "${words[@]:1}" 2>/dev/null)

  # readline would shorten a word to what all candidates begin with, if that is something.
  if ((${#COMPREPLY[@]} > 1)); then
    local common=${COMPREPLY[0]}
    for candidate in "${COMPREPLY[@]}"; do
      until [[ $candidate == "$common"* ]]; do
        common=${common%?}
      done
    done
    if ((${#common} < ${#piece})); then
      COMPREPLY+=(' ')
    fi
  fi
}

complete -F _ddlist ddlist
