#!/usr/bin/env bash
# Grows inputs from 10 KB to 10 MB, or to as many BYTES, but not to where a command takes more than SECONDS
# of processor time, 20 unless given. Prints by which power of the size time and memory of a command grow,
# the best of five runs, and fails if one is over 1.5, and again in two new processes.
# usage: growth.sh [BYTES [SECONDS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -B -ntp -q -Pbench test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -B -ntp -q -Pbench dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$classpath"
java -cp "target/test-classes:target/classes:$(cat "$classpath")" org.ddlist.bench.Growth "${1:-10000000}" "${2:-20}"
