"""The languages of the window, and the choice of one."""

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication

from zen_digits.app.common.language.catalogues import has_catalogue
from zen_digits.app.common.language.following import follow_language, give_texts_again
from zen_digits.app.common.language.fonts import has_font
from zen_digits.app.common.language.translation import (
    language_in_use,
    load_language,
    translate,
)
from zen_digits.app.common.settings import Settings

SYSTEM = "system"
"""The choice of the language that the system speaks."""

NAMES = {
    "en": "&English", "zh_CN": "简体中文 (&Z)", "es": "Españo&l", "de": "&Deutsch",
    "fr": "&Français", "pt_BR": "&Português (Brasil)", "hi": "हिन्दी (&H)", "ar": "العربية (&A)",
    "ja": "日本語 (&J)",
}  # fmt: skip
"""Each language in its own words, with a key; offered are those that have translations."""

_WITH_THESE_DIGITS = {"ar": "ar_AE"}
"""Where a language with digits of its own is written with 0 to 9, too."""


def offered() -> list[str]:
    """The codes of the languages that can be chosen."""
    return [code for code in NAMES if has_catalogue(code)]


def name_of(code: str) -> str:
    """A language in its own words; in those of now, where no font here has its script."""
    if has_font(code):
        return NAMES[code]
    english = QLocale.languageToString(QLocale(code).language())
    return translate("Languages", "{0}: no font here has its script").format(english)


def system_language() -> str:
    """The first of the system's languages that is offered; English, if there is none."""
    for wanted in QLocale.system().uiLanguages():
        language = QLocale(wanted).language()
        for code in offered():
            if QLocale(code).language() == language:
                return code
    return "en"


def use_language(choice: str) -> None:
    """Have all texts, numbers and directions of the application follow a code or ``SYSTEM``."""
    follow_language()
    code = system_language() if choice == SYSTEM else choice
    locale = _locale(code, choice)
    if code == language_in_use() and locale == QLocale():
        return
    QLocale.setDefault(locale)
    load_language(code)
    QGuiApplication.setLayoutDirection(QLocale(code).textDirection())
    give_texts_again()


def _locale(code: str, choice: str) -> QLocale:
    """How numbers and dates are written: as the system does, unless another language is chosen.

    Digits are 0 to 9 in any case, as the program reads them: among drawn digits, an Arabic five
    looks like a 0 and an Arabic six like a 7.
    """
    system, usual = QLocale.system(), QLocale(code)
    if system.language() == QLocale.Language.C:
        chosen = usual
    else:
        chosen = system if choice == SYSTEM or system.language() == usual.language() else usual
    return chosen if chosen.zeroDigit() == "0" else QLocale(_WITH_THESE_DIGITS.get(code, code))


class Language(QObject):
    """The user's choice, which the settings remember, or the system's language."""

    changed = Signal()
    """All texts are those of another language."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def choice(self) -> str:
        """A code, or ``SYSTEM``."""
        choice = self._settings.text("language", SYSTEM)
        return choice if choice in offered() else SYSTEM

    def choose(self, choice: str) -> None:
        """Remember a language and show it."""
        self._settings.keep(language=choice)
        self.apply()

    def apply(self) -> None:
        """Show the application in the chosen language, unless it is."""
        before = language_in_use()
        use_language(self.choice)
        if language_in_use() != before:
            self.changed.emit()
