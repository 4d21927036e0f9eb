#!/usr/bin/env bash
# Copies citations in a terminal without a display (tmux), and in GNU screen in that terminal, and reads
# the clipboard of the terminal.
set -euo pipefail
tmux="tmux -L ddlist-clipboard-$$ -f /dev/null"
work=$(mktemp -d)
trap 'SCREENDIR=$work/screen screen -X quit >/dev/null || true
  $tmux kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
program=$PWD/target/ddlist/bin/ddlist

# Starts a terminal $1 that runs the rest of the words.
terminal() {
  local name=$1
  shift
  $tmux new-session -d -s "$name" -x 80 -y 24 env -u DISPLAY -u WAYLAND_DISPLAY "$@"
  $tmux set-option -s set-clipboard on
}

# Copies with the ddlist arguments $2 in the terminal $1; the clipboard must have the same as stdout.
check() {
  $tmux send-keys -t "$1" -l "'$program' $2 --copy"
  $tmux send-keys -t "$1" Enter
  for ((i = 0; i < 200; i++)); do
    [ -n "$($tmux list-buffers)" ] && break
    sleep 0.05
  done
  # shellcheck disable=SC2086 # words
  if ! $tmux show-buffer | diff - <("$program" $2); then
    echo "$1: '$2 --copy' leaves that on the clipboard, and this on the screen:" >&2
    $tmux capture-pane -p -t "$1" >&2
    exit 1
  fi
  $tmux delete-buffer
}

terminal tmux sh
check tmux 'cite cazenavette2022dataset'

# To screen, the terminal around it must not look like tmux.
mkdir -m 700 "$work/screen"
terminal screen -u TMUX -u TMUX_PANE SCREENDIR="$work/screen" screen -c /dev/null sh
for ((i = 0; i < 200; i++)); do
  $tmux capture-pane -p -t screen | grep -q '[$#] *$' && break
  sleep 0.05
done
check screen 'links cazenavette2022dataset'
check screen 'cite --section gradient-objective'
echo "tmux and GNU screen took citations"
