#!/usr/bin/env bash
# Prints every paper in several styles, and has Pandoc do the same with the CSL-JSON and the same
# style: the references must be the same in the same order, but for white space, the kind of
# quotation marks and how far an initial behind a hyphen is given, which the two do otherwise.
set -euo pipefail
program=$PWD/target/ddlist/bin/ddlist
styles=$PWD/target/classes/org/ddlist/exchange/styles
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8

"$program" list -o csl-json >all.json
entries=$(grep -c '^{' all.json)
printf -- '---\nnocite: "@*"\n---\n' >document.md
# Pandoc's own words of English are older than the styles and lack this one.
term='<locale><terms><term name="preprint">preprint</term></terms></locale>'

# shellcheck disable=SC1112 # these marks are meant
plain() {
  sed -E 's/[[:space:]]//g; s/[“”‘’"_*]//g; s/'"'"'//g; s/\.?-[a-z]([^a-z])/\1/g' | grep .
}

for style in acm:association-for-computing-machinery nature:nature \
  lncs:springer-lecture-notes-in-computer-science plos:plos elsevier-with-titles:elsevier-with-titles; do
  sed "s|</info>|</info>$term|" "$styles/${style#*:}.csl" >style.csl
  "$program" list --style "${style%:*}" | plain >ours
  pandoc document.md --to plain --wrap none --citeproc --bibliography all.json --csl style.csl |
    tr '\n' ' ' | sed 's/  /\n/g' | plain >theirs
  if [ "$(wc -l <ours)" -ne "$entries" ]; then
    echo "${style%:*}: $(wc -l <ours) references of $entries papers" >&2
    exit 1
  fi
  diff ours theirs >difference || { head -40 difference; echo "${style%:*}: not as Pandoc" >&2; exit 1; }
  echo "${style%:*}: $entries references as Pandoc prints them"
done
