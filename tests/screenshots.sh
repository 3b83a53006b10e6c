#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the window in every state and look, for people to look at:
#   bash tests/screenshots.sh [FOLDER [NAME-PART...]]
# The pictures are in FOLDER, build/shots unless it is given. A NAME-PART ("urgent", "-ja-", "dark-200") keeps the
# others out. With ImageMagick there are grey ones of the lists as well: stages differ without their colours.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-$root/build/shots}")
shift || true
cd "$root"
cmake --preset dev -DCALLSIDE_TESTS=ON >/dev/null
cmake --build --preset dev --target shots
mkdir -p "$folder"

drawn=0
for series in "--language en" "--language ja" "--language en --4k" "--language ja --4k"; do
    # A series in which nothing has that name is no failure; that none has is.
    # shellcheck disable=SC2086 # the words of a series are options
    if build/dev/tests/shots $series "$folder" "$@"; then
        drawn=1
    fi
done
if [ "$drawn" = 0 ]; then
    echo "no picture has such a name" >&2
    exit 1
fi

if command -v convert >/dev/null; then
    for picture in "$folder"/stages-*-100.png "$folder"/forty-*-100.png; do
        [ -e "$picture" ] && convert "$picture" -colorspace Gray "${picture%.png}-grey.png"
    done
fi
echo "The pictures are in $folder"
