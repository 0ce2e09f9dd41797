"""Each census table made ready for the rules, once: day numbers, what surrounds a row, and counts about it."""

from __future__ import annotations

import polars as pl

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import Kind, codes_of, tables
from tandem.returns.spans import counted, falls_in, fetched, first_row, never, overlapping, until

Frames = dict[str, pl.DataFrame]
_YES = ["true", "1"]
_NO = ["false", "0"]
_UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def enriched(read: Frames, census: Census) -> Frames:
    """The tables that rules read, by name, and ``whole``: one row about the return."""
    made = {name: _days(name, frame) for name, frame in read.items()}
    made["child"] = _birthdays(made["child"], read["child"])
    made["episode"] = _episodes(made)
    made["child"] = _children(made)
    for name in ("assessment", "cin_plan", "section47", "cp_plan"):
        made[name] = _beside_episode(made, name)
    made["assessment"] = _assessments(made)
    made["section47"] = _section47s(made)
    made["cin_plan"], made["cp_plan"], made["review"] = _plans(made)
    made["factor"] = _factors(made)
    made["disability"] = _disabilities(made)
    made["episode"] = _episode_counts(made)
    made["whole"] = _whole(made, census)
    return made


def _days(name: str, frame: pl.DataFrame) -> pl.DataFrame:
    known = tables()[name]
    dates = known.of(Kind.DATE)
    return frame.select(
        "row",
        *(f"{parent}_row" for parent in known.parents),
        *(field for field in known.fields if field not in dates),
        *(pl.col(date).cast(pl.Int32) for date in dates),
        *(pl.col(f"{date}_raw").is_not_null().alias(f"{date}_bad") for date in dates),
    )


def _ended(date: str) -> pl.Expr:
    return pl.col(date).is_not_null() | pl.col(f"{date}_bad")


def _birthdays(frame: pl.DataFrame, read: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(read["PersonBirthDate"].dt.offset_by("25y").cast(pl.Int32).alias("birthday_25"))


def _children(made: Frames) -> pl.DataFrame:
    frame, episode = made["child"], made["episode"]
    many = frame.height
    weighed = [pl.col("UPN").str.slice(place, 1).cast(pl.Int32, strict=False) * (place + 1) for place in range(1, 12)]
    last = pl.col("UPN").str.slice(12, 1)
    # The thirteenth character of a temporary number is a letter and counts as its place in the check alphabet.
    final = pl.coalesce(
        last.cast(pl.Int32, strict=False),
        last.replace_strict(list(_UPN_LETTERS), list(range(23)), default=None, return_dtype=pl.Int32),
    )
    remainder = (pl.sum_horizontal(*weighed, ignore_nulls=False) + final * 13) % 23
    return frame.with_columns(
        pl.len().over("UPN").cast(pl.Int32).alias("same_upn"),
        pl.len().over("LAchildID").cast(pl.Int32).alias("same_id"),
        remainder.replace_strict(list(range(23)), list(_UPN_LETTERS), default=None, return_dtype=pl.String).alias(
            "upn_check"
        ),
        counted(episode, "child_row", many).alias("episodes"),
        counted(episode.filter(pl.col("going_on")), "child_row", many).alias("episodes_going_on"),
        counted(episode.filter(~pl.col("nfa")), "child_row", many).alias("episodes_not_nfa"),
        counted(made["disability"], "child_row", many).alias("disabilities"),
    )


def _episodes(made: Frames) -> pl.DataFrame:
    frame, child = made["episode"], made["child"]
    flag = pl.col("ReferralNFA")
    frame = frame.with_columns(
        flag.is_in(_YES).fill_null(value=False).alias("nfa"), flag.is_in(_NO).fill_null(value=False).alias("going_on")
    ).with_columns(
        (pl.col("going_on") & ~_ended("CINclosureDate")).alias("open"),
        pl.lit(None, dtype=pl.String).alias("CINdetailsID"),
    )
    on = frame["child_row"]
    latest = (
        frame.filter(pl.col("CINreferralDate").is_not_null())
        .group_by("child_row")
        .agg(pl.col("row", "CINreferralDate").sort_by("CINreferralDate").last())
    )
    beside = frame.select("child_row").join(latest, "child_row", "left", maintain_order="left")
    # A referral that went no further and has no closure lasts no time: others may come in after it.
    last = (
        pl.when(pl.col("going_on") | _ended("CINclosureDate"))
        .then(until("CINreferralDate", "CINclosureDate"))
        .otherwise(never("CINreferralDate"))
    )
    within, over = overlapping(frame, "child_row", "CINreferralDate", last, frame.height)
    return frame.with_columns(
        counted(frame.filter(pl.col("open")), "child_row", child.height).gather(on).alias("open_of_child"),
        beside["CINreferralDate"].alias("latest_referral"),
        beside["row"].alias("latest_row"),
        pl.coalesce(within, over).alias("overlapped_row"),
        *fetched(child, on, "PersonDeathDate", "PersonDeathDate_bad", "PersonBirthDate", "PersonBirthDate_bad"),
        *fetched(child, on, "ExpectedPersonBirthDate", "birthday_25"),
    )


def _beside_episode(made: Frames, name: str) -> pl.DataFrame:
    frame, episode = made[name], made["episode"]
    shared = ["CINreferralDate", "CINclosureDate", "ReasonForClosure", "ReferralNFA", "nfa", "PersonDeathDate"]
    if name in {"section47", "cp_plan"}:
        frame = frame.with_columns(episode["DateOfInitialCPC"].gather(frame["episode_row"]).alias("icpc_of_episode"))
    return frame.with_columns(*fetched(episode, frame["episode_row"], *shared))


def _assessments(made: Frames) -> pl.DataFrame:
    frame, factor, episodes = made["assessment"], made["factor"], made["episode"].height
    frame = frame.with_columns((~_ended("AssessmentAuthorisationDate")).alias("open"))
    on = frame["episode_row"]
    begun = "AssessmentActualStartDate"
    last = until(begun, "AssessmentAuthorisationDate")
    within, _ = overlapping(frame, "episode_row", begun, last, frame.height, touching=True)
    known = factor.filter(pl.col("AssessmentFactors").is_in(codes_of("AssessmentFactors")))
    none_found = factor.filter(pl.col("AssessmentFactors") == "21")
    return frame.with_columns(
        counted(frame, "episode_row", episodes).gather(on).alias("of_episode"),
        counted(frame.filter(pl.col("open")), "episode_row", episodes).gather(on).alias("open_of_episode"),
        counted(factor, "assessment_row", frame.height).alias("factors"),
        counted(known, "assessment_row", frame.height).alias("valid_factors"),
        (counted(none_found, "assessment_row", frame.height) > 0).alias("factor_21"),
        within.alias("during_row"),
    )


def _section47s(made: Frames) -> pl.DataFrame:
    frame, episodes = made["section47"], made["episode"].height
    flag, begun = pl.col("ICPCnotRequired"), "S47ActualStartDate"
    frame = frame.with_columns(
        flag.is_in(_YES).fill_null(value=False).alias("not_required"),
        flag.is_in(_NO).fill_null(value=False).alias("required"),
    ).with_columns((~_ended("DateOfInitialCPC") & ~pl.col("not_required")).alias("open"))
    # An enquiry that needed no conference ended on a day the census does not collect: it cannot be said to overlap.
    last = (
        pl.when(pl.col("open") | _ended("DateOfInitialCPC"))
        .then(until(begun, "DateOfInitialCPC"))
        .otherwise(never(begun))
    )
    within, _ = overlapping(frame, "episode_row", begun, last, frame.height, touching=True)
    return frame.with_columns(
        counted(frame.filter(pl.col("open")), "episode_row", episodes)
        .gather(frame["episode_row"])
        .alias("open_of_episode"),
        within.alias("during_row"),
    )


_CIN = ("CINPlanStartDate", "CINPlanEndDate")
_CP = ("CPPstartDate", "CPPendDate")


def _plans(made: Frames) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    children, episodes = made["child"].height, made["episode"].height
    cin = made["cin_plan"].with_columns((~_ended("CINPlanEndDate")).alias("open"))
    cp = made["cp_plan"].with_columns((~_ended("CPPendDate")).alias("open"))
    open_cin, open_cp = cin.filter(pl.col("open")), cp.filter(pl.col("open"))
    cin_within, cin_over = overlapping(cin, "child_row", _CIN[0], until(*_CIN), cin.height)
    cp_within, cp_over = overlapping(cp, "child_row", _CP[0], until(*_CP), cp.height, touching=True)
    conferences = pl.concat(
        [
            made["section47"].select("episode_row", pl.col("DateOfInitialCPC").alias("day")),
            made["episode"].select(pl.col("row").alias("episode_row"), pl.col("DateOfInitialCPC").alias("day")),
        ]
    ).drop_nulls()
    on_the_day = cp.join(
        conferences.unique(), left_on=["episode_row", "CPPstartDate"], right_on=["episode_row", "day"], how="semi"
    )["row"]
    cin_made = cin.with_columns(
        counted(open_cin, "child_row", children).gather(cin["child_row"]).alias("open_of_child"),
        first_row(open_cp, "episode_row", episodes).gather(cin["episode_row"]).alias("open_cp_row"),
        pl.coalesce(cin_within, cin_over).alias("overlapped_row"),
        falls_in(cin, _CIN[0], cp, _CP, "child_row").alias("in_cp_row"),
    )
    cp_made = cp.with_columns(
        counted(open_cp, "child_row", children).gather(cp["child_row"]).alias("open_of_child"),
        pl.coalesce(cp_within, cp_over).alias("overlapped_row"),
        falls_in(cp, _CP[0], cin, _CIN, "child_row").alias("in_cin_row"),
        pl.col("row").is_in(on_the_day.implode()).alias("starts_on_conference"),
        first_row(made["section47"], "episode_row", episodes).gather(cp["episode_row"]).alias("section47_row"),
    )
    review = made["review"]
    review = review.with_columns(
        *fetched(cp, review["cp_plan_row"], "CPPstartDate", "CPPendDate", "CINclosureDate"),
        falls_in(review, "CPPreviewDate", cin, _CIN, "episode_row").alias("in_cin_row"),
    )
    return cin_made, cp_made, review


def _factors(made: Frames) -> pl.DataFrame:
    frame, assessment = made["factor"], made["assessment"]
    return frame.with_columns(
        pl.len().over("assessment_row").cast(pl.Int32).alias("of_assessment"),
        pl.len().over("assessment_row", "AssessmentFactors").cast(pl.Int32).alias("same_code"),
        *fetched(assessment, frame["assessment_row"], "AssessmentAuthorisationDate", "AssessmentAuthorisationDate_bad"),
    )


def _disabilities(made: Frames) -> pl.DataFrame:
    return made["disability"].with_columns(
        pl.len().over("child_row").cast(pl.Int32).alias("of_child"),
        pl.len().over("child_row", "Disability").cast(pl.Int32).alias("same_code"),
        (pl.col("Disability") == "NONE").any().over("child_row").alias("none_given"),
        (pl.col("Disability") != "NONE").any().over("child_row").alias("some_given"),
        *fetched(made["child"], made["disability"]["child_row"], "PersonBirthDate", "PersonBirthDate_bad"),
        *fetched(made["child"], made["disability"]["child_row"], "episodes_going_on"),
    )


_ACTIVITY = {
    "assessment": ("AssessmentActualStartDate", "AssessmentAuthorisationDate"),
    "section47": ("S47ActualStartDate", "DateOfInitialCPC"),
}
"""The dates that are activity in an episode: no module without one is."""


def _episode_counts(made: Frames) -> pl.DataFrame:
    episode = made["episode"]
    many = episode.height
    return episode.with_columns(
        *(
            counted(made[table], "episode_row", many).alias(f"{table}s")
            for table in ("assessment", "section47", "cin_plan", "cp_plan")
        ),
        *(
            counted(made[table].filter(pl.col("open")), "episode_row", many).alias(f"open_{table}s")
            for table in ("assessment", "section47")
        ),
        *(
            counted(made[table].filter(pl.any_horizontal(*map(_ended, dates))), "episode_row", many).alias(
                f"dated_{table}s"
            )
            for table, dates in _ACTIVITY.items()
        ),
        counted(
            made["section47"].filter(pl.col("DateOfInitialCPC") == pl.col("icpc_of_episode")), "episode_row", many
        ).alias("same_day_conferences"),
    )


def _whole(made: Frames, census: Census) -> pl.DataFrame:
    child = made["child"]
    unsexed = child.filter((pl.col("Sex").is_null() | (pl.col("Sex") == "U")) & ~_ended("ExpectedPersonBirthDate"))
    disability = made["disability"].filter(pl.col("Disability") != "NONE")
    used = disability["Disability"].unique()
    each = disability.group_by("child_row").agg(pl.col("Disability").n_unique().alias("codes"))
    return pl.DataFrame(
        {
            "row": [0],
            "headers": [made["header"].height],
            "children": [child.height],
            "without_sex": [unsexed.height],
            "disability_codes": [used.is_in(list(codes_of("Disability"))).sum()],
            "disabled_children": [each.height],
            "with_several": [each.filter(pl.col("codes") > 1).height],
            "plans_started": [_in_year(made["cp_plan"]["CPPstartDate"], census)],
            "conferences_held": [
                sum(_in_year(made[table]["DateOfInitialCPC"], census) for table in ("section47", "episode"))
            ],
        }
    )


def _in_year(days: pl.Series, census: Census) -> int:
    return int(days.is_between(census.start, census.end).sum())
