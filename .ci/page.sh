#!/usr/bin/env bash
# Opens the page of -o html in Chromium: its policy lets its script run, and its box filters.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

target/ddlist/bin/ddlist list -o html >"$work/list.html"
papers=$(target/ddlist/bin/ddlist list -o keys | wc -l)
timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" \
  --virtual-time-budget=5000 --dump-dom "file://$work/list.html?q=Matching%20trajectories" \
  >"$work/filtered" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }

shown=$(grep '<article ' "$work/filtered" | grep -vc ' hidden=""' || true)
if [ "$shown" = 0 ] || [ "$shown" = "$papers" ] ||
  ! grep -qF ">$shown papers of $papers</output>" "$work/filtered" ||
  ! grep -qF '<button type="button">Copy BibTeX</button>' "$work/filtered"; then
  echo "the box of the page shows $shown of $papers papers, or does not say so" >&2
  exit 1
fi
echo "Chromium shows $shown of the $papers papers of the page for a query"
