#!/usr/bin/env bash
# Counts what is read of other people's lists: lists.sh FOLDER... (each has a README.md), after `mvn package`.
# For each list and for all: items seen, papers read, events, and by reason what is left out or one with another item.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
program=$root/target/ddlist/bin/ddlist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
reasons='no author, venue, year or link to a paper|neither an item nor a heading|no link and no byline|the same paper as|too long for an item|an event under no section|a paper under no section|an icon without a title|only in the news|code in a list|no title'
for folder; do
  rm -rf "$work/out"
  "$program" import "$folder/README.md" -o "$work/out" 2>"$work/notes" || true
  papers=0
  events=0
  if [ -d "$work/out" ]; then
    papers=$(cat "$work"/out/papers/*.yaml | grep -c '^- key:' || true)
    events=$(sed -n '/^events:/,/^[a-z]/p' "$work/out/catalog.yaml" | grep -c '^ *- ' || true)
  fi
  grep -oE "^[^ ]+:[0-9]+: ($reasons)" "$work/notes" | sed -E 's/^[^ ]+:[0-9]+: //' >"$work/left" || true
  left=$(wc -l <"$work/left")
  cat "$work/left" >>"$work/all"
  echo "$(basename "$folder"): $((papers + events + left)) items, $papers papers, $events events, $left left out"
  echo "$papers $events $left" >>"$work/sums"
done
awk '{ p += $1; e += $2; l += $3 } END { printf "all: %d items, %d papers, %d events, %d left out\n", p + e + l, p, e, l }' "$work/sums"
sort "$work/all" | uniq -c | sort -rn
