"""The list of shortcuts, the user’s data, and what this program is."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from zen_digits.app.common.dialogs import show_about
from zen_digits.app.common.menu_entries import Action, add_entry
from zen_digits.app.files.user_data import UserData
from zen_digits.app.shortcuts.dialog import show_shortcuts
from zen_digits.app.shortcuts.entries import all_entries
from zen_digits.app.shortcuts.other_keys import OtherKeys
from zen_digits.core.files import data_folder


class HelpMenu(QMenu):
    """Help; ``places`` has what shows the places where other keys do something."""

    def __init__(self, user_data: UserData, places: Mapping[str, Action], bar: QMenuBar) -> None:
        super().__init__(bar)
        self.setTitle(self.tr("&Help"))
        self._bar = bar
        self._other_keys = OtherKeys(places, self)
        keys = QKeySequence.StandardKey.HelpContents
        add_entry(self, self.tr("&Keyboard shortcuts"), keys, self._show_shortcuts)
        self.addSeparator()
        add_entry(self, self.tr("Show data &folder"), None, user_data.show_folder)
        add_entry(self, self.tr("&Delete my data…"), None, user_data.ask_to_delete)
        self.addSeparator()
        about = add_entry(self, self.tr("&About Zen Digits"), None, self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _show_shortcuts(self) -> None:
        entries = all_entries(self._bar, self._other_keys.entries())
        show_shortcuts(entries, self._bar.window())

    def _show_about(self) -> None:
        show_about(self._bar.window(), data_folder())
