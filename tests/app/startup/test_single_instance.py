"""A second start of the program."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from zen_digits.app.startup.single_instance import (
    InstanceServer,
    bring_to_front,
    send_to_running_instance,
)
from zen_digits.app.window import MainWindow

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
import zen_digits.core.files
zen_digits.core.files.user_data_dir = lambda *_, **__: sys.argv[1]
from zen_digits.app.startup.single_instance import send_to_running_instance
app = QCoreApplication([])
print(send_to_running_instance([Path(name) for name in sys.argv[2:]]))
"""


def test_nothing_is_sent_if_no_instance_runs(qtbot: QtBot) -> None:
    assert not send_to_running_instance([])


def test_second_start_sends_its_files_to_the_first(qtbot: QtBot, own_data_folder: Path) -> None:
    first = InstanceServer()
    command = [sys.executable, "-c", SECOND, str(own_data_folder), "relative.zendigits", "/a b.png"]
    with qtbot.waitSignal(first.started_again, timeout=20_000) as started:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert started.args == [[Path.cwd() / "relative.zendigits", Path("/a b.png")]]
    assert process.communicate()[0].strip() == "True"
    first.deleteLater()


def test_socket_left_by_a_crash_is_replaced(qtbot: QtBot) -> None:
    first = InstanceServer()
    again = InstanceServer()  # takes the name over, as after a crash
    with qtbot.waitSignal(again.started_again, timeout=5000):
        assert send_to_running_instance([])
    for instance in (first, again):
        instance.deleteLater()


def test_nonsense_on_the_socket_is_ignored(qtbot: QtBot) -> None:
    from PySide6.QtNetwork import QLocalSocket

    from zen_digits.app.startup.single_instance import _server_name

    first = InstanceServer()
    socket = QLocalSocket()
    socket.connectToServer(_server_name())
    assert socket.waitForConnected(1000)
    socket.write(b"\xff nonsense")
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()
    with qtbot.assertNotEmitted(first.started_again, wait=300):
        pass
    first.deleteLater()


def test_minimised_window_comes_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    bring_to_front(window)
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isVisible())
