#!/usr/bin/env bash
# Grows inputs from 10 KB to 10 MB, or to as many bytes as the argument says, and prints by which power of
# the size the processor time of a command grows, the best of five runs. Fails if one is over 1.5.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -B -ntp -q -Pbench test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -B -ntp -q -Pbench dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$classpath"
java -cp "target/test-classes:target/classes:$(cat "$classpath")" org.ddlist.bench.Growth "${1:-10000000}"
