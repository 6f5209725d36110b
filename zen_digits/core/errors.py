"""The one exception whose text is written for the user, and texts for other errors."""


class InputError(Exception):
    """Something the user gave cannot be used.

    Its text is one plain sentence: what is wrong, and what to do about it. The command line
    prints it and exits with 2; the window shows it in a dialog.
    """


def reason(error: OSError) -> str:
    """The system's own words for an error, without its number: "No space left on device"."""
    return error.strerror or str(error) or type(error).__name__


def broken_installation(error: Exception) -> InputError:
    """The error to raise where a part of the program cannot be loaded.

    It gives only the last line of ``error``'s text: some libraries write a page.
    """
    text = (str(error).strip() or type(error).__name__).splitlines()[-1]
    return InputError(f"A part of the program is missing ({text}); please install it again.")
