#!/usr/bin/env bash
# Prints every paper in several styles with ddlist, and with Pandoc from the same CSL-JSON and the same
# style: the references must be equal, in the same order. Where Pandoc (2.17, as in Debian) differs from
# the specification of the Citation Style Language 1.0.2, its input or output is changed here, each with
# the reason.
set -euo pipefail
program=$PWD/target/ddlist/bin/ddlist
styles=$PWD/target/classes/org/ddlist/formats/styles
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8

"$program" list -o csl-json >all.json
entries=$(grep -c '^{' all.json)
printf -- '---\nnocite: "@*"\n---\n' >document.md

# Title case keeps a word with a capital; Pandoc turns "OD3" into "Od3" and "3D" into "3d", so such words
# are marked. To sort by, Pandoc also gets the authors as original authors, which no style here prints,
# with "hp 0" for "Hui-Po".
# shellcheck disable=SC2016 # Perl's variables
perl -CSD -pe 's{"title":"\K(?:[^"\\]|\\.)*}{
    $& =~ s/\b(?=\w*\d)(?=\w*[A-Z])\w+/<span class=\\"nocase\\">$&<\/span>/gr}e;
  s{"author":(\[.*?\]),\K}{my $names = $1;
    $names =~ s/"given":"\K[^"]*/$& =~ s!(\w)\w*\W*!\l$1!gr . " 0"/ge; "\"original-author\":$names,"}e' \
  all.json >pandoc.json

# Adapts a style for Pandoc.
for_pandoc() {
  # Pandoc's English locale is older than the styles and lacks this term.
  local term='<locale><terms><term name="preprint">preprint</term></terms></locale>'
  # A shorter name sorts first, as in APA's manual: "Tan, H., & Wang, W." before "Tan, H. Y., & Slade,
  # E.". Pandoc sorts by names without the delimiter between them and gets the opposite order.
  local initials='<macro name="initials"><names variable="original-author">
    <name initialize="false" sort-separator=" "/></names></macro>'
  local arguments=(-e "s|</info>|</info>$term|")
  # Since 1.0.2 a group that is not empty counts as a variable that is not empty for the group around it:
  # IEEE prints "[Online]" without a date of access. Pandoc drops it with the date, so remove it.
  arguments+=(-e '/<group delimiter=": ">/{N;/term="accessed"/{N;N;d}}')
  # The letters after a year separate references that names and initials do not. Pandoc fails to add
  # names one by one: it gives letters to papers by different people, and names to references. With all
  # names from the start it does not.
  arguments+=(-e '/<citation /s/ et-al-min="[0-9]*"/ et-al-min="99"/')
  if [ "$1" = apa ]; then
    arguments+=(-e "s|<citation |${initials//$'\n'/ }&|")
    # shellcheck disable=SC2016 # the last line
    arguments+=(-e '/<bibliography/,$s|<key macro="author-sort"/>|<key macro="initials"/>|')
  fi
  sed "${arguments[@]}" "$styles/$1.csl"
}

# Title case lowers these words unless they are first, last or after a colon: those of the official
# list of stop words that occur here. Pandoc has fewer, has "about" too, and lowers none with a capital.
lowered='across|after|against|behind|between|beyond|during|for|from|in|instead(?= of )|into|like|of|off'
lowered+='|on|out|over|per|since|than|through|to|toward|towards|under|until|up|upon|via|with|within|without'
# shellcheck disable=SC2016 # Perl's variables
title_case='s/(?<![:.?!“])(?: \K(?:'$lowered')(?= )|-\K(?:'$lowered')(?=[ -]))/lc $&/gie; s/ \Kabout(?= )/About/g;'

# The second page number as Chicago abbreviates it since its 16th edition: only the digits that change,
# at least two, but all after a round hundred, and one below ten. Pandoc does not know the rule by a
# name and prints all digits.
# shellcheck disable=SC2016 # Perl's variables
pages='s/\b(\d+)(?<!00)–\K\d+\b/shorter($1, $&)/ge;
  sub shorter { my ($first, $last) = @_;
    return $last if length $first < 3 || length $first != length $last;
    my $same = 0; $same++ while substr($first, $same, 1) eq substr($last, $same, 1);
    my $left = length($last) - $same;
    my $two = substr($first, -2, 1) ne "0" || $left > 1;
    return substr $last, -($two && $left < 2 ? 2 : $left) }'

# Ignored: white space, italics, the kind of quotation marks, and initials after a hyphen.
# shellcheck disable=SC1112 # these marks are meant
plain() {
  sed -E 's/[[:space:]]//g; s/[“”‘’"_*]//g; s/'"'"'//g; s/\.?-[a-z]([^a-z])/\1/g' | grep .
}

for style in apa:apa ieee:ieee chicago-author-date:chicago-author-date \
  acm:association-for-computing-machinery nature:nature \
  lncs:springer-lecture-notes-in-computer-science plos:plos elsevier-with-titles:elsevier-with-titles; do
  for_pandoc "${style#*:}" >style.csl
  printed=
  if [ "$style" = chicago-author-date:chicago-author-date ]; then printed="$title_case $pages"; fi
  "$program" list --style "${style%:*}" | plain >ours
  pandoc document.md --to plain --wrap none --citeproc --bibliography pandoc.json --csl style.csl |
    tr '\n' ' ' | sed 's/  /\n/g' | perl -CSD -Mutf8 -pe "$printed" | plain >theirs
  if [ "$(wc -l <ours)" -ne "$entries" ]; then
    echo "${style%:*}: $(wc -l <ours) references of $entries papers" >&2
    exit 1
  fi
  diff ours theirs >difference || { head -40 difference; echo "${style%:*}: not as Pandoc" >&2; exit 1; }
  echo "${style%:*}: $entries references as Pandoc prints them"
done
