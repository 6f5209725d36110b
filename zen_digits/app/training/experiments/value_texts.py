"""Values of a setting as the window's language writes them, and what is said of wrong ones."""

from zen_digits.app.common.language.direction import plain
from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.phrases import sentences, titled
from zen_digits.app.common.language.translation import translate
from zen_digits.app.common.numbers import locale, with_sign
from zen_digits.app.training.settings.setting_texts import caption, value_text
from zen_digits.core.config.setting_types import PERCENT, Choice, Flag, Integer, Number, Setting
from zen_digits.core.experiments.notation import Notation, RefusedValue


def notation_of(setting: Setting) -> Notation:
    """How values are written now: as the fields for settings show them."""
    return Notation(
        _decimal_sign(), locale().groupSeparator(), plain(with_sign("{0}")), _names(setting)
    )


def _decimal_sign() -> str:
    return "." if locale().decimalPoint() == "." else ","


def _names(setting: Setting) -> dict[object, str]:
    values: list[object] = []
    match setting:
        case Choice(choices=choices):
            values = [*choices]
        case Flag():
            values = [True, False]
        case Integer(zero=zero) if zero:
            values = [0]
    return {value: plain(value_text(setting, value)) for value in values}


@live
def values_tip() -> str:
    """How the field is filled in."""
    if _decimal_sign() == ".":
        return translate(
            "ExperimentForm",
            "The values to try, separated by commas; each is trained with every seed.",
        )
    return translate(
        "ExperimentForm",
        "The values to try, separated by semicolons; each is trained with every seed.",
    )


def share_note(setting: Setting) -> str:
    """That values are percentages, where they are."""
    if not isinstance(setting, Number) or setting.unit != PERCENT:
        return ""
    note = translate("Experiments", "Values are percentages, as the settings show them: {0}.")
    return note.format(with_sign("50"))


def refusal_text(refused: RefusedValue) -> str:
    """Why a value cannot be used, in the words of the form."""
    text = _reasons()[refused.reason].format(*refused.told)
    is_number = refused.reason in ("number", "whole_number")
    return sentences(titled(caption(refused.setting), text), _separating() if is_number else "")


def _reasons() -> dict[str, str]:
    return {
        "missing": translate("Experiments", "A value is missing; write one."),
        "number": translate("Experiments", "“{0}” is not a number."),
        "whole_number": translate("Experiments", "“{0}” is not a whole number."),
        "name": translate("Experiments", "There is no “{0}”; choose from: {1}."),
        "bounds": translate("Experiments", "“{0}” is not possible; write {1} to {2}."),
        "twice": translate("Experiments", "“{0}” is there twice; name it once."),
        "two_ways": translate(
            "Experiments", "“{0}” can be read in two ways; write “{1}” or “{2}”."
        ),
    }


@live
def _separating() -> str:
    if _decimal_sign() == ".":
        return translate("Experiments", "Separate several values with commas.")
    return translate("Experiments", "Separate several values with semicolons.")
