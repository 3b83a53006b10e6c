# SPDX-License-Identifier: GPL-3.0-or-later
"""The situations that the desk is walked in, one after the other in one run of the program."""

import os
import pwd
import re
import time

import naming
from desktree import Desk
from keyboard import check_tab_key
from stage import Program, until

BUTTON = "push button|button"
ENTRY = "text|entry"
ROW = "list item|table cell|tree item"
MENU_ITEM = "menu item|check menu item|radio menu item"
NUMBER = "+44 20 7946 0123"
WHOLE_NUMBER = re.compile(r"(\+44 ?|0)7\d{3} ?\d{6}")  # of a caller; the practice line's are all of this kind


class Walk:
    def __init__(self, desk, program, does_print):
        self.desk = desk
        self.program = program
        self.does_print = does_print
        self.problems = []
        self.begin = time.monotonic()
        self.walked = 0
        self._told = set()

    def look(self, situation):
        """Walks every window as it is now."""
        for window in self.desk.windows():
            self.walked += sum(1 for _ in window.walk())
            for node, complaint in naming.offenders(window):
                self.complain(f"{node.path()}: {complaint}", situation)
            for node in naming.alike(window):
                self.tell(f"note: cannot be told apart: {node.path()} ({situation})")
            if self.does_print:
                print(f"=== {situation}")
                print_tree(window)

    def complain(self, problem, situation):
        if problem not in self._told:
            self._told.add(problem)
            self.problems.append(f"{problem} ({situation})")

    def tell(self, words):
        if words not in self._told:
            self._told.add(words)
            print(words)

    def show_newest(self):
        """For whoever has to find out what went wrong."""
        if not self.program.has_ended():
            print("=== the newest window, as it was then")
            print_tree(self.desk.windows()[-1])

    def rows(self):
        return self.desk.wait_for("list", "Calls").children

    def from_menu(self, entry):
        self.desk.press("Menu", BUTTON)
        self.desk.press(entry, MENU_ITEM)

    def ring(self, caller):
        self.desk.choose_row(caller)
        self.desk.press("Ring now")
        self.desk.wait_for("label", f"Rang: {caller}")

    def wait_row(self, words, seconds=10):
        return self.desk.wait_for("list item", words, seconds)

    # The situations.

    def no_call(self):
        desk = self.desk
        desk.wait_for(BUTTON, "Ring now")
        self.look("no call")
        box = desk.press("Keep calls coming")
        until(lambda: "checked" not in desk.read_again(box).states, "no more calls come by themselves")

    def menus(self):
        desk = self.desk
        desk.press("Assistant answering")
        desk.wait_for(MENU_ITEM, "Closed")
        self.look("the menu of line modes")
        desk.do(desk.wait_for(MENU_ITEM, "Closed until"), "ShowMenu", "Press", "Toggle")
        desk.wait_for(MENU_ITEM, "Pick a time")
        self.look("the menu of times")
        desk.press("Pick a time")
        desk.wait_for("dialog", "Until when")
        self.look("the line mode's dialog")
        desk.press("Cancel")
        desk.wait_gone("dialog", "Until when")
        desk.press("Menu", BUTTON)
        desk.wait_for(MENU_ITEM, "About")
        self.look("the program's menu")
        desk.keys("Escape")
        desk.wait_gone(MENU_ITEM, "About")

    def small_windows(self):
        desk = self.desk
        self.from_menu("About Callside")
        desk.wait_for("dialog", "Settings")
        desk.wait_for("filler|panel", "About")
        self.look("about")
        desk.press("Close")
        desk.wait_gone("dialog", "Settings")
        self.from_menu("Keys")
        desk.wait_for("dialog", "Keys")
        self.look("the sheet of keys")
        desk.keys("Escape")
        desk.wait_gone("dialog", "Keys")

    def settings(self):
        """Every page; on the way part of each number is hidden, for everything that comes afterwards."""
        desk = self.desk
        self.from_menu("Settings")
        rows = desk.wait_for("list", "Pages of the settings").children
        pages = [row.name for row in rows if "selectable" in row.states]  # the others are headings
        assert len(pages) >= 7, pages
        for page in pages:
            desk.choose_row(page)
            desk.wait_for("filler|panel", page)
            self.look(f"settings, {page}")
            if page == "Privacy":
                box = desk.press("Hide part of telephone numbers")
                until(lambda box=box: "checked" in desk.read_again(box).states, "numbers are hidden in part")
        desk.press("Close")
        desk.wait_gone("dialog", "Settings")

    def practice(self):
        desk = self.desk
        desk.press("Change what goes wrong")
        desk.wait_for("list", "What can go wrong")
        self.look("choosing what goes wrong")
        desk.press("Back")
        desk.press("Drill")
        desk.wait_for(BUTTON, "Start the drill")
        self.look("before the drill")
        desk.press("Callers")
        desk.wait_for("list", "Rehearsed callers")

    def live_calls(self):
        desk = self.desk
        self.ring("Opening hours")
        self.wait_row("Talking, ", 15)
        desk.choose_row("Talking, ")
        self.ring("Chest pain (urgent)")
        self.ring("Urgent, in Japanese")
        rows = until(lambda: len(self.rows()) == 3 and self.rows(), "three calls")
        for row in rows:
            isHidden = "•" in row.name and not WHOLE_NUMBER.search(row.name)
            assert isHidden or "selected" in row.states, f"a number stands in whole: {row.path()}"
        until(self.transcript, "the words of the call")
        self.look("live calls")

    def speaking(self):
        """What is written to the assistant, and what is found in the call."""
        desk = self.desk
        desk.press("Say this now", "check box|radio button")
        desk.wait_for(ENTRY, "Words for the assistant to say")
        desk.press("Steer", "check box|radio button")
        desk.type_into(desk.wait_for(ENTRY, "Steer the assistant"), "Ask for the address.")
        until(lambda: "enabled" in desk.find(BUTTON, "Send").states, "it can be sent")
        desk.press("Send")
        until(lambda: any("Ask for the address." in cell.name for cell in self.transcript()), "the steer's line")
        desk.keys("Control+Shift+f")
        desk.wait_for(ENTRY, "Find in this call")
        self.look("finding in a call")
        desk.keys("Escape")
        desk.wait_gone(ENTRY, "Find in this call")

    def transcript(self):
        tree = self.desk.find("tree|tree table|table", "What is being said")
        return tree.children if tree else []

    def keyboard(self):
        """Round a call of its own, the longest there is: nothing that is timed waits meanwhile."""
        self.ring("Hard to hear")
        self.wait_row("Talking, ", 15)
        self.desk.choose_row("Talking, ")
        for problem in check_tab_key(self.desk):
            self.complain(problem, "the Tab key")

    def urgent_call(self):
        """The way of a receptionist who does not see the screen."""
        desk = self.desk
        said = until(lambda: next((words for role, words in self.announcements() if words.startswith("Urgent call")),
                                  None), "an urgent call is announced", 30)
        row = self.wait_row("Urgent, not acknowledged: ", 5)
        assert "“" in said and "“" in row.name, f"the words are not quoted: {said!r}, {row.name!r}"
        assert "Talking" in row.name and "•" in row.name, f"no state or number: {row.path()}"
        assert desk.find(BUTTON, "1 urgent call") or desk.find(BUTTON, "2 urgent calls"), "not counted at the top"
        self.look("an urgent call")
        desk.keys("F2")
        desk.press("Acknowledge", BUTTON)
        self.wait_row(f"Urgent, seen by {pwd.getpwuid(os.geteuid()).pw_name}: ")
        self.look("an acknowledged call")

    def announcements(self):
        self.desk.take_events()
        return self.desk.announced

    def connecting(self):
        desk = self.desk
        desk.keys("F8")
        entry = desk.wait_for(ENTRY, "Name, number or phone address")
        self.look("connecting")
        desk.type_into(entry, NUMBER.partition(" 20 ")[2])
        desk.press("Connect", BUTTON)
        until(lambda: "country code" in desk.read_again(entry).description, "what is wrong with the number is told")
        self.look("connecting to a number without its country code")
        desk.type_into(entry, "")
        desk.write("020 7946 0123")  # as one dials in the line's own country
        until(lambda: NUMBER in desk.read_again(entry).description, "the number to be rung is told in full")
        self.look("connecting to a number in the line's own country")
        desk.keys("Return")
        desk.wait_gone("dialog", "Connect to a person")
        self.look("being connected")
        row = self.wait_row("Ended · while it was urgent", 20)
        assert "connected to a person" in row.name, row.path()

    def ending(self):
        """The other urgent call, which asks before it ends, and one about opening hours, which does not."""
        desk = self.desk
        self.wait_row("Urgent, not acknowledged: ", 20)
        desk.choose_row("Urgent, not acknowledged: ")
        desk.press("Acknowledge", BUTTON)
        desk.press("No longer urgent", BUTTON)
        desk.wait_for(ENTRY, "Why it is no longer urgent")
        self.look("why a call is no longer urgent")
        desk.keys("Escape")
        desk.wait_gone(ENTRY, "Why it is no longer urgent")
        desk.keys("F4")
        desk.wait_for(MENU_ITEM, "End now")
        self.look("the menu of ends")
        desk.press("End now", MENU_ITEM)
        desk.wait_for("dialog|alert", "End this urgent call now?")
        self.look("before an urgent call ends")
        desk.press("Keep the call")
        desk.wait_gone("dialog|alert", "End this urgent call now?")
        self.ring("Opening hours")  # the one of before may have rung off by now
        self.wait_row("Talking, ", 15)
        desk.choose_row("Talking, ")
        desk.press("End call", BUTTON)
        desk.press("End now", MENU_ITEM)
        self.wait_row("Ended")
        desk.choose_row("Ended")
        self.look("after a call")

    def tasks(self):
        desk = self.desk
        desk.press("New task")
        desk.wait_for("dialog", "New task")
        self.look("a new task")
        desk.type_into(desk.wait_for(ENTRY, "Note"), "Bring the letter.")
        desk.press("Save")
        desk.wait_gone("dialog", "New task")
        self.look("a task")

    def covered(self):
        desk = self.desk
        desk.press("Hide the calls from the counter")
        desk.wait_for(BUTTON, "Show the calls again")
        self.look("hidden from the counter")
        desk.keys("Escape")
        desk.wait_for(BUTTON, "Hide the calls from the counter")

    def quitting(self):
        desk = self.desk
        self.from_menu("Quit")
        desk.wait_for("dialog|alert", "Quit Callside?")
        self.look("before quitting")
        desk.press("Quit anyway")
        code = self.program.end_code(10)
        assert code == 0, f"the program ends with {code}:\n{self.program.said()}"

    def run(self):
        for situation in (self.no_call, self.menus, self.small_windows, self.settings, self.practice, self.live_calls,
                          self.speaking, self.urgent_call, self.connecting, self.ending, self.tasks, self.covered,
                          self.keyboard, self.quitting):
            situation()
            print(f"{time.monotonic() - self.begin:5.1f} s  {situation.__name__}")


def print_tree(node, depth=0):
    states = " ".join(sorted(node.states - {"showing", "visible", "enabled", "sensitive"}))
    description = f"  ({node.description})" if node.description else ""
    print("  " * depth + f"{node.role} {node.name!r}{description} [{states}]")
    for child in node.children:
        print_tree(child, depth + 1)


def run(program, does_print):
    with Program(program) as running:
        walk = Walk(Desk(running), running, does_print)
        try:
            walk.run()
        except AssertionError as problem:
            walk.problems.append(str(problem))
            walk.show_newest()
    for problem in walk.problems:
        print(f"failed: {problem}")
    print(f"{walk.walked} nodes in {time.monotonic() - walk.begin:.1f} s, {len(walk.problems)} problems")
    return 1 if walk.problems else 0
