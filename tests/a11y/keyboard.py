# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the Tab key leads through a whole window, and whether the focus can be seen where it is."""

from gi.repository import Atspi

from naming import CONTROLS, ROWS
from stage import Framebuffer, until

MOST_STEPS = 120
EDGE = 3  # pixels around a widget that may belong to the ring around it


def owner(handle):
    """What has the focus: of a row the list."""
    while handle.get_role_name() in ROWS:
        handle = handle.get_parent()
    return handle


def box_of(handle):
    extents = handle.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return extents.x - EDGE, extents.y - EDGE, extents.width + 2 * EDGE, extents.height + 2 * EDGE


def press_tab(desk):
    """Gives what has the focus afterwards."""
    desk.take_events()
    before = len(desk.focused)
    desk.keys("Tab")
    until(lambda: desk.take_events() or len(desk.focused) > before, "Tab moves the focus", 3)
    return owner(desk.focused[-1])


def shows_focus(screen, handle, box, before):
    """Whether it looks otherwise than before. What was scrolled into sight is elsewhere now: what was on the screen where
    it had been says nothing of it."""
    try:
        return until(lambda: screen.region(*box) != before or box_of(handle) != box, "the screen changes", 2)
    except AssertionError:
        return False


def is_stop(node):
    """A control that Tab ought to stop at. Of buttons of which one is chosen, one is enough."""
    return node.role in CONTROLS - ROWS - {"radio button"} and {"focusable", "enabled"} <= node.states


def check_tab_key(desk):
    """One sentence for each control of the main window that Tab does not reach, or whose focus cannot be seen."""
    screen = Framebuffer()
    reached = {}
    problems = []
    while len(reached) < MOST_STEPS:
        handle = press_tab(desk)
        if handle.path in reached:
            break
        reached[handle.path] = handle
    first = next(iter(reached))
    assert handle.path == first, f"Tab goes round in a part of the window, from {handle.get_name()!r} on"
    handles = list(reached.values())
    for coming in handles[1:] + handles[:1]:
        box = box_of(coming)
        before = screen.region(*box)
        press_tab(desk)
        if not shows_focus(screen, coming, box, before):
            problems.append(f"{coming.get_role_name()} {coming.get_name()!r}: its focus cannot be seen")
    for node in desk.windows()[0].walk():
        if is_stop(node) and node.handle.path not in reached:
            problems.append(f"{node.path()}: Tab does not reach it")
    return problems
