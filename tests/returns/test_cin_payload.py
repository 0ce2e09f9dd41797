"""The child-level API payload from census tables: its fields, its limits, its identifiers, and nothing lost."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tandem.core.errors import InputError
from tandem.returns.cin.making import tables_of
from tandem.returns.cin.payload import BATCH, batches, payloads, withdrawn
from tandem.returns.cin.reader import read_cin_stream

CHILD = (
    "I[id=A-1 UPN=H801200001001 dob=2015-02-01 Sex=M] H[Ethnicity=WBRI D[d=MOB d=LD d=MOB]]"
    " E[ref=2025-05-01 ReferralSource=3B close=2025-09-01 why=RC1 nfa=0 A[a1=2025-05-01 a2=2025-06-01 F[f=1A f=2B]]"
    " P[p1=2025-06-02 p2=2025-06-30] S[s1=2025-05-02 ICPCnotRequired=false icpc=2025-05-12] C[c1=2025-05-12]"
    " S[s1=2025-05-02 ICPCnotRequired=1]]"
)


def _made(as_file: Any, notation: str) -> dict[str, Any]:
    return next(iter(payloads(read_cin_stream(io.BytesIO(as_file(notation).encode())).tables, authority="999")))


def test_every_part_of_the_census_stands_where_the_schema_has_it(as_file) -> None:
    made = _made(as_file, CHILD)
    assert json.loads(json.dumps(made)) == made
    assert made["child_details"] == {
        "unique_pupil_number": "H801200001001",
        "date_of_birth": "2015-02-01",
        "sex": "M",
        "ethnicity": "WBRI",
        "disabilities": ["MOB", "LD"],
        "purge": False,
    }
    episode = made["social_care_episodes"][0]
    assert {name: episode[name] for name in ("referral_date", "referral_source", "closure_date", "closure_reason")} == {
        "referral_date": "2025-05-01",
        "referral_source": "3B",
        "closure_date": "2025-09-01",
        "closure_reason": "RC1",
    }
    assert episode["referral_no_further_action_flag"] is False
    (assessment,) = episode["child_and_family_assessments"]
    assert (assessment["authorisation_date"], assessment["factors"]) == ("2025-06-01", ["1A", "2B"])
    first, second = episode["section_47_assessments"]
    assert (first["icpc_required_flag"], first["icpc_date"]) == (True, "2025-05-12")
    assert (second["icpc_required_flag"], "icpc_date" in second) == (False, False)
    (plan,) = episode["child_protection_plans"]
    assert ("end_date" in plan, plan["purge"]) == (False, False)


def test_what_the_census_does_not_hold_is_not_sent(as_file) -> None:
    made = _made(as_file, CHILD)
    assert set(made) == {"la_child_id", "purge", "child_details", "social_care_episodes"}
    assert not {"first_name", "surname", "postcode"} & set(made["child_details"])


def _ids(made: Any) -> list[str]:
    if isinstance(made, list):
        return [each for one in made for each in _ids(one)]
    if isinstance(made, dict):
        own = [value for name, value in made.items() if name.endswith("_id") and name != "la_child_id"]
        return own + [each for value in made.values() for each in _ids(value)]
    return []


def test_identifiers_are_opaque_each_their_own_and_the_same_again(as_file) -> None:
    made = _made(as_file, CHILD)
    ids = _ids(made)
    assert len(ids) == len(set(ids)) == 6
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,36}", each) for each in ids)
    assert _ids(_made(as_file, CHILD)) == ids
    later = _made(as_file, CHILD.replace("close=2025-09-01", "close=2025-10-01"))
    assert _ids(later) == ids
    assert not set(_ids(_made(as_file, CHILD.replace("id=A-1", "id=A-2")))) & set(ids)


def test_a_table_may_bring_its_own_identifiers(as_file) -> None:
    made = tables_of([{"LAchildID": "A1", "episode": [{"CINreferralDate": date(2025, 5, 1)}]}])
    import polars as pl

    made["episode"] = made["episode"].with_columns(pl.lit("own-7").alias("id"))
    (record,) = payloads(made, authority="999")
    assert record["social_care_episodes"][0]["social_care_episode_id"] == "own-7"


@pytest.mark.parametrize(("identifier", "taken"), [("A" * 36, True), ("A" * 37, False), ("A 1", False), ("", False)])
def test_an_identifier_that_the_api_does_not_take_is_refused_by_its_line(identifier: str, taken: bool) -> None:
    made = tables_of([{"LAchildID": identifier or None}])
    if taken:
        assert [one["la_child_id"] for one in payloads(made, authority="999")] == [identifier]
    else:
        with pytest.raises(InputError, match="on line"):
            list(payloads(made, authority="999"))


@pytest.mark.parametrize(("many", "sizes"), [(0, []), (BATCH, [BATCH]), (BATCH + 1, [BATCH, 1])])
def test_a_batch_holds_at_most_a_hundred(many: int, sizes: list[int]) -> None:
    assert [len(batch) for batch in batches({"la_child_id": f"{n}"} for n in range(many))] == sizes


def test_a_withdrawn_child_is_purged() -> None:
    assert withdrawn("A1") == {"la_child_id": "A1", "purge": True}


NUMBERS = st.integers(0, 3)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), max_size=3), max_size=4))
def test_no_part_is_lost_or_moved_to_another_child(children: list[list[tuple[int, int, int, int]]]) -> None:
    names = ("assessment", "cin_plan", "section47", "cp_plan")
    records = [
        {
            "LAchildID": f"A{n}",
            "episode": [{name: [{}] * many for name, many in zip(names, each, strict=True)} for each in episodes],
        }
        for n, episodes in enumerate(children)
    ]
    sent = list(payloads(tables_of(records), authority="999"))
    lists = ("child_and_family_assessments", "child_in_need_plans", "section_47_assessments", "child_protection_plans")
    assert [
        [tuple(len(one[name]) for name in lists) for one in each["social_care_episodes"]] for each in sent
    ] == children
    ids = _ids(sent)
    assert len(ids) == len(set(ids))
