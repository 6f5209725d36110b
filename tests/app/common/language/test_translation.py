"""The translators in use."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from zen_digits.app.common.language.languages import use_language
from zen_digits.core.resources import resource_path


@pytest.mark.parametrize(
    ("language", "buttons", "entries"),
    [
        ("de", {"OK", "Abbrechen"}, {"&Rückgängig", "Einf&ügen"}),
        ("ar", {"حسنًا", "ألغِ"}, {"&تراجع", "ا&نسخ"}),
        ("hi", {"ठीक है", "रद्द करें"}, {"पूर्ववत करें(&U)", "पेस्ट करें(&P)"}),
    ],
)
def test_qt_speaks_the_language(
    language: str, buttons: set[str], entries: set[str], qtbot: QtBot
) -> None:
    """Also Hindi, for which Qt brings no translations."""
    use_language(language)
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    field = QLineEdit()
    for widget in (box, field):
        qtbot.addWidget(widget)
    assert {button.text().replace("&", "") for button in box.buttons()} == buttons
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    assert entries <= {action.text().split("\t")[0] for action in menu.actions()}


def test_what_qt_lacks_of_a_language_is_ours(qapp: QApplication) -> None:
    use_language("ar")
    assert qapp.translate("QFileDialog", "Files of &type:") == "ن&وع الملفات:"


@pytest.mark.parametrize("language", ["ar", "hi"])
def test_every_translation_is_of_a_text_of_qt(language: str) -> None:
    """A text that Qt has changed would be in English, and nobody would be told."""
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    file = resource_path("translations", f"qtbase_{language}.ts")
    contexts = ElementTree.parse(file).iter("context")
    unknown = [
        source
        for context in contexts
        for message in context.iter("message")
        if (source := message.findtext("source", ""))
        and not german.translate(context.findtext("name", ""), source)
    ]
    assert unknown == []
