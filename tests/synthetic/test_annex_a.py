"""Ofsted's lists of the invented place, read back with another library."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tandem.returns.annex_a.layout import lists as known
from tandem.synthetic.annex_a import AnnexA

Lists = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def lists(clean: Path) -> Lists:
    book = openpyxl.load_workbook(clean / "annex_a.xlsx", read_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_there_are_eleven_lists_with_their_columns(lists: Lists) -> None:
    assert list(lists) == [f"List {number}" for number in range(1, 12)]
    for of in known().values():
        assert list(lists[of.name][0]) == [column.name for column in of.columns]


def test_every_list_of_children_has_rows_of_children(lists: Lists) -> None:
    for number in range(1, 11):
        found = lists[f"List {number}"]
        assert len(found) > 1, number
        assert all(row[0].startswith("HM") for row in found[1:])


def test_dates_are_dates_within_the_six_months(lists: Lists) -> None:
    when = [row[5] for row in lists["List 3"][1:]]
    assert all(isinstance(day, datetime) for day in when)
    assert date(2025, 9, 30) <= min(when).date() <= max(when).date() <= date(2026, 3, 31)


def test_referrals_agree_with_the_census(clean: Path, lists: Lists) -> None:
    text = (clean / "cin.xml").read_text(encoding="utf-8")
    in_list = {(row[0], row[5].date().isoformat()) for row in lists["List 3"][1:]}
    for child, day in sorted(in_list)[::40]:
        own = text.split(f"<LAchildID>{child}</LAchildID>")[1].split("</Child>")[0]
        assert f"<CINreferralDate>{day}</CINreferralDate>" in own


def test_more_is_sent_than_is_referred(lists: Lists) -> None:
    assert len(lists["List 1"]) > 2 * len(lists["List 3"])


def test_what_one_worksheet_cannot_hold_goes_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tandem.synthetic.annex_a._MOST_ROWS", 5)
    book = AnnexA(tmp_path / "annex.xlsx", date(2026, 3, 31))
    book.add((1, ("HM1", None, "", "text", number)) for number in range(12))
    book.close()
    read = openpyxl.load_workbook(tmp_path / "annex.xlsx")
    titles = ["List 1", "List 1 (2)", "List 1 (3)"]
    assert [row[4].value for title in titles for row in list(read[title].rows)[1:]] == list(range(12))
