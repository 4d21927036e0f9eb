#!/usr/bin/env bash
# Runs the program from many sides at once, ends it at random moments and fills the disk, and counts what
# it lost or tore:
#   soak.sh [RUNS [KILLS [PAIRS]]]
# RUNS (1000) runs by eight at once begin without a cache, which is deleted in the middle; each of four
# commands that write is killed KILLS (100) times; PAIRS (50) times two write one file at once; each
# command that writes does so on a full disk. It runs what 'mvn package' made, ends by itself, and with
# status 1 if something was lost, torn or left behind. SEED=NUMBER draws other moments.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-1000}
kills=${2:-100}
pairs=${3:-50}
RANDOM=${SEED:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -a target/ddlist "$work/program"
program=$work/program/bin/ddlist
export program work
export HOME=$work/home LC_ALL=C.UTF-8
export XDG_CACHE_HOME=$work/cache XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data
mkdir "$HOME"
first=cazenavette2022dataset
second=zhao2021datasetcondensation

bad() {
  printf '%s\n' "$*" >>"$work/bad"
}

line() {
  printf '%-42s %6s %s\n' "$1" "$2" "$3" | tee -a "$work/lines"
}

# What the commands that write begin with and should come to: NAME.before and NAME.after.
"$program" list -o bibtex >"$work/all.bib"
"$program" list --year ..2021 -o bibtex >"$work/some.bib"
{
  echo '% a file of the user'
  sed 's/title *= *{/&Wrong: /; s/year *= *{20/year = {19/' "$work/some.bib"
} >"$work/audit.before"
{ printf '%% a file of the user\n\n' && cat "$work/some.bib"; } >"$work/cite.before"
"$program" import "$work/some.bib" -q -o "$work/import.before"
mkdir "$work/update.before" "$work/list"
"$program" list -o markdown | grep -v 'Trajectory' >"$work/list/README.md"

# One run of a command that writes; $2 is the file or folder.
cite() { "$program" cite $first $second --into "$1" -q; }
audit() { "$program" audit "$1" --write -q; }
import() { "$program" import "$work/all.bib" --merge "$1" --apply -q; }
update() { XDG_DATA_HOME=$1 "$program" update --from "$work/list" --edition 2030-01-01 -q; }

# Whether two states are the same: to the byte, or of a catalog and of an edition, in what is read from them.
same() {
  diff -rq "$2" "$3" >/dev/null && return
  case $1 in
    cite | audit) return 1 ;;
    import) [ "$("$program" list --catalog "$2" -o tsv 2>&1)" = "$("$program" list --catalog "$3" -o tsv)" ] ;;
    update) [ "$(XDG_DATA_HOME=$2 "$program" list -o tsv 2>&1)" = "$(XDG_DATA_HOME=$3 "$program" list -o tsv)" ] ;;
  esac
}

# The names of all files in a folder or beside a file.
names() {
  (cd "$1" && find . -mindepth 1 | LC_ALL=C sort)
}

for command in cite audit import update; do
  mkdir "$work/$command.folder"
  cp -a "$work/$command.before" "$work/$command.folder/x"
  $command "$work/$command.folder/x" >/dev/null 2>&1 || true
  cp -a "$work/$command.folder/x" "$work/$command.after"
  names "$work/$command.folder" >"$work/$command.names"
  ! same $command "$work/$command.before" "$work/$command.after" ||
    { echo "soak: $command changes nothing here" >&2; exit 2; }
done

# Runs from nothing, by eight at once.
"$program" cite $first >"$work/cite.right"
"$program" list --catalog "$work/some.bib" -o keys >"$work/list.right"
rm -rf "$XDG_CACHE_HOME"
find "$work/program" -name '*.jsa' -delete
one() {
  if (($1 % 2)); then words=(cite "$first") right=cite; else words=(list --catalog "$work/some.bib" -o keys) right=list; fi
  if ! "$program" "${words[@]}" >"$work/one.$1" 2>&1 || ! cmp -s "$work/one.$1" "$work/$right.right"; then
    { echo "run $1:" && cat "$work/one.$1"; } >>"$work/bad.runs"
  fi
  rm -f "$work/one.$1"
  if [ "$1" = "$2" ]; then rm -rf "$XDG_CACHE_HOME" 2>/dev/null || rm -rf "$XDG_CACHE_HOME" || true; fi
}
export -f one
export first
seq "$runs" | xargs -P 8 -I{} bash -c "one {} $((runs / 2))"
wrong=$(grep -c '^run ' "$work/bad.runs" 2>/dev/null || true)
[ "${wrong:-0}" = 0 ] || { bad "$wrong of $runs runs"; head -20 "$work/bad.runs" >&2; }
line "runs by eight at once, cold cache" "$runs" "${wrong:-0} wrong"

# Kills one command at random moments; each time its file has to be as before or as after, and the next
# run has to bring it to what is after, with nothing beside it.
kill_often() {
  local command=$1 folder before=0 after=0 torn=0 left=0 start took moment i
  folder=$work/$command.folder
  XDG_CACHE_HOME=$work/cache.$command
  for ((i = 0; i < kills; i++)); do
    rm -rf "$folder"
    mkdir "$folder"
    cp -a "$work/$command.before" "$folder/x"
    if ((i % 20 == 0)); then
      start=$(date +%s%N)
      $command "$folder/x" >/dev/null 2>&1 || true
      took=$((($(date +%s%N) - start) / 1000000))
      rm -rf "$folder" && mkdir "$folder" && cp -a "$work/$command.before" "$folder/x"
    fi
    moment=$((RANDOM * took * 11 / 10 / 32768))
    # The program is the job itself, so that it is what is killed.
    (
      case $command in
        cite) exec "$program" cite $first $second --into "$folder/x" -q ;;
        audit) exec "$program" audit "$folder/x" --write -q ;;
        import) exec "$program" import "$work/all.bib" --merge "$folder/x" --apply -q ;;
        update) XDG_DATA_HOME=$folder/x exec "$program" update --from "$work/list" --edition 2030-01-01 -q ;;
      esac
    ) >/dev/null 2>&1 &
    sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
    { kill -KILL $! && wait $!; } 2>/dev/null || true
    if same "$command" "$folder/x" "$work/$command.before"; then
      before=$((before + 1))
    elif same "$command" "$folder/x" "$work/$command.after"; then
      after=$((after + 1))
    else
      torn=$((torn + 1))
      cp -a "$folder" "$work/torn.$command.$i"
    fi
    if [ "$(names "$folder")" != "$(cat "$work/$command.names")" ] ||
      ! diff -rq "$folder/x" "$work/$command.after" >/dev/null; then
      $command "$folder/x" >/dev/null 2>&1 || true
      same "$command" "$folder/x" "$work/$command.after" || torn=$((torn + 1))
    fi
    if [ "$(names "$folder")" != "$(cat "$work/$command.names")" ]; then
      left=$((left + 1))
      names "$folder" | diff "$work/$command.names" - >>"$work/left.$command" || true
    fi
  done
  line "kills of $command" "$kills" "$before before, $after after, $torn torn, $left with files left"
  ((torn + left == 0)) || bad "$command: $torn torn, $left with files left $(head -3 "$work/left.$command" 2>/dev/null)"
}
for command in cite audit import update; do
  kill_often $command &
done
wait

# Two that write one file at once: nothing of the user's is lost, and of what each adds neither is.
lost=0
for ((i = 0; i < pairs; i++)); do
  folder=$work/pair
  rm -rf "$folder"
  mkdir "$folder"
  x=$folder/x.bib
  cp "$work/some.bib" "$x"
  echo '% a note of the user' >>"$x"
  "$program" cite $first --into "$x" -q >/dev/null 2>&1 &
  case $((i % 3)) in
    0) "$program" cite duan2023latent --into "$x" -q >/dev/null 2>&1 && expected=duan2023latent ;;
    1) "$program" audit "$x" --write -q >/dev/null 2>&1 && expected='a note' ;;
    2)
      sleep "0.$(printf '%03d' $((RANDOM % 300)))"
      { cat "$x" && echo '% saved by an editor'; } >"$folder/new"
      mv "$folder/new" "$x"
      expected='saved by an editor'
      ;;
  esac
  status=0
  wait $! || status=$?
  # An editor that read before ddlist wrote replaces what ddlist wrote: that is not ddlist's to prevent.
  if ! grep -q 'a note of the user' "$x" || ! grep -q "$expected" "$x" ||
    { ((i % 3 != 2 && status == 0)) && ! grep -q "{$first," "$x"; } ||
    ! [ "$(grep -c '^@' "$x")" -ge "$(grep -c '^@' "$work/some.bib")" ] || [ "$(names "$folder")" != ./x.bib ]; then
    lost=$((lost + 1))
    cp -a "$folder" "$work/lost.$i"
    { echo "pair $i, status $status:" && names "$folder" && diff "$work/some.bib" "$x"; } >>"$work/bad.pairs" || true
  fi
done
((lost == 0)) || { bad "$lost of $pairs pairs"; head -40 "$work/bad.pairs" >&2; }
line "pairs of writers" "$pairs" "$lost lost"

# A full disk: a file system of its own where this machine lets one be mounted, else a limit of file size.
full() {
  local command=$1 status=0
  cp -a "$work/$command.before" "$work/disk/x"
  dd if=/dev/zero of="$work/disk/fill" bs=4096 2>/dev/null || true
  $command "$work/disk/x" >/dev/null 2>"$work/full.err" || status=$?
  if [ $status = 0 ]; then
    bad "$command on a full disk ends with 0"
  elif ! same "$command" "$work/disk/x" "$work/$command.before"; then
    bad "$command on a full disk loses something"
  elif [ "$(wc -l <"$work/full.err")" -gt 3 ] || ! grep -q '^ddlist: ' "$work/full.err"; then
    bad "$command on a full disk says: $(head -3 "$work/full.err")"
  else
    echo "$command" >>"$work/full.right"
  fi
  rm -f "$work/disk/fill"
  $command "$work/disk/x" >/dev/null 2>&1 || true
  same "$command" "$work/disk/x" "$work/$command.after" || bad "$command does not go on after a full disk"
  rm -rf "$work/disk/x"
}
full_disk() {
  local command status
  for command in cite audit import update; do full $command; done
  dd if=/dev/zero of="$work/disk/fill" bs=4096 2>/dev/null || true
  status=0
  XDG_CACHE_HOME=$work/disk/cache "$program" cite $first >"$work/full.out" 2>&1 || status=$?
  { [ $status = 0 ] && cmp -s "$work/full.out" "$work/cite.right"; } || bad 'a cache on a full disk'
  status=0
  "$program" list -o bibtex >"$work/disk/out" 2>/dev/null || status=$?
  [ $status = 3 ] || bad "output to a full disk ends with $status"
}
mkdir "$work/disk"
export -f bad same full full_disk names cite audit import update
export first second
if unshare -rm mount -t tmpfs -o size=3m none "$work/disk" 2>/dev/null; then
  unshare -rm bash -c "mount -t tmpfs -o size=3m none '$work/disk' && full_disk"
  where='tmpfs of its own'
else
  where='not here: this machine lets nobody mount'
fi
wrong=$(grep -c 'full disk' "$work/bad" 2>/dev/null) || wrong=${wrong:-0}
line "commands on a full disk ($where)" 6 "$wrong wrong"

if [ -s "$work/bad" ]; then
  cat "$work/bad" >&2
  exit 1
fi
