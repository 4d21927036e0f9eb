#!/bin/sh
# Measures how soon ddlist answers, next to a bare Java and to what else finds an entry among as
# many: src/bench/startup.sh [RUNS [JAVA_HOME...]]. It wants a built target/ddlist, python3, and of
# bibtool, pybtex, pandoc, jq, rg and node what there is. Prints Markdown.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-21}
[ $# -eq 0 ] || shift
if [ $# -eq 0 ]; then
  java=$(readlink -f "${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}")
  set -- "$java"
fi
program=$PWD/target/ddlist/bin/ddlist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME="$work/cache"
cd "$work"

cat >Hello.java <<'JAVA'
class Hello {
  public static void main(String[] args) {
    System.out.println("Hello");
  }
}
JAVA
"$1/bin/javac" --release 17 Hello.java
JAVA_HOME=$1 "$program" list -o bibtex >all.bib
JAVA_HOME=$1 "$program" list -o json >all.json
JAVA_HOME=$1 "$program" list | cut -f1 >keys
for _ in $(seq 40); do cat keys; done >keys40
head -n 10000 keys40 >10000keys
echo '@cazenavette2022dataset' >cited.md

# A JDK that did not build the program has its archive after the first run.
for jdk; do
  JAVA_HOME=$jdk "$program" --version >/dev/null
done
for _ in 1 2 3 4 5 6 7 8 9 10 11 12; do
  sleep 0.5
  [ -n "$(find "$work/cache" -name printed 2>/dev/null)" ] || break
done

python3 - "$runs" "$program" "$@" <<'PYTHON'
import os, shutil, statistics, sys, time

runs, program, jdks = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
KEY = "cazenavette2022dataset"
PAPERS = sum(1 for _ in open("keys"))


class Job:
    """A command line that is measured: wall time in ms to the end of its output, peak memory in MB."""

    def __init__(self, words, stdin="/dev/null", env=None):
        self.words, self.stdin = words, stdin
        self.env = dict(os.environ, **(env or {}))
        self.times, self.peak = [], 0

    def run(self, counts):
        reading, writing = os.pipe()
        start = time.perf_counter()
        pid = os.posix_spawnp(
            self.words[0], self.words, self.env,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, self.stdin, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_DUP2, writing, 1),
                (os.POSIX_SPAWN_CLOSE, reading), (os.POSIX_SPAWN_CLOSE, writing)])
        os.close(writing)
        size = 0
        while chunk := os.read(reading, 1 << 16):
            size += len(chunk)
        _, status, usage = os.wait4(pid, 0)
        taken = time.perf_counter() - start
        os.close(reading)
        if status or (not size and self.words[0] != "node"):
            sys.exit(f"{self.words} failed or printed nothing")
        if counts:
            self.times.append(taken * 1000)
        self.peak = max(self.peak, usage.ru_maxrss / 1024)

    @property
    def ms(self):
        return statistics.median(self.times)


def version(jdk):
    for line in open(f"{jdk}/release"):
        if line.startswith("JAVA_VERSION="):
            return int(line.split('"')[1].split(".")[0])


BARS = {17: (1.9, 2.1, 3.1), 25: (2.0, 2.3, 3.3)}
COMMANDS = [  # label, arguments, which of the bars: a key, all papers, options
    (f"cite KEY", ["cite", KEY], 0),
    (f"show KEY", ["show", KEY], 0),
    (f"links KEY", ["links", KEY], 0),
    ("search trajectory", ["search", "trajectory"], 1),
    ("list", ["list"], 1),
    ("stats", ["stats"], 1),
    ("search trajectory --year 2022..", ["search", "trajectory", "--year", "2022.."], 2),
    ("cite KEY --fields full", ["cite", KEY, "--fields", "full"], 2),
    ("help search", ["help", "search"], 2),
    ("--version", ["--version"], 0),
    ("--help", ["--help"], 0),
    ("__complete cite caz", ["__complete", "cite", "caz"], 0),
    ("__complete cite --", ["__complete", "cite", "--"], 2),
]
PEERS = [
    ("rg -A 9 KEY all.bib", ["rg", "-A", "9", KEY, "all.bib"]),
    ("bibtool -X KEY all.bib", ["bibtool", "-X", KEY, "all.bib"]),
    ("jq, the entry of KEY in all.json", ["jq", f'.[] | select(.key == "{KEY}")', "all.json"]),
    ("node -e 0", ["node", "-e", "0"]),
    ("pandoc --citeproc, one citation", ["pandoc", "--citeproc", "--bibliography", "all.bib", "-t", "plain", "cited.md"]),
    ("pybtex, the entry of KEY in all.bib", ["python3", "-c", (
        "from pybtex.database import parse_file, BibliographyData\n"
        f"print(BibliographyData({{'{KEY}': parse_file('all.bib').entries['{KEY}']}}).to_string('bibtex'))")]),
]

hello, jobs, many = {}, {}, {}
for jdk in jdks:
    serial = ["-XX:+UseSerialGC"] if version(jdk) >= 25 else []
    hello[jdk] = Job([f"{jdk}/bin/java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", *serial, "-cp", ".", "Hello"])
    for label, words, _ in COMMANDS:
        jobs[jdk, label] = Job([program, *words], env={"JAVA_HOME": jdk})
    many[jdk] = Job([program, "cite", "-"], "10000keys", {"JAVA_HOME": jdk})
peers = {}
for label, words in PEERS:
    if words[0] == "python3":
        # The system's own, if this is another.
        has = [p for p in ("python3", "/usr/bin/python3") if not os.system(f"{p} -c 'import pybtex' 2>/dev/null")]
        words = [*has[:1], *words[1:]]
    if shutil.which(words[0]):
        peers[label] = Job(words)
everything = [*hello.values(), *jobs.values(), *many.values(), *peers.values()]
for run in range(-2, runs):
    for job in everything:
        job.run(run >= 0)

cpu = next((line.split(": ")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
load = os.getloadavg()[1]
print(f"{time.strftime('%-d %B %Y')}, {cpu}, {os.cpu_count()} cores, load {load:.1f}; "
      f"medians of {runs} interleaved runs over {PAPERS} entries.\n")
print("| |" + "".join(f" JDK {version(jdk)} | × Hello | MB |" for jdk in jdks))
print("| --- |" + " ---: | ---: | ---: |" * len(jdks))
print("| a bare Hello |" + "".join(f" {hello[j].ms:.1f} | 1.0 | {hello[j].peak:.0f} |" for j in jdks))
over = []
for label, _, kind in [*COMMANDS, ("cite -, 10,000 keys", None, None)]:
    row = f"| `{label}` |"
    for jdk in jdks:
        job = jobs.get((jdk, label)) or many[jdk]
        ratio = job.ms / hello[jdk].ms
        row += f" {job.ms:.1f} | {ratio:.2f} | {job.peak:.0f} |"
        bar = BARS.get(version(jdk))
        if bar and kind is not None and ratio > bar[kind]:
            over.append(f"{label} on JDK {version(jdk)}: {ratio:.2f} times Hello, over {bar[kind]}")
        if job.peak > 60:
            over.append(f"{label} on JDK {version(jdk)}: {job.peak:.0f} MB, over 60")
    print(row)
for jdk in jdks:
    one = jobs[jdk, "cite KEY"].ms
    if many[jdk].ms > 3 * one:
        over.append(f"10,000 keys on JDK {version(jdk)}: {many[jdk].ms / one:.1f} times one")
    for label, limit in (("node -e 0", one), ("pandoc --citeproc, one citation", max(jobs[jdk, l].ms for l, _, kind in COMMANDS if kind < 2))):
        if label in peers and peers[label].ms < limit:
            over.append(f"slower than {label} on JDK {version(jdk)}")
if peers:
    print("\n| beside it | ms | MB |\n| --- | ---: | ---: |")
    for label, job in sorted(peers.items(), key=lambda peer: peer[1].ms):
        print(f"| `{label}` | {job.ms:.1f} | {job.peak:.0f} |")
print()
print("Within the bar." if not over else "Over the bar:\n" + "\n".join(f"- {line}" for line in over))
sys.exit(1 if over else 0)
PYTHON
