# What the smoke tests share: a program on a screen of its own, its keys and its pictures. Sourced with $work and $pictures set.
passed=0 pids=()

finish() {
  for p in "${pids[@]}"; do kill "$p" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

fail() {
  echo "smoke: $*" >&2
  import -window root "$pictures/failed.png" 2>/dev/null || true
  [ -s "$work/program.log" ] && { echo "--- the program printed:" >&2; head -40 "$work/program.log" >&2; }
  echo "smoke: $passed passed, 1 failed"
  exit 1
}
ok() { passed=$((passed + 1)); echo "ok   $*"; }

# until_true SECONDS COMMAND: waits until the command succeeds.
until_true() {
  local end=$((SECONDS + $1)); shift
  until "$@" >/dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}

# colours FILE: how many colours a picture has; an empty window has one.
colours() { identify -format %k "$1"; }
picture() {
  timeout 20 import -window "$2" "$pictures/$1.png" || timeout 20 import -window root "$pictures/$1.png" # a window that is just replaced cannot be read
  [ "$(colours "$pictures/$1.png")" -gt 20 ] || fail "the picture of $1 is empty"
}
window() { xdotool search --onlyvisible --name "$1" | head -1; }
key() { xdotool key --window "$main" --clearmodifiers "$@" 2>/dev/null || true; sleep 0.4; } # the window may go while the key comes up

