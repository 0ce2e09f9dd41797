"""Bytes put anywhere: a report with an account of what was wrong, or a refusal in words; never a fault of ours."""

from __future__ import annotations

import random
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

import tandem
from tandem.core.errors import InputError
from tandem.returns.annex_a.layout import lists
from tandem.returns.ssd.layout import objects

TIMES = 300


def _texts() -> dict[str, bytes]:
    contacts = [column.name for column in lists()[1].columns]
    person = [field.name for field in objects()["ssd_person"].fields]
    return {
        "annex": f"{','.join(contacts)}\nA1,M,WBRI,01/05/2015,10,01/02/2026,6\n".encode(),
        "ssd": f"{','.join(person)}\nP1,,,F,,WBRI,2015-05-01{',' * (len(person) - 7)}\n".encode(),
        "ssda903": b"CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/05/2012,01/05/2026,PN1\n",
        "cin": b"<Message><Header/><Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>"
        b"<CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails></Child></Children></Message>",
    }


def _book() -> bytes:
    import xlsxwriter

    held = BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet = book.add_worksheet("List 1")
    sheet.write_row(0, 0, [column.name for column in lists()[1].columns])
    sheet.write_row(1, 0, ["A1", "M", "WBRI", "01/05/2015", 10, "01/02/2026", "6"])
    book.close()
    return held.getvalue()


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    kind = chance.randrange(4)
    noise = chance.randbytes(chance.randrange(1, 40))
    if kind == 0:
        return data[:at] + noise + data[at:]
    if kind == 1:
        return data[:at]
    if kind == 2:
        return data[:at] + noise + data[at + len(noise) :]
    piece = data[at : at + chance.randrange(1, 200)]
    return data[:at] + piece * chance.randrange(2, 50) + data[at:]


def _survives(path: Path) -> None:
    try:
        tandem.validate(path, **({"year": 2026} if path.suffix == ".xml" else {}))
    except InputError:
        return


@pytest.mark.long
@pytest.mark.parametrize("kind", ["annex", "ssd", "ssda903", "cin"])
def test_text_with_bytes_put_anywhere(kind: str, tmp_path: Path) -> None:
    chance = random.Random(kind)
    path = tmp_path / ("x.xml" if kind == "cin" else "x.csv")
    for _ in range(TIMES):
        path.write_bytes(_spoilt(_texts()[kind], chance))
        _survives(path)


@pytest.mark.long
def test_a_workbook_with_bytes_put_anywhere_in_it_or_in_one_of_its_parts(tmp_path: Path) -> None:
    chance = random.Random("book")
    whole = _book()
    path = tmp_path / "x.xlsx"
    for time in range(TIMES):
        if time % 2:
            path.write_bytes(_spoilt(whole, chance))
        else:
            with zipfile.ZipFile(BytesIO(whole)) as old, zipfile.ZipFile(path, "w") as new:
                wrong = chance.choice(old.namelist())
                for name in old.namelist():
                    data = old.read(name)
                    new.writestr(name, _spoilt(data, chance) if name == wrong else data)
        _survives(path)
