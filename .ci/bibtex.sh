#!/usr/bin/env bash
# Puts every entry of the catalog, and the citation of the list, through BibTeX itself: no error and
# no warning, and as many references as there are entries.
set -euo pipefail
program=$PWD/target/ddlist/bin/ddlist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

itself=$("$program" about -o json | sed 's/.*"cite":"\([^"]*\)".*/\1/')
{ "$program" list -o keys; echo "$itself"; } | "$program" cite - >all.bib
if LC_ALL=C grep -n '[^ -~]' all.bib; then
  echo "the BibTeX above is not ASCII" >&2
  exit 1
fi
entries=$(grep -c '^@' all.bib)
for style in plain unsrt alpha abbrv; do
  printf '\\citation{*}\n\\bibstyle{%s}\n\\bibdata{all}\n' "$style" >all.aux
  bibtex all >bibtex.log || { cat bibtex.log; exit 1; }
  references=$(grep -c '^\\bibitem' all.bbl)
  if grep -i warning bibtex.log || [ "$references" -ne "$entries" ]; then
    echo "$style: $references references of $entries entries, or the warnings above" >&2
    exit 1
  fi
done
echo "BibTeX took $entries entries in four styles without a warning"
