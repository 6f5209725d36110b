"""A screen reader that says nothing: writes what it hears and finds, one JSON object a line.

Runs in the system's own Python, which has Debian's pyatspi. On its standard input, a line asks for
the tree of the window; it ends with that input.
"""

import json
import sys

import pyatspi
from gi.repository import GLib

_ANNOUNCED = "object:announcement"
_CHANGED = "object:property-change:accessible-value"


def write(**what: object) -> None:
    print(json.dumps(what), flush=True)


def hear(event: "pyatspi.event.Event") -> None:
    if event.type == _ANNOUNCED:
        write(said=event.any_data, urgent=event.detail1 == 2)
    elif event.source is not None:
        write(changed=event.source.name)


def node(found: "pyatspi.Accessible") -> dict:
    """A part of the window that is shown, and all in it."""
    parts = [child for child in found if child is not None]
    for child in parts:
        child.clear_cache()  # or it is told as it was found before
    shown = [child for child in parts if child.getState().contains(pyatspi.STATE_SHOWING)]
    return {
        "role": found.getRoleName(),
        "name": found.name,
        "description": found.description,
        "focusable": found.getState().contains(pyatspi.STATE_FOCUSABLE),
        "place": place(found),
        "value": value(found),
        "labels": labels(found),
        "parts": [node(child) for child in shown],
    }


def labels(found: "pyatspi.Accessible") -> list[str]:
    """What stands beside it, to tell what it is."""
    kinds = {each.getRelationType(): each for each in found.getRelationSet()}
    beside = kinds.get(pyatspi.RELATION_LABELLED_BY)
    places = range(beside.getNTargets()) if beside else ()
    return [beside.getTarget(place).name for place in places]


def place(found: "pyatspi.Accessible") -> list[int]:
    try:
        return list(found.queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
    except NotImplementedError:
        return []


def value(found: "pyatspi.Accessible") -> list[float]:
    """The least, the present and the largest value, where there is one."""
    try:
        known = found.queryValue()
    except NotImplementedError:
        return []
    return [known.minimumValue, known.currentValue, known.maximumValue]


def answer(_source: object, _condition: object) -> bool:
    if not sys.stdin.readline():
        pyatspi.Registry.stop()
        return False
    applications = pyatspi.Registry.getDesktop(0)
    write(trees=[node(each) for each in applications if each])
    return True


for name in (_ANNOUNCED, _CHANGED):
    pyatspi.Registry.registerEventListener(hear, name)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, answer)
write(ready=True)
pyatspi.Registry.start()
