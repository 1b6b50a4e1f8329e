# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told, asked over the accessibility bus each time: nothing is remembered, so nothing is stale."""

from .bus import Gone
from .waiting import TIMEOUT, wait_until

INTERFACE = "org.a11y.atspi."
STATES = """invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused
has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive
showing single-line stale transient vertical visible manages-descendants indeterminate required truncated animated
invalid-entry supports-autocompletion selectable-text is-default visited checkable has-popup read-only""".split()
# By AT-SPI's numbers. Written together: what GTK 4.8 and 4.18 tell with different numbers.
ROLES = """invalid accelerator-label alert animation arrow calendar canvas check-box check-menu-item color-chooser
column-header combo-box date-editor desktop-icon desktop-frame dial dialog directory-pane drawing-area file-chooser filler
focus-traversable font-chooser frame glass-pane html-container icon image internal-frame label layered-pane list list-item
menu menu-bar menu-item option page-tab page-tab-list group password-text popup-menu progress-bar button radio-button
radio-menu-item root-pane row-header scroll-bar scroll-pane separator slider spin-button split-pane status-bar table
table-cell table-column-header table-row-header tearoff-menu-item terminal text button tool-bar tool-tip tree tree-table
unknown viewport window extended header footer paragraph ruler application autocomplete editbar embedded entry chart
caption document-frame heading page section redundant-object form link input-method-window table-row tree-item
document-spreadsheet document-presentation document-text document-web document-email comment list-box group image-map
notification info-bar level-bar title-bar block-quote audio video definition article landmark log marquee math rating timer
static math-fraction math-root subscript superscript description-list description-term description-value footnote
content-deletion content-insertion mark suggestion""".split()
CONTROLLER_FOR, DETAILS = 3, 19  # relations, by AT-SPI's numbers
WINDOW = 1  # coordinates count from the window


def lineage(path, parents):
    """A path, and those above it."""
    while path:
        yield path
        path = parents.get(path)


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
        interface, method = (INTERFACE + method).rsplit(".", 1)
        return self.bus.call(self.owner, self.path, interface, method, signature, arguments, TIMEOUT)

    def get(self, property_name):
        """Reads a property such as "Text.CaretOffset"."""
        interface, name = (INTERFACE + property_name).rsplit(".", 1)
        return self.bus.call(self.owner, self.path, "org.freedesktop.DBus.Properties", "Get", "ss", (interface, name), TIMEOUT)

    @property
    def name(self):
        return str(self.get("Accessible.Name"))

    @property
    def label(self):
        """Its name, or what stands on it: from GTK 4.14 on, an item of a menu has no name of its own."""
        return self.name or next((child.name for child in self.walk() if child.name), "")

    @property
    def description(self):
        return str(self.get("Accessible.Description"))

    @property
    def role(self):
        return ROLES[self.call("Accessible.GetRole")]

    @property
    def states(self):
        low, high = self.call("Accessible.GetState")
        bits = low | high << 32
        return {name for number, name in enumerate(STATES) if bits >> number & 1}

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

    def matches(self, role=None, name=None):
        """All objects below with this role and name, as they are met; a name may be a function that says yes to it."""
        for accessible in self.walk():
            try:
                if name is not None and not (name(accessible.name) if callable(name) else accessible.name == name):
                    continue
                if role is not None and accessible.role != role:
                    continue
            except Gone:
                continue
            yield accessible

    def find_all(self, role=None, name=None):
        return list(self.matches(role, name))

    def find(self, role=None, name=None, timeout=TIMEOUT):
        """Waits for an object below with this role and name, and returns it."""
        return wait_until(lambda: next(self.matches(role, name), None), f"{role or 'object'} “{name}”", timeout)

    @property
    def with_keyboard(self):
        """What has the keyboard, of this object and all below it; None where nothing of them has."""
        bit = 1 << STATES.index("focused")
        items = self.bus.call(self.owner, "/org/a11y/atspi/cache", INTERFACE + "Cache", "GetItems", timeout=TIMEOUT)
        parents = {path: parent for (_, path), _, (_, parent), *_ in items}  # all that the program has, in one call
        for (_, path), *_, (low, _) in items:
            if low & bit and self.path in lineage(path, parents):
                part = Accessible(self.bus, self.owner, path)
                if "focused" in part.states:
                    return part
        return None

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
