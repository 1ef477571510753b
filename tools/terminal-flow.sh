#!/bin/sh
# The main job through the real program and the real embedded suite, in tmux at 80x24: an officer stops and refers the electron-beam welder,
# a desk takes, verifies and decides, a second person approves, and the officer's queue shows the end. Then a
# scanned number, an examination, values tried, the audit trail, statistics, services and the lock. Usage: tools/terminal-flow.sh [PROGRAM]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$root/clients/Customs.Officer.Terminal/bin/Release/net10.0/Customs.Officer.Terminal}
work=$(mktemp -d)
socket="officer-flow-$$"
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; sleep 1; rm -rf "$work"' EXIT

keys() { tmux -L "$socket" send-keys "$@"; sleep 0.2; }
shows() { # text
    tries=0
    until tmux -L "$socket" capture-pane -p | grep -q -- "$1"; do
        tries=$((tries + 1))
        [ "$tries" -lt 300 ] || { echo "FAIL: the screen never showed: $1"; tmux -L "$socket" capture-pane -p; exit 1; }
        sleep 0.1
    done
    echo "ok   $1"
}
as() { # identity
    keys I
    shows "WORK AS"
    keys "$1"
    keys Enter
    shows "$1  live"
}

tmux -L "$socket" new-session -d -x 80 -y 24 "exec env XDG_STATE_HOME=$work/state LANG=C.UTF-8 '$program' --data '$work/data' --glyphs ascii"
shows "STARTING"
shows "sample consignments were submitted"
keys /
keys C-u
keys EBW00118
keys Enter
shows "1 of 1"
keys S
shows "lane STOP"
keys 18b0
keys C-s
shows "Next: R refers it to a desk"
keys R
shows "Who is the real"
keys C-s
shows "Page 6 shows how far it is"
keys 6
shows "delivered"
as local-desk
keys F6
shows "CASES  all desks  1 of 1"
keys Enter
shows "to verify"
keys T
shows "The case is yours"
keys C-s
shows "Nobody else gets it"
keys V
shows "Is it so"
keys 1 Tab
keys "register extract"
keys C-s
shows "Verified"
keys D
shows "Decision"
keys 4 Tab
keys "diversion to Iran"
keys C-s
shows "Proposed in 2026-000001"
as local-desk-2
keys A
shows "proposes to secure the goods"
keys 1 Tab Tab
keys 0001
keys C-s
shows "Decided: 2026-000001"
as local-officer
keys F2
keys 6
shows "secured"
keys F2
sleep 0.5
keys 26DE7302EBW00119B1 Enter
shows "CONSIGNMENT  26DE7302EBW00119B1"
keys E
shows "as declared\|EXAMINE"
keys 1 Tab 1 Tab 1
keys C-s
shows "Recorded: the examination of 26DE7302EBW00119B1"
keys V
shows "VALUES"
keys "3.1" Tab
shows "With these values"
keys Escape Escape
keys a
shows "examination recorded"
keys F4
shows "By lane"
keys F11
shows "answers in"
keys F2
keys C-k
shows "LOCKED"
keys Enter
shows "QUEUE"
keys F3
shows "QUIT?"
keys Down Enter
echo "ok   the goods are secured by four eyes"
