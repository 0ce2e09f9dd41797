"""What is taken away is written in the form that its ending names, or a line says why it cannot be."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tandem.core.errors import InputError
from tandem.report.saving import form_of, put, writing
from tandem.report.sheets import whole_book


@pytest.mark.parametrize(
    ("name", "form"), [("a.txt", "text"), ("a.text", "text"), ("a.CSV", "csv"), ("a.b.json", "json")]
)
def test_the_ending_names_the_form(name: str, form: str) -> None:
    assert form_of(Path(name), ("text", "json", "csv")) == form


@pytest.mark.parametrize("name", ["a", "a.doc", "a.xlsx"])
def test_an_ending_that_is_not_known_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(InputError, match=rf"There is no form for {name}\. End it with one of txt, json\."):
        form_of(Path(name), ("text", "json"))


@pytest.mark.parametrize("content", ["a\r\nb", b"\x89PNG"])
def test_a_content_is_written_as_it_is_or_the_file_is_named(tmp_path: Path, content: str | bytes) -> None:
    written = put(tmp_path / "a", content).read_bytes()
    assert written == (content.encode() if isinstance(content, str) else content)
    with pytest.raises(InputError, match=r"a could not be written: .*Name another file"):
        put(tmp_path / "none" / "a", content)


def test_a_workbook_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with pytest.raises(ZeroDivisionError), whole_book(path, title="t") as book:
        book.add_worksheet("One").write_number(0, 0, 1 / 0)
    assert list(tmp_path.iterdir()) == []
    with whole_book(path, title="t") as book:
        book.add_worksheet("One").write_string(0, 0, "=1+1")
    assert [each.name for each in tmp_path.iterdir()] == ["book.xlsx"]
    with zipfile.ZipFile(path) as made:
        assert b"<f>" not in made.read("xl/worksheets/sheet1.xml")
    with (
        pytest.raises(InputError, match="could not be written"),
        writing(path),
        whole_book(tmp_path / "none" / "b", title="t"),
    ):
        raise AssertionError("nothing is written where nothing can be")
