# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told, asked over the accessibility bus each time: nothing is remembered, so nothing is stale."""

from .bus import INTERFACE, Gone
from .item import role_name, state_names
from .snapshot import Snapshot
from .waiting import TIMEOUT, wait_until

LABELLED_BY, CONTROLLER_FOR, DETAILS = 2, 3, 19  # relations, by AT-SPI's numbers
WINDOW = 1  # coordinates count from the window


def asked_for(role=None, name=None, states=frozenset()):
    """Says yes to the items with this role, name and states."""
    def matches(item):
        is_named = name is None or (name(item.name) if callable(name) else item.name == name)
        return is_named and role in (None, item.role) and states <= item.states

    return matches


class Accessible:
    def __init__(self, bus, owner, path):
        self.bus, self.owner, self.path = bus, owner, path

    def __eq__(self, other):
        return isinstance(other, Accessible) and (self.owner, self.path) == (other.owner, other.path)

    def __hash__(self):
        return hash((self.owner, self.path))

    def __repr__(self):
        try:
            return f"{self.role} “{self.name}”"
        except Gone:
            return "what is gone"

    def call(self, method, signature="", *arguments):
        """Calls a method such as "Text.GetText"; returns its answer, as a tuple where it is several."""
        return self.bus.ask(self.owner, self.path, method, signature, arguments)

    def get(self, property_name):
        """Reads a property such as "Text.CaretOffset"."""
        interface, name = f"{INTERFACE}.{property_name}".rsplit(".", 1)
        return self.bus.call(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name), TIMEOUT)

    @property
    def name(self):
        return str(self.get("Accessible.Name"))

    @property
    def label(self):
        """Its name, or what stands on it: from GTK 4.14 on, an item of a menu has no name of its own, but one that labels it."""
        return self.name or next((label.text for label in self.related(LABELLED_BY)), "")

    @property
    def description(self):
        return str(self.get("Accessible.Description"))

    @property
    def role(self):
        return role_name(self.call("Accessible.GetRole"))

    @property
    def states(self):
        return state_names(self.call("Accessible.GetState"))

    @property
    def children(self):
        return [Accessible(self.bus, *reference) for reference in self.call("Accessible.GetChildren")]

    @property
    def parent(self):
        return Accessible(self.bus, *self.get("Accessible.Parent"))

    def related(self, relation):
        """What it is related to, by AT-SPI's number of the relation, such as CONTROLLER_FOR."""
        return [Accessible(self.bus, *reference) for kind, references in self.call("Accessible.GetRelationSet") if kind == relation
                for reference in references]

    @property
    def extents(self):
        """x, y, width and height, counted from the window's corner."""
        return tuple(self.call("Component.GetExtents", "u", WINDOW))

    # Text

    @property
    def text(self):
        return str(self.call("Text.GetText", "ii", 0, self.get("Text.CharacterCount")))

    @property
    def caret(self):
        return self.get("Text.CaretOffset")

    @property
    def selection(self):
        """Start and end of what is selected, in characters; both the caret's offset where nothing is."""
        if self.call("Text.GetNSelections") < 1:
            return self.caret, self.caret
        return tuple(sorted(self.call("Text.GetSelection", "i", 0)))

    def character_extents(self, offset):
        """x, y, width and height of a character, counted from the window's corner."""
        return tuple(self.call("Text.GetCharacterExtents", "iu", offset, WINDOW))

    @property
    def selected_text(self):
        start, end = self.selection
        return self.text[start:end]

    # Finding

    def walk(self):
        """This object and all below it, in the order of the tree."""
        yield self
        try:
            children = self.children
        except Gone:  # gone while we walked
            return
        for child in children:
            yield from child.walk()

    def find_all(self, role=None, name=None, states=frozenset()):
        """All objects below with this role, name and states, in the order of the tree; a name may be a function that says yes to it."""
        return list(map(self._at, Snapshot(self).all(asked_for(role, name, states))))

    def names(self, role=None, name=None, states=frozenset()):
        """The names of those, of which nothing more has to be asked."""
        return [str(item.name) for item in Snapshot(self).all(asked_for(role, name, states))]

    def first(self, role=None, name=None, states=frozenset()):
        """One of those, or None: the first of what was there before, else of what is new."""
        snapshot = Snapshot(self)
        matches = asked_for(role, name, states)
        item = next(snapshot.known(matches), None) or next(iter(snapshot.all(matches)), None)
        return item and self._at(item)

    def find(self, role=None, name=None, timeout=TIMEOUT):
        """Waits for an object below with this role and name, and returns it."""
        return wait_until(lambda: self.first(role, name), f"{role or 'object'} “{name}”", timeout)

    @property
    def with_keyboard(self):
        """What has the keyboard, of this object and all below it; None where nothing of them has. Of itself it has been told before."""
        return next((self._at(item) for item in Snapshot(self).known(asked_for(states={"focused"}))), None)

    def _at(self, item):
        return Accessible(self.bus, self.owner, item.path)

    def activate(self):
        """Does the object's first action; GTK 4.8 answers before a button has clicked."""
        self.call("Action.DoAction", "i", 0)

    def describe(self, depth=0):
        """The tree below as text, for a person who wonders why a test failed."""
        try:
            lines = [f"{'  ' * depth}{self!r} {' '.join(sorted(self.states))}"]
            lines += [child.describe(depth + 1) for child in self.children]
        except Gone as error:
            lines = [f"{'  ' * depth}({error.get_dbus_message()})"]
        return "\n".join(lines)
