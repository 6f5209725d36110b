"""Deformed images."""

import numpy as np
import pytest
from helpers.drawings import DIGITS

from zen_digits.core.evaluation.deformations import DEFORMATIONS
from zen_digits.core.ink.mnist_format import digit_image


@pytest.fixture(scope="module")
def digits() -> np.ndarray:
    return np.stack([digit_image(strokes) for strokes in DIGITS.values()])


def changed(name: str, images: np.ndarray, strength: float) -> np.ndarray:
    return DEFORMATIONS[name].apply(images, strength)


@pytest.mark.parametrize("name", DEFORMATIONS)
def test_the_neutral_strength_leaves_every_bit(name: str, digits: np.ndarray) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (20, 28, 28), np.uint8)
    deformation = DEFORMATIONS[name]
    assert deformation.neutral in deformation.strengths
    for images in (digits, noise):
        np.testing.assert_array_equal(deformation.apply(images, deformation.neutral), images)


@pytest.mark.parametrize("name", DEFORMATIONS)
def test_more_strength_changes_more(name: str, digits: np.ndarray) -> None:
    deformation = DEFORMATIONS[name]
    assert [*deformation.strengths] == sorted(deformation.strengths)
    differences = {
        strength: np.abs(deformation.apply(digits, strength).astype(int) - digits).mean()
        for strength in deformation.strengths
    }
    for side in (1, -1):
        strengths = [s for s in deformation.strengths if side * (s - deformation.neutral) >= 0]
        if len(strengths) == 1:
            continue
        values = [differences[s] for s in strengths][::side]
        assert all(0 < values[1] <= value for value in values[1:])


@pytest.mark.parametrize("name", DEFORMATIONS)
def test_an_image_is_deformed_alike_alone_and_first_in_a_set(name: str, digits: np.ndarray) -> None:
    strength = DEFORMATIONS[name].strengths[-1]
    together, alone = changed(name, digits, strength), changed(name, digits[:1], strength)
    np.testing.assert_array_equal(together[0], alone[0])


def test_a_quarter_turn_is_clockwise(digits: np.ndarray) -> None:
    expected = np.rot90(digits, -1, axes=(1, 2))
    np.testing.assert_allclose(changed("rotation", digits, 90), expected, atol=1)


def test_a_shift_is_to_the_right(digits: np.ndarray) -> None:
    np.testing.assert_array_equal(changed("shift", digits, 3)[:, :, 3:], digits[:, :, :-3])
    assert not changed("shift", digits, 3)[:, :, :3].any()
    half = changed("shift", digits, -0.5).astype(float)
    mean = (digits[:, :, 1:].astype(float) + digits[:, :, :-1]) / 2
    np.testing.assert_allclose(half[:, :, :-1], mean, atol=0.5)


def test_half_the_size_is_a_quarter_of_the_ink(digits: np.ndarray) -> None:
    disk = (np.hypot(*np.mgrid[-13.5:14, -13.5:14]) < 9)[None] * np.uint8(255)
    small = changed("scale", disk, 50)
    assert small.sum() / disk.sum() == pytest.approx(0.25, abs=0.02)
    rows = np.flatnonzero(small[0].any(axis=1))
    assert (rows[0], rows[-1]) == (9, 18)


def test_thicker_ink_grows_at_each_edge(digits: np.ndarray) -> None:
    square = np.zeros((1, 28, 28), np.uint8)
    square[0, 10:18, 10:18] = 200
    for pixels, side in ((2, 12), (1, 10), (-1, 6), (-3, 2)):
        assert (changed("thickness", square, pixels) == 200).sum() == side**2
    half = changed("thickness", square, 0.5)
    assert set(half[0, 9].tolist()) == {0, 100}


def test_a_blur_keeps_the_ink(digits: np.ndarray) -> None:
    dot = np.zeros((1, 28, 28), np.uint8)
    dot[0, 14, 14] = 255
    blurred = changed("blur", dot, 1).astype(float)
    assert blurred[0, 14, 14] == pytest.approx(255 / (2 * np.pi), rel=0.03)
    assert blurred[0, 14, 15] / blurred[0, 14, 14] == pytest.approx(np.exp(-0.5), rel=0.02)
    middle = digits[:, 10:18, 10:18].mean()
    assert changed("blur", digits, 0.7).sum() == pytest.approx(digits.sum(), rel=0.01)
    assert changed("blur", digits, 3)[:, 10:18, 10:18].mean() < middle


def test_noise_has_its_standard_deviation() -> None:
    grey = np.full((50, 28, 28), 128, np.uint8)
    noisy = changed("noise", grey, 10).astype(float)
    assert noisy.mean() == pytest.approx(128, abs=0.5)
    assert noisy.std() == pytest.approx(25.5, rel=0.02)
    assert len({image.tobytes() for image in noisy}) == 50


def test_a_hidden_square_has_its_size_and_lies_in_the_box() -> None:
    ink = np.full((200, 28, 28), 255, np.uint8)
    hidden = (255.0 - changed("occlusion", ink, 4)).sum(axis=(1, 2)) / 255
    assert np.median(hidden) == pytest.approx(16, abs=0.1)
    assert len({image.tobytes() for image in changed("occlusion", ink, 4)}) == 200
    assert not (changed("occlusion", ink, 2)[:, :2] < 255).any()
