"""Standing and checks as tasks, valid by a library that is not ours; and the answers read back from them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.capabilitystatement import CapabilityStatement
from fhir.resources.R4B.servicerequest import ServiceRequest
from fhir.resources.R4B.task import Task

from tandem.core.pathways import pathway
from tandem.fhir.capability import capability
from tandem.fhir.checking import WrongResource
from tandem.fhir.names import REFUSAL
from tandem.fhir.tasks import Asked, Decided, Standing, answer_in, asked_task, request_read, searchset, standing_task

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def standing(**changes: Any) -> Standing:
    usual: dict[str, Any] = {
        "reference": "7KD-2QM-9XT",
        "state": "screening",
        "words": "Being looked at",
        "received": MONDAY,
        "changed": MONDAY,
        "clock": "C2",
        "due": MONDAY + timedelta(days=1),
    }
    return Standing(**{**usual, **changes})


@pytest.mark.parametrize("state", pathway("working_together_2023").states)
def test_every_state_of_the_pathway_is_a_valid_task_with_it_as_business_status(state: str) -> None:
    task = Task.model_validate(standing_task(standing(state=state)))
    assert task.businessStatus.coding[0].code == state
    assert task.status in ("received", "in-progress", "on-hold")


def test_the_clock_that_runs_is_the_tasks_period() -> None:
    """C9, the conference within fifteen working days, as any other: interop's ``Task.restriction.period``."""
    for code in ("C1", "C2", "C3", "C9"):
        task = Task.model_validate(standing_task(standing(clock=code)))
        assert (task.restriction.period.start, task.restriction.period.end) == (MONDAY, MONDAY + timedelta(days=1))
        assert task.restriction.extension[0].valueCode == code


def test_it_is_done_when_the_sender_has_been_told_and_not_before() -> None:
    decided = [Decided(1, "decide_assessment", "A social worker will assess.", MONDAY)]
    before = standing_task(standing(state="assessment_decided", decided=decided))
    after = standing_task(standing(state="assessment_decided", decided=decided, told=["We will assess."], due=None))
    assert (before["status"], after["status"]) == ("in-progress", "completed")
    valid = Task.model_validate(after)
    assert [each.valueString for each in valid.output][-1] == "We will assess."
    assert valid.restriction.period.end is None
    ServiceRequest.model_validate(request_read(standing()))


def asked(**changes: Any) -> Asked:
    usual: dict[str, Any] = {
        "number": 7,
        "reference": "7KD-2QM-9XT",
        "question": "What do you know?",
        "asked": MONDAY,
        "due": MONDAY + timedelta(hours=4),
        "children": [{"given_name": "Wren", "born": "2019-05-04", "nhs_number": "9434765919"}],
    }
    return Asked(**{**usual, **changes})


def test_a_check_is_a_task_about_a_patient_and_found_in_a_bundle() -> None:
    task = Task.model_validate(asked_task(asked()))
    assert (task.description, task.for_fhir.reference) == ("What do you know?", "#child1")
    closed = Task.model_validate(asked_task(asked(question="", children=())))
    assert (closed.description, closed.contained) == (None, None)
    Bundle.model_validate(searchset([asked_task(asked())], base="https://hub.example/fhir/"))
    assert Bundle.model_validate(searchset([], base="https://hub.example/fhir/")).total == 0


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        (
            {"status": "completed", "output": [{"type": {"text": "x"}, "valueString": "Two visits"}]},
            {"kind": "received", "words": "Two visits", "refusal": ""},
        ),
        (
            {"status": "completed", "businessStatus": {"coding": [{"code": "nil"}]}},
            {"kind": "nil", "words": "", "refusal": ""},
        ),
        (
            {
                "status": "rejected",
                "statusReason": {"coding": [{"system": REFUSAL, "code": "no_basis"}], "text": "None"},
            },
            {"kind": "refused", "words": "None", "refusal": "no_basis"},
        ),
    ],
)
def test_an_answer_is_read_from_the_task_sent_back(change: dict[str, Any], answer: dict[str, str]) -> None:
    assert answer_in({**asked_task(asked()), **change}, number=7) == answer


@pytest.mark.parametrize("change", [{"status": "in-progress"}, {"status": "completed", "id": "check-8"}])
def test_a_task_that_is_no_answer_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(WrongResource):
        answer_in({**asked_task(asked()), **change}, number=7)


def test_the_capability_statement_is_valid_and_says_r4() -> None:
    said = capability(version="0.1.0", on=date(2026, 11, 28), address="https://hub.example/api/v1/fhir")
    assert CapabilityStatement.model_validate(said).fhirVersion == "4.0.1"
