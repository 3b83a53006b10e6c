#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds src/ to the house rules that a compiler does not see: who may include whom, which Qt modules a folder may use,
and a few calls that must not be made.

    lint_arrows.py ROOT [--qt-headers DIR]    check the tree; exit code 1 and one line for each violation
    lint_arrows.py --self-test                plant violations in a small tree and see that each is found

Without --qt-headers (the folder that holds QtCore, QtGui, ...) the Qt modules are not checked.
"""

import argparse
import pathlib
import re
import sys
import tempfile

# src/README.md shows the same arrows. A new folder or arrow wants an ADR before it wants a line here.
ARROWS = {
    "core": set(),
    "openai": {"core"},
    "provider": {"core"},
    "storage": {"core"},
    "app": {"core", "openai", "provider", "storage"},
    "gui": {"core", "app", "storage"},
    "practice": set(),
}
# The folders of src/gui, from the ground up, and what each includes of the others (ADR 0017).
GUI_ARROWS = {
    "parts": set(),
    "words": {"parts"},
    "transcript": {"parts", "words"},
    "why": {"parts", "words"},
    "tasks": {"parts", "words"},
    "calls": {"parts", "words", "transcript", "why", "tasks"},
    "history": {"parts", "words", "transcript", "why", "calls"},
    "wording": {"parts"},
    "settings": {"parts", "words", "wording"},
    "setup": {"parts", "words", "why", "settings"},
    "practice": {"parts"},
    "console": {"parts", "words", "transcript", "tasks", "calls"},
    "desk": {"parts", "words", "why", "tasks", "calls", "history", "wording", "settings", "setup", "practice", "console"},
}
QT_MODULES = {
    "core": {"QtCore"},
    "openai": {"QtCore", "QtNetwork", "QtHttpServer", "QtWebSockets"},
    "provider": {"QtCore", "QtNetwork"},
    "storage": {"QtCore", "QtSql"},
    "app": {"QtCore", "QtNetwork"},
    "gui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtMultimedia", "QtCharts"},
    "practice": {"QtCore", "QtNetwork", "QtHttpServer", "QtWebSockets"},
}
# Programs put the parts together: src/ itself (main.cpp, Program) and src/bench. They may use everything; nothing uses
# them.
PROGRAM = "the program"
PROGRAMS = {PROGRAM, "bench"}

# (folders or None for all, files excepted, pattern in the code without its comments, why not)
FORBIDDEN = [
    ({"core"}, (), r"\bQ_OBJECT\b|\bpublic QObject\b", "core has values and functions, no QObject"),
    ({"core"}, (), r"\bcurrent(DateTime|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\w*\s*\(|_clock::now\b|\bQElapsedTimer\b",
     "core reads no clock; time comes in with the event"),
    ({"core"}, (), r"\bQRandomGenerator\b|\bstd::random_device\b|\bs?rand\s*\(", "core has no chance in it"),
    ({"core"}, ("Logging.cpp",), r"\bqC?(Debug|Info|Warning|Critical|Fatal)\s*\(", "core does not log"),
    ({"core"}, (), r"\bQ(File|Dir|SaveFile|Settings|Process|Thread|Timer)\b", "core does no input or output"),
    ({"core", "openai", "provider", "storage", "app"}, (), r"(?<![\w.>:])tr\s*\(", "sentences for people are made in gui"),
    ({"gui"}, (), r"(\.|->|::)exec\s*\(", "open(), never exec(): the window must not wait"),
    ({"gui"}, (), r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor\w*\s*\(", "the window must not wait"),
    ({"core", "openai", "provider", "app", "gui", "practice"} | PROGRAMS, (), r"\bqt6keychain/|\bQKeychain::",
     "the keychain is reached through storage/SecretStore"),
    ({"core", "openai", "storage", "app", "gui", "practice"} | PROGRAMS, (), r"<jwt\.h>|\bjwt_decode\b|\bjwt_encode",
     "tokens are read and made in provider/JsonWebToken"),
    (None, (), r"\bignoreSslErrors\b|\bVerifyNone\b", "certificates are always checked"),
    ({"core", "openai", "storage", "app", "gui"} | PROGRAMS, (), r"OpenAI-Beta",
     "that header selects a protocol that no longer exists"),
]

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LONG_FILE = 500

# Comments, or string and character literals, which may hold what looks like a comment.
TOKENS = re.compile(
    r'R"(?P<delimiter>[^\s()\\]{0,16})\((?:.|\n)*?\)(?P=delimiter)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'"
    r"|(?P<comment>//[^\n]*|/\*(?:.|\n)*?\*/)"
)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)
GENERATED = re.compile(r"^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$")


def without_comments(text):
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group()) if match.group("comment") else match.group()

    return TOKENS.sub(blank, text)


def sources(folder):
    return sorted(p for p in folder.rglob("*") if p.suffix in (".h", ".cpp"))


def line_of(text, position):
    return text.count("\n", 0, position) + 1


class Lint:
    def __init__(self, root, qt_headers=None):
        self.root = root
        self.src = root / "src"
        self.qt_headers = qt_headers
        self.module_of = {}
        self.violations = []
        self.warnings = []
        for folder in sorted(qt_headers.glob("Qt*")) if qt_headers else []:
            for header in folder.iterdir():
                self.module_of.setdefault(header.name, folder.name)

    def run(self):
        for path in sources(self.src) + sources(self.root / "tests"):
            text = path.read_text(encoding="utf-8")
            if LICENCE not in text.split("\n", 1)[0]:
                self.say(path, 1, f"the first line is not: // {LICENCE}")
            if text.count("\n") > LONG_FILE:
                name = path.relative_to(self.root)
                self.warnings.append(f"{name}: {text.count(chr(10))} lines; over {LONG_FILE} it wants to be two files")
            if self.src in path.parents:
                self.check_source(path, without_comments(text))
        return self

    def say(self, path, line, sentence):
        self.violations.append(f"{path.relative_to(self.root)}:{line}: {sentence}")

    def check_source(self, path, code):
        parts = path.relative_to(self.src).parts
        module = parts[0] if len(parts) > 1 else PROGRAM
        if module not in PROGRAMS and module not in ARROWS:
            self.say(path, 1, f"src/{module} is no module of the house: it needs an ADR and a line in this lint")
            return
        if module == "gui" and (len(parts) != 3 or parts[1] not in GUI_ARROWS):
            self.say(path, 1, "in gui a file stands in one of its folders; a new folder needs an ADR and a line here")
        for match in INCLUDE.finditer(code):
            line = line_of(code, match.start(2))
            if match.group(1) == '"':
                self.check_own_include(path, line, module, match.group(2))
            else:
                self.check_qt_include(path, line, module, match.group(2))
        for folders, excepted, pattern, why in FORBIDDEN:
            if (folders is None or module in folders) and path.name not in excepted:
                for match in re.finditer(pattern, code):
                    self.say(path, line_of(code, match.start()), f"{match.group().strip()}: {why}")

    def check_own_include(self, path, line, module, name):
        target = name.split("/", 1)[0]
        if GENERATED.match(name):
            return
        if "/" not in name and module == PROGRAM and (self.src / name).exists():
            return
        if "/" not in name or not (self.src / name).exists():
            self.say(path, line, f'"{name}" is not under src/; includes are written from there')
        elif target != module and target not in ARROWS.get(module, ARROWS):
            self.say(path, line, f'{module} may not include "{name}": there is no arrow from {module} to {target}')
        elif module == target == "gui":
            self.check_gui_include(path, line, name)

    def check_gui_include(self, path, line, name):
        here, there = path.relative_to(self.src / "gui").parts[0], name.split("/")[1]
        if there != here and there not in GUI_ARROWS.get(here, ()):
            self.say(path, line, f'gui/{here} may not include "{name}": there is no arrow from {here} to {there}')

    def check_qt_include(self, path, line, module, name):
        if module in PROGRAMS or not self.module_of:
            return
        used = name.split("/", 1)[0] if "/" in name else self.module_of.get(name, "")
        if used.startswith("Qt") and used not in QT_MODULES[module]:
            self.say(path, line, f"{module} may not include <{name}>: it belongs to {used}")


def check(root, qt_headers):
    lint = Lint(root, qt_headers).run()
    for sentence in lint.warnings:
        print("warning:", sentence)
    for sentence in lint.violations:
        print(sentence)
    if qt_headers and not lint.module_of:
        print(f"no Qt headers in {qt_headers}")
        return 1
    if not sources(root / "src"):
        print(f"no sources in {root / 'src'}")
        return 1
    print(f"{len(lint.violations)} violation(s)")
    return 1 if lint.violations else 0


# A small sound tree, and what is planted into it, one at a time: file, text added, words of the complaint.
SOUND = {
    "src/core/Ids.h": "#include <QString>\n// OpenAI-Beta and exec() may be spoken of\n",
    "src/core/Logging.cpp": "void f() { qDebug(); }\n",
    "src/openai/Api.cpp": '#include "core/Ids.h"\n#include <QTcpSocket>\nconst char *a = "// no comment";\n',
    "src/provider/Token.cpp": '#include "core/Ids.h"\n#include <QTcpSocket>\n#include <jwt.h>\n',
    "src/storage/Journal.h": '#include "core/Ids.h"\n#include <QSqlQuery>\n',
    "src/app/Line.h": '#include "openai/Api.h"\n#include "storage/Journal.h"\n',
    "src/openai/Api.h": "class Api;\n",
    "src/gui/desk/Window.cpp": '#include "app/Line.h"\n#include "ui_Window.h"\n#include <QWidget>\n',
    "src/gui/parts/Theme.h": "class Theme;\n",
    "src/gui/calls/Pane.h": '#include "gui/parts/Theme.h"\n#include "core/Ids.h"\n',
    "src/practice/Practice.cpp": 'const char *refused = "OpenAI-Beta";\n',
    "src/Program.h": '#include "gui/desk/Window.h"\n',
    "src/gui/desk/Window.h": "class Window;\n",
    "src/bench/Bench.h": '#include "app/Line.h"\n#include "practice/Practice.h"\n#include <QWidget>\n',
    "src/practice/Practice.h": "class Practice;\n",
    "src/main.cpp": '#include "Program.h"\nint main() { return application.exec(); }\n',
    "tests/core/tst_Ids.cpp": '#include "core/Ids.h"\n#include "SampleIds.h"\n',
}
PLANTED = [
    ("src/core/Ids.h", '#include "app/Line.h"\n', "no arrow from core to app"),
    ("src/openai/Api.cpp", '#include "storage/Journal.h"\n', "no arrow from openai to storage"),
    ("src/provider/Token.cpp", '#include "openai/Api.h"\n', "no arrow from provider to openai"),
    ("src/storage/Journal.h", '#include "openai/Api.h"\n', "no arrow from storage to openai"),
    ("src/app/Line.h", '#include "gui/desk/Window.h"\n', "no arrow from app to gui"),
    ("src/gui/desk/Window.cpp", '#include "openai/Api.h"\n', "no arrow from gui to openai"),
    ("src/practice/Practice.cpp", '#include "core/Ids.h"\n', "no arrow from practice to core"),
    ("src/gui/parts/Theme.h", '#include "gui/calls/Pane.h"\n', "no arrow from parts to calls"),
    ("src/gui/calls/Pane.h", '#include "gui/desk/Window.h"\n', "no arrow from calls to desk"),
    ("src/gui/Loose.h", "class Loose;\n", "in one of its folders"),
    ("src/gui/video/Screen.h", "class Screen;\n", "in one of its folders"),
    ("src/app/Line.h", '#include "practice/Practice.h"\n', "no arrow from app to practice"),
    ("src/app/Line.h", '#include "bench/Bench.h"\n', "no arrow from app to bench"),
    ("src/Program.h", '#include "bench/Bench.h"\n', "no arrow from the program to bench"),
    ("src/app/Line.h", '#include "../tests/core/SampleIds.h"\n', "not under src/"),
    ("src/app/Line.h", '  #  include "CallStore.h"\n', "not under src/"),
    ("src/core/Ids.h", "#include <QTcpSocket>\n", "belongs to QtNetwork"),
    ("src/core/Ids.h", "#include <QtWidgets/QWidget>\n", "belongs to QtWidgets"),
    ("src/gui/desk/Window.cpp", "#include <QSqlQuery>\n", "belongs to QtSql"),
    ("src/core/Ids.h", "class A : public QObject { Q_OBJECT };\n", "no QObject"),
    ("src/core/Ids.h", "auto t = std::chrono::system_clock::now();\n", "reads no clock"),
    ("src/core/Ids.h", "auto t = QDateTime::currentDateTimeUtc();\n", "reads no clock"),
    ("src/core/Ids.h", "auto n = QRandomGenerator::global()->generate();\n", "no chance"),
    ("src/core/Ids.h", "void f() { qCWarning(lcApp); }\n", "does not log"),
    ("src/core/Ids.h", "void f() { QFile file; }\n", "no input or output"),
    ("src/app/Line.h", 'auto text = tr("Hello");\n', "made in gui"),
    ("src/gui/desk/Window.cpp", "void f() { dialog.exec(); }\n", "never exec()"),
    ("src/gui/desk/Window.cpp", "void f() { /* why */ QCoreApplication::processEvents(); }\n", "must not wait"),
    ("src/gui/desk/Window.cpp", "QEventLoop loop;\n", "must not wait"),
    ("src/gui/desk/Window.cpp", "void f() { thread->waitForFinished(10); }\n", "must not wait"),
    ("src/practice/Practice.cpp", "void f() { socket.ignoreSslErrors(); }\n", "always checked"),
    ("src/app/Line.h", "#include <qt6keychain/keychain.h>\n", "through storage/SecretStore"),
    ("src/openai/Api.cpp", 'auto name = "OpenAI-Beta";\n', "no longer exists"),
    ("src/app/Line.h", "#include <jwt.h>\n", "provider/JsonWebToken"),
    ("src/video/Screen.cpp", "class Screen;\n", "no module of the house"),
    ("tests/core/tst_Ids.cpp", None, "the first line is not"),
]


def self_test():
    failures = []
    for name, text, complaint in [("", "", "")] + PLANTED:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            files = {path: f"// {LICENCE}\n{content}" for path, content in SOUND.items()}
            if name:
                files[name] = "class A;\n" if text is None else files.get(name, f"// {LICENCE}\n") + text
            for path, content in files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(content, encoding="utf-8")
            for header in ("QtCore/QString", "QtNetwork/QTcpSocket", "QtSql/QSqlQuery", "QtWidgets/QWidget"):
                (root / "qt" / header).parent.mkdir(parents=True, exist_ok=True)
                (root / "qt" / header).touch()
            found = Lint(root, root / "qt").run().violations
            is_right = any(complaint in sentence for sentence in found) if name else not found
            if not is_right:
                failures.append(f"{name or 'the sound tree'}, {text!r}: found {found}")
    for failure in failures:
        print(failure)
    print(f"{len(PLANTED) + 1} cases, {len(failures)} wrong")
    return 1 if failures else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", nargs="?", type=pathlib.Path)
    parser.add_argument("--qt-headers", type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test()
    if not arguments.root:
        parser.error("which tree?")
    return check(arguments.root.resolve(), arguments.qt_headers)


if __name__ == "__main__":
    sys.exit(main())
