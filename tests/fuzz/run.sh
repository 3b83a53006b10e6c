#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for some seconds (default 5) from its seed corpus:
#   tests/fuzz/run.sh [seconds]
# What it finds beyond the seeds stays in build/fuzz/found/NAME; an input that fails is kept beside it and named.
set -eu

seconds=${1:-5}
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$here/../.." && pwd)/build/fuzz

compiler=$(command -v clang++ || command -v clang++-14 || true)
if [ -z "$compiler" ]; then
    echo "fuzz: clang++ is not installed (Debian: apt install clang libclang-rt-14-dev)" >&2
    exit 1
fi

launcher=$(command -v ccache || true)
cmake -S "$here" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" \
    ${launcher:+-DCMAKE_CXX_COMPILER_LAUNCHER="$launcher"} >/dev/null
cmake --build "$build" -j 2 >"$build/build.log" 2>&1 || { cat "$build/build.log" >&2; exit 1; }

for source in "$here"/fuzz_*.cpp; do
    target=$(basename "$source" .cpp)
    name=${target#fuzz_}
    found="$build/found/$name"
    mkdir -p "$found"
    if ! QT_LOGGING_RULES='*=false' "$build/$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=1024 \
        -artifact_prefix="$build/$name-" "$found" "$here/corpus/$name" >"$build/$name.log" 2>&1; then
        cat "$build/$name.log" >&2
        exit 1
    fi
    echo "fuzz: $target: $(grep -E '^Done' "$build/$name.log")"
done
