"""Photos of pages as they lie on a desk: seen at an angle, turned, with light and noise."""

import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Corners = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pose:
    """How a page is photographed."""

    angle: float
    """The far side is shorter than the near one by this share."""
    turned: float = 0.0
    """Degrees clockwise."""
    share: float = 0.8
    """Of the picture's sides that the page spans."""
    is_light: bool = False
    """Whether the desk is nearly as light as paper."""


def random_pose(rng: random.Random, angle: float) -> Pose:
    turned = rng.uniform(-12, 12) + rng.choice([0, 0, 0, 0, 0, 90, 180, 270])
    return Pose(angle, turned, rng.uniform(0.75, 0.92), rng.random() < 1 / 3)


def photographed(page: Image.Image, pose: Pose, rng: random.Random) -> Image.Image:
    """A page on a desk."""
    size = photo_size(page, pose)
    corners = page_corners(page, size, pose, rng)
    back = _homography(corners, _rectangle(page.width, page.height))
    data, way = tuple(back.ravel()[:8].tolist()), Image.Transform.PERSPECTIVE
    seen = page.transform(size, way, data, Image.Resampling.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(size, way, data, Image.Resampling.BILINEAR)
    desk = _desk(size, pose, rng)
    shadow = ImageChops.offset(mask, rng.randint(-6, 6), rng.randint(2, 8))
    shadow = shadow.filter(ImageFilter.GaussianBlur(rng.uniform(3, 9)))
    desk = Image.composite(desk.point(lambda v: round(v * 0.75)), desk, shadow)
    return _lit(Image.composite(seen, desk, mask), rng)


def light_on_dark(page: Image.Image) -> Image.Image:
    """The same page as on a blackboard, or on a screen that shows light on dark."""
    return page.point(lambda value: round(22 + 0.88 * (255 - value)))


def photo_size(page: Image.Image, pose: Pose) -> tuple[int, int]:
    """A photo's 4 : 3 that holds the page."""
    lies = abs(round(pose.turned / 90)) % 2 == 1
    width, height = (page.height, page.width) if lies else page.size
    long, short = max(width, height), min(width, height)
    long = max(long, short * 4 / 3)
    sides = (long / pose.share, long * 0.75 / pose.share)
    wide, high = sides if width > height else sides[::-1]
    return round(wide), round(high)


def page_corners(
    page: Image.Image, size: tuple[int, int], pose: Pose, rng: random.Random
) -> Corners:
    """Where a page's corners are in the photo, clockwise from its top left: 4 × 2."""
    corners = _rectangle(page.width, page.height) - (page.width / 2, page.height / 2)
    side = rng.randrange(4)  # which is far
    far = [(0, 1), (1, 2), (2, 3), (3, 0)][side]
    away, along = np.ones((4, 2)), 1 if side % 2 == 0 else 0
    away[list(far), 1 - along] *= 1 - pose.angle
    away[:, along] *= 1 - pose.angle / 2  # what is seen at an angle is shorter
    corners = corners * away
    radians = np.deg2rad(pose.turned)
    cosine, sine = np.cos(radians), np.sin(radians)
    corners = corners @ np.array([[cosine, sine], [-sine, cosine]])
    spans = corners.max(axis=0) - corners.min(axis=0)
    scale = min(1.0, *(0.97 * np.array(size) / spans).tolist())
    room = np.array(size) - scale * spans
    place = np.array([rng.uniform(0.3, 0.7), rng.uniform(0.3, 0.7)]) * room
    return np.asarray(scale * (corners - corners.min(axis=0)) + place)


def _rectangle(width: int, height: int) -> Corners:
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)


def _homography(source: Corners, target: Corners) -> NDArray[np.float64]:
    rows, values = [], []
    for (x, y), (u, v) in zip(source.tolist(), target.tolist(), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return np.append(np.linalg.solve(np.array(rows), np.array(values)), 1.0).reshape(3, 3)


def _desk(size: tuple[int, int], pose: Pose, rng: random.Random) -> Image.Image:
    """Wood, cloth or a plain board."""
    noise = np.random.default_rng(rng.randrange(2**31))
    width, height = size
    tone = rng.uniform(150, 190) if pose.is_light else rng.uniform(25, 115)
    tint = np.array([1.0, rng.uniform(0.75, 1.0), rng.uniform(0.5, 1.0)])
    grain, strength = rng.choice([((3, 60), 14), ((40, 4), 14), ((3, 3), 9), ((60, 60), 5)])
    small = noise.normal(0, 1, (max(height // grain[0], 2), max(width // grain[1], 2)))
    wood = np.asarray(
        Image.fromarray(small.astype(np.float32)).resize(size, Image.Resampling.BICUBIC)
    )
    values = (tone + strength * wood)[..., None] * tint
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def _lit(photo: Image.Image, rng: random.Random) -> Image.Image:
    noise = np.random.default_rng(rng.randrange(2**31))
    width, height = photo.size
    across, down = rng.uniform(-0.12, 0.12), rng.uniform(-0.12, 0.12)
    light = 1 + np.add.outer(np.linspace(-down, down, height), np.linspace(-across, across, width))
    values = np.asarray(photo.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.8))), np.float32)
    values = 0.97 * values * light[..., None] + noise.normal(0, rng.uniform(1, 4), values.shape)
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))
