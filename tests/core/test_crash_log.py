"""What nobody expected is written down, if that is possible."""

from pathlib import Path

from zen_digits.core.crash_log import log_error, log_path


def test_each_error_is_appended_with_its_traceback(own_data_folder: Path) -> None:
    for name in ("first", "second \udcff"):
        try:
            raise KeyError(name)
        except KeyError as error:
            assert log_error(error) == log_path() == own_data_folder / "zen-digits.log"
    text = log_path().read_text()
    assert text.count("Traceback (most recent call last)") == 2
    assert text.index("KeyError: 'first'") < text.index("KeyError: 'second")


def test_a_log_that_cannot_be_written_is_none(own_data_folder: Path) -> None:
    own_data_folder.write_text("in the way")
    assert log_error(KeyError()) is None
