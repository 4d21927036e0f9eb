#!/usr/bin/env bash
# Types command lines and Tab into real bash, zsh and fish in a tmux terminal and compares the screen.
# Then prints how long a completion takes in each shell.
set -euo pipefail
root=$PWD
work=$(mktemp -d)
tmux="tmux -L ddlist-completions-$$ -f /dev/null"
# A shell that is hung up may still write its history when the folder is removed for the first time.
trap '$tmux kill-server 2>/dev/null || true; rm -rf "$work" 2>/dev/null || { sleep 2; rm -rf "$work"; }' EXIT

for shell in bash zsh fish tmux; do
  command -v "$shell" >/dev/null || { echo "there is no $shell to test completions in" >&2; exit 1; }
done

mkdir "$work/bin" "$work/home" "$work/zsh" "$work/home/a-folder"
ln -s "$root/target/ddlist/bin/ddlist" "$work/bin/ddlist"
touch "$work/zsh-took" "$work/home/a-file.bib" "$work/home/cazalot.tex"
cp -r "$root/src/test/resources/catalog" "$work/home/classics"
cp -r "$work/home/classics" "$work/home/my cat"

cat >"$work/bashrc" <<END
PS1='> '
bind 'set show-all-if-ambiguous on' 'set completion-query-items 0' 'set page-completions off'
bind 'set bell-style none'
source "$root/completions/ddlist.bash"
END
cat >"$work/zsh/.zshrc" <<END
PS1='> '
unsetopt BEEP ALWAYS_LAST_PROMPT LIST_AMBIGUOUS
LISTMAX=0
fpath=("$root/completions" \$fpath)
autoload -Uz compinit && compinit -u -d "$work/zcompdump"
zmodload zsh/datetime
timed() {
  local -F start=\$EPOCHREALTIME
  zle expand-or-complete
  printf '%d\n' \$(((EPOCHREALTIME - start) * 1000)) >>"$work/zsh-took"
}
zle -N timed
bindkey '^T' timed
END
# With a folder of completions from manuals in place, fish does not write these in the background at its
# first start, which takes minutes. Its cache is where newer versions keep them.
mkdir -p "$work/config/fish/completions" "$work"/{data,home/.cache}/fish/generated_completions
cp "$root/completions/ddlist.fish" "$work/config/fish/completions/"
cat >"$work/config/fish/config.fish" <<'END'
set -g fish_greeting
set -g fish_autosuggestion_enabled 0
function fish_prompt; printf '> '; end
END

screen() {
  $tmux capture-pane -p -J -t "$shell"
}

# Waits until the screen shows the text $1; $2 is what was typed, for the message.
await() {
  local i
  for ((i = 0; i < 200; i++)); do
    if screen | grep -qF -- "$1"; then
      return
    fi
    sleep 0.05
  done
  echo "$shell: '$2' and Tab do not show '$1' but:" >&2
  screen | sed '/^$/d' >&2
  exit 1
}

# Starts the shell in a terminal of its own.
start() {
  $tmux new-session -d -s "$shell" -x 150 -y 60 -c "$work/home" env -u TMUX \
    HOME="$work/home" ZDOTDIR="$work/zsh" XDG_CONFIG_HOME="$work/config" \
    XDG_DATA_HOME="$work/data" LC_ALL=C.UTF-8 PATH="$work/bin:$PATH" sh -c "exec $1"
  await '>' 'nothing'
}

# Types $1 and Tab in a fresh shell. The screen must then show every other argument, except those that
# begin with '!', which it must not show; '@' means that $1 is unchanged.
check() {
  local typed=$1 text
  shift
  $tmux respawn-pane -k -t "$shell"
  await '>' 'nothing'
  $tmux send-keys -t "$shell" -l "$typed"
  await "> $typed" "$typed"
  $tmux send-keys -t "$shell" Tab
  if [[ " $* " == *' @ '* || $# -eq 1 && $1 == !* ]]; then
    # A character shown after the word proves that the shell has handled Tab and changed nothing.
    $tmux send-keys -t "$shell" -l '@'
    await "> $typed@" "$typed"
  fi
  for text; do
    case $text in
      !*) ;;
      *) await "$text" "$typed" ;;
    esac
  done
  for text; do
    if [[ $text == !* ]] && screen | grep -qF -- "${text#!}"; then
      echo "$shell: '$typed' and Tab show '${text#!}':" >&2
      screen | sed '/^$/d' >&2
      exit 1
    fi
  done
  checks=$((checks + 1))
}

# Prints the milliseconds of one of 20 runs of $2 in the shell $1.
per_run() {
  local start=${EPOCHREALTIME/./}
  "$1" -c "$2"
  echo "$1 $(((${EPOCHREALTIME/./} - start) / 20000)) ms"
}

# The README's lines install each script in an empty home.
for shell in bash zsh fish; do
  line=$(sed -n "s/^| $shell | \`\([^\`]*\)\`.*/\1/p" README.md)
  [ -n "$line" ] || { echo "README.md does not say how to install for $shell" >&2; exit 1; }
  fresh=$(mktemp -d "$work/fresh.XXXX")
  HOME=$fresh PATH="$work/bin:$PATH" $shell -c "$line"
  [ -s "$(find "$fresh" -name '*ddlist*' -type f)" ] || { echo "'$line' installs nothing" >&2; exit 1; }
done

checks=0
export PATH="$work/bin:$PATH"
took="$(per_run bash "source completions/ddlist.bash; COMP_LINE='ddlist cite caz'
  COMP_WORDS=(ddlist cite caz) COMP_CWORD=2; for i in {1..20}; do _ddlist ddlist caz cite; done")"
took="$took, $(per_run fish "source completions/ddlist.fish
  for i in (seq 20); complete -C 'ddlist cite caz' >/dev/null; end")"
for shell in bash zsh fish; do
  case $shell in
    bash) start "bash --rcfile $work/bashrc -i" ;;
    zsh) start "zsh -i" ;;
    fish) start "fish -i" ;;
  esac

  check 'ddlist se' sections search
  check 'ddlist ci' '> ddlist cite '
  check 'ddlist cite caz' avette2022dataset avette2025dataset
  check 'ddlist cite cazenavette2022d' '> ddlist cite cazenavette2022dataset '
  check 'ddlist show yin2023sre2l caz' avette2022dataset avette2025dataset
  check 'ddlist show -- caz' avette2022dataset avette2025dataset
  check 'ddlist links cazenavette2022dataset cazenavette2' '> ddlist links cazenavette2022dataset cazenavette202'
  check 'ddlist links cazenavette2022dataset cazenavette202' 2022textures 2025dataset
  check 'ddlist open caz' avette2022dataset avette2025dataset
  check 'ddlist cite guo2023' '> ddlist cite guo2023datm '
  check 'ddlist cite guo20' guo2024datm '!guo2023datm'
  check 'ddlist cite --from cazalot.tex caz' '> ddlist cite --from cazalot.tex cazalot.tex '
  check 'ddlist cite --from=cazalot.tex -q caz' '> ddlist cite --from=cazalot.tex -q cazalot.tex '
  check 'ddlist cite --section gnn caz' avette2022dataset avette2025dataset
  check 'ddlist cite -n 5 --reverse caz' avette2022dataset avette2025dataset
  check 'ddlist search --y' '> ddlist search --year '
  check 'ddlist browse --y' '> ddlist browse --year '
  check 'ddlist search x --ye' '> ddlist search x --year '
  check "ddlist list --author 'Geo" 'George Cazenavette'
  check 'ddlist -q lis' '> ddlist -q list '
  check 'ddlist cite --lim' '> ddlist cite --limit'
  check 'ddlist list grad' '> ddlist list gradient-objective '
  check 'ddlist list --section gnn' gnn-survey gnn-benchmark
  check 'ddlist list --section=gnn-s' '> ddlist list --section=gnn-survey '
  check 'ddlist list --section fed,gnn-s' '> ddlist list --section fed,gnn-survey'
  check 'ddlist search x --venue neur' '> ddlist search x --venue NeurIPS'
  check 'ddlist search x --venue Findings' 'EMNLP' 'NAACL'
  check 'ddlist list --venue=cv' '> ddlist list --venue=CVPR'
  check 'ddlist list --venue=CVPR,neur' '> ddlist list --venue=CVPR,NeurIPS'
  check 'ddlist list --venue=cvpr,neur' '> ddlist list --venue=cvpr,NeurIPS'
  check 'ddlist list -o bibt' '> ddlist list -o bibtex '
  check 'ddlist list -obibt' '> ddlist list -obibtex '
  check 'ddlist stats -o ' table csv json '!bibtex'
  check 'ddlist list --columns key,ti' '> ddlist list --columns key,title'
  check 'ddlist list --has co' '> ddlist list --has code'
  check 'ddlist list --sort ad' '> ddlist list --sort added '
  check 'ddlist cite --style chi' chicago-author-date chicago-notes-bibliography '!apa'
  check 'ddlist list --style=nat' '> ddlist list --style=nature '
  check 'ddlist stats --by fi' '> ddlist stats --by first-author '
  check 'ddlist list --color a' auto always
  check 'ddlist help sec' '> ddlist help sections '
  check 'ddlist completion ' bash zsh fish
  check 'ddlist list --catalog cl' '> ddlist list --catalog classics/' '!a-file.bib'
  check 'ddlist list --catalog=cl' '> ddlist list --catalog=classics/'
  check 'ddlist list --catalog=~/cl' '> ddlist list --catalog=~/classics/'
  check 'ddlist search a' '!a-file.bib'
  check 'ddlist graph condensation --ye' '> ddlist graph condensation --year '
  check 'ddlist config get sty' '> ddlist config get style '
  check 'ddlist list --has noc' '> ddlist list --has nocode'
  check 'ddlist search caz' '!cazenavette'
  if [ $shell != fish ]; then
    # fish offers only words that begin with what was typed, so no keys for nicknames.
    check 'ddlist cite MTT' '> ddlist cite cazenavette2022dataset '
    check 'ddlist cite mtt' '> ddlist cite cazenavette2022dataset '
    check 'ddlist open cazenavette2022dataset caz' '!avette2025dataset'
    check 'ddlist cite DATM' '> ddlist cite guo2024datm '
    for typed in DAT dat Dat; do
      check "ddlist cite $typed" @ DATM DataDAM '!DREAM'
    done
  fi
  if [ $shell = zsh ]; then
    $tmux respawn-pane -k -t "$shell"
    await '>' 'nothing'
    for i in 1 2 3 4 5; do
      $tmux send-keys -t "$shell" C-u
      $tmux send-keys -t "$shell" -l 'ddlist cite caz'
      $tmux send-keys -t "$shell" C-t
      until [ "$(wc -l <"$work/zsh-took")" = "$i" ]; do sleep 0.05; done
    done
    took="$took, zsh $(sort -n "$work/zsh-took" | sed -n 3p) ms"
  fi

  # Another catalog completes with its own names.
  check 'ddlist cite --catalog classics caz' @
  [ $shell = fish ] ||
    check 'ddlist cite --catalog classics res' '> ddlist cite --catalog classics he2016deep '
  check 'ddlist cite --catalog classics he' '> ddlist cite --catalog classics he2016deep '
  check 'ddlist cite --catalog=classics he' '> ddlist cite --catalog=classics he2016deep '
  for folder in 'my\ cat' "'my cat'" '"my cat"' \~/'my\ cat' "my' 'cat"; do
    check "ddlist cite --catalog $folder he" "> ddlist cite --catalog $folder he2016deep "
    check "ddlist cite --catalog=$folder he" "> ddlist cite --catalog=$folder he2016deep "
  done
  check 'ddlist list --catalog classics aud' '> ddlist list --catalog classics audio '
  check 'ddlist list --catalog classics --venue CV' '> ddlist list --catalog classics --venue CVPR'
  check 'ddlist cite --catalog no-folder he' @
done

# Only bash without show-all-if-ambiguous could shorten a word at Tab.
shell=bash-as-it-is
sed '/show-all/d' "$work/bashrc" >"$work/bashrc-as-it-is"
start "bash --rcfile $work/bashrc-as-it-is -i"
for typed in DAT dat Dat; do
  check "ddlist cite $typed" @
done
check 'ddlist list --venue=CVPR,p' @
echo "bash, zsh and fish completed $checks command lines as they should"
echo "'ddlist cite caz' and Tab take: $took"
