#!/bin/sh
# Packs the build's folder with its own Java:
#   tarball.sh JDK FOLDER ARCHIVE.tar.gz TIME
# All files get TIME, so that two builds give the same bytes.
set -eu
jdk=$1
folder=$2
tarball=$3
SOURCE_DATE_EPOCH=$(date -u -d "$4" +%s)
export SOURCE_DATE_EPOCH
name=${tarball##*/}
name=${name%.tar.gz}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=$work/$name
cp -a "$folder" "$home"
# JLine calls its licence "The BSD License", as others call the one with four clauses; it links to three.
sed -i 's/"BSD-4-Clause"/"BSD-3-Clause"/' "$folder/../bom.cdx.json"
cp "$folder/../bom.cdx.json" "$home"
# The archive for the building Java does not fit the bundled one.
build=$(basename "$(dirname "$home"/lib/*/*.jsa)")
rm -r "${home:?}/lib/$build"

# The modules that the program and citeproc-java need. Other libraries name more modules, but only in
# classes that are never used, such as SnakeYAML for beans.
modules=$("$jdk/bin/jdeps" --multi-release base --ignore-missing-deps -s \
  "$home/lib/ddlist.jar" "$home/lib/citeproc-java.jar" |
  sed -n 's/.* -> \(java\.[a-z.]*\|jdk\.[a-z.]*\)$/\1/p' | sort -u | paste -sd, -)
# No class names the module with the elliptic curves that servers ask for.
! "$jdk/bin/java" --list-modules | grep -q '^jdk.crypto.ec@' || modules=$modules,jdk.crypto.ec
"$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --output "$home/runtime"
rm "$home/runtime/bin/keytool" "$home/runtime/lib/jrt-fs.jar"
chmod -R u=rwX,go=rX "$home"

# Before the class archive, which records the times of the jar and of the modules.
find "$home" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
version=$(sed -n 's/^JAVA_VERSION="\(.*\)"$/\1/p' "$home/runtime/release")
archive=$home/lib/$build/$version.jsa
# Random addresses and the order of Java threads would be in the archive. Randomisation is turned off
# where that is allowed, and few threads run; since their order still differs now and then, use the
# result that occurs three times.
alone=
for way in 'setarch -R' 'taskset -c 0' 'chrt -b 0'; do
  # shellcheck disable=SC2086 # these are words
  ! $alone $way true 2>/dev/null || alone="$alone $way"
done
for _ in $(seq 16); do
  rm -f "$archive"
  # shellcheck disable=SC2086 # these are words
  $alone sh "$home/lib/archive" "$home/runtime/bin/java" "${version%%[!0-9]*}" "$archive"
  sum=$(sha256sum <"$archive")
  echo "$sum" >>"$work/sums"
  [ "$(grep -c -F "$sum" "$work/sums")" -lt 3 ] || break
done
find "$home" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$name" |
  gzip -9n >"$tarball"
