#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of the packages in dependencies.txt:
#   packaging/install-dependencies.sh [--tests]
# --tests: also what only the tests need. Nothing is called, and no password is asked for, when nothing is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sections="program"
case "${1:-}" in
    "") ;;
    --tests) sections="program tests" ;;
    *)
        echo "install-dependencies: there is no option $1; the only one is --tests" >&2
        exit 2
        ;;
esac

# The lines of the wanted sections.
packages() {
    awk -v wanted=" $sections " '
        { sub(/#.*/, ""); gsub(/[ \t]+/, "") }
        /^\[/ { isWanted = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        NF && isWanted' "$here/dependencies.txt"
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    cat >&2 <<'END'
Packages are installed by themselves on Debian and its relatives only. Elsewhere, install these with your own tool:
a C++20 compiler (GCC 12 or newer), CMake 3.23 or newer, Ninja; Qt 6.4 or newer with its modules Base (Core, Gui,
Widgets, Network, Sql with the SQLite driver), HTTP Server, WebSockets, SVG, Multimedia, Charts and
Tools (Linguist); QtKeychain for Qt 6, with libsecret to run; libjwt (1.x).
The tests also need Python 3 with jsonschema, clang with libFuzzer for the fuzz targets, and D-Bus with gnome-keyring
for those of the keychain.
Going on with what is there.
END
    exit 0
fi

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=()
for line in $(packages); do
    found=
    for name in ${line//|/ }; do
        is_installed "$name" && found=1
    done
    [ -n "$found" ] || missing+=("$line")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
as_root+=(env DEBIAN_FRONTEND=noninteractive)

echo "Installing with apt-get what is missing: ${missing[*]}"
"${as_root[@]}" apt-get -q -q update </dev/null
chosen=()
for line in "${missing[@]}"; do
    name=${line%%|*}
    for candidate in ${line//|/ }; do
        if apt-cache show "$candidate" >/dev/null 2>&1; then
            name=$candidate
            break
        fi
    done
    chosen+=("$name")
done
"${as_root[@]}" apt-get -q -y --no-install-recommends install "${chosen[@]}" </dev/null
