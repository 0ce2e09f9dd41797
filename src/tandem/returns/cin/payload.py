"""The DfE's child-level API payload from census tables: one record a child, at most 100 a batch.

The fields and their limits are those of the published schema, versions 0.9.0
to 1.0.1, for ``POST /children_social_care_data/{LA}/children``. The census
holds no names, postcodes, workers, placements or care leavers, so those parts
are left out: a part that is absent is not sent as empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

import polars as pl

from tandem.core.errors import InputError
from tandem.returns.cin.parts import parts_of

Frames = dict[str, pl.DataFrame]
Record = dict[str, Any]

BATCH = 100
MOST_DISABILITIES = 12
_ID = re.compile(r"[A-Za-z0-9_-]{1,36}")
_OURS = UUID("6f7f2b5c-3a0e-5c0b-9a59-6c1f0f5a4d21")
_YES, _NO = ("true", "1"), ("false", "0")

_DETAILS = {
    "unique_pupil_number": "UPN",
    "former_unique_pupil_number": "FormerUPN",
    "unique_pupil_number_unknown_reason": "UPNunknown",
    "date_of_birth": "PersonBirthDate",
    "expected_date_of_birth": "ExpectedPersonBirthDate",
    "sex": "Sex",
    "ethnicity": "Ethnicity",
}
_EPISODE = {
    "referral_date": "CINreferralDate",
    "referral_source": "ReferralSource",
    "closure_date": "CINclosureDate",
    "closure_reason": "ReasonForClosure",
}
_WITHIN: dict[str, tuple[str, str, dict[str, str]]] = {
    "child_and_family_assessments": (
        "assessment",
        "child_and_family_assessment_id",
        {"start_date": "AssessmentActualStartDate", "authorisation_date": "AssessmentAuthorisationDate"},
    ),
    "child_in_need_plans": (
        "cin_plan",
        "child_in_need_plan_id",
        {"start_date": "CINPlanStartDate", "end_date": "CINPlanEndDate"},
    ),
    "section_47_assessments": (
        "section47",
        "section_47_assessment_id",
        {"start_date": "S47ActualStartDate", "icpc_date": "DateOfInitialCPC"},
    ),
    "child_protection_plans": (
        "cp_plan",
        "child_protection_plan_id",
        {"start_date": "CPPstartDate", "end_date": "CPPendDate"},
    ),
}


def payloads(made: Frames, *, authority: str) -> Iterator[Record]:
    """One record a child, in the tables' order, dates as ISO text; ``authority`` is the three-digit code.

    Each part has an identifier that is the same every time it is made from the
    same child, part, start date and place among parts of that date. A table
    may bring its own in a column ``id``: then a corrected date keeps it.
    Raises ``InputError`` for a child whose identifier the API does not take.
    """
    for part in parts_of(made):
        yield from _of_part(part, authority)


def _of_part(made: Frames, authority: str) -> Iterator[Record]:
    inner = {name: _by_parent(made[name]) for name in ("episode", *(table for table, _, _ in _WITHIN.values()))}
    factors = _texts(made["factor"], "assessment_row", "AssessmentFactors")
    disabilities = _texts(made["disability"], "child_row", "Disability")
    for child in made["child"].iter_rows(named=True):
        name = child["LAchildID"] or ""
        if not _ID.fullmatch(name):
            raise InputError(
                f"The child on line {child['line']} has an identifier that the API does not take.",
                hint="It takes 1 to 36 letters, digits, hyphens and underscores.",
            )
        ids = _Ids(authority, name)
        details = _picked(child, _DETAILS)
        codes = list(dict.fromkeys(disabilities.get(child["row"], [])))[:MOST_DISABILITIES]
        if codes:
            details["disabilities"] = codes
        episodes = [_episode(episode, inner, factors, ids) for episode in inner["episode"].get(child["row"], [])]
        yield {
            "la_child_id": name,
            "purge": False,
            "child_details": details | {"purge": False},
            "social_care_episodes": episodes,
        }


def batches(records: Iterable[Record]) -> Iterator[list[Record]]:
    """Records in the batches that one request may hold."""
    waiting = iter(records)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def withdrawn(la_child_id: str) -> Record:
    """The record that asks for a child to be deleted."""
    return {"la_child_id": la_child_id, "purge": True}


class _Ids:
    """Identifiers of one child's parts: opaque, and the same each time."""

    def __init__(self, authority: str, child: str) -> None:
        self._space = uuid5(_OURS, f"{authority}/{child}")
        self._seen: dict[str, int] = {}

    def of(self, table: str, row: Mapping[str, Any], start: object) -> str:
        if row.get("id"):
            return str(row["id"])
        what = f"{table}/{start}"
        place = self._seen.get(what, 0)
        self._seen[what] = place + 1
        return str(uuid5(self._space, f"{what}/{place}"))


def _episode(
    row: Mapping[str, Any], inner: Mapping[str, Mapping[int, list[Record]]], factors: Mapping[int, list[str]], ids: _Ids
) -> Record:
    made = {"social_care_episode_id": ids.of("episode", row, row["CINreferralDate"]), **_picked(row, _EPISODE)}
    _flag(made, "referral_no_further_action_flag", row["ReferralNFA"], _YES)
    for name, (table, identifier, fields) in _WITHIN.items():
        parts = []
        for within in inner[table].get(row["row"], []):
            start = within[fields["start_date"]]
            part = {identifier: ids.of(table, within, start), **_picked(within, fields)}
            if table == "assessment":
                part["factors"] = factors.get(within["row"], [])
            elif table == "section47":
                _flag(part, "icpc_required_flag", within["ICPCnotRequired"], _NO)
            parts.append(part | {"purge": False})
        made[name] = parts
    return made | {"purge": False}


def _flag(made: Record, name: str, text: str | None, true: Sequence[str]) -> None:
    if text in (*_YES, *_NO):
        made[name] = text in true


def _picked(row: Mapping[str, Any], fields: Mapping[str, str]) -> Record:
    return {name: str(row[field]) for name, field in fields.items() if row[field] is not None}


def _by_parent(frame: pl.DataFrame) -> dict[int, list[Record]]:
    """The rows under each row of the nearest table around them."""
    key = "episode_row" if "episode_row" in frame.columns else "child_row"
    found: dict[int, list[Record]] = {}
    for row in frame.iter_rows(named=True):
        found.setdefault(row[key], []).append(row)
    return found


def _texts(frame: pl.DataFrame, key: str, field: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for parent, text in frame.filter(pl.col(field).is_not_null()).select(key, field).iter_rows():
        found.setdefault(parent, []).append(text)
    return found
