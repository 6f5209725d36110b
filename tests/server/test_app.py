"""What the server answers to pictures, forms, strokes, and to all else."""

import asyncio
import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.command_line import zen_digits
from helpers.drawings import DIGITS
from helpers.reading_window import photo
from helpers.small_models import untrained_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from starlette.testclient import TestClient

from zen_digits.api.reader import Reader
from zen_digits.core.errors import InputError
from zen_digits.core.ink.ink_file import Drawing, write_ink
from zen_digits.core.models.model_file import save_model
from zen_digits.server.app import create_app
from zen_digits.server.settings import ServerSettings, is_loopback

SEVEN = {"strokes": [[[0, 0], [10, 0], [4, 16]]]}


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(create_app(ServerSettings(most_bytes=100_000, megapixels=1))) as client:
        yield client


def refusal(response: object, status: int) -> str:
    """The sentence of a problem with that status."""
    assert response.status_code == status, response.text  # type: ignore[attr-defined]
    assert response.headers["content-type"] == "application/problem+json"  # type: ignore[attr-defined]
    problem = response.json()  # type: ignore[attr-defined]
    assert problem["status"] == status
    assert problem["detail"].endswith(".") or "pip" in problem["detail"]
    return str(problem["detail"])


def test_a_picture_is_read_as_the_command_line_reads_it(client: TestClient, tmp_path: Path) -> None:
    path = photo(tmp_path / "number.png")
    told = json.loads(zen_digits("predict", path, "--json").stdout)
    answer = client.post("/read", content=path.read_bytes()).json()
    assert answer == {**told, "file": None}
    form = client.post("/read", files={"any": ("number.png", path.read_bytes())}).json()
    assert form == {**told, "file": "number.png"}


def test_strokes_are_read_as_the_command_line_reads_them(
    client: TestClient, tmp_path: Path
) -> None:
    write_ink(tmp_path / "ink.jsonl", [Drawing(DIGITS["4"])])
    told = json.loads(zen_digits("predict", tmp_path / "ink.jsonl", "--json").stdout)
    answer = client.post("/read", json={"strokes": DIGITS["4"]}).json()
    assert answer == {**told, "file": None, "drawing": None}


def test_it_tells_its_network_and_that_it_runs(client: TestClient) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    assert client.get("/model").json()["label_names"] == [*"0123456789"]


def test_another_network_reads(tmp_path: Path) -> None:
    save_model(tmp_path / "ab.zendigits", untrained_model(labels="ab"))
    with TestClient(create_app(ServerSettings(str(tmp_path / "ab.zendigits")))) as client:
        assert client.post("/read", json=SEVEN).json()["text"] in "ab"
        assert client.get("/model").json()["label_names"] == ["a", "b"]


def test_a_model_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="none.zendigits"):  # noqa: RUF043
        create_app(ServerSettings(str(tmp_path / "none.zendigits")))


def large_picture(side: int) -> bytes:
    file = io.BytesIO()
    Image.new("L", (side, side), 255).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "kind", "status", "said"),
    [
        (b"", "", 422, "has no body"),
        (b"text", "", 422, "is not a picture"),
        (b"text", "application/json", 422, "is not JSON"),
        (b"\xff", "application/json", 422, "is not JSON"),
        (b"[]", "application/json", 422, 'there are no "strokes"'),
        (b'{"strokes": [[]]}', "application/json; charset=utf-8", 422, "has no strokes"),
        (b'{"strokes": [[[1e999, 0]]]}', "application/json", 422, "is not JSON"),
        (b'{"strokes": [[["a", 0]]]}', "application/json", 422, "The request"),
        (b"text", "multipart/form-data", 422, "form cannot be read"),
        (b"text", "multipart/form-data; boundary=x", 422, "form"),
        (b"x" * 100_001, "", 413, "more than 100,000 bytes"),
        (large_picture(1001), "", 422, "more than 1 megapixels"),
        (large_picture(30), "", 422, "The picture is empty"),
    ],
)
def test_what_cannot_be_read_is_a_problem(
    client: TestClient, content: bytes, kind: str, status: int, said: str
) -> None:
    headers = {"Content-Type": kind} if kind else {}
    assert said in refusal(client.post("/read", content=content, headers=headers), status)


def test_a_body_in_parts_is_limited_too(client: TestClient) -> None:
    parts = (b"x" * 1000 for _ in range(200))
    assert "more than 100,000 bytes" in refusal(client.post("/read", content=parts), 413)


def test_all_bodies_together_are_limited_and_forgotten_once_answered() -> None:
    with TestClient(create_app(ServerSettings(most_together=1_000))) as client:
        for _ in range(100):
            assert client.post("/read", json=SEVEN).status_code == 200
            assert "is not a picture" in refusal(client.post("/read", content=b"x" * 900), 422)
        response = client.post("/read", content=b"x" * 1_100)
        assert "Too much is waiting" in refusal(response, 503)
        assert client.post("/read", json=SEVEN).status_code == 200


def test_a_body_that_does_not_come_in_time_is_not_waited_for() -> None:
    """Whoever sends a part and no more would keep a place for ever."""
    app = create_app(ServerSettings(seconds=0.05))
    told: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        if not received:
            received.append(b"x")
            return {"type": "http.request", "body": b"x", "more_body": True}
        return await asyncio.get_running_loop().create_future()

    async def send(message: dict[str, object]) -> None:
        told.append(message)

    received: list[bytes] = []
    asyncio.run(app(read_scope(), receive, send))  # type: ignore[arg-type]
    assert told[0]["status"] == 408
    assert b"did not arrive within 0.05 seconds" in told[1]["body"]  # type: ignore[operator]


def test_who_goes_away_leaves_no_traceback(capfd: pytest.CaptureFixture[str]) -> None:
    async def receive() -> dict[str, object]:
        return {"type": "http.disconnect"}

    async def send(message: dict[str, object]) -> None:
        assert message.get("status", 400) == 400

    app = create_app(ServerSettings())
    asyncio.run(app(read_scope(), receive, send))  # type: ignore[arg-type]
    assert capfd.readouterr().err == ""


def read_scope() -> dict[str, object]:
    """A POST of something to read."""
    return {
        "type": "http", "method": "POST", "path": "/read", "raw_path": b"/read",
        "query_string": b"", "headers": [],
        "http_version": "1.1", "scheme": "http", "root_path": "",
    }  # fmt: skip


def test_a_broken_form_is_told_to_whoever_sent_it_alone(
    client: TestClient, capfd: pytest.CaptureFixture[str]
) -> None:
    boundary = {"Content-Type": "multipart/form-data; boundary=x"}
    assert "form cannot be read" in refusal(
        client.post("/read", content=b"--x\n", headers=boundary), 422
    )
    assert capfd.readouterr().err == ""


def test_a_form_without_a_file_is_named(client: TestClient) -> None:
    boundary = {"Content-Type": "multipart/form-data; boundary=x"}
    body = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'
    assert "has no file" in refusal(client.post("/read", content=body, headers=boundary), 422)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nope", 404), ("GET", "/read/", 404), ("GET", "/read", 405)],
)
def test_other_paths_and_methods_are_problems(
    client: TestClient, method: str, path: str, status: int
) -> None:
    assert f"no {method} {path} here" in refusal(client.request(method, path), status)


def test_a_long_path_is_named_in_part_and_the_methods_are_named(client: TestClient) -> None:
    assert len(refusal(client.get("/" + "a" * 5000), 404)) < 200
    assert client.get("/read").headers["allow"] == "POST"


def test_who_does_not_know_the_token_is_refused() -> None:
    with TestClient(create_app(ServerSettings(token="secret"))) as client:
        for given in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic secret"}):
            response = client.post("/read", json=SEVEN, headers=given)
            assert "asks for a token" in refusal(response, 401)
            assert response.headers["www-authenticate"] == "Bearer"
            assert client.get("/model", headers=given).status_code == 401
        known = {"Authorization": "Bearer secret"}
        assert client.post("/read", json=SEVEN, headers=known).json()["text"] == "7"
        assert client.get("/health").status_code == 200


def test_who_comes_when_too_many_wait_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, begun = threading.Event(), threading.Event()
    read = Reader.read

    def held(reader: Reader, drawing: object) -> object:
        begun.set()
        go_on.wait(20)
        return read(reader, drawing)  # type: ignore[arg-type]

    monkeypatch.setattr(Reader, "read", held)
    with TestClient(create_app(ServerSettings(queue=0))) as client:
        answers: list[int] = []
        first = threading.Thread(
            target=lambda: answers.append(client.post("/read", json=SEVEN).status_code)
        )
        first.start()
        assert begun.wait(20)
        response = client.post("/read", json=SEVEN)
        go_on.set()
        first.join()
        assert "Too many requests are waiting" in refusal(response, 503)
        assert response.headers["retry-after"] == "1"
        assert answers == [200]
        assert client.post("/read", json=SEVEN).status_code == 200


def test_what_takes_too_long_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(Reader, "read", lambda *_: go_on.wait(20))
    with TestClient(create_app(ServerSettings(seconds=0.01))) as client:
        response = client.post("/read", json=SEVEN)
        go_on.set()
    assert "not read within 0.01 seconds" in refusal(response, 503)


def test_a_fault_tells_a_stranger_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("private")

    monkeypatch.setattr(Reader, "read", broken)
    with TestClient(create_app(ServerSettings()), raise_server_exceptions=False) as client:
        response = client.post("/read", json=SEVEN)
    assert "private" not in refusal(response, 500)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=300) | st.just(json.dumps(SEVEN).encode()),
    st.sampled_from(
        ["", "application/json", "image/png", "multipart/form-data; boundary=x", "a/b; c=\x7f"]
    ),
)
def test_any_request_is_answered(client: TestClient, content: bytes, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    response = client.post("/read", content=content, headers=headers)
    assert response.status_code in (200, 422)
    assert response.json()


def test_the_description_names_every_path(client: TestClient) -> None:
    described = client.get("/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert set(described["paths"]) == {"/read", "/model", "/health"}
    answer = client.post("/read", json=SEVEN).json()
    schema = described["paths"]["/read"]["post"]["responses"]["200"]["content"]
    assert set(answer) == set(schema["application/json"]["schema"]["properties"])


def test_the_page_to_try_it_loads_nothing_from_elsewhere(client: TestClient) -> None:
    page = client.get("/")
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert "http" not in page.text.replace("http-equiv", "")
    for name in ("try.css", "try.js"):
        assert name in page.text
        assert client.get(f"/{name}").status_code == 200


@pytest.mark.parametrize(
    ("host", "only_here"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("x", False)],
)
def test_it_is_known_who_can_reach_it(host: str, only_here: bool) -> None:
    assert is_loopback(host) == only_here
