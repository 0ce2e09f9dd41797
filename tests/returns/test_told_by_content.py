"""A file is told by what it holds, whatever it is called; one beyond reading is no reason not to read others."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import tandem
from tandem.core.errors import InputError
from tandem.returns.annex_a.layout import lists
from tandem.returns.ssd.layout import objects
from tandem.synthetic import synth

NAMES = ("return", "return.dat", "return.csv", "return.txt", "return.xml", "return.xlsx", "return.zip")


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """A whole file of each kind by the return that it is of."""
    folder = tmp_path_factory.mktemp("place")
    synth(folder / "place", children=300)
    census = (folder / "place" / "cin.xml").read_bytes()
    packed = folder / "packed"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(folder / "place" / "cin.xml", "census.xml")
    return {
        "cin": census,
        "cin in UTF-16": ('<?xml version="1.0" encoding="UTF-16"?>' + census.decode().partition("?>")[2]).encode(
            "utf-16"
        ),
        "cin in a zip": packed.read_bytes(),
        "ssda903": (folder / "place" / "ssda903" / "episodes.csv").read_bytes(),
        "ssda903 as xml": b"<?xml version='1.0'?><Return><CHILD><CHILDID>A</CHILDID><SEX>F</SEX></CHILD></Return>",
        "annex_a": (folder / "place" / "annex_a.xlsx").read_bytes(),
        "annex_a as csv": ",".join(column.name for column in lists()[1].columns).encode(),
        "ssd": ",".join(field.name for field in objects()["ssd_person"].fields).encode(),
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_told_by_what_it_holds(name: str, held: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / name
    for kind, data in held.items():
        path.write_bytes(data)
        of = kind.partition(" ")[0]
        result = tandem.validate(path, year=2026 if of in {"cin", "ssda903"} else None)
        assert (result.return_kind, result.complete) == (of, True), kind


@pytest.mark.parametrize("kind", ["ssda903", "annex_a", "ssd"])
def test_a_member_of_a_zip_that_is_damaged_is_told_and_the_others_are_read(
    kind: str, held: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / "set.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("good.csv", held[kind if kind in held and kind != "annex_a" else "annex_a as csv"])
        archive.writestr("spoilt.csv", "spoilt " * 100)
    path.write_bytes(path.read_bytes().replace(b"spoilt spoilt", b"spoilt other "))
    result = tandem.validate(path, year=2026 if kind == "ssda903" else None)
    (told,) = [words for words in result.issues["message"] if "spoilt.csv" in words]
    assert "could not be read" in told
    assert (result.return_kind, result.complete, result.clean) == (kind, False, False)


def test_a_census_in_a_zip_is_read_up_to_where_the_zip_is_damaged(held: dict[str, bytes], tmp_path: Path) -> None:
    path = tmp_path / "census.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("census.xml", held["cin"])
    whole = tandem.validate(path).children
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 8] = bytes(8)
    path.write_bytes(bytes(data))
    result = tandem.validate(path)
    assert 0 < result.children < whole
    assert not result.complete
    assert any("could not be read to its end" in words for words in result.issues["message"])


@pytest.mark.parametrize(
    "data", [b"", b"Dear colleague", b"<html><body>Sign in</body></html>", b"\xd0\xcf\x11\xe0\x00"]
)
@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_return_is_refused_in_words(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError):
        tandem.validate(path)
