"""The main window: builds the panels and connects them; only here do they meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from zen_digits.app.announcements import Announcements
from zen_digits.app.canvas_reading import CanvasReading
from zen_digits.app.common.appearance.appearance import Appearance
from zen_digits.app.common.appearance.motion import Motion
from zen_digits.app.common.appearance.presentation import Presentation
from zen_digits.app.common.appearance.text_size import TextSize
from zen_digits.app.common.dialogs import show_failure
from zen_digits.app.common.language.languages import Language
from zen_digits.app.common.layout.geometry import geometry_text, restore_geometry
from zen_digits.app.common.pages import Pages
from zen_digits.app.common.settings import Settings
from zen_digits.app.common.widgets import in_reading_order
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.drawing.canvas_panel import CanvasPanel
from zen_digits.app.drawing.input.choices import RememberedChoices
from zen_digits.app.drawing.last_drawing import LastDrawingKeeper
from zen_digits.app.files.drop_highlight import DropHighlight
from zen_digits.app.files.file_actions import FileActions
from zen_digits.app.files.kinds import DATA, DRAWING, MODEL
from zen_digits.app.files.recent import RecentFiles
from zen_digits.app.files.user_data import UserData
from zen_digits.app.files.window_pictures import WindowPictures
from zen_digits.app.halves import Halves
from zen_digits.app.insight_pages import InsightPages
from zen_digits.app.lesson_guide import LessonGuide
from zen_digits.app.menus.edit_menu import EditMenu
from zen_digits.app.menus.file_menu import FileMenu
from zen_digits.app.menus.help_menu import HelpMenu
from zen_digits.app.menus.page_mode import PageMode
from zen_digits.app.menus.run_menu import RunMenu
from zen_digits.app.menus.view_menu import ViewMenu
from zen_digits.app.page.page_actions import PageActions
from zen_digits.app.page_opening import PageOpening
from zen_digits.app.preload import Preloader
from zen_digits.app.reading.loaded_models import LoadedModels
from zen_digits.app.reading.reader import Reader
from zen_digits.app.reading.reading_panel import ReadingPanel
from zen_digits.app.runs.controller import RunsController
from zen_digits.app.teach_page import Teaching
from zen_digits.app.training.close_question import CloseQuestion
from zen_digits.app.training.controller import TrainingController
from zen_digits.app.training.live_reading import LiveReading
from zen_digits.app.training.training_panel import TrainingPanel
from zen_digits.app.training_page import TrainingPage

if TYPE_CHECKING:
    from zen_digits.core.reading.predictor import Predictor

_FIRST_SHARE = 0.7  # of the screen, along each side, that the first window takes

TRAIN, RESULTS, WHY, TEACH, RUNS = (
    f"{page}_page" for page in ("train", "results", "why", "teach", "runs")
)
"""The object names of the pages."""


class MainWindow(QMainWindow):
    """What is drawn and read on the left; pages about it on the right."""

    first_painted = Signal()
    ready_to_open = Signal()
    """Files can be opened: the shipped network is loaded, or cannot be."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.language = Language(settings, self)
        self.language.apply()  # before there are texts
        self.setWindowTitle("Zen Digits")
        self.setMinimumSize(400, 416)  # less than both halves need: the pages fold away
        self._settings = settings
        self.appearance = Appearance(settings, self)
        self.text_size, self.motion = TextSize(settings, self), Motion(settings, self)
        self.motion.apply()
        self.presentation = Presentation(self, self.appearance, self.text_size)
        self._painted = self._closing = False
        self._keeps_arrangement = True
        self.loaded = False
        """Whether ``load`` has finished."""
        self.canvas_panel = CanvasPanel()
        choices = self.canvas_panel.canvas.input_choices
        self.input_choices = RememberedChoices(choices, settings)
        self.reading_panel = ReadingPanel()
        self.training_panel = TrainingPanel()
        self.data = DataImport(self, self.training_panel.form, settings)
        self.controller = TrainingController(self, self.data.events)
        self.models = LoadedModels(self)
        self.reader = Reader(self.canvas_panel.canvas.content, self)
        self._canvas_reading = CanvasReading(
            self.canvas_panel, self.reading_panel, self.models, self.reader, self
        )
        self.files = FileActions(
            self,
            self.canvas_panel.canvas,
            self.models,
            self.training_panel.plots,
            self.data.open,
            RecentFiles(settings, self),
        )
        self.data.chosen.connect(partial(self.files.recent.add, DATA))
        self.data.chosen.connect(lambda _: self.show_page(TRAIN))
        self.last_drawing = LastDrawingKeeper(self.canvas_panel.canvas, self)
        self.user_data = UserData(self, settings)
        self.preloader = Preloader(self)
        self.training = self._make_training_page()
        self.runs = RunsController(self.controller, self)
        self.teaching = Teaching(self.models, self.reading_panel, settings, self)
        self.insight = InsightPages(
            self.models, self.reader, self.controller, settings, self.teaching.hand, self
        )
        self.pages = self._make_pages()
        self._halves = Halves(self.canvas_panel, self.reading_panel, self.pages)
        self.lessons = LessonGuide(self._halves, self.pages, settings, self)
        self.setCentralWidget(self.lessons.frame)
        self.page_actions = PageActions(self.teaching.hand, self)
        self.page_opening = self._make_page_opening()
        self.live_reading = self._make_live_reading()
        self.run_menu = self._make_menus()
        self.close_question = CloseQuestion(
            self, self.controller, self.training.experiments, self.end
        )
        targets = {DRAWING: self.canvas_panel.canvas, MODEL: self.reading_panel}
        self.drop_highlight = DropHighlight(self, {**targets, DATA: self.training_panel})
        self._connect_loading()
        self._connect_corrections()
        self._connect_pages()
        self.announcements = Announcements(
            self.reader, self.models, self.controller, self.training_panel, self
        )
        self._connect_lessons()
        self._restore()

    def _make_training_page(self) -> TrainingPage:
        panel, controller = self.training_panel, self.controller
        return TrainingPage(
            panel, controller, self.data, self.models, self.preloader, self._settings, self
        )

    def _make_pages(self) -> Pages:
        pages = Pages()
        pages.add(TRAIN, self.tr("Train"), lambda: self.training_panel, detachable=False).build()
        canvas = self.canvas_panel.canvas
        pages.add(RESULTS, self.tr("Results"), lambda: self.insight.make_results(canvas, self.data))
        pages.add(WHY, self.tr("Why"), lambda: self.insight.make_why(canvas, self.data))
        teach = partial(self.teaching.make_page, canvas, self.reader, self.data)
        pages.add(TEACH, self.tr("Teach"), teach)
        pages.add(RUNS, self.tr("Runs"), self.runs.make_page)
        return pages

    def _make_page_opening(self) -> PageOpening:
        importer, canvas = self.files.drawing_import, self.canvas_panel.canvas
        self.page_actions.lesson.kept.connect(self.teaching.teacher.follow_correction)
        return PageOpening(importer, canvas, self.models, self._halves, self.page_actions, self)

    def _make_live_reading(self) -> LiveReading:
        document, form = self.canvas_panel.canvas.document, self.training_panel.form
        return LiveReading(
            self.reader, self.models, self.controller, form, self._settings,
            lambda: document.is_pressed, self,
        )  # fmt: skip

    def _make_menus(self) -> RunMenu:
        bar, mode = self.menuBar(), PageMode()
        in_reading_order([bar])  # Qt found it last
        mode.follow(self.page_opening)
        canvas, plots = self.canvas_panel.canvas, self.training_panel.plots
        pictures = WindowPictures(self, canvas, self._canvas_reading.texts, plots)
        save_table = self.page_actions.save
        run = self._make_run_menu()
        for menu in (
            FileMenu(self.files, self.data, pictures, save_table, mode, bar),
            self._make_edit_menu(mode, pictures),
            self._make_view_menu(mode),
            run,
            self.lessons.menu,
            self._make_help_menu(),
        ):
            bar.addMenu(menu)
        return run

    def _make_edit_menu(self, mode: PageMode, pictures: WindowPictures) -> EditMenu:
        menu = EditMenu(self.canvas_panel, self.page_actions, mode, self.menuBar())
        menu.add_clipboard(self._copy_reading, self.files.drawing_import.paste, pictures)
        menu.add_drawing(self.canvas_panel, self.last_drawing)
        menu.add_labels(self.teaching.corrections)
        menu.add_page(self.page_opening, self.page_actions)
        return menu

    def _make_view_menu(self, mode: PageMode) -> ViewMenu:
        menu = ViewMenu(self.menuBar())
        menu.add_pages(self.pages, self.show_page, self.toggle_pages)
        menu.add_looks(self.presentation, self.appearance)
        menu.add_ease(self.text_size, self.motion, mode)
        menu.add_input(self.input_choices)
        menu.add_language(self.language)
        return menu

    def _make_run_menu(self) -> RunMenu:
        menu = RunMenu(self.controller, self.training.train, self.training.train_on, self.menuBar())
        menu.add_reading(self.live_reading)
        menu.add_after(partial(self.show_page, RUNS), self._learn_hand)
        return menu

    def _make_help_menu(self) -> HelpMenu:
        places: dict[str, Callable[[], object]] = {
            name: partial(self.show_page, name) for name in (TRAIN, RESULTS, TEACH, RUNS)
        }
        places["canvas"] = self.canvas_panel.canvas.setFocus
        return HelpMenu(self.user_data, places, self.menuBar())

    def _copy_reading(self) -> None:
        if self.page_opening.is_open:
            self.page_actions.copy_text()
        else:
            self._canvas_reading.copy()

    def _connect_loading(self) -> None:
        self.preloader.model_loaded.connect(self._add_shipped_model)
        self.preloader.model_failed.connect(self._do_without_model)
        self.preloader.finished.connect(self._finish_loading)
        self.preloader.import_failed.connect(lambda error: show_failure(self, error))

    def _connect_corrections(self) -> None:
        corrections = self.teaching.corrections
        self.canvas_panel.canvas.digit_typed.connect(corrections.type_digit)
        self.reader.reading_made.connect(corrections.show_reading)
        self.reader.nothing_read.connect(lambda _: corrections.show_nothing())

    def _connect_pages(self) -> None:
        self.training.wanted.connect(partial(self.show_page, TRAIN))
        self.training.finished.connect(self._close_if_wanted)
        self.training.more_offered.connect(self.run_menu.offer_more)
        self.page_opening.digit_shown.connect(self.insight.show_page_number)
        self.page_opening.closed.connect(lambda: self.insight.show_page_number(None, 0))
        self.runs.train_requested.connect(self.training.train_with)
        self.runs.resume_requested.connect(self.training.resume_experiment)
        self.runs.more_requested.connect(self.training.train_on)
        self.insight.training_wanted.connect(self.training.train_with)
        self.runs.model_loaded.connect(self.models.add)
        self.runs.runs_edited.connect(self.training.offer_to_resume)
        self.teaching.teacher.changed.connect(self.runs.refresh)
        self.user_data.deleted.connect(self._start_over)

    def _connect_lessons(self) -> None:
        self.lessons.follow_drawing(self.canvas_panel.canvas, self.reader)
        self.lessons.follow_runs(self.controller)
        self.lessons.follow_teaching(self.teaching.hand, self.models)

    def load(self) -> None:
        """Load the shipped model, on another thread."""
        self.preloader.start()

    def _add_shipped_model(self, predictor: Predictor) -> None:
        self.models.add(self.tr("Shipped"), predictor)
        self.ready_to_open.emit()

    def _do_without_model(self, error: Exception) -> None:
        self.reader.loading_failed()
        self.ready_to_open.emit()
        show_failure(self, error)

    def _finish_loading(self) -> None:
        self.last_drawing.look()
        self.training.start()
        self.teaching.load()
        self.loaded = True

    def _learn_hand(self) -> None:
        self.show_page(TEACH)
        self.teaching.teacher.learn()

    def _start_over(self) -> None:
        """The user’s data is deleted: nothing of before is shown or kept any more."""
        self._keeps_arrangement = False
        self.training.start_over()
        self.appearance.apply()
        self.text_size.apply()
        self.motion.apply()
        self.language.apply()
        self.input_choices.restore()
        self.last_drawing.forget()
        self.teaching.hand.start_over()
        self.insight.start_over()
        self.files.recent.changed.emit()
        self.runs.refresh()

    def _close_if_wanted(self) -> None:
        """Close, if that is what the run was stopped for."""
        if self._closing:
            QTimer.singleShot(0, self, self.close)

    def toggle_pages(self) -> None:
        """Fold the pages away, or show them again."""
        self._halves.toggle_pages()

    def show_page(self, name: str) -> None:
        """Bring a page to the front, and unfold the pages if they are folded away."""
        self._halves.show_page(name)

    def sizeHint(self) -> QSize:
        """As large as suits the screen."""
        screen = self.screen().availableSize()
        return (screen * _FIRST_SHARE).expandedTo(QSize(1200, 760)).boundedTo(screen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def end(self) -> None:
        """Stop a running training, and close, without a question: the session may be ending."""
        self._closing = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a run ends or corrections of a page are lost. The window closes as soon as the
        run has ended, and once the user knows what becomes of a network that could not be kept."""
        run = self.controller
        if self.page_opening.leaving.is_asked and not self._closing:
            event.ignore()
            self.page_opening.leaving.leave(self.close)
            return
        if self.training.is_busy:
            event.ignore()
            if run.running and not (run.stopping or self._closing):
                self.close_question.ask()
                return
            self._closing = True
            self.training.leave()
            return
        self.presentation.leave()
        self.lessons.player.close()
        self.pages.close_windows()
        self.insight.close()
        self.teaching.close()
        self.last_drawing.write_now()
        if self._keeps_arrangement:
            self._settings.keep(geometry=geometry_text(self), **self._halves.arrangement())
        self.text_size.leave()
        self.motion.leave()
        event.accept()

    def _restore(self) -> None:
        """Take the last size, position and arrangement."""
        if not restore_geometry(self, self._settings.text("geometry")):
            self.resize(self.sizeHint())
        self._halves.restore(self._settings)
