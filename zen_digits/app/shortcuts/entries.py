"""What the list of keys shows: all that the menus have, and what keys do elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QWidget

from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.phrases import without_key
from zen_digits.app.common.language.translation import translate

_MNEMONIC = re.compile(r"\(&(.)\)|&(.)")


@dataclass(frozen=True)
class Entry:
    """What keys do; ``do`` does it, too, or shows where it is done.

    A group has entries, and nothing else but its text.
    """

    text: str
    keys: str = ""
    do: Callable[[], object] | None = None
    is_possible: bool = True
    """Whether it can be done now."""
    entries: Sequence[Entry] = ()


def menu_entries(bar: QMenuBar) -> list[Entry]:
    """The menus as they are now; what has no keys of its own has those that lead to it."""
    return [_entry(action, "") for action in bar.actions() if action.menu() is not None]


def _entry(action: QAction, way: str) -> Entry:
    menu = action.menu()
    caption = menu.title() if isinstance(menu, QMenu) else action.text()
    way, text = _on_the_way(way, caption), plain(caption)
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # some menus are filled by then
        return Entry(text, entries=[_entry(each, way) for each in _shown(menu)])
    keys = action.shortcut()  # the first of them
    possible = action.isEnabled() and action.isVisible()
    return Entry(text, _native(way if keys.isEmpty() else keys), action.trigger, possible)


def _shown(menu: QMenu) -> list[QAction]:
    """What is hidden too, unless it waits for the keys that another action has now."""
    actions = [each for each in menu.actions() if not each.isSeparator()]
    taken = {keys.toString() for each in actions if each.isVisible() for keys in each.shortcuts()}
    return [
        each
        for each in actions
        if each.isVisible() or not taken & {keys.toString() for keys in each.shortcuts()}
    ]


@live
def _on_the_way(way: str, text: str) -> str:
    """The keys of the menus before, and that of a text: "Alt+F, P"."""
    found = _MNEMONIC.search(text.replace("&&", ""))
    key = (found[1] or found[2]).upper() if found else ""
    return f"{way}, {key}" if way else f"Alt+{key}"


def button_entries(window: QWidget) -> list[Entry]:
    """The buttons that are seen and have keys."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return [
        Entry(
            plain(each.text()) or each.accessibleName(),
            _native(each.shortcut()),
            each.click,
            each.isEnabled(),
        )
        for each in buttons
        if not each.shortcut().isEmpty()
    ]


def all_entries(bar: QMenuBar, others: Sequence[Entry]) -> list[Entry]:
    """Menus, the buttons on show, and other keys."""
    buttons = Entry(translate("Shortcuts", "Buttons on show"), entries=button_entries(bar.window()))
    return [*menu_entries(bar), *([buttons] if buttons.entries else []), *others]


@live
def plain(text: str) -> str:
    """A caption without what marks its key, and without dots."""
    return without_key(text).rstrip("… ")


@live
def _native(keys: QKeySequence | str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
