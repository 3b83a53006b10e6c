#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Is every source file as clang-format 14 leaves it? Another version lays out some things otherwise, so it must be 14:
#   tests/lint/check_format.sh [--fix]
set -eu

cd "$(dirname "$0")/../.."
for tool in clang-format-14 clang-format; do
    case "$("$tool" --version 2>/dev/null)" in
        *"version 14."*) found=$tool && break ;;
    esac
done
if [ -z "${found:-}" ]; then
    echo "format: clang-format 14 is not installed (Debian 12: apt install clang-format)" >&2
    exit 1
fi
case "${1:-}" in
    --fix) set -- -i ;;
    *) set -- --dry-run -Werror ;;
esac
find src tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 "$found" "$@"
