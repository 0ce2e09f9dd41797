"""A zip that was cut short is read up to there, and what is missing is said."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tandem
from tandem.core.errors import InputError
from tandem.returns.intake.sources import sources
from tandem.returns.intake.text import text_of

HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
MEMBERS = {
    "a.csv": HEADER + "".join(f"{number},1,04/05/2015,WBRI,UN1,,\n" for number in range(400)),
    "b.csv": EPISODES + "".join(f"{number},02/03/2026,S,C2,N1,U4,PR1,,,,,,\n" for number in range(400)),
}
WAYS = pytest.mark.parametrize("packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED], ids=["stored", "deflated"])


def zipped(path: Path, packed: int) -> bytes:
    with zipfile.ZipFile(path, "w", packed) as archive:
        for name, text in MEMBERS.items():
            archive.writestr(name, text)
    return path.read_bytes()


def told(path: Path) -> list[str]:
    result = tandem.validate(path, year=2026)
    assert not result.complete
    return [words for words in result.issues["message"] if "cut.zip" in words]


@WAYS
def test_without_its_list_every_member_is_read_and_it_is_said(packed: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    path.write_bytes(zipped(path, packed)[:-60])
    assert told(path) == ["cut.zip is damaged after b.csv: whatever came after it could not be read."]
    assert [text_of(source).decode() for source in sources([path])] == list(MEMBERS.values())


@WAYS
def test_cut_in_a_member_what_stood_before_is_read(packed: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    whole = zipped(path, packed)
    path.write_bytes(whole[: whole.index(b"b.csv") + (len(whole) - whole.index(b"b.csv")) // 2])
    assert told(path) == ["cut.zip is damaged in b.csv: what stood before that was read, and nothing after it."]
    first, second = (text_of(source).decode() for source in sources([path]))
    assert first == MEMBERS["a.csv"]
    assert MEMBERS["b.csv"].startswith(second)
    assert second.endswith("\n")
    assert len(EPISODES) < len(second) < len(MEMBERS["b.csv"])


def test_members_whose_sizes_stand_after_them_are_found(tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    with (
        (tmp_path / "piped.zip").open("wb") as file,
        zipfile.ZipFile(_Pipe(file), "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name, text in MEMBERS.items():
            archive.writestr(name, text)
    path.write_bytes((tmp_path / "piped.zip").read_bytes()[:-60])
    assert [text_of(source).decode() for source in sources([path])] == list(MEMBERS.values())


class _Pipe:
    """What cannot be gone back in, so that a size is known only after its member."""

    def __init__(self, file) -> None:
        self.write, self.flush = file.write, file.flush


def test_a_census_in_a_cut_zip_is_read_up_to_there(tmp_path: Path) -> None:
    child = "<Child><ChildIdentifiers><LAchildID>{}</LAchildID></ChildIdentifiers></Child>"
    head = "<Message><Header><CollectionDetails><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>"
    census = f"{head}<Children>{''.join(child.format(number) for number in range(3000))}</Children></Message>"
    path = tmp_path / "cut.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("census.xml", census)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    result = tandem.validate(path)
    assert 0 < result.children < 3000
    assert any(
        "could not be read to its end: the zip around it was cut short" in said for said in result.issues["message"]
    )


def test_a_cut_zip_that_unpacks_to_far_more_than_a_return_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", HEADER + "0" * 2**25)
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(InputError, match="unpacks to far more"):
        sources([path])


@settings(max_examples=60)
@given(keep=st.floats(0, 1), packed=st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
def test_wherever_it_is_cut_no_row_is_invented(
    tmp_path_factory: pytest.TempPathFactory, keep: float, packed: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "cut.zip"
    whole = zipped(path, packed)
    path.write_bytes(whole[: int(len(whole) * keep)])
    try:
        found = sources([path])
    except InputError:
        return
    for source in found:
        try:
            text = text_of(source).decode()
        except InputError:
            continue
        assert MEMBERS[source.member].startswith(text)
