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

# Each package names the licence and the version of every jar in it, and the text of the licences.
mkdir "$work/tarball" "$work/deb"
tar -xzf target/ddlist-*-linux-*.tar.gz -C "$work/tarball" --strip-components=1
dpkg-deb -x target/ddlist_*_all.deb "$work/deb"
for files in "tarball/lib tarball/COPYRIGHT tarball" \
  "deb/usr/share/ddlist/lib deb/usr/share/doc/ddlist/copyright deb/usr/share/doc/ddlist"; do
  read -r lib copyright bom <<<"$files"
  python3 - "$work/$lib" "$work/$copyright" "$work/$bom/bom.cdx.json" <<'END'
import fnmatch, json, os, re, sys
lib, copyright, bom = sys.argv[1:]
jars = [name for name in os.listdir(lib) if name.endswith(".jar")]
bom = json.load(open(bom))
components = [bom["metadata"]["component"], *bom["components"]]
named = {part["name"] for part in components if part["version"] and part["licenses"]}
patterns = re.findall(r"^Files: usr/share/ddlist/lib/(.*)$", open(copyright).read(), re.M)
lacking = [jar for jar in jars if jar[:-4] not in named]
lacking += [jar for jar in jars if not any(fnmatch.fnmatch(jar, pattern) for pattern in patterns)]
lacking += {"picocli", "jbibtex"} - named
if len(jars) < 5 or lacking:
    sys.exit(f"no licence or version is named of: {lacking} of {jars}")
END
done
grep -q 'Apache License' "$work/tarball/Apache-2.0"
grep -q 'Permission is hereby granted' "$work/tarball/LICENSE"

sudo=$(command -v sudo || true)
if $sudo unshare --mount true 2>/dev/null; then
  $sudo .ci/clean-root.sh
else
  echo "this machine lets nobody mount: the tarball is tried without a Java on PATH" >&2
  lintian --fail-on error target/ddlist_*_all.deb
  env -i HOME="$work" PATH=/nowhere LANG=C.UTF-8 "$work/tarball/bin/ddlist" \
    cite wang2018datasetdistillation --style ieee | grep -q '^\[1\]'
fi
