"""Entries of the menus that are switched on, or of which one is chosen."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from zen_digits.app.common.menu_entries import Action, Keys, add_entry
from zen_digits.app.common.pictures.picture_actions import MakePicture
from zen_digits.app.files.window_pictures import WindowPictures


def add_switch(menu: QMenu, text: str, keys: Keys, do: Action, is_on: Callable[[], bool]) -> None:
    """An entry that is checked where ``is_on`` says so, each time the menu is shown."""
    action = add_entry(menu, text, keys, do)
    action.setCheckable(True)

    def show() -> None:
        action.setChecked(is_on())

    menu.aboutToShow.connect(show)
    show()


def add_choices(
    menu: QMenu, texts: Mapping[str, str], chosen: str, choose: Callable[[str], object]
) -> None:
    """Entries of which one is chosen at a time."""
    group = QActionGroup(menu)
    for choice, text in texts.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(choice == chosen)
        action.triggered.connect(lambda _checked, choice=choice: choose(choice))
        group.addAction(action)


def add_pictures(
    menu: QMenu,
    pictures: WindowPictures,
    do: Callable[[MakePicture], object],
    keys: str | None = None,
) -> None:
    """An entry for each picture; ``keys`` are those of the first."""
    for text, make in pictures.choices.items():
        add_entry(menu, text, keys, partial(do, make))
        keys = None
