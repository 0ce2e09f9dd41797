"""Files made to do harm are refused in words, quickly and in bounded memory, whichever return they pretend to be.

Each is read in a process of its own, whose peak memory and processor time are
measured: what a library allocates outside Python counts as well.
"""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

MOST_MB = 420
"""The libraries themselves take some 120 MB."""
MOST_SECONDS = 20
"""Of processor time: the machine may be busy. Most take two."""
_READ = """
import json, resource, sys
import tandem
try:
    tandem.validate(sys.argv[1])
    said = "read"
except tandem.InputError as error:
    said = str(error)
used = resource.getrusage(resource.RUSAGE_SELF)
# The kernel's own mark of this program alone: the other counts what the process that began it held.
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([said, peak / 1024, used.ru_utime + used.ru_stime]))
"""

CONTACTS = "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact Source\n"
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
PERSON = "pers_person_id,pers_sex,pers_ethnicity,pers_dob,pers_forename,pers_surname,pers_gender,pers_legacy_id\n"
HEADINGS = {"annex": CONTACTS, "ssda903": EPISODES, "ssd": PERSON}
BOMB = '<!DOCTYPE x [<!ENTITY l0 "ha">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
MANIFEST = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = (
    f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="List 1" sheetId="1" r:id="rId1"/></sheets>'
    "</workbook>"
)
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)


def _inline(cells: str, row: int) -> str:
    made = "".join(
        f'<c r="{chr(65 + at)}{row}" t="inlineStr"><is><t>{cell}</t></is></c>'
        for at, cell in enumerate(cells.split(","))
    )
    return f'<row r="{row}">{made}</row>'


def _sheet(rows: str, before: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>'


def book(path: Path, **parts: str | Callable[[zipfile.ZipFile, str], None]) -> Path:
    """A workbook of these parts; the others are as any workbook has them."""
    held = {
        "[Content_Types].xml": MANIFEST,
        "_rels/.rels": ROOT,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": LINKS,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}"/>',
        "xl/worksheets/sheet1.xml": _sheet(_inline(CONTACTS.strip(), 1)),
    }
    names = {"shared": "xl/sharedStrings.xml", "sheet": "xl/worksheets/sheet1.xml", "workbook": "xl/workbook.xml"}
    held |= {names[name]: part for name, part in parts.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in held.items():
            if callable(part):
                part(archive, name)
            else:
                archive.writestr(name, part)
    return path


def repeated(block: bytes, times: int, first: bytes = b"", last: bytes = b"") -> Callable[[zipfile.ZipFile, str], None]:
    def write(archive: zipfile.ZipFile, name: str) -> None:
        with archive.open(name, "w", force_zip64=True) as part:
            part.write(first)
            for _ in range(times):
                part.write(block)
            part.write(last)

    return write


def overlapping(path: Path) -> Path:
    """A zip of many entries that all lie over the same bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", EPISODES * 50_000)
    data = path.read_bytes()
    at = data.rindex(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    entry = data[at:end]
    many = 150
    closing = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, many, many, len(entry) * many, at, 0)
    path.write_bytes(data[:at] + entry * many + closing)
    return path


def nested(path: Path) -> Path:
    inner = path.with_name("inner.zip")
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        repeated(b"a" * 2**20, 64)(archive, "e.csv")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.write(inner, f"{number}.zip")
    return path


def text(data: bytes, name: str = "x.csv") -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    return write


def long(name: str, first: bytes, block: bytes, times: int) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / name
        with path.open("wb") as file:
            file.write(first)
            for _ in range(times):
                file.write(block)
        return path

    return write


GIGABYTE = 2**10
WIDE = ",".join(f"c{n}" for n in range(1_000_000)).encode()
HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "cin entity bomb": (text(f"{BOMB}]><Message>&l9;</Message>".encode(), "c.xml"), "document type"),
    "cin gigabyte text": (
        long("c.xml", b"<Message><Children><Child><Sex>", b"M" * 2**20, GIGABYTE),
        "4 MB|larger than",
    ),
    "ssda903 xml gigabyte text": (
        long("c.xml", b"<SSDA903><CHILD><HEADER><CHILD>", b"M" * 2**20, GIGABYTE),
        "4 MB|larger than",
    ),
    "ssda903 xml entity bomb": (text(f"{BOMB}]><SSDA903>&l9;</SSDA903>".encode(), "c.xml"), "document type"),
    "cin in utf-16 with nuls": (text("<Message><Children><Child/>".encode("utf-16-le") * 5, "c.xml"), "No CIN census"),
    **{
        f"{kind} {what}": (made, why)
        for kind, heading in HEADINGS.items()
        for what, made, why in (
            ("million columns", text(heading.strip().encode() + b"," + WIDE), "more columns|million characters"),
            ("utf-16", text(heading.encode("utf-16")), "UTF-16"),
            ("nuls", text(heading.encode() + b"a\x00b,c\n" * 100), "not text"),
            ("endless quoted field", long("x.csv", heading.encode() + b'"', b"x" * 2**20, 200), "million characters"),
        )
    },
    "annex quoted field of many lines": (long("x.csv", CONTACTS.encode() + b'"', b"x,\n" * 2**18, 4), "read"),
    "workbook shared strings bomb": (
        lambda f: book(f / "b.xlsx", shared=repeated(b"<si><t>" + b"a" * 2**20 + b"</t></si>", 300)),
        "unpack",
    ),
    "workbook of short shared strings": (
        lambda f: book(f / "b.xlsx", shared=repeated(b"<si><t>ab</t></si>" * 2**16, 80)),
        "unpack",
    ),
    "workbook entity bomb": (
        lambda f: book(f / "b.xlsx", shared=f'{BOMB}]><sst xmlns="{MAIN}"><si><t>&l9;</t></si></sst>'),
        "document type",
    ),
    "workbook of one gigabyte text": (
        lambda f: book(f / "b.xlsx", sheet=repeated(b"<c><is><t>" + b"a" * 2**20, 300)),
        "unpack",
    ),
    "workbook that claims a million rows": (
        lambda f: book(f / "b.xlsx", sheet=_sheet(_inline(CONTACTS.strip(), 1), '<dimension ref="A1:XFD1048576"/>')),
        "read",
    ),
    "workbook whose rows are far apart": (
        lambda f: book(
            f / "b.xlsx",
            sheet=_sheet(
                _inline(CONTACTS.strip(), 1) + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' * 20_000
            ),
        ),
        "read",
    ),
    "workbook of wide rows": (
        lambda f: book(
            f / "b.xlsx",
            sheet=_sheet(
                _inline(CONTACTS.strip(), 1)
                + "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 30_000))
            ),
        ),
        "read",
    ),
    "workbook of a million sheets": (
        lambda f: book(
            f / "b.xlsx",
            workbook=f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            + "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(20_000))
            + "</sheets></workbook>",
        ),
        "unpacks to more|sheets",
    ),
    "no workbook": (text(b"PK\x03\x04nothing", "b.xlsx"), "could not be read as a workbook"),
    "overlapping entries": (lambda f: overlapping(f / "o.zip"), "overlap"),
    "nested zips": (lambda f: nested(f / "n.zip"), "zip again"),
    "zip bomb": (
        lambda f: _zipped(f / "z.zip", repeated(EPISODES.encode() * 10_000, 100)),
        "unpacks to far more",
    ),
}


def _zipped(path: Path, write: Callable[[zipfile.ZipFile, str], None]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        write(archive, "e.csv")
    return path


def _measured(path: Path) -> tuple[str, float, float]:
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "POLARS_MAX_THREADS": "2"},
    )
    said, peak, seconds = json.loads(done.stdout)
    return said, peak, seconds


SLOW = {
    *(
        "cin gigabyte text",
        "ssda903 xml gigabyte text",
        "workbook shared strings bomb",
        "workbook of one gigabyte text",
    ),
    *("workbook whose rows are far apart", "workbook of wide rows", "workbook of short shared strings"),
    *("annex quoted field of many lines", "workbook of a million sheets"),
}
"""Run with the long tests: the files themselves take a while to write."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.long) if name in SLOW else name for name in HOSTILE]
)
def test_it_is_refused_or_read_within_bounds(name: str, tmp_path: Path) -> None:
    make, why = HOSTILE[name]
    said, peak, seconds = _measured(make(tmp_path))
    assert any(words in said for words in why.split("|")), said
    assert peak < MOST_MB, f"{peak:.0f} MB"
    assert seconds < MOST_SECONDS, f"{seconds:.1f} s"
