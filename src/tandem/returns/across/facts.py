"""What each return says of a child, in one shape: people, and things that begin and end, each with its cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from tandem.returns.annex_a.reader import AnnexA
from tandem.returns.collection import Collection
from tandem.returns.ssda903.reader import Ssda903Return

WHERE = ("table", "row", "line", "file")
"""Where a row stands: its table, its number from 1, its line, and its file or sheet."""


@dataclass(frozen=True, slots=True)
class Side:
    """One return's rows of one kind of thing.

    ``frame`` has ``child``, ``start``, ``end`` (null while it goes on), what
    else is compared, the line of each, and ``WHERE``; ``fields`` says what the
    return calls each.
    """

    kind: str
    frame: pl.DataFrame
    fields: Mapping[str, str]


def _side(kind: str, frame: pl.DataFrame, fields: Mapping[str, str]) -> Side:
    """A side whose every cell has its line: that of its row, where the file is a row a line."""
    lines = (pl.col("line").alias(f"{what}_line") for what in fields if f"{what}_line" not in frame.columns)
    return Side(kind, frame.with_columns(lines), fields)


@dataclass(slots=True)
class Held:
    """Everything that the returns given say, as far as it can be compared."""

    people: dict[str, list[Side]] = field(default_factory=dict)
    """By what is said (``born``, ``sex``, ``ethnicity``, ``upn``), the rows of ``child`` and ``value``."""
    sides: dict[tuple[str, str], Side] = field(default_factory=dict)
    """Things by return and kind: ``("cin", "cp_plan")``."""
    years: dict[str, Collection] = field(default_factory=dict)
    on: date | None = None
    """The day that Ofsted's lists show."""
    on_inferred: bool = False
    made: date | None = None
    """The day on which the census file was made, where it says so."""
    since: date | None = None
    """The first day of the hub's own records, where they are compared."""
    children: dict[str, pl.Series] = field(default_factory=dict)
    """The identifiers in each return."""

    def side(self, kind: str, thing: str) -> Side | None:
        """A return's things of one kind; ``None`` where its table was not given."""
        return self.sides.get((kind, thing))


def _where(table: str, file: pl.Expr) -> list[pl.Expr]:
    return [
        pl.lit(table).alias("table"),
        (pl.col("row") + 1).cast(pl.Int32).alias("row"),
        pl.col("line").cast(pl.Int32).alias("line"),
        file.cast(pl.String).alias("file"),
    ]


def _unreadable(frame: pl.DataFrame, fields: Mapping[str, str]) -> list[pl.Expr]:
    """Of each day, whether one was given that cannot be read."""
    return [
        pl.col(f"{name}_raw").is_not_null().alias(f"{what}_bad")
        for what, name in fields.items()
        if f"{name}_raw" in frame.columns
    ]


def add_cin(
    held: Held, read: Mapping[str, pl.DataFrame], file: str | None, year: Collection, kind: str = "cin"
) -> None:
    """Take what the census says, or another ``kind`` that holds the census's tables."""
    held.years[kind] = year
    ids = read["child"]["LAchildID"]
    held.children[kind] = ids.drop_nulls().unique()
    named = pl.lit(file, dtype=pl.String)
    child = read["child"].with_columns(pl.col("LAchildID").alias("child"))

    def person(said: str, *names: str) -> None:
        for name in names:
            of = child.filter(pl.col("child").is_not_null() & pl.col(name).is_not_null())
            line = pl.coalesce(f"{name}_line", "line").alias("line")
            frame = of.with_columns(line).select("child", pl.col(name).alias("value"), *_where("child", named))
            held.people.setdefault(said, []).append(Side(kind, frame, {"value": name}))

    person("born", "PersonBirthDate", "ExpectedPersonBirthDate")
    person("sex", "Sex")
    person("ethnicity", "Ethnicity")
    person("upn", "UPN")

    def things(thing: str, table: str, start: str, end: str | None, **also: str) -> None:
        frame = read[table]
        row_of = "row" if table == "child" else "child_row"
        held.sides[kind, thing] = _side(
            kind,
            frame.select(
                ids.gather(frame[row_of]).alias("child"),
                pl.col(start).alias("start"),
                pl.col(end if end else start).alias("end"),
                *(pl.col(name).alias(what) for what, name in also.items()),
                *_unreadable(frame, {"end": end or start, **also}),
                *(
                    pl.coalesce(f"{name}_line", "line").alias(f"{what}_line")
                    for what, name in {"start": start, "end": end or start, **also}.items()
                ),
                *_where(table, named),
            ).filter(pl.col("child").is_not_null() & pl.col("start").is_not_null()),
            {"start": start, "end": end or start, **also},
        )

    things(
        "episode", "episode", "CINreferralDate", "CINclosureDate",
        reason="ReasonForClosure", need="PrimaryNeedCode", source="ReferralSource", nfa="ReferralNFA",
    )  # fmt: skip
    things("cin_plan", "cin_plan", "CINPlanStartDate", "CINPlanEndDate")
    things("assessment", "assessment", "AssessmentActualStartDate", "AssessmentAuthorisationDate")
    things("enquiry", "section47", "S47ActualStartDate", None, conference="DateOfInitialCPC")
    things(
        "cp_plan", "cp_plan", "CPPstartDate", "CPPendDate",
        initial="InitialCategoryOfAbuse", latest="LatestCategoryOfAbuse", before="NumberOfPreviousCPP",
    )  # fmt: skip
    things("death", "child", "PersonDeathDate", None)


def add_ssda903(held: Held, read: Ssda903Return, year: Collection) -> None:
    """Take what the return on looked-after children says."""
    held.years["ssda903"] = year
    held.children["ssda903"] = (
        pl.concat([frame["CHILD"] for name, frame in read.tables.items() if "CHILD" in frame.columns])
        .drop_nulls()
        .unique()
    )
    if "Header" in read.tables:
        header = read.tables["Header"].filter(pl.col("CHILD").is_not_null())
        for said, name in (("born", "DOB"), ("sex", "SEX"), ("ethnicity", "ETHNIC"), ("upn", "UPN")):
            frame = header.filter(pl.col(name).is_not_null()).select(
                pl.col("CHILD").alias("child"), pl.col(name).alias("value"), *_where("Header", pl.col("file"))
            )
            held.people.setdefault(said, []).append(Side("ssda903", frame, {"value": name}))
    if "Episodes" in read.tables:
        held.sides["ssda903", "care"] = _side(
            "ssda903",
            _periods(read.tables["Episodes"]),
            {"start": "DECOM", "end": "DEC", "reason": "REC", "status": "LS", "place": "PLACE"},
        )
    for thing, table, start, end in (
        ("uasc", "UASC", "DUC", "DUC"),
        ("placed", "PlacedAdoption", "DATE_PLACED", "DATE_PLACED_CEASED"),
        ("matched", "AD1", "DATE_MATCH", "DATE_MATCH"),
    ):
        if table in read.tables:
            frame = read.tables[table].filter(pl.col("CHILD").is_not_null())
            held.sides["ssda903", thing] = _side(
                "ssda903",
                frame.select(
                    pl.col("CHILD").alias("child"),
                    pl.col(start).alias("start"),
                    pl.col(end).alias("end"),
                    *_where(table, pl.col("file")),
                ),
                {"start": start, "end": end},
            )


def _periods(episodes: pl.DataFrame) -> pl.DataFrame:
    """Periods of care: a child's episodes run together until one ends that is no mere change (X1).

    ``whole`` says whether the return has the first episode, which began with
    the child's coming into care (RNE S); else the period began earlier than
    ``start``.
    """
    ordered = episodes.filter(pl.col("CHILD").is_not_null() & pl.col("DECOM").is_not_null()).sort(
        "CHILD", "DECOM", "row"
    )
    over = (pl.col("DEC").is_not_null() & (pl.col("REC") != "X1")).shift(1).over("CHILD").fill_null(value=True)
    numbered = ordered.with_columns(
        (over | (pl.col("RNE") == "S").fill_null(value=False)).cum_sum().over("CHILD").alias("period")
    )
    last = pl.col("DEC").is_not_null() & (pl.col("REC") != "X1")
    return (
        numbered.group_by("CHILD", "period", maintain_order=True)
        .agg(
            pl.first("DECOM").alias("start"),
            pl.when(last.last()).then(pl.last("DEC")).alias("end"),
            pl.when(last.last()).then(pl.last("REC")).alias("reason"),
            pl.last("LS").alias("status"),
            pl.last("PLACE").alias("place"),
            (pl.first("RNE") == "S").alias("whole"),
            pl.last("DEC_raw").is_not_null().alias("end_bad"),
            pl.lit("Episodes").alias("table"),
            (pl.first("row") + 1).cast(pl.Int32).alias("row"),
            pl.first("line").cast(pl.Int32).alias("line"),
            pl.first("file").cast(pl.String).alias("file"),
            (pl.last("row") + 1).cast(pl.Int32).alias("last_row"),
            pl.last("line").cast(pl.Int32).alias("last_line"),
            pl.last("file").cast(pl.String).alias("last_file"),
        )
        .rename({"CHILD": "child"})
        .drop("period")
    )


_CHILD = "Child Unique ID"
_PEOPLE = {"born": "Date of Birth", "sex": "Gender", "ethnicity": "Ethnicity"}
_THINGS: dict[int, list[tuple[str, dict[str, str]]]] = {
    3: [
        (
            "referral",
            {
                "start": "Date of referral",
                "end": "Date of referral",
                "source": "Referral Source",
                "nfa": "Referral NFA?",
            },
        )
    ],
    4: [
        (
            "assessment",
            {"start": "Continuous Assessment Start Date", "end": "Continuous Assessment Date of Authorisation"},
        )
    ],
    5: [
        (
            "enquiry",
            {
                "start": "Strategy discussion initiating Section 47 Enquiry Start Date",
                "end": "Strategy discussion initiating Section 47 Enquiry Start Date",
                "conference": "Date of Initial Child Protection Conference",
            },
        )
    ],
    6: [
        (
            "episode",
            {
                "start": "CIN Start Date",
                "end": "CIN Closure Date",
                "reason": "Reason for Closure",
                "need": "Primary Need Code",
            },
        )
    ],
    7: [
        (
            "cp_plan",
            {
                "start": "Child Protection Plan Start Date",
                "end": "Child Protection Plan End Date",
                "initial": "Initial Category of Abuse",
                "latest": "Latest Category of Abuse",
                "before": "Number of Previous Child Protection Plans",
            },
        )
    ],
    8: [
        (
            "care",
            {
                "start": "Date Started to be Looked After",
                "end": "Date Ceased to be Looked After",
                "reason": "Reason Ceased to be Looked After",
                "status": "Child's Legal Status",
                "place": "Placement Type",
                "alone": "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
            },
        )
    ],
    9: [("leaver", {"start": "Eligibility Category", "end": "Eligibility Category"})],
    10: [
        (
            "placed",
            {
                "start": "Date of Decision that Child Should be Placed for Adoption",
                "end": "Date of Decision that Child Should No Longer be Placed for Adoption",
            },
        ),
        (
            "matched",
            {
                "start": "Date of Matching Child and Prospective Adopters",
                "end": "Date of Matching Child and Prospective Adopters",
            },
        ),
    ],
}
"""What each list holds, and what it calls it."""
_HAPPENED = {
    1: ("Date of Contact",),
    2: ("Assessment start date",),
    3: ("Date of referral",),
    4: ("Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation"),
    5: ("Strategy discussion initiating Section 47 Enquiry Start Date",),
    6: ("CIN Start Date", "Date Child Was Last Seen", "CIN Closure Date"),
    7: ("Child Protection Plan Start Date", "Date of the Last Statutory Visit", "Child Protection Plan End Date"),
    8: ("Date Started to be Looked After", "Date of Last Social Work Visit", "Date Ceased to be Looked After"),
}
"""Days of what had happened when the lists were made."""
_NAMED_BY = 3
"""So many rows must name a day before it is believed to be that of the lists: one may be a slip of the pen."""


def add_annex_a(held: Held, read: AnnexA) -> None:
    """Take what Ofsted's lists say."""
    held.children["annex_a"] = read.ids
    places = pl.Series([origin.name for origin in read.origins], dtype=pl.String)
    for number, frame in read.tables.items():
        if number == 11:
            continue
        of = frame.filter(pl.col(_CHILD).is_not_null())
        named = places.gather(of["source"]).alias("file")
        table = f"List {number}"
        of = of.with_columns(named).rename({_CHILD: "child"})
        for said, name in _PEOPLE.items():
            people = of.filter(pl.col(name).is_not_null()).select(
                "child", pl.col(name).alias("value"), *_where(table, pl.col("file"))
            )
            held.people.setdefault(said, []).append(Side("annex_a", people, {"value": name}))
        for thing, fields in _THINGS.get(number, []):
            things = of.select(
                "child",
                *(pl.col(name).alias(what) for what, name in fields.items()),
                *_unreadable(of, fields),
                *_where(table, pl.col("file")),
            ).filter(pl.col("start").is_not_null())
            held.sides["annex_a", thing] = _side("annex_a", things, fields)


def day_of(read: AnnexA) -> date | None:
    """The day that the lists show: the latest on which enough of their rows say that something happened."""
    days = [frame[name] for number, frame in read.tables.items() for name in _HAPPENED.get(number, ()) if name in frame]
    named = pl.concat(days).drop_nulls().value_counts(name="rows") if days else pl.DataFrame()
    if not named.height:
        return None
    enough = named.filter(pl.col("rows") >= _NAMED_BY)
    latest = (enough if enough.height else named).to_series(0).max()
    return latest if isinstance(latest, date) else None
