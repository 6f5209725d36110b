"""What a network can be measured on."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from helpers.dataset_files import mnist_images, write_folders, write_ink_set
from helpers.small_runs import SMALL, ending, small_mnist, whole_mnist

from zen_digits.core.config.dataset_reference import MNIST
from zen_digits.core.data.arrangement import Arrangement
from zen_digits.core.data.dataset import Dataset, ImageSet
from zen_digits.core.data.load import finish
from zen_digits.core.errors import InputError
from zen_digits.core.evaluation.measure import measure
from zen_digits.core.evaluation.sets import MNIST_TEST, MeasurableSet, Origin, load_set, sets_of
from zen_digits.core.models.model_card import ModelCard
from zen_digits.core.progress import Progress
from zen_digits.core.reading.predictor import Predictor
from zen_digits.core.training.events import EpochDone
from zen_digits.core.training.loop import train

LETTERS = ModelCard("dense", label_names=("a", "b"))


def _load(wanted: MeasurableSet, card: ModelCard, dataset: Dataset) -> tuple[ImageSet, Origin]:
    return finish(load_set(wanted, card, dataset))


def test_what_can_be_measured_of_a_dataset() -> None:
    assert [each.part for each in sets_of(MNIST)] == ["test", "validation"]
    turned = Arrangement("mirrored")
    own = sets_of("/own/letters.csv", turned)
    assert [each.part for each in own] == ["test", "validation", "all"]
    assert {each.arrangement for each in own} == {turned}


def test_the_validation_images_are_those_that_the_training_held_out() -> None:
    config = replace(SMALL, epochs=1, seed=3, batch_size=500)
    events = list(train(config, small_mnist()))
    model = ending(events).model
    assert model is not None
    (epoch,) = [event for event in events if isinstance(event, EpochDone)]
    wanted = MeasurableSet(MNIST, "validation")
    results = measure(model, load_set(wanted, model.card, small_mnist()))
    assert results.origin == Origin(split="run", seed=3)
    assert results.metrics.accuracy == epoch.validation_accuracy
    assert len(results.labels) == 100


def test_other_networks_get_those_of_the_default_seed(predictor: Predictor) -> None:
    wanted = MeasurableSet("/own/digits.csv", "validation")
    images, origin = _load(wanted, predictor.card, small_mnist())
    assert origin == Origin(split="seed", seed=0)
    assert len(images) == round(1000 / 12)


def test_a_dataset_may_have_validation_images_of_its_own(predictor: Predictor) -> None:
    own = whole_mnist().train.subset(np.arange(1000, 1040))
    dataset = replace(small_mnist(), validation=own)
    images, origin = _load(MeasurableSet(MNIST, "validation"), predictor.card, dataset)
    assert origin == Origin(split="own")
    assert np.array_equal(images.images, own.images)
    images, _ = _load(MeasurableSet(MNIST, "all"), predictor.card, dataset)
    assert len(images) == 1000 + 500 + 40


def test_a_training_may_have_held_out_none() -> None:
    card = ModelCard("dense", training={"dataset": "mnist", "validation_fraction": 0.0})
    with pytest.raises(InputError, match="held out no images of mnist; choose its test images"):
        _load(MeasurableSet(MNIST, "validation"), card, small_mnist())


def test_labels_that_the_network_does_not_know_are_counted(predictor: Predictor) -> None:
    names = ("a", "1", "b", *"3456789")
    dataset = replace(small_mnist(), label_names=names)
    images, origin = _load(MNIST_TEST, predictor.card, dataset)
    unknown = int(np.isin(small_mnist().test.labels, [0, 2]).sum())
    assert origin.unknown == unknown > 50
    assert len(images) == 500 - unknown
    assert set(images.labels.tolist()) == {1, 3, 4, 5, 6, 7, 8, 9}  # the network's own
    assert origin.places is not None
    places = origin.places.tolist()
    assert np.array_equal(images.images, small_mnist().test.images[places])


def test_images_are_numbered_as_in_their_set(predictor: Predictor) -> None:
    names = ("a", "1", "b", *"3456789")
    dataset = replace(small_mnist(), label_names=names)
    results = measure(predictor.model, load_set(MNIST_TEST, predictor.card, dataset))
    every_other = np.arange(len(results.labels)) % 2 == 1
    for part in (results, results.subset(every_other)):
        for image in (0, 5, 100):
            same = small_mnist().test.images[part.number(image), 0]
            assert np.array_equal(part.images[image], same)


@pytest.mark.parametrize(
    ("part", "kind"), [("test", "test images"), ("validation", "validation images")]
)
def test_none_that_the_network_knows_is_refused(part: str, kind: str) -> None:
    wanted = MeasurableSet(MNIST, part)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=f"no {kind} with a label that the network knows; choose"):
        _load(wanted, LETTERS, small_mnist())


def test_images_are_arranged(predictor: Predictor) -> None:
    wanted = MeasurableSet(MNIST, "test", Arrangement("mirrored", "inverted"))
    images, _ = _load(wanted, predictor.card, small_mnist())
    assert np.array_equal(images.images, 255 - small_mnist().test.images[..., ::-1])


def test_an_ink_file_needs_no_second_drawing_of_a_label(
    predictor: Predictor, tmp_path: Path
) -> None:
    file = write_ink_set(tmp_path / "mine.jsonl", 1, "0123456xyz")
    images, origin = finish(load_set(MeasurableSet(str(file), "all"), predictor.card))
    assert images.labels.tolist() == list(range(7))
    assert origin.unknown == 3
    assert origin.places is not None
    assert origin.places.tolist() == list(range(7))


def test_all_images_of_a_folder_are_measured(predictor: Predictor, tmp_path: Path) -> None:
    folder = write_folders(tmp_path / "digits", {"0": 12, "1": 18, "letter": 6})
    steps: list[Progress] = []
    results = measure(
        predictor.model, load_set(MeasurableSet(str(folder), "all"), predictor.card), steps.append
    )
    assert np.bincount(results.labels).tolist() == [12, 18]
    assert results.origin.unknown == 6
    assert results.right.all()
    known = {image.tobytes() for image in mnist_images(1000)[0]}
    assert {image.tobytes() for image in results.images} <= known
    assert any(step.activity == "reading" and step.total for step in steps)
