#!/usr/bin/env bash
# Measures search: the time of a warm query and the size of the index, from 1,000 to 100,000 papers.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -B -ntp -q -Pbench test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -B -ntp -q -Pbench dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$classpath"
java -cp "target/test-classes:target/classes:$(cat "$classpath")" org.openjdk.jmh.Main SearchBenchmark "$@"
