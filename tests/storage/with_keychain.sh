#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test program with a keychain of its own, on a bus of its own, in a home of its own:
#   with_keychain.sh KIND PROGRAM [ARGUMENTS]
# KIND: nobus (no bus at all), noservice (a bus without a keychain), locked, unlocked, silent (unlocked, but it does not
# answer until CALLSIDE_KEYRING_PID gets SIGCONT). Ends with 77 where the tools for it are not installed.
set -euo pipefail

kind=$1
shift
if [ "$kind" = serve ]; then # inside the bus
    kind=$1
    shift
    case "$kind" in
        noservice) exec "$@" ;;
        locked) gnome-keyring-daemon --foreground --components=secrets >/dev/null 2>&1 & ;;
        *) gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 <<<"rehearsed" & ;;
    esac
    keyring=$!
    trap 'kill -CONT $keyring 2>/dev/null || true; kill $keyring 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        [ -S "$XDG_RUNTIME_DIR/keyring/control" ] && break
        sleep 0.05
    done
    if [ "$kind" = silent ]; then
        # It has to be on the bus before it falls silent.
        for _ in $(seq 100); do
            dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                string:org.freedesktop.secrets 2>/dev/null | grep -q true && break
            sleep 0.05
        done
        kill -STOP $keyring
        export CALLSIDE_KEYRING_PID=$keyring
    fi
    code=0
    "$@" || code=$?
    exit $code
fi

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" CALLSIDE_KEYCHAIN="$kind"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME GNOME_KEYRING_CONTROL

code=0
case "$kind" in
    nobus) "$@" || code=$? ;;
    noservice | locked | unlocked | silent)
        for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
            if [ "$kind" != noservice ] || [ "$tool" != gnome-keyring-daemon ]; then
                command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
            fi
        done
        # Nothing is started by asking for it: neither a second keychain nor a window that asks for a password.
        cat >"$home/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
END
        dbus-run-session --config-file="$home/bus.conf" -- bash "$0" serve "$kind" "$@" || code=$?
        ;;
    *)
        echo "with_keychain: there is no kind $kind" >&2
        code=2
        ;;
esac
exit $code
