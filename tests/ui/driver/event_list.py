# SPDX-License-Identifier: GPL-3.0-or-later
from .bus import Gone


def find_event_table(part):
    """The list of events; what stands beside it is not walked further than needed, since it may hold much."""
    for child in part.children:
        role = child.role
        if role == "tree-table" and child.name == "List of Events":
            return child if child.extents[3] > 0 else None
        if role in ("list", "text", "tree-table", "label", "button", "entry"):
            continue
        found = find_event_table(child)
        if found:
            return found
    return None


def listed_events(app):
    """The rows of the list of events, as far as they are made; none while it is closed."""
    try:
        table = find_event_table(app.frame)
        return table.children[-1].children if table else []
    except Gone:  # it is going
        return []
