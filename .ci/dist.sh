#!/usr/bin/env bash
# Builds the packages twice, in two folders, checks that they are equal to the byte, and installs them in
# a clean root.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/other"
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$work/other"
for folder in "$PWD" "$work/other"; do
  (cd "$folder" && mvn -B -ntp -q -Pdist -DskipTests package)
  (cd "$folder/target" && sha256sum ddlist-*.tar.gz ddlist_*.deb) >>"$work/sums"
done
if [ "$(sort -u "$work/sums" | wc -l)" != 2 ]; then
  cat "$work/sums" >&2
  echo "two builds of the same files differ" >&2
  exit 1
fi

sudo=$(command -v sudo || true)
if $sudo unshare --mount true 2>/dev/null; then
  $sudo .ci/clean-root.sh
else
  echo "this machine lets nobody mount: the tarball is tried without a Java on PATH" >&2
  lintian --fail-on error target/ddlist_*_all.deb
  mkdir "$work/here"
  tar -xzf target/ddlist-*-linux-*.tar.gz -C "$work/here" --strip-components=1
  env -i HOME="$work" PATH=/nowhere LANG=C.UTF-8 "$work/here/bin/ddlist" \
    cite wang2018datasetdistillation --style ieee | grep -q '^\[1\]'
fi
