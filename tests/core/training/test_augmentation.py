from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F  # noqa: N812 - its usual name

from zen_digits.core.config.training_config import TrainingConfig
from zen_digits.core.training.augmentation import Augmentation

STILL = TrainingConfig(rotation=0.0, scale=0.0, shear=0.0, shift=0.0, elastic=0.0, thickness=0.0)


def blob(batch: int = 64) -> torch.Tensor:
    images = torch.zeros(batch, 1, 28, 28)
    images[:, :, 12:16, 9:19] = 1
    return images


def augmented(config: TrainingConfig, seed: int = 0) -> torch.Tensor:
    return Augmentation(config, torch.Generator().manual_seed(seed))(blob())


def centres(images: torch.Tensor) -> torch.Tensor:
    """Rows and columns of the centres of mass: n × 2."""
    index = torch.arange(28.0)
    mass = images.sum(dim=(1, 2, 3))
    rows = images.sum(dim=(1, 3)) @ index / mass
    columns = images.sum(dim=(1, 2)) @ index / mass
    return torch.stack([rows, columns], dim=1)


def test_limits_of_zero_change_nothing() -> None:
    assert torch.allclose(augmented(STILL), blob(), atol=1e-4)


def test_shifts_reach_their_limit_and_no_further() -> None:
    moved = (centres(augmented(replace(STILL, shift=3.0))) - centres(blob())).abs()
    assert moved.max() <= 3.01
    assert moved.max() > 2.5


def test_scale_changes_the_size_by_its_share() -> None:
    mass = augmented(replace(STILL, scale=0.2)).sum(dim=(1, 2, 3)) / blob(1).sum()
    assert 0.8**2 * 0.9 - 0.05 < mass.min() < 0.75
    assert 1.3 < mass.max() < 1.2**2 * 1.1 + 0.05


def test_rotation_turns_about_the_middle() -> None:
    turned = augmented(replace(STILL, rotation=30.0))
    assert (centres(turned) - centres(blob())).abs().max() < 0.2
    assert turned.sum(dim=3).amax(dim=(1, 2)).min() < 9  # the long row of the blob is slanted


def test_shear_moves_rows_apart_but_keeps_their_length() -> None:
    tall = torch.zeros(64, 1, 28, 28)
    tall[:, :, 4:24, 12:16] = 1
    slanted = Augmentation(replace(STILL, shear=0.5), torch.Generator().manual_seed(0))(tall)
    columns = torch.arange(28.0)
    rows = slanted.squeeze(1)
    middles = (rows @ columns) / rows.sum(dim=2).clamp(min=1e-6)
    lean = (middles[:, 5] - middles[:, 22]).abs()
    assert lean.min() < 2
    assert 6 < lean.max() < 9.5
    assert torch.allclose(rows.sum(dim=2)[:, 10], torch.tensor(4.0), atol=0.2)


def test_elastic_bends_differently_everywhere_but_not_far() -> None:
    bent = augmented(replace(STILL, elastic=2.0))
    assert (bent - blob()).abs().amax(dim=(1, 2, 3)).min() > 0.01
    assert (centres(bent) - centres(blob())).abs().max() < 6
    top, bottom = bent[:, :, :14].sum(dim=(1, 2, 3)), bent[:, :, 14:].sum(dim=(1, 2, 3))
    assert (top / bottom).std() > 0.1


def test_thickness_adds_or_removes_ink_and_moves_nothing() -> None:
    changed = augmented(replace(STILL, thickness=1.0))
    mass = changed.sum(dim=(1, 2, 3)) / blob(1).sum()
    assert mass.min() < 0.7
    assert mass.max() > 1.5
    assert (centres(changed) - centres(blob())).abs().max() < 1e-3
    assert 0 <= changed.min() <= changed.max() <= 1


def test_the_seed_determines_the_augmentation() -> None:
    config = TrainingConfig()
    assert torch.equal(augmented(config, 1), augmented(config, 1))
    assert not torch.equal(augmented(config, 1), augmented(config, 2))


def test_crops_fill_the_image_with_a_part_of_it() -> None:
    cropped = augmented(replace(STILL, crop=0.3))
    mass = cropped.sum(dim=(1, 2, 3)) / blob(1).sum()
    assert 1.7 < mass.max() <= 1 / 0.7**2 + 0.01
    assert mass.min() < 1.1
    assert 1 < (centres(cropped) - centres(blob())).abs().max() < 7


def test_noise_is_everywhere_and_clamped() -> None:
    noisy = Augmentation(replace(STILL, noise=0.1), torch.Generator().manual_seed(0))(255 * blob())
    paper = noisy[:, :, :10]
    assert paper[paper > 0].std() == pytest.approx(0.6 * 25.5, rel=0.1)  # the positive half of it
    assert (paper > 0).float().mean() == pytest.approx(0.5, abs=0.05)
    assert 0 <= noisy.min() < noisy.max() <= 255


def test_a_rectangle_of_half_of_the_images_is_made_blank() -> None:
    ink = torch.full((2000, 1, 28, 28), 255.0)
    erased = Augmentation(replace(STILL, erasing=0.5), torch.Generator().manual_seed(0))(ink)
    blank = (erased == 0).squeeze(1)
    whole = torch.isclose(erased, ink, atol=0.1).squeeze(1)
    assert (blank | whole).all()
    heights, widths = blank.any(dim=2).sum(dim=1), blank.any(dim=1).sum(dim=1)
    assert torch.equal(blank.sum(dim=(1, 2)), heights * widths)  # and of no other shape
    assert (heights > 0).float().mean() == pytest.approx(0.5, abs=0.05)
    inner = blank[:, 14, 14]  # there none is cut off by the edge
    assert 4 <= heights[inner].min() < 6
    assert 13 <= widths[inner].max() <= 15
    assert blank[:, 4:24, 4:24].any(dim=0).all()  # it may be anywhere on a digit


def test_ink_grows_and_shrinks_by_the_extremes_of_all_neighbours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At the edges, too: as PyTorch's max-pooling finds them, which is slow."""
    images = 255 * torch.rand(6, 1, 28, 28, generator=torch.Generator().manual_seed(0))
    augment = Augmentation(replace(STILL, thickness=1.0), torch.Generator())
    for amount, wanted in ((1.0, F.max_pool2d(images, 3, 1, 1)),
                           (-1.0, -F.max_pool2d(-images, 3, 1, 1))):  # fmt: skip
        monkeypatch.setattr(augment, "_uniform", lambda *shape, by=amount: torch.full(shape, by))
        assert torch.allclose(augment._thicken(images), wanted, atol=1e-4)


def test_bends_are_interpolated_between_knots_as_pytorch_does_it() -> None:
    augment = Augmentation(replace(STILL, elastic=2.0), torch.Generator().manual_seed(0))
    bends = augment._displacements(torch.zeros(6, 1, 28, 28))
    generator = torch.Generator().manual_seed(0)
    amount = 2 * torch.rand(6, 1, 1, 1, generator=generator)
    knots = torch.randn(6, 2, 5, 5, generator=generator) * amount
    fine = F.interpolate(knots, size=28, mode="bicubic", align_corners=True)
    assert torch.allclose(bends, fine.permute(0, 2, 3, 1) / 14, atol=1e-6)
