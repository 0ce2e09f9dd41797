"""What a system sends, as a schema made from the form's own questions.

A question that is added to the form is one that systems may answer. A question
left out is a blank; ``null`` says "not known"; the two are kept apart for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial
from types import GenericAlias
from typing import Annotated, Any, Literal

from django.utils import timezone
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    create_model,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from tandem.core.codes import codes_on
from tandem.hub.referrals.form import Kind, Question, Subject, pages_of
from tandem.hub.referrals.form.faults import LONGEST
from tandem.hub.referrals.form.missing import Gap, gaps, unreadable
from tandem.hub.referrals.form.written import MOST, Answered, Somebody, Written

__all__ = ["Concern", "Form", "Notice", "coded", "not_answered", "notices", "to_write"]


class Form(BaseModel):
    """Takes what it knows and nothing else."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class _Coded:
    """A code of a list as the list stands today."""

    def __init__(self, listed: Callable[[date], Iterable[str]]) -> None:
        self.listed = listed

    def codes(self) -> list[str]:
        return list(self.listed(timezone.localdate()))

    def __get_pydantic_core_schema__(self, _source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._check, handler(str))

    def __get_pydantic_json_schema__(self, _core: CoreSchema, _handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "enum": self.codes()}

    def _check(self, code: str) -> str:
        if code not in self.codes():
            raise PydanticCustomError("code", "This is none of the codes.")
        return code


def _iso_only(told: object) -> object:
    """A date as ISO 8601 writes it: a number would be read as seconds since 1970."""
    if not isinstance(told, str) or len(told) != 10:
        raise PydanticCustomError("date", "A date is written as year-month-day, for example 2019-05-04.")
    return told


_Day = Annotated[date, BeforeValidator(_iso_only)]


def coded(codes: Callable[[date], Iterable[str]]) -> Any:
    """A text that is one of the codes of a list as it stands today."""
    return Annotated[str, _Coded(codes)]


def _list_of(model: Any) -> Any:
    return GenericAlias(list, (model,))


def _codes_of(question: Question, on: date) -> list[str]:
    return [str(choice.code) for choice in question.choices(on)]


def _type_of(question: Question) -> Any:
    match question.kind:
        case Kind.DATE:
            return _Day
        case Kind.ONE | Kind.PICK:
            return coded(partial(_codes_of, question))
        case Kind.MANY:
            return Annotated[_list_of(coded(partial(_codes_of, question))), Field(max_length=60)]
        case Kind.TEXT:
            return Annotated[str, StringConstraints(max_length=LONGEST)]
        case _:
            return Annotated[str, StringConstraints(max_length=question.length)]


def _optional(question: Question) -> Any:
    return (
        _type_of(question) | None,
        Field(default=None, description=str(question.label), json_schema_extra=_without_default),
    )


def _without_default(schema: dict[str, Any]) -> None:
    # Left out and null are two answers, so nothing is a default.
    schema.pop("default", None)


def _questions(subject: Subject) -> list[Question]:
    return [each for page in pages_of(subject) for each in page.questions]


def _fields(subject: Subject) -> dict[str, Any]:
    return {each.key: _optional(each) for each in _questions(subject) if not each.per_child}


def _made(name: str, **fields: Any) -> Any:
    return create_model(name, __base__=Form, **fields)


_OF_EACH_CHILD = [each for each in _questions(Subject.ADULT) if each.per_child]

Relation = _made(
    "Relation",
    child=(int, Field(ge=1, le=MOST, strict=True, description="Which child: their place among the children, from 1.")),
    **{
        each.key: (
            _type_of(each) | None,
            Field(
                default=None,
                description=str(each.label) % {"child": "the child"},
                json_schema_extra=_without_default,
            ),
        )
        for each in _OF_EACH_CHILD
    },
)

Child = _made("Child", **_fields(Subject.CHILD))

Adult = _made(
    "Adult",
    relations=(_list_of(Relation), Field(default=[], max_length=MOST, description="What they are to each child.")),
    **_fields(Subject.ADULT),
)


_Concern = _made(
    "_Concern",
    children=(_list_of(Child), Field(min_length=1, max_length=MOST, description="At least one, named or described.")),
    adults=(_list_of(Adult), Field(default=[], max_length=MOST)),
    source=(
        coded(lambda on: [each.code for each in codes_on("referral_source", on=on)]) | None,
        Field(
            default=None,
            description="The census code of who refers, for example 3A for a GP.",
            json_schema_extra=_without_default,
        ),
    ),
    **_fields(Subject.CONCERN),
)


class Concern(_Concern):  # type: ignore[misc, valid-type]
    """A concern about one child or several: every question of the form, none of them required but who it is about."""


class Notice(BaseModel):
    """Something that was received as it was told and could not be read as what was asked for."""

    pointer: str
    detail: str
    kept: Literal["as told"] = "as told"


def to_write(concern: BaseModel) -> Written:
    """The answers as the form keeps them."""
    told = concern.model_dump(exclude_unset=True)
    children = [Somebody(_mark(place), _answers(each)) for place, each in enumerate(told.pop("children"), start=1)]
    adults = [_adult(each) for each in told.pop("adults", [])]
    told.pop("source", None)
    return Written(_answers(told), children, adults)


def notices(written: Written, *, on: date) -> list[dict[str, str]]:
    """What cannot be read and goes as it was told."""
    return [Notice(pointer=_pointer(each), detail=each.words).model_dump() for each in unreadable(written, on=on)]


def not_answered(written: Written) -> list[str]:
    """Where the questions that matter most stand which have no answer at all: they will be asked."""
    return list(dict.fromkeys(_pointer(each) for each in gaps(written)))


def _mark(place: int) -> str:
    return f"c{place}"


def _adult(told: dict[str, Any]) -> Somebody:
    relations = told.pop("relations", [])
    answers = _answers(told)
    for each in relations:
        child = _mark(each.pop("child"))
        answers.update({f"{key}.{child}": value for key, value in _answers(each).items()})
    return Somebody("", answers)


def _answers(told: dict[str, Any]) -> Answered:
    """Answers as the form writes them; an empty text or list is a blank, as on the form."""
    written = {key: _in_the_forms_way(value) for key, value in told.items()}
    return {key: value for key, value in written.items() if value != ""}


def _in_the_forms_way(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, date | datetime):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, list):
        return ", ".join(value)
    # PostgreSQL keeps no NUL.
    return str(value).replace("\x00", "").replace("\r\n", "\n").strip()


def _pointer(gap: Gap) -> str:
    name = gap.asked.name.partition(".")[0]
    match gap.page.subject:
        case Subject.CHILD:
            return f"/children/{gap.number - 1}/{name}"
        case Subject.ADULT:
            inside = "relations" if gap.asked.question.per_child else name
            return f"/adults/{gap.number - 1}/{inside}"
        case _:
            return f"/{name}"
