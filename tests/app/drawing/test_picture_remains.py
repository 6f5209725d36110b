"""The eraser on a picture: it costs what it touches, and leaves what a new painting would."""

import numpy as np
from PySide6.QtGui import QColor, QImage

from zen_digits.app.drawing.picture_remains import Erasure, PictureRemains

SIDE = 200
PATHS = [
    [(20.0, 20.0), (90.0, 60.0)],
    [(90.0, 60.0), (90.0, 150.0)],
    [(150.0, 5.0)],
    [(-9.0, 50.0)],
]
ERASURES = tuple(Erasure(np.array(path), 8.0) for path in PATHS)


def remains() -> PictureRemains:
    image = QImage(2 * SIDE, 2 * SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return PictureRemains(image, np.ones((SIDE, SIDE), np.float32))


def test_one_erasure_more_leaves_what_all_of_them_leave() -> None:
    step_by_step = remains()
    for count in range(1, len(ERASURES) + 1):
        image, ink = step_by_step.image(ERASURES[:count]), step_by_step.ink(ERASURES[:count])
        assert image == remains().image(ERASURES[:count])
        assert np.array_equal(ink, remains().ink(ERASURES[:count]))
    assert 0 < ink.mean() < 1
    erased = [(image.pixelColor(2 * x, 2 * y).alpha() == 0) for x, y in ((55, 40), (5, 5))]
    assert erased == [ink[40, 55] == 0, ink[5, 5] == 0] == [True, False]


def test_an_undo_brings_everything_back() -> None:
    kept = remains()
    kept.image(ERASURES), kept.ink(ERASURES)
    for erasures in (ERASURES[:1], (), ERASURES[2:], ERASURES):
        assert kept.image(erasures) == remains().image(erasures)
        assert np.array_equal(kept.ink(erasures), remains().ink(erasures))


def test_the_ink_that_was_given_out_never_changes() -> None:
    kept = remains()
    first = kept.ink(ERASURES[:1])
    before = first.copy()
    kept.ink(ERASURES)
    assert np.array_equal(first, before)


def test_the_picture_is_not_copied_again_for_each_move() -> None:
    kept = remains()
    image = kept.image(ERASURES[:1])
    assert all(kept.image(ERASURES[:count]) is image for count in (2, 3, 4))
    kept.forget()
    assert kept.image(ERASURES) is not image
