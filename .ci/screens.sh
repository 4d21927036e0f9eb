#!/usr/bin/env bash
# Draws the README's picture again; it must equal the committed one.
set -euo pipefail
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT

src/screens/draw.sh "$drawn"
if ! diff -u --exclude='*.sh' src/screens "$drawn"; then
  echo "the README shows an old screen; src/screens/draw.sh draws it" >&2
  exit 1
fi
echo "the picture of the README is what ddlist shows"
