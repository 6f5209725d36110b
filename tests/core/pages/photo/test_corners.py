"""The corners of a sheet on a desk: found where they are, and not where none can be told."""

import random

import numpy as np
import pytest
from helpers.pages import compose
from helpers.photographing import Pose, page_corners, photo_size, photographed
from PIL import Image, ImageDraw

from zen_digits.core.pages.photo.corners import find_corners

LINES = [["2026", "314"], ["75", "8069"], ["5", "32", "47"]]


def sheet(height: int = 640) -> Image.Image:
    return compose(LINES, height=height)[0]


@pytest.mark.parametrize("angle", [0.0, 0.1, 0.25])
@pytest.mark.parametrize("is_light", [False, True])
@pytest.mark.parametrize("turned", [4, 93, -178])
def test_corners_are_found_on_any_desk(angle: float, turned: float, *, is_light: bool) -> None:
    pose = Pose(angle, turned, 0.8, is_light)
    page = sheet()
    true = page_corners(page, photo_size(page, pose), pose, random.Random(5))
    found = find_corners(np.asarray(photographed(page, pose, random.Random(5))))
    assert found is not None
    apart = np.linalg.norm(true[:, None] - found[None], axis=2).min(axis=1)
    assert apart.max() < 4
    first = found.sum(axis=1).argmin()
    assert first == 0  # clockwise from the picture's top left
    (x, y), (after, below) = found.T, np.roll(found, -1, axis=0).T
    assert (x * below - after * y).sum() > 0


def test_a_sheet_that_fills_the_picture_has_none() -> None:
    assert find_corners(np.asarray(sheet())) is None


def test_a_corner_that_is_not_seen_is_not_guessed() -> None:
    photo = photographed(sheet(), Pose(0.1, 5), random.Random(1))
    corners = find_corners(np.asarray(photo))
    assert corners is not None
    cut = round(float(corners[:, 0].min())) + 60
    assert find_corners(np.asarray(photo.crop((cut, 0, photo.width, photo.height)))) is None


def test_squares_and_tables_on_paper_are_no_sheets() -> None:
    squared, table = sheet(), sheet()
    draw = ImageDraw.Draw(squared)
    for place in range(0, 900, 60):
        draw.line([(place, 0), (place, 640)], fill=(150, 170, 200), width=4)
        draw.line([(0, place), (900, place)], fill=(150, 170, 200), width=4)
    ImageDraw.Draw(table).rectangle([60, 50, 840, 590], outline=(60, 60, 60), width=5)
    assert find_corners(np.asarray(squared)) is None
    assert find_corners(np.asarray(table)) is None


def test_the_edge_of_a_shadow_is_no_side_of_a_sheet() -> None:
    photo = Image.new("RGB", (1000, 760), (70, 60, 52))
    photo.paste(sheet(), (50, 60))
    lit = np.asarray(photo).astype(np.float32)
    lit[:, :400] *= 0.6
    inside = np.asarray(photo).copy()
    inside[60:700, 50:400] = lit[60:700, 50:400]
    corners = find_corners(inside)
    assert corners is None or corners[:, 0].min() < 60


def test_of_several_sheets_none_is_chosen() -> None:
    desk = Image.new("RGB", (1500, 900), (70, 60, 52))
    page = sheet().resize((600, 640))
    desk.paste(page, (80, 130))
    assert find_corners(np.asarray(desk)) is not None
    desk.paste(page.resize((450, 480)), (850, 200))
    assert find_corners(np.asarray(desk)) is None


def test_noise_alone_has_no_corners() -> None:
    noise = np.random.default_rng(0).integers(0, 255, (300, 400, 3))
    assert find_corners(noise.astype(np.uint8)) is None
    assert find_corners(np.full((5, 7, 3), 200, np.uint8)) is None
    assert find_corners(np.full((1, 1, 3), 200, np.uint8)) is None
