#!/bin/sh
# Packs the build's folder as a Debian package:
#   deb.sh VERSION FOLDER PACKAGE.deb TIME
# All files get TIME, so that two builds give the same bytes.
set -eu
version=$1
folder=$2
package=$3
SOURCE_DATE_EPOCH=$(date -u -d "$4" +%s)
export SOURCE_DATE_EPOCH
cd "$(dirname "$0")/../.."
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

put() {
  mode=$1
  to=$root$2
  shift 2
  mkdir -p "$to"
  install -m "$mode" "$@" "$to"
}

put 755 /usr/bin "$folder/bin/ddlist"
put 644 /usr/share/ddlist/lib "$folder"/lib/*.jar "$folder"/lib/*.bin
put 755 /usr/share/ddlist/lib "$folder/lib/archive"

doc=/usr/share/doc/ddlist
put 644 "$doc" src/dist/debian/copyright "$folder/../bom.cdx.json"
sed "s/@version@/$version/; s/@date@/$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")/" \
  src/dist/debian/changelog | gzip -9n >"$root$doc/changelog.gz"

for section in 1 7; do
  put 644 "/usr/share/man/man$section" "$folder/share/man/man$section"/*
done
gzip -9n "$root"/usr/share/man/man?/*
put 644 /usr/share/bash-completion/completions "$folder/share/bash-completion/completions/ddlist"
put 644 /usr/share/zsh/vendor-completions "$folder/share/zsh/site-functions/_ddlist"
put 644 /usr/share/fish/vendor_completions.d "$folder/share/fish/vendor_completions.d/ddlist.fish"

mkdir "$root/DEBIAN"
size=$(cd "$root" && find usr -type f -printf '%s\n' | awk '{ k += int(($1 + 1023) / 1024) } END { print k }')
sed "s/@version@/$version/; s/@size@/$size/" src/dist/debian/control >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$root"
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
