#!/usr/bin/env bash
# Installs the .deb on a bare Debian without Python and tries it there, as root:
#     packaging/try_in_chroot.sh [FILE.deb]
# Needs debootstrap, Xvfb and the development environment's Python (for QMimeDatabase). The bare
# system is made anew below ${OKRDESK_CHROOT:-build/chroot} and taken away again at the end.
# `python packaging/build.py bundle linux` makes the package.
set -euo pipefail
cd "$(dirname "$0")/.."
deb=$(realpath "${1:-$(ls -t dist/okrdesk_*.deb | sed -n 1p)}")
root=$(realpath -m "${OKRDESK_CHROOT:-build/chroot}")
suite=${OKRDESK_SUITE:-bookworm}
python=${PYTHON:-.venv/bin/python}
screen=${OKRDESK_SCREEN:-97}

step() { printf '\n== %s\n' "$*"; }
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
        HOME=/home/founder DISPLAY=":$screen" "$@"
}
# Whether a program says a word; all it says is read, or it might be told of a broken pipe.
says() { word=$1; shift; "$@" | grep "$word" >/dev/null; }
fail() { echo "NOT AS IT SHOULD BE: $*"; exit 1; }
clear_up() {
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
    for mounted in proc sys; do
        while mountpoint -q "$root/$mounted"; do umount "$root/$mounted"; done
    done
    rm -rf --one-file-system "$root"
}
trap clear_up EXIT

step "a bare $suite with libgl1 and libegl1, and nothing else"
clear_up
mkdir -p "$root"
debootstrap --variant=minbase --include=libgl1,libegl1 "$suite" "$root" >"$root.log" 2>&1 ||
    { tail "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
inside sh -c 'command -v python3 || echo "no Python"; dpkg-query --show | wc -l'

step "the package installs"
cp "$deb" "$root/okrdesk.deb"
inside dpkg --install /okrdesk.deb
inside dpkg-query --show --showformat '${Package} ${Version} ${Status}\n' okrdesk

step "okrdesk --selftest, in a window on a screen"
Xvfb ":$screen" -screen 0 1440x900x24 -nolisten tcp -ac >/dev/null 2>&1 &
xvfb=$!
for _ in $(seq 50); do [ -e "/tmp/.X11-unix/X$screen" ] && break; sleep 0.1; done
mkdir -p "$root/home/founder"
inside env QT_QPA_PLATFORM=xcb okrdesk --selftest

step "the command line"
inside okrdesk new /home/founder/Tidewater.okr --sample
inside okrdesk show /home/founder/Tidewater.okr --on 2026-11-21 | sed -n 1,12p
inside okrdesk review /home/founder/Tidewater.okr -o /home/founder/review.pdf

step "a desktop's own tools join: types of files"
inside env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    libglib2.0-bin shared-mime-info desktop-file-utils >/dev/null 2>&1
inside sh -c 'command -v python3 || echo "still no Python"'
type=application/vnd.okrdesk.workspace+sqlite3
cp "$root/home/founder/Tidewater.okr" "$root/home/founder/without-ending"
"$python" - "$root/home/founder/plain" <<'PY'
import sqlite3, sys
for name in (sys.argv[1], sys.argv[1] + ".sqlite"):
    with sqlite3.connect(name) as made:
        made.execute("CREATE TABLE t(x)")
PY
typed() { inside gio info --attributes standard::content-type "/home/founder/$1" |
    sed -n 's/.*content-type: //p'; }
for name in Tidewater.okr without-ending plain plain.sqlite; do
    echo "gio: $name is $(typed $name)"
done
[ "$(typed Tidewater.okr)" = "$type" ] || fail "the type by name"
[ "$(typed without-ending)" = "$type" ] || fail "the type by what is inside"
[ "$(typed plain)" = application/vnd.sqlite3 ] || fail "a plain SQLite file"
[ "$(typed plain.sqlite)" = application/vnd.sqlite3 ] || fail "a plain SQLite file with ending"
inside gio mime "$type"
says okrdesk.desktop inside gio mime "$type" || fail "the program of the type"
says okrdesk.desktop inside gio mime x-scheme-handler/okrdesk || fail "the program of links"
XDG_DATA_DIRS="$root/usr/share" XDG_DATA_HOME="$root/none" "$python" - "$root/home/founder" "$type" <<'PY'
import sys
from pathlib import Path
from PySide6.QtCore import QMimeDatabase
folder, wanted = Path(sys.argv[1]), sys.argv[2]
types = QMimeDatabase()
for name in ("Tidewater.okr", "without-ending", "plain", "plain.sqlite"):
    found = types.mimeTypeForFile(str(folder / name))
    print(f"QMimeDatabase: {name} is {found.name()} ({found.comment()})")
    ours = name in ("Tidewater.okr", "without-ending")
    assert (found.name() == wanted) == ours, name
PY

step "a double click: gio open"
inside env QT_QPA_PLATFORM=xcb gio open /home/founder/Tidewater.okr
if command -v xwininfo >/dev/null; then
    for _ in $(seq 100); do
        says Tidewater.okr env DISPLAY=":$screen" xwininfo -root -tree && break
        sleep 0.2
    done
    DISPLAY=":$screen" xwininfo -root -tree | grep "Tidewater.okr" || fail "no window came"
    if [ -n "${OKRDESK_PICTURE:-}" ]; then
        sleep 4
        DISPLAY=":$screen" xwd -root -silent | convert xwd:- "$OKRDESK_PICTURE-opened.png"
    fi
    step "a link, and the file again: both reach the window that is there"
    kr=2.1
    inside env QT_QPA_PLATFORM=xcb gio open "okrdesk://open?file=/home/founder/Tidewater.okr&kr=$kr"
    inside env QT_QPA_PLATFORM=xcb okrdesk /home/founder/Tidewater.okr
    sleep 2
    windows=$(DISPLAY=":$screen" xwininfo -root -tree | grep -c "Tidewater.okr — OKRDesk") || true
    echo "windows on the file: $windows"
    [ "$windows" = 1 ] || fail "a second window"
    if [ -n "${OKRDESK_PICTURE:-}" ]; then
        DISPLAY=":$screen" xwd -root -silent | convert xwd:- "$OKRDESK_PICTURE-link.png"
    fi
fi
for entry in /proc/[0-9]*; do
    [ "$(readlink "$entry/root" 2>/dev/null)" = "$root" ] && kill "${entry#/proc/}" || true
done
sleep 1

step "portable: everything beside the program"
cp -r "$root/usr/lib/okrdesk" "$root/home/founder/stick"
touch "$root/home/founder/stick/portable.txt"
inside /home/founder/stick/okrdesk new /home/founder/Stick.okr
ls "$root/home/founder/stick/home"

step "the package goes and leaves the documents"
before=$(cd "$root/home/founder" && sha256sum Tidewater.okr review.pdf)
inside dpkg --purge okrdesk
after=$(cd "$root/home/founder" && sha256sum Tidewater.okr review.pdf)
[ "$before" = "$after" ] || fail "a document changed"
left=$(find "$root/usr" "$root/etc" "$root/var/lib" -iname '*okrdesk*' -not -path '*/dpkg/*')
[ -z "$left" ] || fail "left behind: $left"
echo "nothing of the program is left; the documents are as they were:"
ls "$root/home/founder"

printf '\nAll of it is as it should be.\n'
