#!/usr/bin/env bash
# Fuzzes each door of the program (src/test/java/org/ddlist/fuzz/Door.java), or those that are named, for
# SECONDS each, 15 unless given, two at once. Fails if one is broken; what broke it is in target/fuzz/found.
# A corpus grown by earlier runs is used again.
# usage: fuzz.sh [SECONDS [DOOR...]]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-15}
shift || true
doors=("$@")
[ ${#doors[@]} -gt 0 ] || mapfile -t doors < <(ls src/fuzz/corpus)
export out=$PWD/target/fuzz seconds
mkdir -p "$out/found" "$out/log"
mvn -B -ntp -q -Pfuzz test-compile
mvn -B -ntp -q -Pfuzz dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$out/classpath"
CLASSPATH=target/test-classes:target/classes:$(cat "$out/classpath")
export CLASSPATH
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export java

fuzz() {
  local door=$1 tmp
  tmp=$(mktemp -d --tmpdir="$(test -w /dev/shm && echo /dev/shm || echo "$out")")
  mkdir -p "$out/corpus/$door"
  local status=0
  # The memory keeps an input that needs too much from passing.
  "$java" -Xmx800m -XX:+UseSerialGC -Djava.io.tmpdir="$tmp" com.code_intelligence.jazzer.Jazzer \
    --target_class=org.ddlist.fuzz.Fuzz --target_args="$door" --instrumentation_includes='org.ddlist.**' \
    --reproducer_path="$tmp" -artifact_prefix="$out/found/$door-" -timeout=25 -rss_limit_mb=3000 \
    -max_total_time="$seconds" -print_final_stats=1 "$out/corpus/$door" "src/fuzz/corpus/$door" \
    >"$out/log/$door" 2>&1 || status=$?
  rm -rf "$tmp"
  if [ $status != 0 ]; then
    echo "$door: broken; $out/log/$door says how"
    sed -n '/== Java Exception/,/DEDUP_TOKEN/p;/ERROR: libFuzzer/p' "$out/log/$door" | head -n 20
    return 1
  fi
  sed -n "s/^stat::number_of_executed_units: */$door: inputs /p" "$out/log/$door"
}
export -f fuzz
printf '%s\n' "${doors[@]}" | xargs -P 2 -I '{}' bash -c 'fuzz {}'
