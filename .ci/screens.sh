#!/usr/bin/env bash
# Draws the README's screens again; they must equal the committed ones.
set -euo pipefail
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT

src/screens/draw.sh "$drawn"
if ! diff -u --exclude='*.sh' src/screens "$drawn"; then
  echo "the README shows old screens; src/screens/draw.sh draws them" >&2
  exit 1
fi
echo "the $(find "$drawn" -name '*.svg' | wc -l) screens of the README are what ddlist shows"
