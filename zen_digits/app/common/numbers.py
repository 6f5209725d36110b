"""Numbers as the user’s language writes them: "99,31 %" in German, where the command line says
"99.31 %"."""

from PySide6.QtCore import QDateTime, QLocale

from zen_digits.app.common.language.direction import left_to_right
from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.translation import translate
from zen_digits.core.percent import bounded_percent, in_percent


def locale() -> QLocale:
    """The user’s locale; English for those who have none, as the texts are."""
    chosen = QLocale()
    return QLocale("en_US") if chosen.language() == QLocale.Language.C else chosen


@live
def count(number: int) -> str:
    """12345 as "12,345"."""
    return locale().toString(number)


@live
def decimal(number: float, decimals: int) -> str:
    """1234.5 with 2 decimals as "1,234.50"."""
    return locale().toString(float(number), "f", decimals)


@live
def short(number: float, digits: int = 6) -> str:
    """0.001 as "0.001": as many of the ``digits`` as say something."""
    return locale().toString(float(number), "g", digits)


@live
def percent(share: float | None, decimals: int = 2) -> str:
    """0.9931 as "99.31 %"; empty for None. Nothing short of 1 reads "100 %"."""
    return "" if share is None else with_sign(decimal(in_percent(share, decimals), decimals))


@live
def percent_or_bound(share: float) -> str:
    """0.998 as "99.8 %", 0.99996 as "> 99.9 %", 0.00004 as "< 0.1 %"."""
    bound, number = bounded_percent(share)
    return left_to_right(bound + with_sign(decimal(number, 1)))


@live
def localized(text: str) -> str:
    """A number as Python writes it, "0.05" or "1e-05", in the user’s form."""
    return text.replace(".", locale().decimalPoint())


def with_unit(number: str, unit: str) -> str:
    """A number with what it counts: "0.5 pixels"."""
    return translate("Numbers", "{0} {1}").format(number, unit)


def with_sign(number: str) -> str:
    """A number that is a percentage, with the sign where the language has it."""
    return translate("Numbers", "{0} %").format(number)


@live
def date_and_time(seconds: float) -> str:
    """A moment, in seconds since 1970, as the user’s clock has it: "26/11/2026 23:59"."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return locale().toString(moment, QLocale.FormatType.ShortFormat)


@live
def data_size(size: int) -> str:
    """12345678 bytes as "12.3 MB"."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
