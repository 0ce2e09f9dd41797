"""What a system is answered, as schemas: so that the documentation and the answers cannot differ."""

from __future__ import annotations

from datetime import date, datetime

from ninja import Schema
from pydantic import Field

from tandem.hub.api.form import Notice

__all__ = [
    "Added",
    "ChangesPage",
    "CheckList",
    "Checked",
    "ContactPage",
    "ContactRead",
    "FileKept",
    "Problem",
    "Receipt",
    "Results",
]


class Receipt(Schema):
    """A concern is received. The reference is the receipt; nothing else is needed."""

    reference: str
    received_at: datetime
    acknowledged_by: datetime
    decided_by: datetime
    told_by: datetime
    status: str
    notices: list[Notice] = Field(description="What was received as told and could not be read as what was asked.")
    not_answered: list[str] = Field(
        description="The questions that matter most and have no answer: they will be asked."
    )
    href: str


class Status(Schema):
    """Where it stands, as a key and in words."""

    code: str
    words: str


class Clock(Schema):
    """The clock that is running for the sender."""

    code: str
    words: str
    due: datetime
    overdue: bool


class DecisionRead(Schema):
    """What was decided for one child."""

    child: int = Field(description="The child’s place in what was sent, from 1.")
    code: str
    words: str
    at: datetime


class ToldRead(Schema):
    """What whoever raised it was told, in the words chosen for them."""

    words: str
    next_step: str
    whom_to_ring: str
    at: datetime


class ContactLine(Schema):
    """One of the concerns that the agency's systems sent."""

    reference: str
    received_at: datetime
    status: Status
    clock: Clock | None
    href: str


class ContactPage(Schema):
    """Some of them, newest first."""

    contacts: list[ContactLine]
    next: str | None = Field(description="The address of those before; null where there are none.")


class ContactRead(ContactLine):
    """What became of one. Nobody is named; other agencies' answers and the decider's own reasons are never here."""

    acknowledged_at: datetime | None
    decisions: list[DecisionRead]
    told: list[ToldRead]
    question: str | None = Field(description="What we ask of the sender, where we wait for it.")
    can_disagree: bool


class Added(Schema):
    """It is with the contact, and shown as new to whoever has it in hand."""

    reference: str
    received_at: datetime


class FileKept(Schema):
    """The file is with the contact."""

    reference: str
    type: str
    size: int
    virus_scan: str


class Result(Schema):
    """What became of one record of a batch."""

    index: int
    key: str
    status: int
    reference: str | None
    problem: str | None = Field(description="The kind of problem, where this one was not received.")


class Results(Schema):
    """What became of each record, in the order in which they were sent."""

    results: list[Result]


class Change(Schema):
    """Something changed for the sender of a concern."""

    number: int
    reference: str
    kind: str
    at: datetime
    href: str


class ChangesPage(Schema):
    """Changes in the order in which they were made."""

    changes: list[Change]
    after: int = Field(description="Ask next for what comes after this one.")
    more: bool


class ChildAsked(Schema):
    """A child about whom something is asked. What is not known is null."""

    number: int
    given_name: str | None
    family_name: str | None
    also_known_as: str | None
    born: date | None
    expected: date | None
    sex: str | None
    nhs_number: str | None = Field(description="To agencies of health only.")
    upn: str | None = Field(description="To agencies of education only.")


class AnswerRead(Schema):
    """An answer that the agency gave."""

    kind: str
    refusal: str | None
    at: datetime


class Check(Schema):
    """What the front door asks the agency."""

    id: int
    reference: str
    question: str | None
    told_them: str | None = Field(description="What you are told of the concern.")
    priority: str
    asked_at: datetime
    due: datetime
    overdue: bool
    ring: bool = Field(description="What is asked, and about whom, is told by telephone only.")
    children: list[ChildAsked]
    answers: list[AnswerRead]


class CheckList(Schema):
    """What is asked, what is due first on top."""

    checks: list[Check]


class Checked(Schema):
    """The answer is recorded."""

    id: int
    kind: str
    received_at: datetime


class FaultRead(Schema):
    """What is wrong in one place."""

    pointer: str
    detail: str
    what_to_do: str


class Problem(Schema):
    """What cannot be done (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    what_to_do: str
    report: str
    telephone: str
    line: int | None = None
    column: int | None = None
    index: int | None = None
    errors: list[FaultRead] | None = None
