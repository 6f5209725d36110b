"""Fonts for the scripts of languages: the program brings none, systems have them."""

from PySide6.QtGui import QFontDatabase

_System = QFontDatabase.WritingSystem
_SCRIPTS = {
    "zh_CN": _System.SimplifiedChinese,
    "hi": _System.Devanagari,
    "ar": _System.Arabic,
    "ja": _System.Japanese,
}


def has_font(code: str) -> bool:
    """Whether a font here has the script of a language: others would show boxes in its place."""
    return code not in _SCRIPTS or bool(QFontDatabase.families(_SCRIPTS[code]))
