"""pyqtgraph, which draws the plots; imported here alone, without Qt's OpenGL modules.

It imports them, and derives classes from theirs, even where nothing is drawn with OpenGL, as here.
They take memory, and 9 MB of the installed program.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

import PySide6.QtCore  # noqa: F401  pyqtgraph uses the binding of Qt that is imported already


@contextmanager
def _opengl_left_out() -> Iterator[None]:
    """Stand-ins for the modules, as far as classes are derived from what is in them."""
    widgets = ModuleType("PySide6.QtOpenGLWidgets")
    widgets.QOpenGLWidget = type("QOpenGLWidget", (), {})  # type: ignore[attr-defined]
    stand_ins = {each.__name__: each for each in (ModuleType("PySide6.QtOpenGL"), widgets)}
    present = {name: sys.modules[name] for name in stand_ins if name in sys.modules}
    sys.modules.update(stand_ins | present)
    try:
        yield
    finally:
        for name in stand_ins.keys() - present.keys():
            del sys.modules[name]


with _opengl_left_out():
    import pyqtgraph

__all__ = ["pyqtgraph"]
