"""Whether a plan can be delivered, as a briefing to read out."""

from __future__ import annotations

from tandem.core.figure import Cell, Column, Figure, FigureTable, Interval, IntervalKind, Provenance, Unit
from tandem.forecast.cost_result import Range
from tandem.forecast.delivery.options import ORDER, Option, by_group, protected_source
from tandem.forecast.delivery.picture import NAMES, failing_of, money_of, overlap_of, people_of
from tandem.forecast.delivery.result import METHOD, Delivery
from tandem.forecast.result import Year
from tandem.published import entry
from tandem.report.documents import Document, KeyNumber, Section
from tandem.report.wording import day

__all__ = ["document_of"]


def document_of(found: Delivery) -> Document:
    """Sentence, the strip, each condition by year, what would do, what that would displace, and what it rests on."""
    told, alone = found.to_dict(), found.alone
    sections = [
        Section("Do they hold together?", chart=overlap_of(told)),
        Section("Where it fails", points=failing_of(told), paragraphs=(_failing_head(found),)),
        Section("What would bring it to 80 of 100", points=found.remedy_words()),
        Section("Money", chart=money_of(told), table=_money(found)),
        Section("People", chart=people_of(told), table=_people(found)),
        Section("Actions", table=_actions(found)),
    ]
    if found.options:
        sections += [
            Section("What closing the gap would displace", paragraphs=(ORDER,), table=_options(found)),
            *(_option(each) for each in found.options),
            Section(
                "All options together, by whom they touch",
                paragraphs=(f"A saving that touches two groups stands under both. {protected_source()}.",),
                table=_groups(found),
            ),
        ]
    sections += [
        Section("What each number rests on", table=_rests_on(found)),
        Section("Take care", points=found.caveats),
    ]
    return Document(
        f"Can {found.plan.name} be delivered?",
        found.sentence,
        (
            KeyNumber("All three together", _share("All three together", found.chance)),
            *(KeyNumber(NAMES[name], _share(NAMES[name], share)) for name, share in alone.items()),
        ),
        tuple(sections),
        _sources(found),
        "Invented plan" if found.plan.invented else "",
    )


def _failing_head(found: Delivery) -> str:
    return f"Of the {100 * (1 - found.chance):.0f} of 100 futures in which the plan fails, it does so for want of:"


def _share(name: str, value: float) -> Figure:
    return Figure(name, value, Unit.SHARE, method=METHOD, derived=True)


def _money_figure(name: str, year: int, each: Range) -> Figure:
    limits = Interval(each.low80, each.high80, 0.8, IntervalKind.PREDICTION)
    return Figure(f"{name}, {year}", each.mean, Unit.POUNDS, interval=limits, year=year, method=METHOD, derived=True)


def _people_figure(name: str, each: Year) -> Figure:
    limits = Interval(each.low80, each.high80, 0.8, IntervalKind.PREDICTION)
    return Figure(
        f"{name}, {each.year}",
        each.middle,
        Unit.FULL_TIME_EQUIVALENT,
        interval=limits,
        year=each.year,
        method=METHOD,
        derived=True,
    )


def _money(found: Delivery) -> FigureTable:
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "year": f"{each.year - 1}-{each.year % 100:02d}",
            "approved": Figure(f"Approved, {each.year}", each.approved, Unit.POUNDS, year=each.year),
            "required": _money_figure("Required", each.year, each.required),
            "gap": _money_figure("Required less approved", each.year, each.gap),
            "chance": _share(f"Enough, {each.year}", each.chance),
        }
        for each in found.money
    )
    columns = (
        Column("year", "Year"),
        Column("approved", "Approved", Unit.POUNDS),
        Column("required", "Required, with 80 of 100 futures", Unit.POUNDS),
        Column("gap", "Required less approved", Unit.POUNDS),
        Column("chance", "Enough in", Unit.SHARE),
    )
    return FigureTable("Money by year", columns, rows, method=METHOD)


def _people(found: Delivery) -> FigureTable:
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "year": each.year,
            "posts": Figure(f"Posts, {each.year}", each.posts, Unit.FULL_TIME_EQUIVALENT, year=each.year),
            "required": _people_figure("Required", each.required),
            "expected": _people_figure("Expected", each.expected),
            "chance": _share(f"Enough, {each.year}", each.chance),
        }
        for each in found.people
    )
    columns = (
        Column("year", "At 30 September"),
        Column("posts", "Posts in the plan", Unit.FULL_TIME_EQUIVALENT),
        Column("required", "Case holders required, with 80 of 100 futures", Unit.FULL_TIME_EQUIVALENT),
        Column("expected", "Expected at work", Unit.FULL_TIME_EQUIVALENT),
        Column("chance", "Enough in", Unit.SHARE),
    )
    return FigureTable("People by year", columns, rows, method=METHOD)


def _actions(found: Delivery) -> FigureTable:
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "action": each.action.name,
            "owner": each.action.owner,
            "due": day(each.action.due),
            "rests": "yes" if each.action.essential else "no",
            "progress": Figure(f"Progress, {each.action.name}", each.action.progress, Unit.SHARE),
            "chance": _share(f"In time, {each.action.name}", each.chance),
        }
        for each in found.actions
    )
    columns = (
        Column("action", "Action"),
        Column("owner", "Owner"),
        Column("due", "Due"),
        Column("rests", "The plan rests on it"),
        Column("progress", "Done so far", Unit.SHARE),
        Column("chance", "In time in", Unit.SHARE),
    )
    return FigureTable(f"Actions, as reported by {day(found.plan.as_of)}", columns, rows, method=METHOD)


def _years(found: Delivery) -> list[int]:
    return sorted({year for each in found.options for year in each.saving})


def _saving(name: str, year: int, saving: float | None) -> Cell:
    return Figure(f"Saving, {name}, {year}", saving, Unit.POUNDS, year=year) if saving is not None else "–"


def _saving_columns(found: Delivery) -> tuple[Column, ...]:
    return tuple(Column(str(year), f"Saving {year - 1}-{year % 100:02d}", Unit.POUNDS) for year in _years(found))


def _options(found: Delivery) -> FigureTable:
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "option": each.name,
            "officer": each.officer,
            **{str(year): _saving(each.name, year, each.saving.get(year)) for year in _years(found)},
            "confidence": each.confidence,
        }
        for each in found.options
    )
    columns = (
        Column("option", "Option"),
        Column("officer", "Entered by"),
        *_saving_columns(found),
        Column("confidence", "Confidence in the saving"),
    )
    return FigureTable("Options", columns, rows)


def _option(each: Option) -> Section:
    assessment = (
        f"Equality impact assessment: {each.assessment}, {day(each.assessed)}."
        if each.assessment is not None and each.assessed is not None
        else "No equality impact assessment: this cannot be published."
    )
    return Section(
        each.name,
        points=(
            f"Entered by {each.officer}, {day(each.entered)}; confidence in the saving: {each.confidence}.",
            *(f"{group.capitalize()}: {how}" for group, how in each.affected.items()),
            f"Demand it may bring elsewhere: {each.knock_on} Evidence: {each.evidence}",
            f"Can it be undone? {each.reversible}",
            assessment,
        ),
    )


def _groups(found: Delivery) -> FigureTable:
    rows: tuple[dict[str, Cell], ...] = tuple(
        {
            "group": each.group.capitalize(),
            "options": len(each.options),
            "which": "; ".join(each.options),
            **{str(year): _saving(each.group, year, each.saving.get(year)) for year in _years(found)},
        }
        for each in by_group(found.plan.options)
    )
    columns = (
        Column("group", "Who"),
        Column("options", "Options"),
        Column("which", "Which"),
        *_saving_columns(found),
    )
    return FigureTable("By group", columns, rows)


def _rests_on(found: Delivery) -> FigureTable:
    columns = (
        Column("number", "Number"),
        Column("how", "How it is worked out"),
        Column("source", "From"),
        Column("sure", "How sure"),
    )
    rows: tuple[dict[str, Cell], ...] = tuple(
        {"number": each.number, "how": each.how, "source": each.source, "sure": each.sure} for each in found.rests_on
    )
    return FigureTable("What each number rests on", columns, rows)


def _sources(found: Delivery) -> tuple[Provenance, ...]:
    held = (entry(key) for key in found.inputs)
    return tuple(Provenance(each.key, each.title, each.publisher, each.release) for each in held)
