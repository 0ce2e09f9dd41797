"""The quick way of reading a plain census, against the parser: the same answer, or none."""

from __future__ import annotations

import io
import random
import runpy
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.returns.cin import plain, reader
from tandem.returns.cin.plain import NotPlainError, read_plain
from tandem.returns.cin.walk import Rows

CASES = runpy.run_path(str(Path(__file__).with_name("test_cin_rules.py")))["CASES"]
FULL = (
    "Child[I[id=A1 UPN=H801200001001 dob=1/2/2015 Sex=M] H[Ethnicity=WBRI D[d=MOB d= d=LD]]"
    " E[ref=2025-05-01 nfa=false A[a1=2025-05-01 a2=2025-06-01 F[f=1A f=2B]] A[] A[F[]] P[p1=2025-05-02] P[]"
    " S[s1=2025-05-01 icpc=2025-05-12] icpc=2025-05-13 C[c1=2025-05-12 R[r=2025-08-01 r= r=x] R[] R[r=2025-09-01]]"
    " C[R[]] C[] PreProceedings[PPStartDate=2025-07-01 ReviewMeetingsCount=2]] E[]]"
    " Child[] Child[I[id=A2] I[Sex=F] H[] E[ref=2025-05-02]]"
)


def _plainly(text: bytes) -> dict[str, pl.DataFrame] | None:
    rows = Rows()
    try:
        parts = read_plain(io.BytesIO(text), rows)
    except NotPlainError:
        return None
    reader._cut(rows, parts)
    return {name: pl.concat(frames) for name, frames in parts.items()}


def _agree(text: bytes) -> bool:
    """Whether it was plain; then it must be what the parser reads, which finds nothing wrong with its form."""
    quick = _plainly(text)
    if quick is None:
        return False
    parsed = reader._parsed(io.BytesIO(text))
    assert parsed.complete
    assert not [one for one in parsed.findings if one.code not in ("schema-type", "schema-code") and one.child_row]
    for name, frame in parsed.tables.items():
        assert frame.schema == quick[name].schema
        assert frame.equals(quick[name]), name
    return True


def test_every_case_of_every_rule_is_read_the_same(as_file) -> None:
    children = [written if written.startswith("Child[") else f"Child[{written}]" for _, written, _ in CASES]
    assert _agree(as_file(" ".join(children)).encode())


def test_every_element_is_read_the_same(as_file) -> None:
    assert _agree(as_file(FULL).encode())


PLAIN = {
    "lines of Windows": lambda text: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "no lines": lambda text: text.replace("\n", ""),
    "a namespace": lambda text: text.replace("<Message>", '<Message xmlns="urn:cin">'),
    "empty tags": lambda text: text.replace("<Reviews>\n</Reviews>", "<Reviews/>")
    .replace("<CINdetails>", "<CINdetails />\n<CINdetails>"),
    "empty leaves": lambda text: text.replace("<Disability></Disability>", "<Disability />"),
    "spaces": lambda text: text.replace(">MOB<", ">\n\t MOB \n<"),
    "a letter beyond ASCII": lambda text: text.replace("A1", "Ä€𝒜"),
    "words between elements": lambda text: text.replace("<CINdetails>", "stray <CINdetails>"),
    "no header": lambda text: text[: text.index("<Header>")] + text[text.index("</Header>") + 9 :],
}  # fmt: skip

NOT_PLAIN = {
    "an entity": lambda text: text.replace("A1", "A&amp;1"),
    "a comment": lambda text: text.replace("<CINdetails>", "<!-- --><CINdetails>"),
    "a comment before": lambda text: text.replace("<Header>", "<!-- --><Header>"),
    "raw text": lambda text: text.replace("A1", "<![CDATA[A1]]>"),
    "an attribute": lambda text: text.replace("<CINdetails>", '<CINdetails id="1">'),
    "a prefix": lambda text: text.replace("Child>", "c:Child>").replace("<Message>", '<Message xmlns:c="urn:c">'),
    "an unknown element": lambda text: text.replace("<CINdetails>", "<CINdetails><Foo>1</Foo>"),
    "another spelling": lambda text: text.replace("CINPlanDates", "CINplanDates"),
    "a field given twice": lambda text: text.replace("<Sex>M</Sex>", "<Sex>M</Sex><Sex>M</Sex>"),
    "a field in the wrong place": lambda text: text.replace("<CINdetails>", "<CINdetails><Sex>M</Sex>"),
    "a group in the wrong place": lambda text: text.replace("<Section47>", "<CINdetails></CINdetails><Section47>"),
    "a value with an element in it": lambda text: text.replace(">MOB<", "><Sex>M</Sex><"),
    "a tag not closed": lambda text: text.replace("</Section47>", "", 1),
    "a leaf not closed": lambda text: text.replace("</Disability>", "", 1),
    "tags crossed": lambda text: text.replace("</AssessmentFactors>\n</Factors", "</Factors", 1),
    "a tag without its end": lambda text: text.replace("<Section47>", "<Section47", 1),
    "broken off": lambda text: text[: len(text) // 2],
    "broken off after a child": lambda text: text[: text.index("</Child>") + 8],
    "more after the end": lambda text: text + "<x/>",
    "another encoding": lambda text: text.replace('encoding="utf-8"', 'encoding="iso-8859-1"'),
    "a control character": lambda text: text.replace("A1", "A\x01"),
    "a lone carriage return": lambda text: text.replace("A1", "A\r1"),
    "a document type": lambda text: text.replace("<Message>", "<!DOCTYPE Message><Message>"),
    "an end of raw text": lambda text: text.replace("A1", "A]]>"),
    "children elsewhere": lambda text: text.replace("<Children>", "<Kids>").replace("</Children>", "</Kids>"),
}  # fmt: skip


@pytest.mark.parametrize("change", PLAIN.values(), ids=PLAIN)
def test_plain_in_another_dress_is_read_the_same(change, as_file) -> None:
    text = as_file(FULL)
    assert change(text) != text
    assert _agree(change(text).encode())


@pytest.mark.parametrize("change", NOT_PLAIN.values(), ids=NOT_PLAIN)
def test_what_is_not_plain_is_left_to_the_parser(change, as_file) -> None:
    text = as_file(FULL)
    assert change(text) != text
    assert _plainly(change(text).encode()) is None


@pytest.mark.parametrize("text", [b"\xff", b"\xed\xa0\x80", b"\xef\xbf\xbe"])
def test_what_is_not_utf_8_is_left_to_the_parser(text: bytes, as_file) -> None:
    for place in (b"A1", b"\n<CINdetails>"):
        assert _plainly(as_file(FULL).encode().replace(place, text + place)) is None


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 3))
def test_a_file_with_tags_lost_doubled_or_moved_is_read_the_same_or_left(seed: int, changes: int) -> None:
    chance = random.Random(seed)
    lines = TEXT.splitlines(keepends=True)
    for _ in range(changes):
        first, second = chance.randrange(6, len(lines) - 3), chance.randrange(6, len(lines) - 3)
        change = chance.choice(("lose", "double", "swap", "cut"))
        if change == "lose":
            del lines[first]
        elif change == "double":
            lines.insert(first, lines[second])
        elif change == "swap":
            lines[first], lines[second] = lines[second], lines[first]
        else:
            lines[first] = lines[first][: chance.randrange(len(lines[first]))]
    _agree("".join(lines).encode())


@pytest.fixture(autouse=True)
def _text(as_file) -> None:
    global TEXT  # noqa: PLW0603 - a property test takes no fixture that is made anew for each test
    TEXT = as_file(FULL)


TEXT = ""


def test_parts_run_on_from_one_to_the_next(as_file, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain, "_BLOCK", 4_000)
    monkeypatch.setattr(plain, "_HEAD", 450)
    text = as_file(" ".join([FULL] * 7)).replace("\n", "\r\n").encode()
    assert len(text) > 3 * 4_000
    assert _agree(text)


def test_lines_beyond_those_that_the_parser_keeps_are_the_same(as_file) -> None:
    text = as_file(f"Child[I[id=A1]] {FULL}").replace("<Disability>", "\n" * 33_000 + "<Disability>")
    for form in (text, text.replace("<Section47>", "<Section47 />\n<Section47>"), text.replace(">1A<", ">\n1A\n<")):
        assert _agree(form.encode())
    parsed = reader._parsed(io.BytesIO(text.encode())).tables["section47"].row(0, named=True)
    assert parsed["line"] > 65_535
    assert text.splitlines()[parsed["line"] - 1] == "<Section47>"


def test_a_file_of_tags_alone_is_refused_before_it_takes_memory() -> None:
    head = b"<Message><Children><Child>"
    assert _plainly(head + b"<" * 2_000_000 + b"</Child></Children></Message>") is None
