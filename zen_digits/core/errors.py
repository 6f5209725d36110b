"""The one exception whose text is written for the person at the screen."""


class InputError(Exception):
    """Something given to the program cannot be used.

    Its text is one plain sentence that names the thing and the way out. The command line prints
    it and exits with 2; the window shows it in a dialog.
    """


def reason(error: OSError) -> str:
    """What the system says went wrong, without error numbers: "No space left on device"."""
    return error.strerror or str(error) or type(error).__name__


def broken_installation(error: Exception) -> InputError:
    """Says what of the program cannot be loaded; some libraries write a page about it."""
    said = (str(error).strip() or type(error).__name__).splitlines()[-1]
    return InputError(f"A part of the program is missing ({said}); please install it again.")
