#!/bin/sh
# Prints where the milliseconds of 'ddlist cite KEY' go: src/bench/profile.sh [RUNS [JAVA_HOME...]].
# Needs a built target/ddlist and python3. Prints Markdown.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-21}
[ $# -eq 0 ] || shift
if [ $# -eq 0 ]; then
  java=$(readlink -f "${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}")
  set -- "$java"
fi
home=$PWD/target/ddlist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$runs" "$home" "$work" "$@" <<'PYTHON'
import os, re, statistics, subprocess, sys, time

runs, home, work, jdks = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4:]
KEY = "cazenavette2022dataset"
log = f"{work}/log"
# A phase ends where Java logs that it initialises this class.
ENDS = [
    ("Java makes its machine and maps the archive", r"Create VM"),
    ("Java comes to `Main`", r"'org/ddlist/Main'"),
    ("the command line is read", r"'org/ddlist/packed/PackedCatalog'"),
    ("the catalog is read, but for its papers", r"'org/ddlist/model/Catalog'"),
    ("the paper is found, written and sent", r"'java/lang/Shutdown'"),
]
LAUNCHER = "the launcher, until it becomes Java"
EXIT = "before that, the loader; after it, the end of the process"


def timed(words, env=None):
    start = time.perf_counter()
    subprocess.run(words, env=dict(os.environ, **(env or {})), stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1000


columns = []
for number, jdk in enumerate(jdks):
    release = open(f"{jdk}/release").read()
    major = int(re.search(r'JAVA_VERSION="(\d+)', release).group(1))
    archive = f"{work}/{number}.jsa"
    subprocess.run(["sh", f"{home}/lib/archive", f"{jdk}/bin/java", str(major), archive], check=True)
    # A Java that does nothing, to measure the launcher alone.
    nothing = f"{work}/nothing{number}"
    os.makedirs(f"{nothing}/bin")
    os.symlink("/bin/true", f"{nothing}/bin/java")
    open(f"{nothing}/release", "w").write(release)
    launcher_env = {"JAVA_HOME": nothing, "HOME": "", "XDG_CACHE_HOME": ""}
    java = ["sh", "-c", 'exec "$@" 9<"$0"', f"{home}/lib/ddlist.jar", f"{jdk}/bin/java",
            "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", f"-XX:SharedArchiveFile={archive}",
            *(["-XX:+UseSerialGC"] if major >= 25 else []), f"-Dddlist.packed={home}/lib",
            "-cp", "/proc/self/fd/9"]
    main = ["org.ddlist.Main", "cite", KEY]
    phases = {label: [] for label in [LAUNCHER, *(label for label, _ in ENDS), EXIT]}
    for run in range(-2, runs):
        launcher = timed([f"{home}/bin/ddlist", "cite", KEY], launcher_env) - timed(["/bin/true"])
        whole = timed([*java, *main]) - timed(["sh", "-c", ":"]) + timed(["/bin/true"])
        timed([*java, f"-Xlog:class+init=info,startuptime:file={log}:uptimenanos", *main])
        lines = open(log).read().splitlines()
        last = 0
        taken = {LAUNCHER: launcher}
        for label, end in ENDS:
            at = next(int(re.match(r"\[(\d+)ns", line).group(1)) for line in lines if re.search(end, line)) / 1e6
            taken[label] = at - last
            last = at
        taken[EXIT] = whole - last
        if run >= 0:
            for label, ms in taken.items():
                phases[label].append(ms)
    columns.append((major, {label: statistics.median(ms) for label, ms in phases.items()}))

print("| ms of `ddlist cite KEY` |" + "".join(f" JDK {major} |" for major, _ in columns))
print("| --- |" + " ---: |" * len(columns))
for label in columns[0][1]:
    print(f"| {label} |" + "".join(f" {phases[label]:.1f} |" for _, phases in columns))
PYTHON
