import pytest
import torch

from zen_digits.core.networks.interface import class_logits, digit_scores

LABELS = 2


def test_without_an_output_for_none_the_score_is_the_energy() -> None:
    scores = digit_scores(torch.tensor([[5.0, 1.0], [0.5, 0.4]]), LABELS)
    assert scores[0] > scores[1]
    assert scores[0].item() == pytest.approx(5.018, abs=1e-3)


def test_with_an_output_for_none_the_score_is_the_odds_against_it() -> None:
    logits = torch.tensor([[5.0, 1.0, 0.0], [50.0, 1.0, 60.0]])
    scores = digit_scores(logits, LABELS)
    assert scores[0] > 0 > scores[1]
    assert torch.equal(class_logits(logits, LABELS), logits[:, :2])
