#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs the tests; installs what is missing first:
#   bash tests/run.sh                the tests, and a few seconds of fuzzing
#   bash tests/run.sh --asan         the tests under the address and undefined-behaviour sanitizers
#   bash tests/run.sh --tsan         the tests under the thread sanitizer
#   bash tests/run.sh --fuzz SECONDS only the fuzz targets, each for so long
#   bash tests/run.sh --all          all of these, fuzzing for 60 seconds a target
# It ends with ctest's own summary; with more to say only if something besides ctest has failed.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# Most tests wait for the clock rather than for the processor.
jobs=$((2 * $(nproc)))
failures=()

usage() {
    sed -n '4,8s/^# //p' "$root/tests/run.sh" >&2
    exit 2
}

build() { # preset
    cmake --preset "$1" -DCALLSIDE_TESTS=ON >/dev/null
    cmake --build --preset "$1" --parallel "$(nproc)"
}

run_ctest() { # preset, and a command to run ctest with
    local preset=$1
    shift
    # These tests hold a clinic's deadlines on whatever machine they run: one that misses them on a busy machine is tried
    # again, with both tries in the output. What is wrong with the program fails twice.
    "$@" ctest --preset "$preset" -j "$jobs" --output-on-failure --no-tests=error --repeat until-pass:2 </dev/null ||
        failures+=("the tests in build/$preset")
}

fuzz() { # seconds a target
    if ! command -v clang++ >/dev/null; then
        echo "fuzz: passed over, as clang++ is not installed"
        return
    fi
    sh tests/fuzz/run.sh "$1" </dev/null || failures+=("fuzzing: see build/fuzz")
}

run_asan() {
    local jobs=$(nproc) # here they wait for the processor
    build dev-asan
    export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
    export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
    run_ctest dev-asan
}

# The distribution's Qt is not built for the thread sanitizer, which therefore does not see what Qt's own locks order
# and reports innocent things inside Qt. What counts is a report whose summary line lies in our own source.
run_tsan() {
    build dev-tsan
    local jobs=$(nproc) reports="$root/build/dev-tsan/reports" plain=()
    rm -rf "$reports"
    mkdir -p "$reports"
    export TSAN_OPTIONS="exitcode=0:log_path=$reports/report${TSAN_OPTIONS:+:$TSAN_OPTIONS}"
    # It cannot run where the system scatters memory too widely.
    setarch -R true 2>/dev/null && plain=(setarch -R)
    run_ctest dev-tsan "${plain[@]}"
    local own
    own=$(cat "$reports"/report.* 2>/dev/null | grep '^SUMMARY: ' | grep -F -e " $root/src/" -e " $root/tests/" |
        sort | uniq -c || true)
    if [ -n "$own" ]; then
        failures+=("the thread sanitizer: see build/dev-tsan/reports")
        printf 'Reports in our own source:\n%s\n' "$own"
    fi
}

mode=${1:-plain}
[ $# -le 1 ] || [ "$mode" = --fuzz ] || usage
case "$mode" in
    plain | --asan | --tsan | --all) ;;
    --fuzz) [[ $# -eq 2 && "$2" =~ ^[1-9][0-9]*$ ]] || usage ;;
    *) usage ;;
esac

bash packaging/install-dependencies.sh --tests
case "$mode" in
    plain)
        build dev
        fuzz 3
        run_ctest dev
        ;;
    --asan) run_asan ;;
    --tsan) run_tsan ;;
    --fuzz) fuzz "$2" ;;
    --all)
        fuzz 60
        run_tsan
        run_asan
        build dev
        run_ctest dev
        ;;
esac

for failure in "${failures[@]}"; do
    echo "failed: $failure" >&2
done
[ ${#failures[@]} -eq 0 ]
