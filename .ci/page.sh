#!/usr/bin/env bash
# Opens the page of -o html in Chromium: its box filters, and without scripts all papers are there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

target/ddlist/bin/ddlist list -o html >"$work/list.html"
papers=$(target/ddlist/bin/ddlist list -o keys | wc -l)

# Prints what the page is after its script has run; $1 is the query in its address.
opened() {
  timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
    --virtual-time-budget=5000 "${@:2}" --dump-dom "file://$work/list.html$1" 2>"$work/errors" || {
    cat "$work/errors" >&2
    return 1
  }
}

# $1 is a text of the page, $2 what must be in it.
must_have() {
  grep -qF "$2" "$1" || { echo "the page lacks: $2" >&2; exit 1; }
}

shown() {
  grep '<article ' "$1" | grep -vc ' hidden=""' || true
}

opened '?q=Matching%20trajectories' >"$work/filtered"
found=$(shown "$work/filtered")
if [ "$found" = 0 ] || [ "$found" = "$papers" ]; then
  echo "the box of the page shows $found of $papers papers" >&2
  exit 1
fi
must_have "$work/filtered" "$found papers of $papers</output>"
must_have "$work/filtered" '<button type="button">Copy BibTeX</button>'

opened '' --blink-settings=scriptEnabled=false >"$work/plain"
[ "$(shown "$work/plain")" = "$papers" ] || { echo "without scripts, papers are hidden" >&2; exit 1; }
must_have "$work/plain" 'role="search" hidden=""'
echo "Chromium shows $found of the $papers papers of the page for a query"
