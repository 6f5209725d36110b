"""The one exception whose text is written for the user, and texts for other errors."""

from zen_digits.core import pytorch

_LONGEST_TEXT = 1000  # characters
_JOINERS = "\u200c\u200d"  # invisible, but part of words in Hindi and Persian


class InputError(Exception):
    """Something the user gave cannot be used.

    Its text is one plain sentence: what is wrong, and what to do about it. The command line
    prints it and exits with 2; the window shows it in a dialog. Names and values from files may
    stand in it as they are: it is made printable, and shortened to 1,000 characters.
    """

    def __init__(self, text: str) -> None:
        super().__init__(shortened(printable(text), _LONGEST_TEXT))


def printable(text: str) -> str:
    """Text on one line, safe on any terminal: what cannot be seen is escaped as in Python.

    That is line ends, control and escape codes, marks that turn the direction of writing, and
    bytes of a file's name that are not UTF-8.
    """
    return "".join(c if c.isprintable() or c in _JOINERS else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def shortened(text: str, longest: int) -> str:
    """Text with its middle left out where it has more than ``longest`` characters."""
    if len(text) <= longest:
        return text
    end = (longest - 1) // 2
    return f"{text[: longest - 1 - end]}…{text[-end:]}"


def reason(error: OSError) -> str:
    """The system's own words for an error, without its number: "No space left on device"."""
    return error.strerror or str(error) or type(error).__name__


def unusable(error: OSError) -> InputError:
    """The error to raise where the system refuses a file that the user named."""
    name = f"{error.filename} " if error.filename else "The file "
    return InputError(
        f"{name}cannot be used ({reason(error)}); check its name and permissions, "
        "or choose another place."
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that there was not enough memory.

    PyTorch raises a plain RuntimeError for it on a CPU, and on Apple's GPUs.
    """
    texts = ("DefaultCPUAllocator", "out of memory")
    is_torch = isinstance(error, RuntimeError) and any(text in str(error) for text in texts)
    return isinstance(error, MemoryError) or is_torch


def missing_pytorch() -> InputError:
    """The error to raise where there is no PyTorch, to train with."""
    return InputError(f"PyTorch, which training needs, is not installed; run: {pytorch.INSTALL}")


def broken_installation(error: Exception) -> InputError:
    """The error to raise where a part of the program cannot be loaded.

    It gives only the last line of ``error``'s text: some libraries write a page.
    """
    if isinstance(error, ModuleNotFoundError) and error.name == "torch":
        return missing_pytorch()
    text = (str(error).strip() or type(error).__name__).splitlines()[-1]
    return InputError(f"A part of the program is missing ({text}); please install it again.")
