"""Both sides of each limit that an indicator has, written as XML and CSV and read by the real readers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tandem import InputError, figures

HEAD = (
    "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>{year}</Year>"
    "<ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails></Header><Children>"
)


def census(folder: Path, *episodes: str, year: int = 2026) -> Path:
    path = folder / f"cin{year}.xml"
    children = "".join(
        f"<Child><ChildIdentifiers><LAchildID>C{number}</LAchildID></ChildIdentifiers>{episode}</Child>"
        for number, episode in enumerate(episodes)
    )
    path.write_text(HEAD.format(year=year) + children + "</Children></Message>", encoding="utf-8")
    return path


def referral(day: str, inner: str = "", *, closed: str = "") -> str:
    end = f"<CINclosureDate>{closed}</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>" if closed else ""
    return (
        f"<CINdetails><CINreferralDate>{day}</CINreferralDate><ReferralSource>3A</ReferralSource>{end}"
        f"<ReferralNFA>false</ReferralNFA>{inner}</CINdetails>"
    )


def share(path: Path, key: str, **more: object) -> float | None:
    return figures(path, **more).get(key).figure.value  # type: ignore[arg-type]


@pytest.mark.parametrize(("day", "counted"), [("2025-03-31", 0), ("2025-04-01", 1), ("2026-03-31", 1)])
def test_a_referral_belongs_to_the_year_of_its_date(tmp_path: Path, day: str, counted: int) -> None:
    assert share(census(tmp_path, referral(day)), "referrals") == counted


@pytest.mark.parametrize(("before", "again"), [("2024-05-12", 1.0), ("2024-05-11", 0.0)])
def test_a_re_referral_lies_within_twelve_months(tmp_path: Path, before: str, again: float) -> None:
    last = census(tmp_path, referral(before, closed="2024-06-01"), year=2025)
    assert share(census(tmp_path, referral("2025-05-12")), "rereferrals", previous=[last]) == again


@pytest.mark.parametrize(("done", "in_time"), [("2025-07-09", 1.0), ("2025-07-10", 0.0)])
def test_an_assessment_has_45_working_days(tmp_path: Path, done: str, in_time: float) -> None:
    """From 6 May 2025, the day after a bank holiday; 26 May is another."""
    inner = (
        "<Assessments><AssessmentActualStartDate>2025-05-06</AssessmentActualStartDate>"
        f"<AssessmentAuthorisationDate>{done}</AssessmentAuthorisationDate></Assessments>"
    )
    assert share(census(tmp_path, referral("2025-05-06", inner)), "assessments_in_time") == in_time


@pytest.mark.parametrize(("held", "in_time"), [("2025-06-23", 1.0), ("2025-06-24", 0.0)])
def test_a_conference_has_15_working_days(tmp_path: Path, held: str, in_time: float) -> None:
    inner = (
        "<Section47><S47ActualStartDate>2025-06-02</S47ActualStartDate>"
        f"<DateOfInitialCPC>{held}</DateOfInitialCPC></Section47>"
    )
    assert share(census(tmp_path, referral("2025-06-02", inner)), "conferences_in_time") == in_time


@pytest.mark.parametrize(
    ("reviews", "in_time"),
    [(("2025-08-02", "2026-02-02"), 1.0), (("2025-08-03", "2026-02-02"), 0.0), (("2025-08-02", "2026-02-03"), 0.0)],
)
def test_the_first_review_is_due_in_three_months_and_the_next_in_six(
    tmp_path: Path, reviews: tuple[str, ...], in_time: float
) -> None:
    days = "".join(f"<CPPreviewDate>{day}</CPPreviewDate>" for day in reviews)
    inner = (
        "<ChildProtectionPlans><CPPstartDate>2025-05-02</CPPstartDate><NumberOfPreviousCPP>0</NumberOfPreviousCPP>"
        f"<Reviews>{days}</Reviews></ChildProtectionPlans>"
    )
    assert share(census(tmp_path, referral("2025-05-01", inner)), "plans_reviewed") == in_time


@pytest.mark.parametrize(("closed", "in_need"), [("2026-03-31", 0), ("2026-04-01", 1), ("", 1)])
def test_a_child_is_in_need_at_31_march_whose_case_is_not_closed_by_then(
    tmp_path: Path, closed: str, in_need: int
) -> None:
    assert share(census(tmp_path, referral("2025-05-01", closed=closed)), "in_need") == in_need


def returned(folder: Path, *episodes: str) -> Path:
    (folder / "header.csv").write_text(
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,31/03/2016,WBRI,,,\n2,M,01/04/2016,WBRI,,,\n", encoding="utf-8"
    )
    head = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    lines = "".join(f"{episode},,,,\n" for episode in episodes)
    (folder / "episodes.csv").write_text(head + lines, encoding="utf-8")
    return folder


def test_age_is_in_completed_years_on_31_march(tmp_path: Path) -> None:
    both = [f"{child},01/06/2025,S,C2,N1,U6,PR1,," for child in (1, 2)]
    result = figures(returned(tmp_path, *both), year=2026)
    assert (result.get("age_10").figure.value, result.get("age_5").figure.value) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("episode", "there"),
    [
        ("1,01/06/2025,S,C2,N1,U6,PR1,31/03/2026,E4A", 0),
        ("1,01/06/2025,S,C2,N1,U6,PR1,,", 1),
        ("1,01/06/2025,S,V4,N1,U6,PR1,,", 0),
    ],
)
def test_whoever_left_on_31_march_or_came_for_respite_is_not_counted(tmp_path: Path, episode: str, there: int) -> None:
    result = figures(returned(tmp_path, episode, "2,01/05/2025,S,C2,N1,U6,PR1,,"), year=2026)
    assert result.get("looked_after").figure.value == 1 + there


def test_files_without_oc2_have_no_health_figures(tmp_path: Path) -> None:
    each = figures(returned(tmp_path, "1,01/06/2025,S,C2,N1,U6,PR1,,"), year=2026).get("immunised")
    assert (each.figure.value, each.why) == (None, "The return has no OC2 file.")


def test_lists_that_are_no_return_of_either_kind_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        figures(tmp_path)
    with pytest.raises(InputError, match="2026"):
        figures(census(tmp_path, referral("2025-05-01")), year=2025)
