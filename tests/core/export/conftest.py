"""One browser for all tests of the exported web page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.browser import Page, open_browser

from zen_digits.core.export.web_page import web_page
from zen_digits.core.models.model_file import load_model
from zen_digits.core.reading.predictor import shipped_model_path


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    with open_browser(tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with the shipped network."""
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(web_page("Mine", load_model(shipped_model_path())), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Page, shipped: Path) -> Page:
    """The page of the shipped network, in a language and theme of its own."""
    browser.events.clear()
    browser.open(shipped)
    return browser
