"""Opening and saving, and quitting."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from zen_digits.app.common.menu_entries import Action, add_entry
from zen_digits.app.data.data_import import DataImport
from zen_digits.app.files.file_actions import FileActions
from zen_digits.app.files.recent import RecentMenu
from zen_digits.app.files.window_pictures import WindowPictures
from zen_digits.app.menus.entries import add_pictures
from zen_digits.app.menus.page_mode import PageMode

_STANDARD = QKeySequence.StandardKey


class FileMenu(QMenu):
    """File: drawings, models, data, curves and pictures."""

    def __init__(
        self,
        files: FileActions,
        data: DataImport,
        pictures: WindowPictures,
        save_table: Action,
        mode: PageMode,
        bar: QMenuBar,
    ) -> None:
        super().__init__(bar)
        self.setTitle(self.tr("&File"))
        self._add_drawing(files, save_table, mode)
        self.addSeparator()
        self._add_models(files)
        self.addSeparator()
        add_entry(self, self.tr("Open data &file…"), None, data.open_file)
        add_entry(self, self.tr("Open data fo&lder…"), None, data.open_folder)
        self.addSeparator()
        add_entry(self, self.tr("&Export curves…"), "Ctrl+E", files.export_curves)
        add_pictures(self.addMenu(self.tr("Save &picture of")), pictures, pictures.save)
        prints = self.addMenu(self.tr("Pr&int"))
        add_pictures(prints, pictures, pictures.print, "Ctrl+Shift+P")
        self.addSeparator()
        leave = add_entry(self, self.tr("&Quit"), "Ctrl+Q", bar.window().close)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _add_drawing(self, files: FileActions, save_table: Action, mode: PageMode) -> None:
        add_entry(self, self.tr("&Open drawing…"), _STANDARD.Open, files.open_drawing)
        self.addMenu(RecentMenu(files.recent, files.open_recent, self))
        save = add_entry(self, self.tr("&Save drawing…"), _STANDARD.Save, files.save_drawing)
        mode.only_for_drawing(save)
        save = add_entry(self, self.tr("Save &table…"), _STANDARD.Save, save_table)
        mode.only_for_page(save)

    def _add_models(self, files: FileActions) -> None:
        for entry in (
            (self.tr("Open &model…"), "Ctrl+Shift+O", files.open_model),
            (self.tr("Save mo&del…"), "Ctrl+Shift+S", files.save_model),
            (self.tr("Export &network…"), "Ctrl+Shift+E", files.export_network),
            (self.tr("Export &web page…"), None, files.export_web_page),
        ):
            add_entry(self, *entry)
