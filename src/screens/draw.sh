#!/usr/bin/env bash
# Draws the picture of README.md: runs target/ddlist in tmux and writes the terminal's content as
# search-light.svg and search-dark.svg into src/screens or the given folder. Needs a built target/ddlist,
# tmux and python3. The bytes do not depend on the day: ddlist's today is the edition of its catalog.
set -euo pipefail
[ $# -eq 0 ] || screens=$(realpath "$1")
cd "$(dirname "$0")/../.."
program=$PWD/target/ddlist/bin
[ -x "$program/ddlist" ] || { echo "$0: no target/ddlist, 'mvn -q -DskipTests package' makes it" >&2; exit 1; }
screens=${screens-$PWD/src/screens}
work=$(mktemp -d)

terminal() {
  tmux -u -S "$work/socket" -f "$work/tmux.conf" "$@"
}

close() {
  terminal kill-server 2>/dev/null || true
}

trap 'close; rm -rf "$work"' EXIT
mkdir "$work/home"
echo 'set -g default-terminal tmux-256color' >"$work/tmux.conf"

# Starts a shell without the caller's settings, in an empty folder, so that no path is in the picture.
open() {
  (
    cd "$work/home"
    env -i PATH="$program:$PATH" ${JAVA_HOME:+"JAVA_HOME=$JAVA_HOME"} HOME="$work/home" TERM=xterm-256color \
      LC_ALL=C.UTF-8 DDLIST_HYPERLINKS=never \
      tmux -u -S "$work/socket" -f "$work/tmux.conf" new-session -d -x 90 -y "$1" \
      "PS1='\$ ' ENV= exec sh"
  )
  await '^\$'
}

# Waits until a line of the screen matches and the screen has not changed for half a second.
await() {
  local before='' now same=0
  for ((turn = 0; turn < 200; turn++)); do
    now=$(terminal capture-pane -p)
    if [ "$now" = "$before" ] && grep -q "$1" <<<"$now"; then
      same=$((same + 1))
      [ $same -lt 5 ] || return 0
    else
      same=0
    fi
    before=$now
    sleep 0.1
  done
  printf '%s: no line is %s on this screen:\n%s\n' "$0" "$1" "$now" >&2
  exit 1
}

# draw NAME COMMAND: draws the command and what it prints.
draw() {
  open 40
  terminal send-keys -l "$2"
  terminal send-keys Enter
  # the next prompt
  await '^\$ *$'
  terminal capture-pane -e -p -N >"$work/$1"
  python3 "$work/svg.py" "$work/$1" "$screens/$1"
}

cat >"$work/svg.py" <<'PYTHON'
import re, sys
from html import escape

screen, target = sys.argv[1:]

WIDTH, HEIGHT, MARGIN, COLUMNS = 8.4, 20, 16, 90
THEMES = {
    "light": {
        "paper": "#f6f8fa", "edge": "#d1d9e0", "ink": "#1f2328", "dim": "#59636e",
        "colours": ["#24292f", "#cf222e", "#116329", "#7d4e00", "#0550ae", "#8250df", "#14717a", "#59636e"],
    },
    "dark": {
        "paper": "#151b23", "edge": "#3d444d", "ink": "#e6edf3", "dim": "#9198a1",
        "colours": ["#848d97", "#ff7b72", "#3fb950", "#d29922", "#58a6ff", "#bc8cff", "#39c5cf", "#b1bac4"],
    },
}
PLAIN = {"bold": False, "dim": False, "underline": False, "colour": None}
ON = {1: "bold", 2: "dim", 4: "underline"}
OFF = {22: ("bold", "dim"), 24: ("underline",)}


def cells(text):
    """The lines of the screen, each a list of characters with their style, which lasts past a line's end."""
    text = re.sub(r"\x1b\].*?(?:\x07|\x1b\\)", "", text)
    style = dict(PLAIN)
    lines = [[]]
    for codes, char in re.findall(r"\x1b\[([0-9;]*)m|(.|\n)", text):
        if char == "\n":
            lines.append([])
        elif char:
            lines[-1].append((char, dict(style)))
        else:
            for code in map(int, (codes or "0").split(";")):
                if code == 0:
                    style = dict(PLAIN)
                elif code in ON:
                    style[ON[code]] = True
                elif code in OFF:
                    style.update(dict.fromkeys(OFF[code], False))
                elif 30 <= code <= 37 or code == 39:
                    style["colour"] = None if code == 39 else code - 30
                elif code != 49:
                    sys.exit(f"{screen}: draw.sh does not know the attribute {code}")
    return lines


def runs(line):
    """Where the style changes: the column, the text and its style."""
    start = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line[at][1] != line[start][1]:
            yield start, "".join(char for char, _ in line[start:at]), line[start][1]
            start = at


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".")


def draw(lines, theme):
    width, height = 2 * MARGIN + COLUMNS * WIDTH, 2 * MARGIN + len(lines) * HEIGHT
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width)}" height="{height}"'
           f' viewBox="0 0 {number(width)} {height}">')
    yield (f'<rect x="0.5" y="0.5" width="{number(width - 1)}" height="{height - 1}" rx="8"'
           f' fill="{theme["paper"]}" stroke="{theme["edge"]}"/>')
    yield ("<g font-family=\"ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono',"
           f' monospace" font-size="14" fill="{theme["ink"]}">')
    for row, line in enumerate(lines):
        top = MARGIN + row * HEIGHT
        for column, text, style in runs(line):
            ink = theme["ink"] if style["colour"] is None else theme["colours"][style["colour"]]
            if style["dim"] and style["colour"] is None:
                ink = theme["dim"]
            for found in re.finditer(r"\S+(?: \S+)*", text):
                at, piece = column + found.start(), found[0]
                # The text length keeps the columns aligned in any font.
                more = f' fill="{ink}"' if ink != theme["ink"] else ""
                more += ' font-weight="bold"' if style["bold"] else ""
                more += ' text-decoration="underline"' if style["underline"] else ""
                yield (f'<text x="{number(MARGIN + at * WIDTH)}" y="{top + 15}"'
                       f' textLength="{number(len(piece) * WIDTH)}" lengthAdjust="spacingAndGlyphs"{more}>'
                       f"{escape(piece, quote=False)}</text>")
    yield "</g>"
    yield "</svg>"


with open(screen, encoding="utf-8") as file:
    lines = cells(file.read())
for line in lines:
    while line and line[-1][0] == " ":
        line.pop()
while lines and not lines[-1]:
    lines.pop()
lines.pop()  # the next prompt
for name, theme in THEMES.items():
    with open(f"{target}-{name}.svg", "w", encoding="utf-8") as file:
        file.write("\n".join(draw(lines, theme)) + "\n")
PYTHON

draw search 'ddlist search trajectory -n 6'
