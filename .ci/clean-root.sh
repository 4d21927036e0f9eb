#!/usr/bin/env bash
# Installs the output of 'mvn -Pdist package' on a Debian without Java and runs it: the tarball with its
# own Java, and the package with the Java it depends on. Needs root and debootstrap.
set -euo pipefail
cd "$(dirname "$0")/.."
tarball=$(echo "$PWD"/target/ddlist-*-linux-*.tar.gz)
package=$(echo "$PWD"/target/ddlist_*_all.deb)
key=wang2018datasetdistillation

lintian --fail-on error "$package"

root=$(mktemp -d)
chmod 755 "$root"
leave() {
  umount "$root/proc" 2>/dev/null || true
  rm -rf "$root"
}
trap leave EXIT
debootstrap --variant=minbase bookworm "$root" >"$root.log" || { tail "$root.log"; exit 1; }
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/"
mount -t proc proc "$root/proc"
cp "$tarball" "$package" "$root/tmp/"
cp -r catalog "$root/tmp/"

fail() {
  echo "clean root: $1" >&2
  exit 1
}

# Runs a line of shell in the root, as its user with a home of its own.
inside() {
  chroot "$root" env -i PATH="$path" HOME=/home/reader LANG=C.UTF-8 \
    setpriv --reuid=1000 --regid=1000 --clear-groups sh -c "$1"
}

# Runs the program as a user does, and checks that it uses the intended class archive.
check() {
  inside "ddlist --version" | grep -q '^ddlist [0-9.]* (catalog of ' || fail "$1: --version"
  inside "ddlist cite $key" | grep -q "^@.*{$key," || fail "$1: cite"
  inside "ddlist search trajectory | ddlist cite - | grep -c '^@'" >/dev/null || fail "$1: a pipe"
  [ "$(inside "ddlist list --catalog /tmp/catalog -o keys | wc -l")" -gt 300 ] ||
    fail "$1: --catalog"
  inside "ddlist help cite" | grep -q '^Usage: ' || fail "$1: help"
  inside "ddlist cite -o text --style ieee $key" | grep -q '^\[1\]' || fail "$1: a style"
  inside "ddlist cite $key | ddlist audit -" >/dev/null || fail "$1: audit"
  inside "ddlist list --columns title -o table" >/dev/null || fail "$1: a table"
}

chroot "$root" useradd --create-home --uid 1000 reader

path=/opt/ddlist/bin:/usr/bin:/bin
mkdir "$root/opt/ddlist"
tar -xzf "$root/tmp/${tarball##*/}" -C "$root/opt/ddlist" --strip-components=1
! inside "command -v java" || fail "there is a Java"
check tarball
# An archive in the cache, or a mark, means that the one of the program's folder was not used.
kept() {
  [ ! -e "$root/home/reader/.cache/ddlist" ] ||
    find "$root/home/reader/.cache/ddlist" -type f \( -name '*.jsa' -o -name '*.unfit' \)
}
[ -z "$(kept)" ] || fail "the tarball's archive did not serve"
mv "$root/opt/ddlist" "$root/srv/"
path=/srv/ddlist/bin:/usr/bin:/bin
check "tarball, moved"
[ -z "$(kept)" ] || fail "the tarball's archive did not serve elsewhere"
rm -rf "$root/srv/ddlist"

path=/usr/bin:/bin
chroot "$root" sh -c "
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    /tmp/${package##*/}" >"$root/tmp/log" 2>&1 || { tail "$root/tmp/log"; fail "apt-get install"; }
check package
for _ in $(seq 60); do
  [ -z "$(find "$root/home/reader/.cache/ddlist" -name '*.jsa')" ] || break
  sleep 0.5
done
check "package, a second time"
[ "$(kept | wc -l)" = 1 ] ||
  fail "no archive was made, or it did not serve"
chroot "$root" dpkg --verify ddlist || fail "dpkg --verify"
chroot "$root" apt-get remove -y -qq ddlist >/dev/null 2>&1
[ -z "$(find "$root/usr" -name '*ddlist*')" ] || fail "removing left something"
echo "tarball ($(du -h "$tarball" | cut -f1)) and package ($(du -h "$package" | cut -f1)) run in a clean root"
