"""Imports without PySide's look into each module's source; import it before anything heavy.

PySide searches everything imported after it for the names in snake_case that its ``__feature__``
may offer there; nobody here uses it. To read all that took a tenth of a second at the start, more
while PyTorch was imported, and to keep it 10 MB.
"""

import builtins

import PySide6.QtCore  # noqa: F401

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
