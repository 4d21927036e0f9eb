#!/usr/bin/env bash
# Checks that a changed jar stops the build, in a copy of Maven's local repository, and that a build needs no
# file that is not listed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
repository=$HOME/.m2/repository

jar=$(sed -n 's|^[^ ]*  \(org/apache/commons/commons-text/.*\.jar\)$|\1|p' .mvn/checksums/checksums.sha256 | head -n 1)
cp -as "$repository" "$work/changed"
rm "$work/changed/$jar"
{ cat "$repository/$jar" && echo; } >"$work/changed/$jar"
if mvn -B -o "-Dmaven.repo.local=$work/changed" validate >"$work/log" 2>&1 ||
  ! grep -q 'jar: FAILED\|trusted checksum mismatch' "$work/log"; then
  tail -20 "$work/log" >&2
  echo "the build takes a changed $jar" >&2
  exit 1
fi

# A local repository of the listed files alone. Those that another version of Maven brings need not be here.
while read -r _ file; do
  if [ -e "$repository/$file" ]; then
    mkdir -p "$work/listed/${file%/*}"
    ln -s "$repository/$file" "$work/listed/$file"
  fi
done <.mvn/checksums/checksums.sha256
# Not with the option -o, with which the plugin for the bill of materials makes none.
echo "<settings><mirrors><mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>file://$work/nowhere</url></mirror>\
</mirrors></settings>" >"$work/settings.xml"
mkdir "$work/copy"
git ls-files -z | xargs -0 cp --parents -t "$work/copy"
cd "$work/copy"
.mvn/checksums/goals | while read -r goals; do
  # shellcheck disable=SC2086 # these are words
  if ! mvn -B -ntp -q -s "$work/settings.xml" "-Dmaven.repo.local=$work/listed" $goals >"$work/log" 2>&1 </dev/null; then
    tail -20 "$work/log" >&2
    grep -m 5 'Could not find artifact\|Could not transfer\|was not found in' "$work/log" >&2 || true
    echo "'mvn $goals' needs a file that .mvn/checksums does not list: see .github/CONTRIBUTING.md" >&2
    exit 1
  fi
done
echo "a changed jar stops the build; $(wc -l <.mvn/checksums/checksums.sha256) files are compared, which are all"
