"""What PySide adds to every import, in a process where nothing has been imported."""

from helpers.fresh_process import printed_by


def test_the_source_of_a_module_is_not_read_because_of_pyside() -> None:
    script = (
        "import linecache\n"
        "import zen_digits.app.main, email.message\n"
        "from PySide6.QtWidgets import QApplication\n"
        "print([name for name in linecache.cache if 'zen_digits' in name or 'email' in name])"
    )
    assert printed_by(script) == "[]\n"
