#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works at the real program from outside, as a screen reader does: walks its accessibility tree in every situation and
fails on a control without a name, on a control that Tab does not reach or whose focus cannot be seen, and on an urgent
call that cannot be dealt with.

    walk_desk.py PROGRAM [--print]    the walk; --print also writes every tree to standard output
    walk_desk.py --self-test          plants bad names in a small tree and sees that each is found

Exit code 77: this computer has no X server, bus or Python for it, as it says.
"""

import argparse
import os
import signal
import sys

import naming
import stage

SKIPPED = 77


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("program", nargs="?")
    parser.add_argument("--print", action="store_true", dest="does_print")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        naming.self_test()
        return 0
    if not options.program:
        parser.error("which program?")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what was started is ended on the way out
    if stage.INNER not in os.environ:
        try:
            return stage.on_stage(sys.argv[1:])
        except stage.CannotRun as problem:
            print(f"skipped: {problem}")
            return SKIPPED
    import walk  # has AT-SPI, which only this Python has
    return walk.run(options.program, options.does_print)


if __name__ == "__main__":
    sys.exit(main())
