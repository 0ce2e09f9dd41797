"""The reader: whatever the files are called, however they are encoded, and however damaged or hostile."""

from __future__ import annotations

import random
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.returns.ssda903.judging import validate_ssda903
from tandem.returns.ssda903.layout import TABLES, recognised
from tandem.returns.ssda903.reader import read_ssda903

EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
ROW = "A1,01/05/2026,S,C2,N1,U4,PR1,,,,LS1 1AA,LS2 2BB,1234567"
HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"


def one(folder: Path, text: str | bytes, name: str = "anything.csv"):
    """A return of one file."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_ssda903([path])


def codes(read) -> list[str]:
    return [found.code for found in read.findings]


@pytest.mark.parametrize("table", list(TABLES))
def test_a_table_is_known_by_its_columns_in_any_order(table: str, tmp_path: Path) -> None:
    columns = ["CHILD", *TABLES[table].fields]
    random.Random(7).shuffle(columns)
    read = one(tmp_path, ",".join(columns) + "\n" + ",".join("A1" if name == "CHILD" else "" for name in columns))
    assert set(read.tables) == {table}
    assert read.tables[table]["CHILD"].to_list() == ["A1"]


def test_no_two_tables_share_a_column_that_they_are_known_by() -> None:
    own = [name for table in TABLES.values() for name in table.own]
    assert len(own) == len(set(own))


def test_columns_of_no_table_are_of_none() -> None:
    assert recognised(frozenset({"CHILD", "NAME", "AGE"})) is None
    assert recognised(frozenset({"DECOM", "RNE", "LS", "CIN"})) is None


@pytest.mark.parametrize(
    "written",
    [
        lambda text: text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: text.lower().replace("zoë", "Zoë").encode(),
        lambda text: "\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in text.split("\n")).encode(),
        lambda text: ("\n" + text + "\n\n" + "," * 12 + "\n").encode(),
        lambda text: text.replace(",", " , ").encode(),
        lambda text: (text + "\n" + ",,\u2028" + "," * 10 + "\x85,").encode(),
    ],
    ids=[
        "utf-8",
        "bom",
        "windows-1252",
        "crlf",
        "cr",
        "small letters",
        "quoted",
        "blank lines",
        "spaces",
        "odd separators",
    ],
)
def test_the_same_file_however_it_is_written(written, tmp_path: Path) -> None:
    read = one(tmp_path, written(f"{EPISODES}\n{ROW.replace('A1', 'Zoë')}"))
    row = read.tables["Episodes"].row(0, named=True)
    assert (row["CHILD"], row["LS"], row["PL_POST"], row["URN"]) == ("Zoë", "C2", "LS2 2BB", "1234567")
    assert str(row["DECOM"]) == "2026-05-01"
    assert read.complete
    assert not read.findings


def test_each_row_has_its_file_line_and_child(tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_text(f"{EPISODES}\n{ROW}\n\n{ROW.replace('A1', 'A2')}\n", encoding="utf-8")
    (tmp_path / "a.csv").write_text(f"{EPISODES}\n{ROW.replace('A1', 'A3')}\n", encoding="utf-8")
    read = read_ssda903([tmp_path])
    rows = read.tables["Episodes"].sort("row").select("file", "line", "CHILD", "row").rows()
    assert rows == [("a.csv", 2, "A3", 0), ("b.csv", 2, "A1", 1), ("b.csv", 4, "A2", 2)]
    assert [read.ids[child] for child in read.tables["Episodes"].sort("row")["child_row"]] == ["A3", "A1", "A2"]


def test_a_cell_with_a_comma_or_a_line_in_quotation_marks(tmp_path: Path) -> None:
    text = f"{EPISODES}\n{ROW.replace('LS1 1AA', chr(34) + 'LS1, 1AA' + chr(34))}\n"
    text += f"{ROW.replace('LS1 1AA', chr(34) + 'LS1' + chr(10) + '1AA' + chr(34))}\n{ROW.replace('A1', 'A9')}\n"
    read = one(tmp_path, text)
    frame = read.tables["Episodes"].sort("row")
    assert frame["HOME_POST"].to_list() == ["LS1, 1AA", "LS1\n1AA", "LS1 1AA"]
    assert frame["line"].to_list() == [2, 3, 5]
    assert read.complete


def test_a_folder_a_zip_and_the_files_are_the_same_return(tmp_path: Path) -> None:
    folder = tmp_path / "return"
    folder.mkdir()
    (folder / "x.CSV").write_text(f"{EPISODES}\n{ROW}\n", encoding="utf-8")
    (folder / "y.csv").write_text(f"{HEADER}\nA1,M,01/05/2012,WBRI,,,\n", encoding="utf-8")
    (folder / "notes.docx").write_bytes(b"not read")
    packed = tmp_path / "return.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.iterdir():
            archive.write(path, f"inside/{path.name}")
    ways = [[folder], [packed], [folder / "x.CSV", folder / "y.csv"]]
    seen = [{name: frame.rows() for name, frame in read_ssda903(way).tables.items()} for way in ways]
    assert seen[0] == seen[1] == seen[2]
    assert set(seen[0]) == {"Episodes", "Header"}


def test_a_column_that_is_missing_unknown_or_there_twice_is_told(tmp_path: Path) -> None:
    read = one(
        tmp_path, "CHILD,DECOM,DECOM,RNE,LS,CIN,PLACE,DEC,REC,COLOUR\nA1,01/05/2026,01/06/2026,S,C2,N1,U4,,,red\n"
    )
    assert {code: codes(read).count(code) for code in set(codes(read))} == {
        "schema-missing": 5,
        "schema-unknown": 1,
        "schema-twice": 1,
    }
    assert str(read.tables["Episodes"]["DECOM"][0]) == "2026-05-01"


def test_rules_on_a_column_that_is_missing_could_not_run(tmp_path: Path) -> None:
    path = tmp_path / "e.csv"
    path.write_text("CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\nA1,01/05/2026,S,C2,N1,U4,,\n", encoding="utf-8")
    result = validate_ssda903([path], year=2027)
    reasons = dict(result.could_not_run)
    assert reasons["1009"] == "the Episodes table has no column REASON_PLACE_CHANGE"
    assert reasons["178"] == "the Episodes table has no column PLACE_PROVIDER"
    assert reasons["101"] == "the Header table was not given"
    assert reasons["502"] == "last year's Episodes table was not given"
    assert "143" in result.passed


def test_dates_and_codes_that_are_not_are_told_with_their_line(tmp_path: Path) -> None:
    rows = [
        EPISODES,
        ROW,
        "A1,2026-05-01,S,C9,N1,U4,PR1,1/6/2026,,,,,",
        "A1,,S,C2,N1,U4,PR1,,,,,,",
        ",01/05/2026" + "," * 11,
    ]
    read = one(
        tmp_path,
        "\n".join(rows),
    )
    told = {(found.code, found.field, found.value, found.line) for found in read.findings}
    assert told == {
        ("schema-type", "DECOM", "2026-05-01", 3),
        ("schema-type", "DEC", "1/6/2026", 3),
        ("schema-code", "LS", "C9", 3),
        ("schema-required", "DECOM", None, 4),
        ("schema-required", "CHILD", None, 5),
    }


def test_a_damaged_file_gives_what_can_be_read_and_an_account_of_the_rest(tmp_path: Path) -> None:
    rows = [ROW, f"{ROW},extra", "A2,01/06/2026,S", ROW.replace("A1", '"A3'), ROW.replace("A1", "A4")]
    read = one(tmp_path, "\n".join([EPISODES, *rows]))
    assert not read.complete
    assert read.tables["Episodes"].sort("row")["CHILD"].to_list() == ["A1", "A2", "A3", "A4"]
    lines = {found.line: found.message for found in read.findings if found.code == "schema-malformed"}
    assert "14 cells under 13" in lines[3]
    assert "breaks off after 3 of 13" in lines[4]
    assert "quotation mark" in lines[5]
    assert set(lines) == {3, 4, 5}


def test_a_row_longer_than_any_is_left_out_and_told(tmp_path: Path) -> None:
    rows = [
        ROW.replace("LS1 1AA", "x" * 20_000),
        f'A2,"{"y" * 9_000}',
        "z" * 200_000 + '"',
        ROW.replace("A1", "A3"),
        "A4",
    ]
    read = one(tmp_path, "\n".join([EPISODES, *rows]))
    assert read.tables["Episodes"].sort("row")["CHILD"].to_list() == ["A2", "A3", "A4"]
    told = {found.line: found.message for found in read.findings if "line" in found.message}
    assert "longer than any row" in told[2]
    assert "longer than any row" in told[4]


def test_the_same_file_twice_is_read_once(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(f"{EPISODES}\n{ROW}\n", encoding="utf-8")
    read = read_ssda903([tmp_path])
    assert read.tables["Episodes"].height == 1
    assert [found.message for found in read.findings] == ["b.csv was not read: it holds the same as a.csv."]


def test_a_file_of_another_kind_among_them_is_told(tmp_path: Path) -> None:
    (tmp_path / "e.csv").write_text(f"{EPISODES}\n{ROW}\n", encoding="utf-8")
    (tmp_path / "z.csv").write_text("Name,Age\nA,3\n", encoding="utf-8")
    read = read_ssda903([tmp_path])
    assert [found.message for found in read.findings] == [
        "z.csv was not read: its columns are those of no table of the return."
    ]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (("CHILD," + ",".join(f"c{n}" for n in range(1_000_000))).encode(), "million characters"),
        (("CHILD," + ",".join(f"c{n}" for n in range(100_000))).encode(), "far more columns"),
        (f"{EPISODES}\n{ROW}".encode("utf-16"), "UTF-16"),
        (b"\x00\x01\x02" * 1000, "not text"),
        (f"{EPISODES}\nA1,".encode() + b"x" * 3_000_000, "million characters"),
        (f"{EPISODES}\nA1,\x81\n".encode("latin-1"), "line 2"),
        (b"", "No table"),
        (b"Name,Age\n", "No table"),
    ],
    ids=["million columns", "many columns", "utf-16", "binary", "giant cell", "no encoding", "empty", "another table"],
)
def test_hostile_and_useless_files_are_refused_in_words(data: bytes, why: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=why):
        one(tmp_path, data)


def bomb(path: Path, size: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("e.csv", "w") as member:
        member.write(f"{EPISODES}\n".encode())
        for _ in range(size // 2**20):
            member.write((ROW.encode() + b"\n") * (2**20 // (len(ROW) + 1)))
    return path


def test_a_zip_that_unpacks_to_far_more_than_a_return_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unpacks to far more"):
        read_ssda903([bomb(tmp_path / "bomb.zip", 64 * 2**20)])


def test_a_zip_that_is_none_is_refused(tmp_path: Path) -> None:
    none = tmp_path / "none.zip"
    none.write_bytes(bomb(tmp_path / "whole.zip", 2**20).read_bytes()[:20])
    with pytest.raises(InputError, match=r"none\.zip is not a zip"):
        read_ssda903([none])


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file or folder gone"):
        read_ssda903([tmp_path / "gone"])
    with pytest.raises(InputError, match="No CSV, XML or XLSX"):
        read_ssda903([tmp_path])


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400), st.integers(0, 200))
def test_bytes_put_anywhere_never_break_the_reader(noise: bytes, at: int) -> None:
    """Either a return, with an account of what was wrong, or a refusal in words."""
    text = f"{EPISODES}\n{ROW}\n{ROW}\n".encode()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "e.csv"
        path.write_bytes(text[:at] + noise + text[at:])
        try:
            read = read_ssda903([path])
        except InputError:
            return
        assert read.tables["Episodes"].height <= 403
