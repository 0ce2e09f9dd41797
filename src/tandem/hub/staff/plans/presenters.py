"""A plan's answer in words, drawings and files, from the plain values that are saved of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from tandem.forecast.delivery.picture import failing_of, money_of, overlap_of, people_of
from tandem.hub.drawings import inline_svg
from tandem.hub.files.models import StoredFile
from tandem.hub.plan.models import SentPlan
from tandem.report.charts import NARROW, WIDE, Chart
from tandem.report.wording import decimals, percent, pounds

__all__ = ["CHARTS", "TABLES", "Answer", "answer_of", "progress"]

Told = Mapping[str, Any]

CHARTS: Mapping[str, Callable[[Told], Chart]] = {"together": overlap_of, "money": money_of, "people": people_of}
"""The drawings of an answer, by the name of their files."""
TABLES: Mapping[str, str] = {"money": "rows", "people": "people", "actions": "actions", "rests-on": "rests_on"}
"""Its tables to take away: the name of the file, and where the answer has the rows."""

_BRIEFINGS = {
    "html": gettext_lazy("To read and to print"),
    "docx": gettext_lazy("To work on, as a Word document"),
}
_TABLES = {
    "money": gettext_lazy("Money by year"),
    "people": gettext_lazy("People by year"),
    "actions": gettext_lazy("Actions"),
    "rests-on": gettext_lazy("What each number rests on"),
}


@dataclass(frozen=True, slots=True)
class YearRow:
    """One year: what the plan has, what is required, what comes of it, and in how many futures there is enough."""

    year: str
    planned: str
    required: str
    expected: str
    enough: str


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action, and in how many futures it is done in time."""

    action: str
    owner: str
    due: str
    progress: str
    in_time: str
    essential: bool


@dataclass(frozen=True, slots=True)
class OptionShown:
    """One option, with everything that was entered of it."""

    name: str
    entered: str
    saving: str
    confidence: str
    affected: list[tuple[str, str]]
    knock_on: str
    evidence: str
    reversible: str
    assessment: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group of people, the options that touch it, and what those save together."""

    group: str
    options: str
    saving: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The page, in the order it is read."""

    sentence: str
    charts: dict[str, dict[str, Any]]
    failing: tuple[str, ...]
    remedies: list[str]
    money: list[YearRow]
    people: list[YearRow]
    actions: list[ActionRow]
    reported: str
    options: list[OptionShown]
    order: str
    groups: list[GroupRow]
    unassessed: list[str]
    briefings: list[dict[str, Any]]
    files: list[dict[str, Any]]
    rests_on: list[dict[str, str]]
    caveats: list[str]
    made: list[tuple[str, str]]


def progress(plan: SentPlan) -> str:
    """What is going on, while something is."""
    if plan.is_over:
        return ""
    if plan.state == SentPlan.State.WAITING:
        return _("It waits for its turn. A plan takes some seconds.")
    return _("It is being worked out.")


def answer_of(plan: SentPlan, briefings: Iterable[StoredFile]) -> Answer | None:
    """The page of an answer; ``None`` until there is one."""
    told = plan.answer
    if told is None:
        return None

    def address(key: str, kind: str) -> str:
        return reverse("staff:plan_file", args=[plan.reference, key, kind])

    return Answer(
        told["sentence"],
        {name: _chart(name, make(told), address) for name, make in CHARTS.items()},
        failing_of(told),
        [each["words"] for each in told["remedies"]],
        [_money(each) for each in told["rows"]],
        [_people(each) for each in told["people"]],
        [_action(each) for each in told["actions"]],
        _day(told["as_of"]),
        [_option(each) for each in told["options"]],
        told["options_order"],
        [_group(each) for each in told["options_by_group"]],
        [each["option"] for each in told["options"] if not (each["equality_assessment"] and each["assessed_on"])],
        [
            {"file": each, "form": (suffix := (each.original or "").rpartition(".")[2]).upper()}
            | {"words": _BRIEFINGS[suffix]}
            for each in briefings
        ],
        [{"url": address(key, "csv"), "label": f"{words} (CSV)"} for key, words in _TABLES.items()]
        + [{"url": address("answer", "json"), "label": _("Everything, for another program (JSON)")}],
        told["rests_on"],
        told["caveats"],
        _made(plan, told),
    )


def _money(row: Told) -> YearRow:
    return YearRow(
        f"{row['year'] - 1}-{row['year'] % 100:02d}",
        pounds(row["approved"]),
        _range(pounds, row["required_mean"], row["required_low80"], row["required_high80"]),
        _range(pounds, row["gap_mean"], row["gap_low80"], row["gap_high80"]),
        percent(row["chance"], 0),
    )


def _people(row: Told) -> YearRow:
    return YearRow(
        str(row["year"]),
        _whole(row["posts"]),
        _range(_whole, row["required_middle"], row["required_low80"], row["required_high80"]),
        _range(_whole, row["expected_middle"], row["expected_low80"], row["expected_high80"]),
        percent(row["chance"], 0),
    )


def _action(row: Told) -> ActionRow:
    return ActionRow(
        row["action"],
        row["owner"],
        _day(row["due"]),
        percent(row["progress"], 0),
        percent(row["chance"], 0),
        row["essential"],
    )


def _option(row: Told) -> OptionShown:
    assessed = row["equality_assessment"] and row["assessed_on"]
    return OptionShown(
        row["option"],
        _("%(officer)s, %(day)s") % {"officer": row["officer"], "day": _day(row["entered"])},
        _saving(row["saving"]),
        row["confidence"],
        [(group.capitalize(), how) for group, how in row["affected"].items()],
        row["knock_on"],
        row["evidence"],
        row["reversible"],
        f"{row['equality_assessment']}, {_day(row['assessed_on'])}" if assessed else "",
    )


def _group(row: Told) -> GroupRow:
    return GroupRow(row["group"].capitalize(), "; ".join(row["options"]), _saving(row["saving"]))


def _saving(saving: Mapping[str, float]) -> str:
    """By year; saved values have years as words."""
    years = sorted(int(year) for year in saving)
    return ", ".join(f"{year - 1}-{year % 100:02d}: {pounds(saving[str(year)])}" for year in years)


def _range(words: Callable[[float], str], middle: float, low: float, high: float) -> str:
    return _("%(middle)s (%(low)s to %(high)s)") % {"middle": words(middle), "low": words(low), "high": words(high)}


def _whole(value: float) -> str:
    return decimals(value, 0)


def _day(text: str) -> str:
    return date_format(date.fromisoformat(text), "j F Y")


def _made(plan: SentPlan, told: Told) -> list[tuple[str, str]]:
    return [
        (_("Method"), told["method"]),
        (_("Version of the code"), told["version"]),
        (_("Hash of the plan’s files"), plan.digest),
        *told["inputs"].items(),
    ]


def _chart(name: str, chart: Chart, address: Callable[[str, str], str]) -> dict[str, Any]:
    return {
        "id": name,
        "title": chart.title,
        "wide": inline_svg(chart, width=WIDE, prefix=name),
        "narrow": inline_svg(chart, width=NARROW, prefix=name),
        "source": f"{chart.mark} {chart.source_line}".strip(),
        "words": chart.text_alternative,
        "downloads": [{"url": address(name, kind), "label": kind.upper()} for kind in ("svg", "png")],
    }
