"""Fonts for the scripts of languages: the program brings none, systems have them."""

from PySide6.QtGui import QFontDatabase, QFontMetrics

from zen_digits.app.common.language.translation import language_in_use

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


def line_height(metrics: QFontMetrics) -> int:
    """Pixels that a line of the window needs: another font, of which its letters come where that of
    the window lacks their script, may be taller, as those of Devanagari are."""
    script = _SCRIPTS.get(language_in_use())
    sample = QFontDatabase.writingSystemSample(script) if script is not None else ""
    return max(metrics.height(), metrics.boundingRect(sample).height())
