"""Keys with digits: those of an Arabic or an Indian keyboard say the same as 0 to 9."""

import unicodedata


def typed_digit(text: str) -> str:
    """The digit, 0 to 9, that the text of a key means in whichever script; empty for another."""
    return str(unicodedata.decimal(text)) if len(text) == 1 and text.isdecimal() else ""
