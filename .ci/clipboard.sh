#!/usr/bin/env bash
# Copies a citation in a real terminal without a display, which is tmux, and reads its clipboard.
set -euo pipefail
tmux="tmux -L ddlist-clipboard-$$ -f /dev/null"
trap '$tmux kill-server 2>/dev/null || true' EXIT
program=$PWD/target/ddlist/bin/ddlist

$tmux new-session -d -s copy -x 80 -y 24 env -u DISPLAY -u WAYLAND_DISPLAY sh
$tmux set-option -s set-clipboard on
$tmux send-keys -t copy -l "'$program' cite cazenavette2022dataset --copy"
$tmux send-keys -t copy Enter
for ((i = 0; i < 200; i++)); do
  [ -n "$($tmux list-buffers)" ] && break
  sleep 0.05
done
if [ "$($tmux show-buffer)" != "$("$program" cite cazenavette2022dataset)" ]; then
  echo "tmux has this on its clipboard:" >&2
  $tmux show-buffer >&2
  exit 1
fi
echo "tmux took a citation by OSC 52"
