"""What ``zen_digits`` itself offers, and that importing it costs nothing."""

import pytest
from helpers.fresh_process import printed_by

import zen_digits


def test_every_name_is_there_and_typed() -> None:
    for name in zen_digits.__all__:
        assert getattr(zen_digits, name) is not None
        assert name in dir(zen_digits)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="'zen_digits' has no attribute 'write'"):
        _ = zen_digits.write  # type: ignore[attr-defined]


def test_importing_it_imports_neither_torch_nor_qt_nor_numpy() -> None:
    heavy = "{'torch', 'numpy', 'PySide6', 'onnxruntime', 'PIL'}"
    code = f"import sys, zen_digits; print(sorted({heavy} & set(sys.modules)))"
    assert printed_by(code).strip() == "[]"


def test_reading_imports_no_torch_and_no_qt() -> None:
    code = (
        "import sys, zen_digits; print(zen_digits.read([[(0, 0), (10, 0), (4, 16)]]).text, "
        "sorted({'torch', 'PySide6'} & set(sys.modules)))"
    )
    assert printed_by(code).strip() == "7 []"
