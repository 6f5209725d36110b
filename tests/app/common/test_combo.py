"""Lists of choices in narrow and wide places."""

from PySide6.QtWidgets import QApplication

from zen_digits.app.common.combo import Combo


def test_a_choice_ends_in_an_ellipsis_only_where_it_does_not_fit(qapp: QApplication) -> None:
    combo = Combo()
    combo.addItem("MNIST (included)")
    combo.resize(combo.sizeHint())
    assert combo.shown_text == "MNIST (included)"
    combo.resize(combo.width() - 20, combo.height())
    assert combo.shown_text.endswith("…")
    assert combo.currentText() == "MNIST (included)"
    combo.grab()  # paints it
