#!/usr/bin/env bash
# Prints every paper in several styles, and has Pandoc do the same with the CSL-JSON and the same
# style: the references must be the same in the same order. Where the two differ, what the
# specification of the Citation Style Language 1.0.2 says was looked up, and where Pandoc (2.17, as
# Debian has it) does otherwise, what it is given or what it prints is changed here, with the reason.
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

# Title case leaves a word with a capital as it is; Pandoc makes "Od3" of "OD3" and "3d" of "3D". And
# the authors with "hp 0" for "Hui-Po", where none of these styles prints them, to sort by.
# shellcheck disable=SC2016 # Perl's variables
perl -CSD -pe 's{"title":"\K(?:[^"\\]|\\.)*}{
    $& =~ s/\b(?=\w*\d)(?=\w*[A-Z])\w+/<span class=\\"nocase\\">$&<\/span>/gr}e;
  s{"author":(\[.*?\]),\K}{my $names = $1;
    $names =~ s/"given":"\K[^"]*/$& =~ s!(\w)\w*\W*!\l$1!gr . " 0"/ge; "\"original-author\":$names,"}e' \
  all.json >pandoc.json

# The style as Pandoc is given it.
for_pandoc() {
  # Its own words of English are older than the styles and lack this one.
  local term='<locale><terms><term name="preprint">preprint</term></terms></locale>'
  # Nothing comes before something, as in APA's manual: "Tan, H., & Wang, W." before "Tan, H. Y., &
  # Slade, E.". Pandoc puts nothing between two names that it sorts by, not even their delimiter,
  # and has it the other way round.
  local initials='<macro name="initials"><names variable="original-author">
    <name initialize="false" sort-separator=" "/></names></macro>'
  local arguments=(-e "s|</info>|</info>$term|")
  # A group that is not empty counts as a variable that is not empty for the group around it, since
  # 1.0.2: the "[Online]" of IEEE stands though there is no date of access beside it. Pandoc drops it
  # with the date, so that is taken out.
  arguments+=(-e '/<group delimiter=": ">/{N;/term="accessed"/{N;N;d}}')
  # No citation is printed, but the letters behind a year are for those that names and initials do
  # not tell apart. Pandoc loses its way adding names one by one: it gives letters to papers of
  # different people, and names to references. With all names from the start it does not.
  arguments+=(-e '/<citation /s/ et-al-min="[0-9]*"/ et-al-min="99"/')
  if [ "$1" = apa ]; then
    arguments+=(-e "s|<citation |${initials//$'\n'/ }&|")
    # shellcheck disable=SC2016 # the last line
    arguments+=(-e '/<bibliography/,$s|<key macro="author-sort"/>|<key macro="initials"/>|')
  fi
  sed "${arguments[@]}" "$styles/$1.csl"
}

# The words that title case lowers unless they are first or last or behind a colon: those of
# https://resource.citationstyles.org/schema/latest/styles/stop-words.json that occur. Pandoc has
# fewer, has "about" too, and lowers none that has a capital.
lowered='across|after|against|behind|between|beyond|during|for|from|in|instead(?= of )|into|like|of|off'
lowered+='|on|out|over|per|since|than|through|to|toward|towards|under|until|up|upon|via|with|within|without'
# shellcheck disable=SC2016 # Perl's variables
title_case='s/(?<![:.?!“])(?: \K(?:'$lowered')(?= )|-\K(?:'$lowered')(?=[ -]))/lc $&/gie; s/ \Kabout(?= )/About/g;'

# The second number of pages as Chicago has had it since its 16th edition: what changes, but two
# digits or more, except that it is all of it behind a round hundred and one digit may do below ten.
# Pandoc knows the rule by no name and prints all of it.
# shellcheck disable=SC2016 # Perl's variables
pages='s/\b(\d+)(?<!00)–\K\d+\b/shorter($1, $&)/ge;
  sub shorter { my ($first, $last) = @_;
    return $last if length $first < 3 || length $first != length $last;
    my $same = 0; $same++ while substr($first, $same, 1) eq substr($last, $same, 1);
    my $left = length($last) - $same;
    my $two = substr($first, -2, 1) ne "0" || $left > 1;
    return substr $last, -($two && $left < 2 ? 2 : $left) }'

# White space, italics, the kind of quotation marks and how far an initial behind a hyphen is given
# are left out.
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
