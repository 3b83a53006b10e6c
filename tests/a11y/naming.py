# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to hold of the names in an accessibility tree. Knows nothing of AT-SPI, so that --self-test can check it."""

import collections
import dataclasses
import re

# at-spi has renamed some roles; both names stand here.
CONTROLS = {
    "push button", "button", "push button menu", "toggle button", "check box", "radio button", "switch",
    "combo box", "entry", "text", "password text", "spin button", "slider", "dial", "page tab",
    "list", "list item", "table", "table cell", "tree", "tree table", "tree item",
    "menu item", "check menu item", "radio menu item", "menu",
}
WINDOWS = {"frame", "dialog", "alert", "window"}
ROWS = {"list item", "table cell", "tree item"}
# A screen reader says of these what stands in them; what they are for has to come from somewhere else.
SPEAK_THEIR_VALUE = {"combo box"}
LEFTOVERS = (
    (re.compile(r"%L?\d|%n"), "a place that nothing was put into"),
    (re.compile(r"\w\((s|es|ies)\)"), "a plural that nobody chose"),
    (re.compile(r"&\w"), "the mark of a mnemonic"),
    (re.compile(r"</?[a-z]+\s*/?>", re.IGNORECASE), "mark-up"),
)


@dataclasses.dataclass
class Node:
    role: str
    name: str = ""
    description: str = ""
    states: frozenset = frozenset({"showing"})
    labels: tuple = ()  # the names of what labels it
    children: list = dataclasses.field(default_factory=list)
    handle: object = None  # for whoever read the tree
    parent: object = dataclasses.field(default=None, repr=False, compare=False)

    def __post_init__(self):
        for child in self.children:
            child.parent = self

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def path(self):
        """From the window down, as "frame "Callside" > list "Calls" > list item ''"."""
        steps = []
        node = self
        while node:
            if node.name or node is self or node.role not in {"filler", "panel", "layered pane", "split pane"}:
                steps.append(f"{node.role} {node.name!r}")
            node = node.parent
        return " > ".join(reversed(steps))


def complaint_about(node):
    """What is wrong with the name of one showing node, or nothing."""
    isControl = node.role in CONTROLS
    name = node.name.strip()
    for pattern, what in LEFTOVERS:
        if pattern.search(name):
            return f"its name holds {what}"
    if node.role in SPEAK_THEIR_VALUE:
        return "" if node.labels or node.description.strip() else "nothing says what it is for"
    if not name:
        if isControl or node.role in WINDOWS:
            return "it has no name"
        return "it takes the focus and has no name" if "focusable" in node.states else ""
    if (isControl or "focusable" in node.states) and not any(letter.isalnum() for letter in name):
        return "its name says nothing"
    return ""


def offenders(window):
    """One (node, complaint) for each showing node whose name is missing or wrong."""
    return [(node, complaint) for node in window.walk() if (complaint := complaint_about(node))]


def alike(window):
    """Controls beside each other that cannot be told apart: the same role, name and description."""
    found = []
    for node in window.walk():
        kinds = collections.Counter(
            (child.role, child.name, child.description)
            for child in node.children
            if child.role in CONTROLS - ROWS)
        for child in node.children:
            key = (child.role, child.name, child.description)
            if kinds.pop(key, 0) > 1:
                found.append(child)
    return found


def self_test():
    """Plants one of each mistake in a small tree and sees that exactly these are found."""
    focusable = frozenset({"showing", "focusable"})
    good = [
        Node("push button", "Connect", states=focusable),
        Node("text", "Find a call", states=focusable, children=[Node("filler")]),
        Node("combo box", "English", description="Language of the window", states=focusable),
        Node("combo box", "English", labels=("Language",), states=focusable),
        Node("list", "Calls", states=focusable, children=[Node("list item", "Urgent: “can't breathe”")]),
        Node("push button", "緊急", states=focusable),
        Node("image"),
        Node("filler"),
        Node("label", "Terms & conditions: 5 < 6, 50 %, one call (or more)"),
    ]
    planted = {
        "no name": Node("push button", "", states=focusable),
        "a blank name": Node("check box", "  "),
        "a name that says nothing": Node("push button", "…", states=focusable),
        "a combo box that says only its value": Node("combo box", "English", states=focusable),
        "a row without words": Node("list", "People", children=[Node("list item", "")]).children[0],
        "a menu item": Node("menu item"),
        "a widget that takes the focus": Node("filler", states=focusable),
        "a dialog without a title": Node("dialog"),
        "a place holder": Node("label", "Rang: %1"),
        "a plural": Node("push button", "1 urgent call(s)", states=focusable),
        "a mnemonic": Node("push button", "&Ring now", states=focusable),
        "mark-up": Node("label", "<b>Callside</b>"),
    }
    tops = [node.parent or node for node in planted.values()]
    window = Node("frame", "Callside", children=good + tops)
    found = [id(node) for node, _ in offenders(window)]
    missed = [what for what, node in planted.items() if id(node) not in found]
    assert not missed, f"not found: {missed}"
    assert len(found) == len(planted), "found in what is as it should be: " + str(
        [node.path() for node, _ in offenders(window) if not any(node is one for one in planted.values())])
    path = planted["a row without words"].path()
    assert path == "frame 'Callside' > list 'People' > list item ''", path
    twins = Node("frame", "Callside", children=[
        Node("push button", "Remove"), Node("push button", "Remove"), Node("push button", "Add"),
        Node("push button", "Change", "the first"), Node("push button", "Change", "the second")])
    assert [node.name for node in alike(twins)] == ["Remove"]
