"""The menu bar: every action with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from zen_digits.app.common.dialogs import show_about, show_shortcuts
from zen_digits.app.drawing.document import Tool
from zen_digits.app.files.file_actions import copy_reading
from zen_digits.core.files import data_folder

if TYPE_CHECKING:
    from zen_digits.app.window import MainWindow

_STANDARD = QKeySequence.StandardKey
_BRUSH_STEP = 4


class Menus(QObject):
    """Builds the menus of a window and keeps their state."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: list[QAction] = []
        self._add_file()
        self._add_edit()
        self._add_view()
        self._add_run()
        self._add_help()
        self.show_run_state()

    def show_run_state(self) -> None:
        """Offer in the Run menu what can be done now."""
        controller = self._window.controller
        can_act = controller.running and not controller.stopping
        self._train.setEnabled(not controller.running)
        self._pause.setEnabled(can_act)
        self._stop.setEnabled(can_act)
        self._pause.setText(self.tr("&Resume") if controller.paused else self.tr("&Pause"))

    def _add_file(self) -> None:
        files = self._window.files
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&Open drawing…"), _STANDARD.Open, files.open_drawing)
        self._add(menu, self.tr("&Save drawing…"), _STANDARD.Save, files.save_drawing)
        menu.addSeparator()
        self._add(menu, self.tr("Open &model…"), "Ctrl+Shift+O", files.open_model)
        self._add(menu, self.tr("Save mo&del…"), "Ctrl+Shift+S", files.save_model)
        self._add(menu, self.tr("Export &network…"), "Ctrl+Shift+E", files.export_network)
        menu.addSeparator()
        self._add(menu, self.tr("Open data &file…"), None, files.data.open_file)
        self._add(menu, self.tr("Open data fo&lder…"), None, files.data.open_folder)
        menu.addSeparator()
        self._add(menu, self.tr("&Export curves…"), "Ctrl+E", files.export_curves)
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Quit"), "Ctrl+Q", self._window.close)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _add_edit(self) -> None:
        panel = self._window.canvas_panel
        history = panel.canvas.sketch.history
        menu = self._menu(self.tr("&Edit"))
        for action, keys in (
            (history.createUndoAction(self, self.tr("&Undo")), _STANDARD.Undo),
            (history.createRedoAction(self, self.tr("&Redo")), _STANDARD.Redo),
        ):
            action.setShortcuts(keys)
            menu.addAction(action)
            self._actions.append(action)
        menu.addSeparator()
        self._add(
            menu, self.tr("C&opy reading"), _STANDARD.Copy, partial(copy_reading, self._window)
        )
        self._add(menu, self.tr("Pa&ste"), _STANDARD.Paste, self._window.files.incoming.paste)
        self._add(menu, self.tr("&Clear"), "Delete", panel.canvas.sketch.clear)
        menu.addSeparator()
        self._add(menu, self.tr("&Pen"), "P", lambda: panel.select_tool(Tool.PEN))
        self._add(menu, self.tr("&Eraser"), "E", lambda: panel.select_tool(Tool.ERASER))
        self._add(menu, self.tr("&Thicker brush"), "]", lambda: panel.change_brush(_BRUSH_STEP))
        self._add(menu, self.tr("T&hinner brush"), "[", lambda: panel.change_brush(-_BRUSH_STEP))

    def _add_view(self) -> None:
        window = self._window
        menu = self._menu(self.tr("&View"))
        self._training = self._add(
            menu, self.tr("&Training panel"), "F9", window.toggle_training_panel
        )
        self._training.setCheckable(True)
        menu.aboutToShow.connect(
            lambda: self._training.setChecked(window.training_panel.isVisible())
        )
        appearance = menu.addMenu(self.tr("&Appearance"))
        group = QActionGroup(self)
        names = {
            "system": self.tr("&System"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        for name, text in names.items():
            action = appearance.addAction(text)
            action.setCheckable(True)
            action.setChecked(window.appearance == name)
            action.triggered.connect(lambda _checked, name=name: window.set_appearance(name))
            group.addAction(action)

    def _add_run(self) -> None:
        window = self._window
        menu = self._menu(self.tr("&Run"))
        self._train = self._add(menu, self.tr("&Train"), "Ctrl+R", window.train)
        self._pause = self._add(menu, "", "Ctrl+P", window.controller.toggle_pause)
        self._stop = self._add(menu, self.tr("&Stop"), "Ctrl+.", window.controller.stop)
        menu.addSeparator()
        self._add(menu, self.tr("Compare r&uns…"), "Ctrl+L", window.runs.open)

    def _add_help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(
            menu,
            self.tr("&Keyboard shortcuts"),
            _STANDARD.HelpContents,
            lambda: show_shortcuts(self._window, self._actions),
        )
        about = self._add(
            menu,
            self.tr("&About Zen Digits"),
            None,
            lambda: show_about(self._window, data_folder()),
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self,
        menu: QMenu,
        text: str,
        keys: QKeySequence.StandardKey | str | None,
        do: Callable[[], object],
    ) -> QAction:
        action = menu.addAction(text)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do())
        self._actions.append(action)
        return action
