"""A page of questions, ready to be drawn: the same parts for every question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from tandem.hub.partner.reading import UNKNOWN, Fault, parts_of
from tandem.hub.partner.steps import Step, before
from tandem.hub.referrals.form import Kind, Subject
from tandem.hub.referrals.form.faults import LONGEST
from tandem.hub.referrals.form.written import Answered, Asked, Written

__all__ = ["Field", "PageShown", "page_shown"]


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that a question offers."""

    id: str
    value: str
    label: str
    hint: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Part:
    """Day, month or year of a date."""

    id: str
    name: str
    label: str
    value: str
    most: int


@dataclass(frozen=True, slots=True)
class Field:
    """A question as it is drawn."""

    kind: str
    name: str
    id: str
    label: str
    hint: str
    value: str
    not_known: str
    is_not_known: bool
    fault: str
    options: tuple[Option, ...]
    parts: tuple[Part, ...]
    most: int
    autocomplete: str
    suggestions: tuple[str, ...]

    @property
    def described_by(self) -> str:
        """The elements that say more about the question, for whoever does not see the page."""
        return " ".join(f"{self.id}-{part}" for part, there in (("hint", self.hint), ("fault", self.fault)) if there)

    @property
    def first_id(self) -> str:
        """Where the error summary leads."""
        return self.parts[0].id if self.parts else self.options[0].id if self.options else self.id


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page of the form."""

    title: str
    lead: str
    help: str
    fields: tuple[Field, ...]
    action: str
    back: str
    from_check: bool
    optional: bool
    another: str
    """The words on the button that adds one more child or adult; empty where there is none."""

    @property
    def faulty(self) -> tuple[Field, ...]:
        """The questions whose answer we cannot read."""
        return tuple(field for field in self.fields if field.fault)


def page_shown(
    here: Step, written: Written, *, on: date, agencies: Sequence[str], faults: Sequence[Fault] = (), from_check: bool
) -> PageShown:
    """A page with what was answered on it so far."""
    answers = written.answers_of(here.page.subject, here.number)
    wrong = {fault.asked.name: fault.words for fault in faults}
    came_from = before(here, written)
    checking = reverse("partner:check")
    return PageShown(
        title=_title(here, written),
        lead=str(here.page.lead),
        help=here.page.help,
        fields=tuple(
            _field(asked, answers, on=on, fault=wrong.get(asked.name, ""), agencies=agencies)
            for asked in written.asked_on(here.page)
        ),
        action=here.url,
        back=checking if from_check else came_from.url if came_from else _start_of(here),
        from_check=from_check,
        optional=not here.page.essential,
        another=_another(here),
    )


def _start_of(here: Step) -> str:
    return reverse("partner:start" if here.page.essential else "partner:check")


def _another(here: Step) -> str:
    last = {
        (Subject.CHILD, "home"): _("Save and add another child"),
        (Subject.ADULT, "more"): _("Save and add another person"),
    }
    return last.get((here.page.subject, here.page.key), "")


def _title(here: Step, written: Written) -> str:
    words = str(here.page.title)
    if here.page.subject is Subject.CONCERN:
        return words
    people = written.people(here.page.subject)
    somebody = people[here.number - 1]
    if somebody.name and here.page.key != "who":
        return f"{words}: {somebody.name}"
    return words if len(people) == 1 else _("%(title)s (%(number)s)") % {"title": words, "number": here.number}


def _field(asked: Asked, answers: Answered, *, on: date, fault: str, agencies: Sequence[str]) -> Field:
    question, name = asked.question, asked.name
    id_ = "q-" + name.replace(".", "-")
    value = answers.get(name) or ""
    unknown = name in answers and answers[name] is None
    return Field(
        kind=question.kind.value,
        name=name,
        id=id_,
        label=asked.label,
        hint=str(question.hint),
        value=value,
        not_known=str(question.not_known),
        is_not_known=unknown,
        fault=fault,
        options=_options(asked, value, id_, unknown=unknown, on=on),
        parts=_parts(name, value, id_) if question.kind is Kind.DATE else (),
        most=LONGEST if question.kind is Kind.TEXT else question.length,
        autocomplete=question.autocomplete or "off",
        suggestions=tuple(agencies) if question.suggest_agencies else (),
    )


def _options(asked: Asked, value: str, id_: str, *, unknown: bool, on: date) -> tuple[Option, ...]:
    if asked.question.kind not in (Kind.ONE, Kind.PICK, Kind.MANY):
        return ()
    chosen = value.split(", ")
    offered = [
        (choice.code, str(choice.label), str(choice.hint), choice.code in chosen)
        for choice in asked.question.choices(on)
    ]
    offered.append((UNKNOWN, str(asked.question.not_known), "", unknown))
    return tuple(
        Option(f"{id_}-{number}", str(code), label, hint, picked)
        for number, (code, label, hint, picked) in enumerate(offered, start=1)
    )


def _parts(name: str, value: str, id_: str) -> tuple[Part, ...]:
    labels = (("day", _("Day"), 2), ("month", _("Month"), 2), ("year", _("Year"), 4))
    return tuple(
        Part(f"{id_}-{part}", f"{name}.{part}", label, typed, most)
        for (part, label, most), typed in zip(labels, parts_of(value), strict=True)
    )
