#!/bin/sh
# Runs the built terminal in tmux as an officer would: first paint, keys, help, resize, quit, SIGTERM, and a hang-up that must leave no process.
# Usage: tools/terminal-smoke.sh [PROGRAM [ARGUMENT...]]; without arguments the Release build is run against a server that is not there.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
socket="officer-smoke-$$"
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT
if [ $# -eq 0 ]; then
    : > "$work/local-officer.token"
    set -- "$root/clients/Customs.Officer.Terminal/bin/Release/net10.0/Customs.Officer.Terminal" --server https://127.0.0.1:9 --token "$work/local-officer.token"
fi

start() { # columns rows
    tmux -L "$socket" new-session -d -x "$1" -y "$2" "exec env XDG_STATE_HOME=$work LANG=C.UTF-8 TERM=tmux-256color sh -c 'echo \$\$ > $work/pid; exec \"\$@\"' officer $program"
}
shows() { # text
    tries=0
    until tmux -L "$socket" capture-pane -p | grep -q -- "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "FAIL: the screen never showed: $1"; tmux -L "$socket" capture-pane -p; exit 1; }
        sleep 0.1
    done
    echo "ok   $1"
}
gone() { # what
    tries=0
    while kill -0 "$(cat "$work/pid")" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "FAIL: the process is still there after $1"; exit 1; }
        sleep 0.1
    done
    echo "ok   no process after $1"
}
program=""
for word in "$@"; do program="$program '$word'"; done

for size in "80 24" "140 40"; do
    start $size
    shows "QUEUE"
    shows "all keys"
    tmux -L "$socket" send-keys '?'
    shows "KEYS of QUEUE"
    tmux -L "$socket" send-keys F12
    tmux -L "$socket" send-keys F7
    shows "PARTY LOOK-UP"
    tmux -L "$socket" send-keys 'Kish Island' F12
    shows "QUEUE"
    tmux -L "$socket" send-keys F3
    shows "QUIT?"
    tmux -L "$socket" send-keys Down Enter
    gone "quitting"
done
start 80 24
shows "QUEUE"
kill -TERM "$(cat "$work/pid")"
gone "SIGTERM"
start 80 24
shows "QUEUE"
tmux -L "$socket" kill-server
gone "a hang-up"
