"""What agencies hold of the same children: different enough to be hard, and the truth is known."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.names import NameReason, fold, name_reasons
from tandem.synthetic import noise, synth
from tandem.synthetic.lists import COLUMNS, LISTS

Rows = list[dict[str, str]]


def rows(path: Path) -> Rows:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def people(clean: Path) -> dict[str, dict[str, str]]:
    return {row["person"]: row for row in rows(clean / "truth" / "people.csv")}


@pytest.fixture(scope="module")
def links(clean: Path) -> dict[tuple[str, str], str]:
    return {(row["list"], row["id"]): row["person"] for row in rows(clean / "truth" / "links.csv")}


def test_every_line_is_somebody_and_everybody_named_is_known(clean: Path, people, links) -> None:
    lines = set()
    for name in LISTS:
        found = rows(clean / "agencies" / f"{name}.csv")
        assert tuple(found[0]) == COLUMNS
        lines |= {(name, row["id"]) for row in found}
        assert len({row["id"] for row in found}) == len(found)
    assert lines == set(links)
    assert set(links.values()) <= set(people)


def test_one_childs_numbers_agree_in_no_two_lists(links) -> None:
    plain: dict[tuple[str, str], set[str]] = {}
    for (name, number), person in links.items():
        plain.setdefault((person, "".join(sign for sign in number if sign.isdigit())), set()).add(name)
    assert max(len(lists) for lists in plain.values()) == 1


def test_the_order_of_a_list_tells_nothing_of_anothers(clean: Path, links) -> None:
    orders = []
    for name in ("health", "schools"):
        order = [links[name, row["id"]] for row in rows(clean / "agencies" / f"{name}.csv")]
        orders.append({person: place for place, person in enumerate(order)})
    health, schools = orders
    both = sorted(set(health) & set(schools), key=health.__getitem__)
    rising = sum(schools[one] < schools[two] for one, two in pairwise(both))
    assert 0.45 < rising / len(both) < 0.55


def test_what_is_written_differs_only_as_the_truth_says(clean: Path, people, links) -> None:
    slips: dict[tuple[str, str], set[str]] = {}
    for row in rows(clean / "truth" / "noise.csv"):
        slips.setdefault((row["list"], row["id"]), set()).add(row["field"])
    for name in LISTS:
        for row in rows(clean / "agencies" / f"{name}.csv"):
            person = people[links[name, row["id"]]]
            for field in ("given_name", "family_name", "date_of_birth"):
                same = row[field].casefold() == person[field].casefold()
                assert same == (field not in slips.get((name, row["id"]), set())), (row, person)
            for field in ("nhs_number", "upn"):
                assert row[field] in ("", person[field])


def test_every_kind_of_slip_is_there(clean: Path) -> None:
    kinds = {row["kind"] for row in rows(clean / "truth" / "noise.csv")}
    assert {
        "typo", "nickname", "spelling", "hyphenation", "apostrophe", "other family name", "initial",
        "day and month swapped", "year", "first of January", "no birth date", "old address",
    } <= kinds  # fmt: skip


def test_some_children_stand_twice_and_some_are_twins(clean: Path, people, links) -> None:
    often = Counter((name, person) for (name, _), person in links.items())
    assert max(often.values()) == 2
    twins = [row for row in people.values() if row["twin_of"]]
    assert twins
    assert all(people[row["twin_of"]]["date_of_birth"] == row["date_of_birth"] for row in twins)


def test_police_write_worst_and_hold_no_numbers(clean: Path) -> None:
    police = rows(clean / "agencies" / "police.csv")
    assert not any(row["nhs_number"] or row["upn"] for row in police)
    per_line = Counter(row["list"] for row in rows(clean / "truth" / "noise.csv") if row["field"] != "address")
    share = {name: per_line[name] / len(rows(clean / "agencies" / f"{name}.csv")) for name in LISTS}
    assert share["police"] == max(share.values())


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["Mohammed", "Abigail", "Aleksandra", "Oliver", "William", "Yusuf"]), st.integers(0, 10_000))
def test_nicknames_and_spellings_are_the_same_name_to_the_register(name: str, seed: int) -> None:
    rng = Random(seed)
    for change, reason in ((noise.nickname, NameReason.SHORT_FORM), (noise.respelt, NameReason.SPELLING)):
        other = change(name, rng)
        assert fold(other) == fold(name) or reason in name_reasons(name, other)


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2008, 1, 1), date(2026, 3, 31)), st.integers(0, 10_000))
def test_a_swapped_date_is_still_a_date_with_the_same_numbers(born: date, seed: int) -> None:
    written, kind = noise.birth_date(born, Random(seed), {"day and month swapped": 1.0})
    if born.day > 12 or born.day == born.month:
        assert (written, kind) == (born.isoformat(), "")
    else:
        swapped = date.fromisoformat(written)
        assert (swapped.month, swapped.day, kind) == (born.day, born.month, "day and month swapped")


def test_children_for_whom_no_nhs_number_is_left_are_on_healths_list_without_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tandem.synthetic.people.nhs_numbers", lambda: iter(("9990000018", "9990000026")))
    place = synth(tmp_path / "out", children=40, seed=7).folder
    health = rows(place / "agencies" / "health.csv")
    assert {row["nhs_number"] for row in health} <= {"", "9990000018", "9990000026"}
    assert len(health) > 40
