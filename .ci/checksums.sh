#!/usr/bin/env bash
# Checks that a changed jar stops the build, in a copy of Maven's local repository.
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
echo "a changed jar stops the build; $(wc -l <.mvn/checksums/checksums.sha256) files are compared"
