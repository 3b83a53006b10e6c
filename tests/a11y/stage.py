# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a bus and the program, all its own: nothing of it is seen by, or reaches, whoever sits at this computer."""

import contextlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

INNER = "CALLSIDE_A11Y_INNER"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SCREEN = "1366x768x24"
PATIENCE = float(os.environ.get("CALLSIDE_A11Y_PATIENCE", "1"))  # slower programs are waited for longer


class CannotRun(Exception):
    """What is missing on this computer."""


def bus_launcher():
    return next((path for path in LAUNCHERS if os.access(path, os.X_OK)), None)


def python_with_gi():
    """A Python that has GObject introspection and AT-SPI: Debian's own, where another one comes first in the path."""
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    for python in dict.fromkeys((sys.executable, "/usr/bin/python3")):
        if os.access(python, os.X_OK) and not subprocess.run(
                [python, "-W", "ignore", "-c", probe], stderr=subprocess.DEVNULL, check=False).returncode:
            return python
    return None


def check_tools():
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-run-session") if not shutil.which(tool)]
    if not bus_launcher():
        missing.append("at-spi-bus-launcher")
    if not python_with_gi():
        missing.append("Python's gi with Atspi 2.0")
    if missing:
        raise CannotRun("not installed: " + ", ".join(missing) + " (bash packaging/install-dependencies.sh --tests)")


@contextlib.contextmanager
def running(command, **options):
    """The process, in a group of its own; the whole group is gone afterwards."""
    process = subprocess.Popen(command, start_new_session=True, **options)
    try:
        yield process
    finally:
        stop(process)


def stop(process):
    for how, seconds in ((signal.SIGTERM, 3), (signal.SIGKILL, 3)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
            break
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # what it left behind


@contextlib.contextmanager
def screen(folder):
    """An X server with a window manager: without one no window ever becomes active. Gives the display's name."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", SCREEN, "-nolisten", "tcp", "-fbdir", str(folder)]
    with running(command, pass_fds=(tell,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        with os.fdopen(told) as pipe:
            number = pipe.readline().strip()  # or nothing, when it ends
        if not number:
            raise CannotRun(f"Xvfb does not start (it ended with {server.wait()})")
        display = {"DISPLAY": f":{number}"}
        with running(["openbox"], env=os.environ | display, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL):
            yield display


def on_stage(arguments):
    """Runs this script again with `arguments`, on a screen and a bus of its own. Gives the exit code."""
    check_tools()
    with tempfile.TemporaryDirectory(prefix="callside-a11y-") as name:
        folder = pathlib.Path(name)
        for part in ("run", "home", "screen", "data"):
            (folder / part).mkdir(mode=0o700)
        environment = {key: value for key, value in os.environ.items()
                       if not key.startswith(("QT_", "OPENAI_", "CALLSIDE_LANG", "WAYLAND_", "DBUS_", "AT_SPI_"))}
        environment |= {
            INNER: name, "XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "home"), "XDG_DATA_HOME": str(folder / "home"),
            "XDG_SESSION_TYPE": "x11", "LC_ALL": "C.UTF-8", "CALLSIDE_LANGUAGE": "en", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        with screen(folder / "screen") as display:
            command = ["dbus-run-session", "--", python_with_gi(), "-W", "ignore", sys.argv[0], *arguments]
            with running(command, env=environment | display, stderr=subprocess.PIPE, text=True) as inner:
                # The bus daemons tell about every service that they start.
                for line in inner.stderr:
                    if not line.startswith(("dbus-daemon[", "SpiRegistry daemon")):
                        sys.stderr.write(line)
                return inner.wait()


class Program:
    """Callside on the practice line, with its accessibility bus."""

    def __init__(self, path):
        self.folder = pathlib.Path(os.environ[INNER])
        self.log = self.folder / "callside.log"
        self._path = path
        self._stack = contextlib.ExitStack()
        self.process = None

    def __enter__(self):
        self._stack.enter_context(running([bus_launcher(), "--launch-immediately"], stderr=subprocess.DEVNULL))
        command = [self._path, "--practice", "--data-dir", str(self.folder / "data")]
        # What the platform's libraries never free is not what this is about.
        environment = os.environ | {"ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"}
        log = self._stack.enter_context(open(self.log, "wb"))
        self.process = self._stack.enter_context(running(command, stdout=log, stderr=log, env=environment))
        return self

    def __exit__(self, *what):
        return self._stack.__exit__(*what)

    def has_ended(self):
        return self.process.poll() is not None

    def end_code(self, seconds):
        try:
            return self.process.wait(seconds * PATIENCE)
        except subprocess.TimeoutExpired:
            return None

    def said(self):
        return self.log.read_text(errors="replace")


class Framebuffer:
    """The pixels of the screen, as the X server keeps them in a file (XWD)."""

    def __init__(self):
        self._file = pathlib.Path(os.environ[INNER]) / "screen" / "Xvfb_screen0"

    def region(self, x, y, width, height):
        """The bytes of a rectangle, cut to the screen."""
        data = self._file.read_bytes()
        word = [int.from_bytes(data[i:i + 4], "big") for i in range(0, 100, 4)]
        head, columns, rows, bits, stride, colours = word[0], word[4], word[5], word[11], word[12], word[19]
        start = head + colours * 12
        left, right = max(x, 0), min(x + width, columns)
        pixel = bits // 8
        return b"".join(data[start + line * stride + left * pixel:start + line * stride + right * pixel]
                        for line in range(max(y, 0), min(y + height, rows)))


def until(condition, what, seconds=10):
    """Waits until the condition gives something true, and gives it. Fails after that time."""
    end = time.monotonic() + seconds * PATIENCE
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds * PATIENCE:.0f} s in vain: {what}")
        time.sleep(0.02)
