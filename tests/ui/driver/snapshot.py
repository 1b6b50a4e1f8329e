# SPDX-License-Identifier: GPL-3.0-or-later
from .bus import Gone
from .item import Item


class Snapshot:
    """What a program tells in one call of an object and all below it: many times quicker than to ask each.

    It tells of whatever it was asked for before, also while that is hidden, and of nothing else. So those above something are asked
    whether they show it; and for what is new, all are asked for their children.
    """

    def __init__(self, root):
        self.root = root
        self._shown = {}
        self._items = self._tell()

    def known(self, matches):
        """Those that this function says yes to of what was asked for before, in the order of the tree."""
        return (item for item in self._below() if item.is_widget and matches(item) and self._shows(item))

    def all(self, matches):
        """Those of all that there is."""
        paths = list(self._walk(self.root.path))
        if not all(path in self._items for path in paths):
            self._items = self._tell()
        return [item for item in (self._items[path] for path in paths if path in self._items) if matches(item)]

    def _tell(self):
        told = self.root.bus.ask(self.root.owner, "/org/a11y/atspi/cache", "Cache.GetItems")
        items = {item.path: item for item in map(Item, told)}
        for item in sorted(items.values(), key=lambda item: item.index):
            if item.parent in items:
                items[item.parent].children.append(item)
        return items

    def _below(self):
        waiting = [self._items[self.root.path]] if self.root.path in self._items else []
        while waiting:
            yield (item := waiting.pop())
            waiting += reversed(item.children)

    def _shows(self, item):
        """Whether who goes down from the root comes by an item."""
        while item.path != self.root.path:
            above = self._items[item.parent]
            while not above.is_widget:  # the page of a stack
                above = self._items[above.parent]
            if item.path not in self._children(above.path):
                return False
            item = above
        return True

    def _walk(self, path):
        yield path
        if path in self._items and self._items[path].child_count == 0:
            return
        for child in self._children(path):
            yield from self._walk(child)

    def _children(self, path):
        if path not in self._shown:
            try:
                self._shown[path] = [child for _, child in self.root.bus.ask(self.root.owner, path, "Accessible.GetChildren")]
            except Gone:  # meanwhile
                self._shown[path] = []
        return self._shown[path]
