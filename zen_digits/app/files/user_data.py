"""The user’s data on this computer: showing the folder, and deleting all of it."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from zen_digits.app.common.dialogs import attempt, confirm, show_error, show_failure, tell
from zen_digits.app.common.jobs.background_job import BackgroundJob
from zen_digits.app.common.numbers import count, data_size
from zen_digits.app.common.settings import Settings
from zen_digits.core import user_data
from zen_digits.core.errors import InputError
from zen_digits.core.files import data_folder, make_folder
from zen_digits.core.user_data import (
    COMPUTED,
    DRAWING,
    EXPERIMENTS,
    HANDS,
    LOGS,
    MARKS,
    RUNS,
    SETTINGS,
    Stored,
)

_MOST_FAILURES = 4  # that are shown, each with its path


class UserData(QObject):
    """Shows the data folder, and deletes what is in it; then ``deleted`` comes."""

    deleted = Signal()

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings

    def show_folder(self) -> None:
        """Show the data folder in the desktop’s file manager."""
        attempt(self._window, self._show_folder)

    def _show_folder(self) -> None:
        folder = make_folder(data_folder())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            raise InputError(
                self.tr("There is no program here to show a folder; your data is in {0}.").format(
                    folder
                )
            )

    def ask_to_delete(self) -> None:
        """Say what there is and how much, and delete it if the user wants that."""

        def look() -> list[Stored]:
            user_data.check_unused()
            return user_data.stored()

        BackgroundJob(look, self, done=self._ask, failed=self._failed).start()

    def _ask(self, found: list[Stored]) -> None:
        if not found:
            show_error(self._window, self.tr("There is nothing to delete: no data is kept yet."))
            return
        question = self.tr("Delete all that Zen Digits keeps of yours on this computer?")
        listed = "\n".join(f"•  {self._named(part)}" for part in found)
        note = self.tr("It will be gone for good. Files that you saved elsewhere stay.")
        text = f"{question}\n\n{listed}\n\n{note}"
        confirm(self._window, text, self.tr("&Delete everything"), self._delete)

    def _named(self, part: Stored) -> str:
        names = {
            RUNS: self.tr("Runs with their networks: {0} ({1})"),
            EXPERIMENTS: self.tr("Experiments of several runs: {0} ({1})"),
            HANDS: self.tr("Drawings of people’s hands, and what was learned from them ({1})"),
            DRAWING: self.tr("The last drawing ({1})"),
            MARKS: self.tr("Marks on images, such as wrong labels ({1})"),
            SETTINGS: self.tr("Settings, with the lists of what you opened last ({1})"),
            COMPUTED: self.tr("What was computed about networks and their data ({1})"),
            LOGS: self.tr("The log of errors ({1})"),
        }
        text = names.get(
            part.kind, self.tr("Other files and folders in the data folder: {0} ({1})")
        )
        return text.format(count(part.entries), data_size(part.bytes))

    def _delete(self) -> None:
        BackgroundJob(user_data.delete_all, self, done=self._tell, failed=self._failed).start()

    def _tell(self, failures: list[InputError]) -> None:
        self._settings.forget()
        self.deleted.emit()
        if not failures:
            tell(self._window, self.tr("All your data is deleted. The program starts over."))
            return
        shown = [str(failure) for failure in failures[:_MOST_FAILURES]]
        if more := len(failures) - len(shown):
            shown.append(self.tr("There are {0} more.").format(count(more)))
        text = self.tr("Some of your data could not be deleted; the rest is gone.")
        show_error(self._window, "\n\n".join([text, *shown]))

    def _failed(self, error: Exception) -> None:
        show_failure(self._window, error)
