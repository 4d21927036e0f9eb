#!/usr/bin/env bash
# Measures audit and cite --into on bibliographies of 1,000 to 100,000 entries against a bare parse by
# jbibtex with the same JVM flags, and against bibtool and pybtex where installed (Debian: bibtool,
# python3-pybtex; pybtex for any python3 on PATH). The first argument is the number of interleaved runs
# (default 5; bibtool and pybtex run once). Prints the median wall time in seconds and the peak memory
# in megabytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
mvn -B -ntp -q -DskipTests package
mvn -B -ntp -q -Pbench test-compile
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -B -ntp -q -Pbench dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath"
classpath=target/test-classes:target/classes:$(cat "$work/classpath")
program=$PWD/target/ddlist/bin/ddlist
flags=(-XX:TieredStopAtLevel=1 -Xshare:auto)

# Runs a command, which may end with a status up to $2, and appends its seconds and kilobytes to a file.
# A failed run ends the measurement.
measure() {
  local to=$1 most=$2 status=0
  shift 2
  /usr/bin/time -o "$work/time" -f '%e %M' "$@" >/dev/null 2>"$work/errors" || status=$?
  if [ "$status" -gt "$most" ]; then
    echo "status $status of: $*" >&2
    tail -n 5 "$work/errors" >&2
    exit 1
  fi
  tail -n 1 "$work/time" >>"$to"
}

median() {
  sort -n "$1" | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'
}

most() {
  awk '$2 > most { most = $2 } END { printf "%d", most / 1024 }' "$1"
}

bibtool=$(command -v bibtool) || echo 'no bibtool here, so no row of it' >&2
python=
# A python3 of the user often lacks the system's packages.
while read -r found; do
  if [ -z "$python" ] && "$found" -c 'import pybtex' 2>/dev/null </dev/null; then
    python=$found
  fi
done < <(type -ap python3)
[ -n "$python" ] || echo 'no python3 here has pybtex, so no row of it' >&2

printf '%8s %6s  %-8s %7s %7s %6s\n' entries MB program seconds ratio MB
for size in 1000 10000 100000; do
  bib=$work/$size.bib
  java -cp "$classpath" org.ddlist.bench.GeneratedBibliography "$size" "$bib"
  for ((run = 0; run < runs; run++)); do
    measure "$work/$size.jbibtex" 0 java "${flags[@]}" -cp "$classpath" org.ddlist.bench.JbibtexParse "$bib"
    measure "$work/$size.audit" 1 "$program" audit "$bib"
    # The citation of the list itself is in none of the files.
    cp "$bib" "$work/into.bib"
    measure "$work/$size.into" 0 "$program" cite li2022awesome --into "$work/into.bib"
  done
  if [ -n "$bibtool" ]; then
    measure "$work/$size.bibtool" 0 "$bibtool" "$bib"
  fi
  if [ -n "$python" ]; then
    measure "$work/$size.pybtex" 0 "$python" -c \
      'import sys; from pybtex.database import parse_file; parse_file(sys.argv[1])' "$bib"
  fi
  base=$(median "$work/$size.jbibtex")
  for name in jbibtex audit into bibtool pybtex; do
    if [ -e "$work/$size.$name" ]; then
      seconds=$(median "$work/$size.$name")
      printf '%8d %6d  %-8s %7s %7s %6s\n' "$size" "$(($(stat -c %s "$bib") / 1000000))" "$name" \
        "$seconds" "$(awk -v a="$seconds" -v b="$base" 'BEGIN { printf "%.2f", a / b }')" \
        "$(most "$work/$size.$name")"
    fi
  done
done
