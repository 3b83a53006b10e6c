#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Callside and opens it on its practice line, where rehearsed callers ring in:
#   bash packaging/try.sh [options of callside]
# Installs what is missing first. Without a display it plays for 30 s, prints each call's journey and leaves a picture.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
bash "$root/packaging/install-dependencies.sh"

echo "Building Callside in build/release; the first time takes some minutes."
(
    cd "$root"
    cmake --preset release >/dev/null
    cmake --build --preset release --parallel "$(nproc)" --target callside callside-bench
)
callside="$root/build/release/bin/callside"

platform=${QT_QPA_PLATFORM:-}
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { [ -n "$platform" ] && [ "$platform" != offscreen ]; }; then
    exec "$callside" --practice "$@"
fi

picture="$root/build/callside.png"
screen="$root/build/screen.json" # Qt's own is 800 by 800, too small for the whole window
echo '{"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96,' \
    '"logicalBaseDpi": 96, "dpr": 1}]}' >"$screen"
platform=offscreen
[[ "$screen" == *:* ]] || platform="offscreen:configfile=$screen"

echo "There is no display here, so the practice calls are played for 30 seconds without one:"
QT_QPA_PLATFORM="$platform" "$callside" --practice --seconds 30 --screenshot "$picture" "$@"
echo "A picture of the window at the end is in $picture"
