"""Each census table made ready for the rules, once: day numbers, what surrounds a row, and counts about it."""

from __future__ import annotations

import polars as pl

from tandem.returns.cin.census import Census
from tandem.returns.cin.layout import Kind, codes_of, tables
from tandem.returns.spans import counted, fetched, overlapping, starts_inside

Frames = dict[str, pl.DataFrame]
_YES = ["true", "1"]
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
    return frame.with_columns(read["PersonBirthDate"].dt.offset_by("26y").cast(pl.Int32).alias("birthday_26"))


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
        pl.len().over("UPN").alias("same_upn"),
        pl.len().over("LAchildID").alias("same_id"),
        remainder.replace_strict(list(range(23)), list(_UPN_LETTERS), default=None, return_dtype=pl.String).alias(
            "upn_check"
        ),
        counted(episode, "child_row", many).alias("episodes"),
        counted(episode.filter(pl.col("going_on")), "child_row", many).alias("episodes_going_on"),
        counted(made["disability"], "child_row", many).alias("disabilities"),
    )


def _episodes(made: Frames) -> pl.DataFrame:
    frame, children = made["episode"], made["child"].height
    nfa = pl.col("ReferralNFA").is_in(_YES).fill_null(value=False)
    frame = frame.with_columns(nfa.alias("nfa"), (~nfa).alias("going_on")).with_columns(
        (pl.col("going_on") & ~_ended("CINclosureDate")).alias("open"),
        pl.lit(None).alias("CINdetailsID"),
    )
    open_episodes = counted(frame.filter(pl.col("open")), "child_row", children)
    latest = (
        pl.DataFrame({"child_row": pl.int_range(children, dtype=pl.Int32, eager=True)})
        .join(frame.group_by("child_row").agg(pl.col("CINreferralDate").max().alias("latest")), "child_row", "left")
        .sort("child_row")
        .get_column("latest")
    )
    child, on = made["child"], frame["child_row"]
    within, over = overlapping(
        frame.filter(pl.col("going_on")), "child_row", "CINreferralDate", "CINclosureDate", frame.height
    )
    return frame.with_columns(
        open_episodes.gather(on).alias("open_of_child"),
        latest.gather(on).alias("latest_referral"),
        (within | over).alias("overlaps"),
        *fetched(child, on, "PersonDeathDate", "PersonDeathDate_bad", "PersonBirthDate", "PersonBirthDate_bad"),
        *fetched(child, on, "ExpectedPersonBirthDate", "birthday_26"),
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
    within, _ = overlapping(
        frame, "episode_row", "AssessmentActualStartDate", "AssessmentAuthorisationDate", frame.height
    )
    none_found = factor.filter(pl.col("AssessmentFactors") == "21")
    return frame.with_columns(
        counted(frame, "episode_row", episodes).gather(on).alias("of_episode"),
        counted(frame.filter(pl.col("open")), "episode_row", episodes).gather(on).alias("open_of_episode"),
        counted(factor, "assessment_row", frame.height).alias("factors"),
        (counted(none_found, "assessment_row", frame.height) > 0).alias("factor_21"),
        within.alias("starts_during_another"),
    )


def _section47s(made: Frames) -> pl.DataFrame:
    frame, episodes = made["section47"], made["episode"].height
    not_required = pl.col("ICPCnotRequired").is_in(_YES).fill_null(value=False)
    frame = frame.with_columns(not_required.alias("not_required")).with_columns(
        (~_ended("DateOfInitialCPC") & ~pl.col("not_required")).alias("open")
    )
    # An enquiry that needed no conference ended on a day the census does not collect: it cannot be said to overlap.
    ends = frame.with_columns(
        pl.when(pl.col("not_required") & pl.col("DateOfInitialCPC").is_null())
        .then(pl.col("S47ActualStartDate"))
        .otherwise(pl.col("DateOfInitialCPC"))
        .alias("DateOfInitialCPC")
    )
    within, _ = overlapping(ends, "episode_row", "S47ActualStartDate", "DateOfInitialCPC", frame.height)
    return frame.with_columns(
        counted(frame.filter(pl.col("open")), "episode_row", episodes)
        .gather(frame["episode_row"])
        .alias("open_of_episode"),
        within.alias("starts_during_another"),
    )


def _plans(made: Frames) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    children = made["child"].height
    cin = made["cin_plan"].with_columns((~_ended("CINPlanEndDate")).alias("open"))
    cp = made["cp_plan"].with_columns((~_ended("CPPendDate")).alias("open"))
    open_cin = counted(cin.filter(pl.col("open")), "child_row", children)
    open_cp = counted(cp.filter(pl.col("open")), "child_row", children)
    cin_within, cin_over = overlapping(cin, "child_row", "CINPlanStartDate", "CINPlanEndDate", cin.height)
    cp_within, cp_over = overlapping(cp, "child_row", "CPPstartDate", "CPPendDate", cp.height)
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
        open_cin.gather(cin["child_row"]).alias("open_of_child"),
        open_cp.gather(cin["child_row"]).alias("open_cp_of_child"),
        (cin_within | cin_over).alias("overlaps"),
        starts_inside(cin, "CINPlanStartDate", cp, ("CPPstartDate", "CPPendDate")).alias("starts_in_cp_plan"),
    )
    cp_made = cp.with_columns(
        open_cp.gather(cp["child_row"]).alias("open_of_child"),
        (cp_within | cp_over).alias("overlaps"),
        starts_inside(cp, "CPPstartDate", cin, ("CINPlanStartDate", "CINPlanEndDate")).alias("starts_in_cin_plan"),
        counted(conferences, "episode_row", made["episode"].height).gather(cp["episode_row"]).alias("conferences"),
        pl.col("row").is_in(on_the_day.implode()).alias("starts_on_conference"),
    )
    review = made["review"]
    review = review.with_columns(
        *fetched(cp, review["cp_plan_row"], "CPPstartDate", "CINclosureDate"),
        starts_inside(review, "CPPreviewDate", cin, ("CINPlanStartDate", "CINPlanEndDate"), after_first_day=True).alias(
            "in_cin_plan"
        ),
    )
    return cin_made, cp_made, review


def _factors(made: Frames) -> pl.DataFrame:
    frame, assessment = made["factor"], made["assessment"]
    return frame.with_columns(
        pl.len().over("assessment_row").alias("of_assessment"),
        pl.len().over("assessment_row", "AssessmentFactors").alias("same_code"),
        *fetched(assessment, frame["assessment_row"], "AssessmentAuthorisationDate", "AssessmentAuthorisationDate_bad"),
    )


def _disabilities(made: Frames) -> pl.DataFrame:
    return made["disability"].with_columns(
        pl.len().over("child_row").alias("of_child"),
        pl.len().over("child_row", "Disability").alias("same_code"),
        (pl.col("Disability") == "NONE").any().over("child_row").alias("none_given"),
        (pl.col("Disability") != "NONE").any().over("child_row").alias("some_given"),
    )


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
        counted(
            made["section47"].filter(pl.col("DateOfInitialCPC") == pl.col("icpc_of_episode")), "episode_row", many
        ).alias("same_day_conferences"),
    )


def _whole(made: Frames, census: Census) -> pl.DataFrame:
    child, disability = made["child"], made["disability"]
    born = child.filter(~(_ended("ExpectedPersonBirthDate") & ~_ended("PersonBirthDate")))
    unsexed = born.filter(pl.col("Sex").is_null() | (pl.col("Sex") == "U"))
    used = disability["Disability"].drop_nulls().unique()
    each = disability.group_by("child_row").agg(pl.col("Disability").n_unique().alias("codes"))
    several = each.filter(pl.col("codes") > 1)
    return pl.DataFrame(
        {
            "row": [0],
            "headers": [made["header"].height],
            "born": [born.height],
            "born_without_sex": [unsexed.height],
            "disability_codes": [used.is_in(list(codes_of("Disability"))).sum()],
            "disabled_children": [disability.filter(pl.col("Disability") != "NONE")["child_row"].n_unique()],
            "with_several": [several.height],
            "plans_started": [_in_year(made["cp_plan"]["CPPstartDate"], census)],
            "conferences_held": [
                sum(_in_year(made[table]["DateOfInitialCPC"], census) for table in ("section47", "episode"))
            ],
        }
    )


def _in_year(days: pl.Series, census: Census) -> int:
    return int(days.is_between(census.start, census.end).sum())
