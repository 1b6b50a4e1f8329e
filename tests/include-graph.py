# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws which room includes from which, from the ground up, with how many lines; fails where files or rooms include each other in a circle.

A file is a header and its source: NAME.h, NAME-private.h and NAME.c are one. With --picture it draws the rooms alone, as src/README.md has
them."""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

source = Path(sys.argv[1])
picture = '--picture' in sys.argv
INCLUDE = re.compile(r'^#include "(.+)\.h"$', re.MULTILINE)


def find_circles(graph):
    """The sets of names that reach each other: Tarjan's strongly connected components, SIAM J. Comput. 1(2), 1972."""
    order, low, stack, circles = {}, {}, [], []

    def visit(name):
        order[name] = low[name] = len(order)
        stack.append(name)
        for other in sorted(graph[name]):
            if other not in order:
                visit(other)
            if other in stack:
                low[name] = min(low[name], low[other])
        if low[name] == order[name]:
            circle = stack[stack.index(name):]
            del stack[stack.index(name):]
            if len(circle) > 1:
                circles.append(circle)

    for name in sorted(graph):
        if name not in order:
            visit(name)
    return circles


def floor(room, rooms):
    return 1 + max((floor(other, rooms) for other in rooms[room]), default=0)


def unit(path):
    return path.stem.removesuffix('-private')


paths = sorted(path for path in source.rglob('*.[ch]') if path.parent != source)
room_of = {unit(path): str(path.parent.relative_to(source)) for path in paths}
files = {name: set() for name in room_of}
arrows = Counter()
for path in paths:
    for name in INCLUDE.findall(path.read_text()):
        name = name.removesuffix('-private')
        if name in room_of and name != unit(path):
            files[unit(path)].add(name)
            arrows[room_of[unit(path)], room_of[name]] += 1
rooms = defaultdict(set, {room: set() for room in room_of.values()})
for (room, other), _ in arrows.items():
    if room != other:
        rooms[room].add(other)
circles = find_circles(files) + find_circles(rooms)
if not find_circles(rooms):
    for room in sorted(rooms, key=lambda room: (-floor(room, rooms), room)):
        if picture:
            print(f'    {floor(room, rooms)}  {room:19} {" ".join(sorted(rooms[room]))}'.rstrip())
            continue
        below = ', '.join(f'{other} {arrows[room, other]}' for other in sorted(rooms[room]))
        print(f'{floor(room, rooms)}  {room:19} {sum(1 for name in room_of if room_of[name] == room):3} files  {below}')
for circle in circles if not picture else []:
    print('a circle:', ' → '.join(circle))
sys.exit(1 if circles and not picture else 0)
