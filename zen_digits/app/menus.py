"""The menu bar: every action with its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from zen_digits.app.common.dialogs import show_about
from zen_digits.app.common.language.fonts import has_font
from zen_digits.app.common.language.languages import SYSTEM, Language, name_of, offered
from zen_digits.app.common.motion import Motion
from zen_digits.app.common.numbers import count, with_sign
from zen_digits.app.common.pages import Pages
from zen_digits.app.common.pictures.picture_actions import MakePicture
from zen_digits.app.common.presentation import Presentation
from zen_digits.app.common.text_size import TextSize
from zen_digits.app.common.theme import Appearance
from zen_digits.app.common.widgets import in_reading_order
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.drawing.canvas_panel import CanvasPanel
from zen_digits.app.drawing.document import Tool
from zen_digits.app.drawing.input.choices import RememberedChoices
from zen_digits.app.drawing.last_drawing import LastDrawingKeeper
from zen_digits.app.files.file_actions import FileActions
from zen_digits.app.files.recent import RecentMenu
from zen_digits.app.files.user_data import UserData
from zen_digits.app.files.window_pictures import WindowPictures
from zen_digits.app.lessons.learn_menu import LearnMenu
from zen_digits.app.page.page_actions import PageActions
from zen_digits.app.page_opening import PageOpening
from zen_digits.app.reading.label_row import (
    LABEL_KEYS,
    NOT_A_DIGIT_KEYS,
    RIGHT_KEYS,
    UNDO_KEYS,
)
from zen_digits.app.shortcuts.dialog import show_shortcuts
from zen_digits.app.shortcuts.entries import all_entries
from zen_digits.app.shortcuts.other_keys import OtherKeys
from zen_digits.app.teach.corrections import Corrections
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.live_reading import LiveReading
from zen_digits.core.files import data_folder

_STANDARD = QKeySequence.StandardKey
_BRUSH_STEP = 4  # pixels

Action = Callable[[], object]


class _Step(QAction):
    """Undo or Redo, which is called after what it would change; ``text`` makes its text."""

    def __init__(self, text: Callable[[str], str], menu: QMenu) -> None:
        super().__init__(text(""), menu)
        self._text = text

    def name_it(self, name: str) -> None:
        """A method: it is called no more once the action is gone, as when the window closes."""
        self.setText(self._text(name))


class Menus(QObject):
    """Builds the menus of a window; each takes only what it acts on."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        in_reading_order([window.menuBar()])  # Qt found it last
        self._for_drawing: list[QAction] = []  # gone while a page hides the canvas,
        self._for_page: list[QAction] = []  # and these are there
        self._keys_of_page: dict[QAction, list[QKeySequence]] = {}

    def add_file(
        self, files: FileActions, data: DataImport, pictures: WindowPictures, save_table: Action
    ) -> None:
        """Opening and saving, and quitting."""
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&Open drawing…"), _STANDARD.Open, files.open_drawing)
        menu.addMenu(RecentMenu(files.recent, files.open_recent, menu))
        save = self._add(menu, self.tr("&Save drawing…"), _STANDARD.Save, files.save_drawing)
        self._for_drawing.append(save)
        self._for_page.append(self._add(menu, self.tr("Save &table…"), _STANDARD.Save, save_table))
        menu.addSeparator()
        self._add(menu, self.tr("Open &model…"), "Ctrl+Shift+O", files.open_model)
        self._add(menu, self.tr("Save mo&del…"), "Ctrl+Shift+S", files.save_model)
        self._add(menu, self.tr("Export &network…"), "Ctrl+Shift+E", files.export_network)
        self._add(menu, self.tr("Export &web page…"), None, files.export_web_page)
        menu.addSeparator()
        self._add(menu, self.tr("Open data &file…"), None, data.open_file)
        self._add(menu, self.tr("Open data fo&lder…"), None, data.open_folder)
        menu.addSeparator()
        self._add(menu, self.tr("&Export curves…"), "Ctrl+E", files.export_curves)
        self._add_pictures(menu.addMenu(self.tr("Save &picture of")), pictures, pictures.save)
        prints = menu.addMenu(self.tr("Pr&int"))
        self._add_pictures(prints, pictures, pictures.print, "Ctrl+Shift+P")
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Quit"), "Ctrl+Q", self._window.close)
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def add_edit(
        self,
        panel: CanvasPanel,
        last: LastDrawingKeeper,
        copy: Action,
        paste: Action,
        pictures: WindowPictures,
    ) -> None:
        """Changing the drawing, and the clipboard."""
        history = panel.canvas.document.history
        menu = self._edit = self._menu(self.tr("&Edit"))
        undo = self._add(menu, "", None, history.undo)
        redo = self._add(menu, "", None, history.redo)
        undo.setShortcuts(_STANDARD.Undo)
        redo.setShortcuts(_STANDARD.Redo)

        def name_steps() -> None:
            undo.setText(self._undo_text(history.undo_name))
            redo.setText(self._redo_text(history.redo_name))
            undo.setEnabled(history.can_undo)
            redo.setEnabled(history.can_redo)

        history.changed.connect(name_steps)
        name_steps()
        menu.addSeparator()
        self._add(menu, self.tr("C&opy reading"), _STANDARD.Copy, copy)
        self._add_pictures(menu.addMenu(self.tr("Copy p&icture of")), pictures, pictures.copy)
        self._add(menu, self.tr("Pa&ste"), _STANDARD.Paste, paste)
        clear = self._add(menu, self.tr("&Clear"), "Delete", panel.canvas.document.clear)
        restore = self._add(menu, self.tr("Restore &last drawing"), None, last.restore)
        restore.setEnabled(False)
        last.found.connect(lambda: restore.setEnabled(last.drawing is not None))
        menu.addSeparator()
        tools = (
            (self.tr("&Pen"), "P", lambda: panel.select_tool(Tool.PEN)),
            (self.tr("&Eraser"), "E", lambda: panel.select_tool(Tool.ERASER)),
            (self.tr("&Thicker brush"), "]", lambda: panel.change_brush(_BRUSH_STEP)),
            (self.tr("T&hinner brush"), "[", lambda: panel.change_brush(-_BRUSH_STEP)),
        )
        self._for_drawing += [undo, redo, clear, *(self._add(menu, *tool) for tool in tools)]

    def _undo_text(self, name: str) -> str:
        return self.tr("&Undo {0}").format(name) if name else self.tr("&Undo")

    def _redo_text(self, name: str) -> str:
        return self.tr("&Redo {0}").format(name) if name else self.tr("&Redo")

    def add_labels(self, corrections: Corrections) -> None:
        """Saying what the drawing is, after ``add_edit``."""
        menu = self._edit
        menu.addSeparator()
        entries = (
            (self.tr("Keep as re&ad"), RIGHT_KEYS, corrections.accept),
            (self.tr("&Keep as…"), LABEL_KEYS, corrections.ask_for_label),
            (self.tr("Keep as &no digit"), NOT_A_DIGIT_KEYS, corrections.reject),
            (self.tr("Keep no lon&ger"), UNDO_KEYS, corrections.undo),
        )
        self._for_drawing += [self._add(menu, *entry) for entry in entries]

    def add_page(self, opening: PageOpening, actions: PageActions) -> None:
        """Pages of numbers, last of what is to be edited; their steps take the drawing's place."""
        menu = self._edit
        steps = actions.steps
        undo, redo = _Step(self._undo_text, menu), _Step(self._redo_text, menu)
        undo.setEnabled(steps.canUndo())
        redo.setEnabled(steps.canRedo())
        undo.triggered.connect(steps.undo)
        redo.triggered.connect(steps.redo)
        steps.canUndoChanged.connect(undo.setEnabled)
        steps.canRedoChanged.connect(redo.setEnabled)
        steps.undoTextChanged.connect(undo.name_it)
        steps.redoTextChanged.connect(redo.name_it)
        undo.setShortcuts(_STANDARD.Undo)
        redo.setShortcuts(_STANDARD.Redo)
        menu.insertActions(menu.actions()[0], [undo, redo])
        self._for_page += [undo, redo]
        menu.addSeparator()
        self._add(menu, self.tr("Rea&d as a page"), "F5", opening.read_as_page)
        self._add(menu, self.tr("Copy as ta&ble"), "Ctrl+Shift+C", actions.copy_table)
        for entry in (
            (self.tr("&Mark a number"), "Ctrl+M", actions.mark),
            (self.tr("&Join with the next"), "Ctrl+J", actions.join),
            (self.tr("Split at the widest &gap"), "Ctrl+Shift+J", actions.split),
        ):
            self._for_page.append(self._add(menu, *entry))
        opening.opened.connect(lambda: self._show_page_state(is_open=True))
        opening.closed.connect(lambda: self._show_page_state(is_open=False))
        self._show_page_state(is_open=False)

    def _show_page_state(self, *, is_open: bool) -> None:
        for action in self._for_drawing:
            action.setVisible(not is_open)
        for action in self._for_page:
            action.setVisible(is_open)
        self._leave_keys_to_page(is_open=is_open)

    def add_view(
        self,
        pages: Pages,
        show_page: Callable[[str], object],
        toggle_pages: Action,
    ) -> None:
        """Choosing a page, and folding all away."""
        menu = self._view = self._menu(self.tr("&View"))
        for number, name in enumerate(pages.names(), 1):
            text = self.tr("&{0} {1}").format(number, pages.title(name))
            self._add(menu, text, f"Ctrl+{number}", partial(show_page, name))
        menu.addSeparator()
        shown = self._add(menu, self.tr("&Pages"), "F9", toggle_pages)
        shown.setCheckable(True)
        menu.aboutToShow.connect(lambda: shown.setChecked(not pages.isHidden()))

    def add_looks(self, presentation: Presentation, appearance: Appearance) -> None:
        """Presentation mode and the appearance, after ``add_view``."""
        menu = self._view
        presented = self._add(menu, self.tr("P&resentation"), "F11", presentation.toggle)
        presented.setCheckable(True)
        menu.aboutToShow.connect(lambda: presented.setChecked(presentation.is_on))
        names = {
            "system": self.tr("&System"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        submenu = menu.addMenu(self.tr("&Appearance"))
        self._add_choices(submenu, names, appearance.name, appearance.choose)

    def add_ease(self, text_size: TextSize, motion: Motion) -> None:
        """What makes the window easier to look at, after ``add_looks``."""
        self._add_text_size(self._view.addMenu(self.tr("&Text size")), text_size)
        still = self._add(self._view, self.tr("Reduce &motion"), None, motion.toggle)
        still.setCheckable(True)
        self._view.aboutToShow.connect(lambda: still.setChecked(motion.is_reduced))

    def _add_text_size(self, menu: QMenu, text_size: TextSize) -> None:
        larger = self._add(menu, "", None, text_size.enlarge)
        smaller = self._add(menu, "", None, text_size.reduce)
        usual = self._add(menu, self.tr("&Usual"), None, text_size.reset)
        self._keys_of_page = {
            larger: [QKeySequence(_STANDARD.ZoomIn), QKeySequence("Ctrl+=")],
            smaller: [QKeySequence(_STANDARD.ZoomOut)],
            usual: [QKeySequence("Ctrl+0")],
        }

        def name_sizes() -> None:
            larger.setText(self._size_text(self.tr("&Larger"), text_size.larger))
            smaller.setText(self._size_text(self.tr("&Smaller"), text_size.smaller))
            larger.setEnabled(text_size.larger is not None)
            smaller.setEnabled(text_size.smaller is not None)

        text_size.changed.connect(name_sizes)
        name_sizes()
        self._leave_keys_to_page(is_open=False)

    def _size_text(self, text: str, percent: int | None) -> str:
        if percent is None:
            return text
        return self.tr("{0} ({1})").format(text, with_sign(count(percent)))

    def _leave_keys_to_page(self, *, is_open: bool) -> None:
        """The keys that change the size of texts zoom a page that is open."""
        for action, keys in self._keys_of_page.items():
            action.setShortcuts([] if is_open else keys)

    def add_input(self, choices: RememberedChoices) -> None:
        """How a person wants to draw, after ``add_looks``."""
        submenu = self._view.addMenu(self.tr("&Drawing"))
        texts = {
            "draw_by_clicks": self.tr("&Click to begin a stroke and to end it"),
            "steady_ink": self.tr("&Steady a trembling hand"),
            "ignore_palms": self.tr("Ignore &palms on the screen"),
        }
        for name, text in texts.items():
            action = self._add(submenu, text, None, partial(choices.toggle, name))
            action.setCheckable(True)
            show = partial(_show_choice, action, choices, name)
            submenu.aboutToShow.connect(show)
            show()

    def add_language(self, language: Language) -> None:
        """The languages, each in its own words, after ``add_looks``."""
        submenu = self._view.addMenu(self.tr("&Language"))
        choices = {SYSTEM: self.tr("&System"), **{code: name_of(code) for code in offered()}}
        self._add_choices(submenu, choices, language.choice, language.choose)
        for action, code in zip(submenu.actions(), choices, strict=True):
            action.setEnabled(has_font(code))

    def _add_choices(
        self, menu: QMenu, texts: Mapping[str, str], chosen: str, choose: Callable[[str], object]
    ) -> None:
        """Entries of which one is chosen at a time."""
        group = QActionGroup(self)
        for choice, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            action.triggered.connect(lambda _checked, choice=choice: choose(choice))
            group.addAction(action)

    def add_run(
        self,
        controller: TrainingController,
        train: Action,
        train_on: Action,
        compare: Action,
        live: LiveReading,
        learn: Action,
    ) -> None:
        """Starting, going on with, pausing and stopping a run, reading meanwhile, comparing runs,
        and learning a hand."""
        menu = self._menu(self.tr("&Run"))
        self._train = self._add(menu, self.tr("&Train"), "Ctrl+R", train)
        text = self.tr("One more &epoch")
        self._more = self._add(menu, text, "Ctrl+Shift+R", train_on)
        self._pause = self._add(menu, self.tr("&Pause"), "Ctrl+P", controller.toggle_pause)
        self._step = self._add(menu, self.tr("Step one &batch"), "Ctrl+B", controller.step)
        slow = controller.toggle_slow_motion
        self._slow = self._add(menu, self.tr("Slow &motion"), "Ctrl+Shift+B", slow)
        self._stop = self._add(menu, self.tr("&Stop"), "Ctrl+.", controller.stop)
        menu.addSeparator()
        text = self.tr("Read my &drawing while training")
        reads = self._add(menu, text, None, lambda: live.turn(on=reads.isChecked()))
        reads.setCheckable(True)
        reads.setChecked(live.is_on)
        menu.addSeparator()
        self._add(menu, self.tr("Compare r&uns"), "Ctrl+L", compare)
        self._add(menu, self.tr("&Learn my hand"), "Ctrl+T", learn)
        self.show_run_state(running=False, paused=False, stopping=False)
        self.offer_more(False)

    def show_run_state(self, *, running: bool, paused: bool, stopping: bool) -> None:
        """Enable in the Run menu what can be done now."""
        can_act = running and not stopping
        self._train.setEnabled(not running)
        self._pause.setEnabled(can_act)
        for action in (self._step, self._slow, self._stop):
            action.setEnabled(can_act)
        self._pause.setText(self.tr("&Resume") if paused else self.tr("&Pause"))

    def offer_more(self, offered: bool) -> None:
        """Whether there is a run that can be trained for one more epoch."""
        self._more.setEnabled(offered)

    def add_learn(self, lessons: LearnMenu) -> None:
        """The lessons."""
        self._window.menuBar().addMenu(lessons)

    def add_help(self, user_data: UserData, places: Mapping[str, Action]) -> None:
        """The list of shortcuts, the user’s data, and what this program is.

        ``places`` has what shows the places where other keys do something.
        """
        menu = self._menu(self.tr("&Help"))
        self._add(
            menu,
            self.tr("&Keyboard shortcuts"),
            _STANDARD.HelpContents,
            partial(self._show_shortcuts, OtherKeys(places, self)),
        )
        menu.addSeparator()
        self._add(menu, self.tr("Show data &folder"), None, user_data.show_folder)
        self._add(menu, self.tr("&Delete my data…"), None, user_data.ask_to_delete)
        menu.addSeparator()
        about = self._add(
            menu,
            self.tr("&About Zen Digits"),
            None,
            lambda: show_about(self._window, data_folder()),
        )
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _show_shortcuts(self, others: OtherKeys) -> None:
        entries = all_entries(self._window.menuBar(), others.entries())
        show_shortcuts(entries, self._window)

    def _add_pictures(
        self,
        menu: QMenu,
        pictures: WindowPictures,
        do: Callable[[MakePicture], object],
        keys: str | None = None,
    ) -> None:
        """An entry for each picture; ``keys`` are those of the first."""
        for text, make in pictures.choices.items():
            self._add(menu, text, keys, partial(do, make))
            keys = None

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, text: str, keys: QKeySequence.StandardKey | str | None, do: Action
    ) -> QAction:
        action = menu.addAction(text)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do())
        return action


def _show_choice(action: QAction, choices: RememberedChoices, name: str) -> None:
    action.setChecked(choices.is_on(name))
