"""The texts of lessons in the user's language."""

from zen_digits.app.common.language.live_text import live
from zen_digits.app.common.language.translation import language_in_use, translate
from zen_digits.core.lessons.lesson import AS_WRITTEN, Text

CONTEXT = "lessons"
"""Under which the catalogues have the texts of the lessons that ship."""


@live
def in_language(text: Text) -> str:
    """A text in the language in use; one that is written in a single language is looked up."""
    code, words = text.in_language(language_in_use())
    return translate(CONTEXT, words) if code == AS_WRITTEN else words
