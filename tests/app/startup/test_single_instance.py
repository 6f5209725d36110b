import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from zen_digits.app.startup.single_instance import FirstInstance, bring_forward, handed_over
from zen_digits.app.window import MainWindow

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
import zen_digits.core.files
zen_digits.core.files.user_data_dir = lambda *_, **__: sys.argv[1]
from zen_digits.app.startup.single_instance import handed_over
app = QCoreApplication([])
print(handed_over([Path(name) for name in sys.argv[2:]]))
"""


def test_nobody_answers_where_nothing_runs(qtbot: QtBot) -> None:
    assert not handed_over([])


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, own_data_folder: Path) -> None:
    first = FirstInstance()
    command = [sys.executable, "-c", SECOND, str(own_data_folder), "relative.zendigits", "/a b.png"]
    with qtbot.waitSignal(first.started_again, timeout=20_000) as heard:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert heard.args == [[Path.cwd() / "relative.zendigits", Path("/a b.png")]]
    assert process.communicate()[0].strip() == "True"
    first.deleteLater()


def test_what_a_crash_left_behind_is_in_nobodys_way(qtbot: QtBot) -> None:
    first = FirstInstance()
    again = FirstInstance()  # takes the name over, as after a crash
    with qtbot.waitSignal(again.started_again, timeout=5000):
        assert handed_over([])
    for instance in (first, again):
        instance.deleteLater()


def test_nonsense_on_the_socket_is_not_listened_to(qtbot: QtBot) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from zen_digits.app.startup.single_instance import _name

    first = FirstInstance()
    socket = QLocalSocket()
    socket.connectToServer(_name())
    assert socket.waitForConnected(1000)
    socket.write(b"\xff nonsense")
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()
    with qtbot.assertNotEmitted(first.started_again, wait=300):
        pass
    first.deleteLater()


def test_a_minimised_window_comes_forward(window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    bring_forward(window)
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isVisible())
