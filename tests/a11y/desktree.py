# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as assistive technology has it: its tree read into naming.Node, and what can be done with it."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be asked for first)

from naming import Node  # noqa: E402
from stage import until  # noqa: E402

# By symbol; what is held meanwhile by its place on the keyboard that Xvfb has.
HELD = {"Control": 37, "Shift": 50, "Alt": 64}
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Up": 0xFF52, "Down": 0xFF54, "Home": 0xFF50}
LEAVES = {"label", "image", "list item", "table cell", "table column header", "separator", "scroll bar", "unknown"}
KEYS |= {f"F{number}": 0xFFBD + number for number in range(1, 13)}


def states_of(handle):
    return frozenset(state.value_nick for state in handle.get_state_set().get_states())


def labels_of(handle):
    return tuple(relation.get_target(i).get_name()
                 for relation in handle.get_relation_set()
                 if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                 for i in range(relation.get_n_targets()))


def read(handle, states, parent=None):
    """What shows of a tree, as nodes. A widget inside one that does not show does not show, whatever it says."""
    role = handle.get_role_name()
    labels = labels_of(handle) if role == "combo box" else ()
    node = Node(role, handle.get_name() or "", handle.get_description() or "", states, labels, handle=handle,
                parent=parent)
    node.children = [read(child, states_of_child, node) for child, states_of_child in showing_children(handle, role)]
    return node


def showing_children(handle, role):
    if role in LEAVES:
        return
    for i in range(handle.get_child_count()):
        child = handle.get_child_at_index(i)
        states = states_of(child) if child else ()
        if "showing" in states:
            yield child, states


def search(handle, states, roles, name):
    """The first node of a tree with one of these roles whose name begins so; quicker than reading all of it."""
    role = handle.get_role_name()
    if role in roles and handle.get_name().startswith(name):
        return read(handle, states)
    for child, states_of_child in showing_children(handle, role):
        found = search(child, states_of_child, roles, name)
        if found:
            return found
    return None


class Desk:
    """The running program."""

    def __init__(self, program):
        self._program = program
        self._popups = []
        self.announced = []  # (role, words) of what screen readers were to say
        self.focused = []  # what took the focus, in this order
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._happened)
        for event in ("object:state-changed:showing", "object:state-changed:focused", "object:announcement"):
            self._listener.register(event)
        self._application = until(self._find_application, "the program on the accessibility bus", 15)
        self._application.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)  # what never changes

    def _find_application(self):
        assert not self._program.has_ended(), "the program has ended:\n" + self._program.said()
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == "callside" and child.get_child_count():
                return child
        return None

    def _happened(self, event):
        try:
            role = event.source.get_role_name()
            if event.type.startswith("object:state-changed:focused"):
                if event.detail1:
                    self.focused.append(event.source)
            elif event.type.startswith("object:announcement"):
                self.announced.append(("announcement", str(event.any_data)))
            elif event.detail1 and role == "popup menu":
                self._popups.append(event.source)
            elif event.detail1 and role in ("alert", "notification", "info bar"):
                self.announced.append((role, event.source.get_name()))
        except GLib.Error:
            pass  # it is gone already

    def take_events(self):
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def windows(self):
        """Every window that shows, menus included, the one opened last at the end."""
        return self._undisturbed(lambda: [read(*handle) for handle in self._showing_windows()])

    def find(self, role, name):
        """The first node with this role (or one of several, as "a|b") whose name begins so, in the newest window."""
        def look():
            roles = set(role.split("|"))
            for handle, states in reversed(self._showing_windows()):
                found = search(handle, states, roles, name)
                if found:
                    return found
            return False
        return self._undisturbed(look)

    def read_again(self, node):
        """The node as it is now, or nothing if it is gone."""
        try:
            return read(node.handle, states_of(node.handle), node.parent)
        except GLib.Error:
            return None

    def _showing_windows(self):
        count = self._application.get_child_count()
        handles = [self._application.get_child_at_index(i) for i in range(count)] + self._popups
        return [(handle, states) for handle in handles if handle and "showing" in (states := self._states(handle))]

    def _undisturbed(self, look):
        """What `look` gives, again if something went away while it looked."""
        def attempt():
            self.take_events()
            assert not self._program.has_ended(), "the program has ended:\n" + self._program.said()
            try:
                return (look(),)
            except GLib.Error:
                return None
        return until(attempt, "a tree that holds still while it is read")[0]

    def _states(self, handle):
        try:
            return states_of(handle)
        except GLib.Error:
            self._popups = [popup for popup in self._popups if popup is not handle]
            return frozenset()

    def wait_for(self, role, name, seconds=10):
        return until(lambda: self.find(role, name), f"{role} {name!r}", seconds)

    def wait_gone(self, role, name, seconds=10):
        until(lambda: not self.find(role, name), f"{role} {name!r} goes away", seconds)

    def do(self, node, *actions):
        """Does the first of these that the node offers."""
        interface = node.handle.get_action_iface()
        offered = [interface.get_action_name(i) for i in range(interface.get_n_actions())] if interface else []
        chosen = next((action for action in actions if action in offered), None)
        assert chosen, f"{node.path()} offers {offered}, not {actions}"
        assert interface.do_action(offered.index(chosen)), f"{node.path()} did not {chosen}"

    def press(self, name, role="push button|button|check box|radio button|menu item|check menu item|radio menu item"):
        node = self.wait_for(role, name)
        self.do(node, "Press", "Toggle", "Click")
        return node

    def choose_row(self, name):
        self.do(self.wait_for("list item|table cell|tree item", name), "Toggle")

    def type_into(self, node, text):
        assert Atspi.EditableText.set_text_contents(node.handle, text), f"{node.path()} does not take text"

    def text_in(self, node):
        return Atspi.Text.get_text(node.handle, 0, -1)

    def keys(self, combination):
        """As "Control+Shift+s": as if on the keyboard, to whatever has the focus."""
        *held, key = combination.split("+")
        for name in held:
            Atspi.generate_keyboard_event(HELD[name], None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(key, ord(key[0])), None, Atspi.KeySynthType.SYM)
        for name in reversed(held):
            Atspi.generate_keyboard_event(HELD[name], None, Atspi.KeySynthType.RELEASE)

    @staticmethod
    def write(text):
        """As if on the keyboard, to whatever has the focus."""
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
