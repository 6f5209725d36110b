import subprocess
import sys

PLOTS = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
import zen_digits.app.runs.overlay_plot
from zen_digits.app.training.curves.curve_plot import CurvePlot
plot = CurvePlot("Loss", "Batch")
plot.set_curves(([0.0, 1.0], [2.0, 1.0]), ([0.0, 1.0], [2.0, 1.5]))
plot.resize(300, 200)
image = plot.grab().toImage()
colours = {image.pixel(x, y) for x in range(300) for y in range(200)}
print(len(colours), *(name for name in sys.modules if name.startswith("PySide6.QtOpenGL")))
import PySide6.QtOpenGLWidgets  # whoever wants it can still have it
assert PySide6.QtOpenGLWidgets.__file__
"""


def test_plots_are_drawn_without_opengl() -> None:
    """Where this fails, a newer pyqtgraph needs more of it: see app/common/plotting.py."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PLOTS], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    colours, *loaded = done.stdout.split()
    assert int(colours) > 3
    assert loaded == []
