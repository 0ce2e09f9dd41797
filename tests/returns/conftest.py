"""A short notation for census XML: ``E[ReferralNFA=true S[]]`` is a CINdetails with a flag and an empty Section47."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tandem.returns import Validation, validate

SHORT = {
    "I": "ChildIdentifiers",
    "H": "ChildCharacteristics",
    "D": "Disabilities",
    "E": "CINdetails",
    "A": "Assessments",
    "F": "FactorsIdentifiedAtAssessment",
    "P": "CINPlanDates",
    "S": "Section47",
    "C": "ChildProtectionPlans",
    "R": "Reviews",
    "ref": "CINreferralDate",
    "close": "CINclosureDate",
    "why": "ReasonForClosure",
    "nfa": "ReferralNFA",
    "a1": "AssessmentActualStartDate",
    "a2": "AssessmentAuthorisationDate",
    "f": "AssessmentFactors",
    "p1": "CINPlanStartDate",
    "p2": "CINPlanEndDate",
    "s1": "S47ActualStartDate",
    "icpc": "DateOfInitialCPC",
    "c1": "CPPstartDate",
    "c2": "CPPendDate",
    "r": "CPPreviewDate",
    "dob": "PersonBirthDate",
    "edd": "ExpectedPersonBirthDate",
    "died": "PersonDeathDate",
    "id": "LAchildID",
    "d": "Disability",
}

HEADER = "Header[CollectionDetails[Collection=CIN Year=2026 ReferenceDate=2026-03-31]]"


def xml(notation: str) -> str:
    """The notation as XML text, one element a line."""
    lines, around = [], []
    for word in notation.replace("[", "[ ").replace("]", " ] ").split():
        if word == "]":
            lines.append(f"</{around.pop()}>")
            continue
        name, _, value = word.rstrip("[").partition("=")
        name = SHORT.get(name, name)
        if word.endswith("["):
            around.append(name)
            lines.append(f"<{name}>")
        else:
            lines.append(f"<{name}>{value}</{name}>")
    if around:
        raise ValueError(f"not closed: {around}")
    return "\n".join(lines)


def census(notation: str, *, header: str = HEADER) -> str:
    """A whole file: the children as written, or one child with what is written."""
    children = notation if notation.startswith("Child[") else f"Child[{notation}]"
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml(f"Message[{header} Children[{children}]]")}\n'


def validated(folder: Path, notation: str, *, header: str = HEADER, year: int | None = None) -> Validation:
    """The file written, read and judged."""
    path = folder / "cin.xml"
    path.write_text(census(notation, header=header), encoding="utf-8")
    return validate(path, year=year)


def cells(result: Validation, code: str) -> list[str]:
    """The values that a rule reported, in the file's order; ``-`` where nothing stands."""
    rows = result.issues.filter(result.issues["code"] == code).sort("line", nulls_last=True)
    return ["-" if value is None else value for value in rows["value"]]


@pytest.fixture
def judge(tmp_path: Path) -> Callable[..., Validation]:
    """Write a notation as a file, read it and judge it."""
    return partial(validated, tmp_path)


@pytest.fixture
def reported() -> Callable[[Validation, str], list[str]]:
    """The cells that a rule reported."""
    return cells


@pytest.fixture(scope="session")
def as_file() -> Callable[..., str]:
    """A notation as the text of a whole file."""
    return census
