#!/usr/bin/env bash
# Checks every page of the manual with mandoc and groff.
set -euo pipefail
cd target/ddlist/share/man
for page in man*/*; do
  mandoc -T lint -W warning "$page"
  complaints=$(groff -ww -man -T utf8 -z "$page" 2>&1)
  if [ -n "$complaints" ]; then
    echo "$complaints" >&2
    exit 1
  fi
done
pages=(man*/*)
echo "groff and mandoc took ${#pages[@]} pages of the manual without a warning"
