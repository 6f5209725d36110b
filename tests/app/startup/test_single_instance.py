"""A second start of the program."""

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from zen_digits.app.startup import single_instance
from zen_digits.app.startup.meeting_place import meeting_folder, new_key, read_key, server_name
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


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[InstanceServer]:
    server = InstanceServer()
    yield server
    server.deleteLater()


def address() -> str:
    folder = meeting_folder()
    assert folder is not None
    name = server_name(folder, read_key(folder) or b"")
    assert name is not None
    return name


def test_nothing_is_sent_if_no_instance_runs(qtbot: QtBot) -> None:
    assert not send_to_running_instance([])


def test_second_start_sends_its_files_to_the_first(
    first: InstanceServer, qtbot: QtBot, own_data_folder: Path
) -> None:
    names = ["relative.zendigits", "/a b.png", "/ひらがな\n\udcff.png"]
    command = [sys.executable, "-c", SECOND, str(own_data_folder), *names]
    with qtbot.waitSignal(first.started_again, timeout=60_000) as started:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert started.args == [[Path.cwd() / names[0], *map(Path, names[1:])]]
    assert process.communicate()[0].strip() == "True"


def test_socket_left_by_a_crash_is_replaced(qtbot: QtBot, own_data_folder: Path) -> None:
    first = InstanceServer()
    again = InstanceServer()  # takes the name over, as after a crash
    command = [sys.executable, "-c", SECOND, str(own_data_folder)]
    with qtbot.waitSignal(again.started_again, timeout=60_000):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.communicate()[0].strip() == "True"
    for instance in (first, again):
        instance.deleteLater()


@pytest.mark.skipif(os.name == "nt", reason="pipes have no mode there")
def test_only_this_user_can_reach_the_socket(first: InstanceServer) -> None:
    path = Path(address())
    assert stat.S_ISSOCK(path.stat().st_mode)
    for private in (path, path.parent, path.parent / "key"):
        assert stat.S_IMODE(private.stat().st_mode) & 0o077 == 0, private


@pytest.mark.skipif(os.name == "nt", reason="folders have no mode there")
def test_folder_that_others_can_enter_is_not_used(
    own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = own_data_folder.parent
    assert meeting_folder() == next(runtime.glob("zen-digits-*"))
    for mode in (0o755, 0o710, 0o701):
        runtime.chmod(mode)
        assert meeting_folder() == own_data_folder / "instance"
    for mode in (0o750, 0o777):
        (own_data_folder / "instance").chmod(mode)
        assert meeting_folder() is None
    assert not send_to_running_instance([])
    assert not InstanceServer()._server.isListening()


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_what_is_not_ones_own_is_not_used(
    own_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "link"
    link.symlink_to(own_data_folder.parent)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(link))
    assert meeting_folder() == own_data_folder / "instance"
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert meeting_folder() is None


@pytest.mark.skipif(os.name == "nt", reason="files have no mode there")
def test_key_that_others_can_read_is_no_key(tmp_path: Path) -> None:
    key = new_key(tmp_path)
    assert read_key(tmp_path) == key
    (tmp_path / "key").chmod(0o644)
    assert read_key(tmp_path) is None


def test_long_folder_has_no_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / ("long" * 30)))
    (tmp_path / ("long" * 30)).mkdir(mode=0o700)
    folder = meeting_folder()
    assert folder is not None
    assert server_name(folder, b"key") is None
    InstanceServer()
    assert not send_to_running_instance([])


def test_windows_pipe_has_a_name_that_nobody_foresees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    names = {server_name(tmp_path, new_key(tmp_path)) for _ in range(3)}
    assert len(names) == 3
    assert all(name and name.startswith("zen-digits-") for name in names)


@pytest.mark.skipif(os.name == "nt", reason="sockets have no path there")
@pytest.mark.parametrize("answer", [b"", b"x" * 31, b"x" * 32, b"x" * 100_000])
def test_who_does_not_show_the_key_gets_nothing(
    own_data_folder: Path, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An instance that hangs answers like this, too."""
    monkeypatch.setattr(single_instance, "_TIMEOUT", 300)
    folder = meeting_folder()
    assert folder is not None
    new_key(folder)
    got: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as impostor:
        impostor.bind(address())
        impostor.listen()

        def serve() -> None:
            visitor, _ = impostor.accept()
            with visitor, suppress(ConnectionError):
                visitor.sendall(answer)
                while data := visitor.recv(1000):
                    got.append(data)

        thread = threading.Thread(target=serve)
        thread.start()
        assert not send_to_running_instance([Path("/secret.png")])
        thread.join()
    assert got == []


def test_too_many_files_open_in_a_window_of_their_own(first: InstanceServer) -> None:
    assert not send_to_running_instance([Path("/a.png")] * 1001)
    assert not send_to_running_instance([Path("/" + "a" * 1_000_000)])


@pytest.mark.skipif(os.name == "nt", reason="sockets have no path there")
@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\xff nonsense",
        b"\xff\xff\xff\xff" + b"x" * 1000,
        b"\x00\x00\x00\x05/a.pn",
        b"\x00\x00\x00\x06a.png\0",
        b"\x00\x00\x00\x09/a.png\0",
        b"\x00\x00\x07\xd2" + b"/\0" * 1001,
    ],
)
def test_nonsense_is_ignored_and_silence_ends(
    qtbot: QtBot, message: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_TIMEOUT", 300)
    first = InstanceServer()
    heard: list[object] = []
    first.started_again.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.connect(address())
        visitor.sendall(message)
        visitor.setblocking(False)
        told = bytearray()

        def hung_up() -> bool:
            try:
                data = visitor.recv(1000)
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True
            told.extend(data)
            return not data

        qtbot.waitUntil(hung_up, timeout=20_000)
    assert heard == []
    first.deleteLater()


def test_minimised_window_comes_to_the_front(window: MainWindow, qtbot: QtBot) -> None:
    window.showMinimized()
    bring_to_front(window)
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isVisible())
