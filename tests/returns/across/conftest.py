"""Three small returns of one child, alike in everything, for each test to change in one place."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tandem.returns.across import Reconciliation, reconcile
from tandem.returns.annex_a.layout import lists

CENSUS = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>
<Child><ChildIdentifiers><LAchildID>A1</LAchildID><UPN>H801200001001</UPN>
<PersonBirthDate>2015-05-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-11-03</CINreferralDate><ReferralSource>6</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode>
<CINclosureDate>2026-03-20</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
<Assessments><AssessmentActualStartDate>2025-11-04</AssessmentActualStartDate>
<AssessmentAuthorisationDate>2025-12-10</AssessmentAuthorisationDate></Assessments>
<CINPlanDates><CINPlanStartDate>2025-12-11</CINPlanStartDate><CINPlanEndDate>2026-01-05</CINPlanEndDate></CINPlanDates>
<Section47><S47ActualStartDate>2025-11-05</S47ActualStartDate><DateOfInitialCPC>2025-11-20</DateOfInitialCPC></Section47>
<ChildProtectionPlans><CPPstartDate>2025-11-20</CPPstartDate><CPPendDate>2025-12-10</CPPendDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
<NumberOfPreviousCPP>1</NumberOfPreviousCPP></ChildProtectionPlans>
<ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>
"""
CARE = {
    "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,01/05/2015,WBRI,H801200001001,,\n",
    "episodes.csv": (
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
        "A1,05/01/2026,S,C1,N1,U4,PR1,10/02/2026,X1,,,,\n"
        "A1,10/02/2026,P,C2,N1,U6,PR1,15/03/2026,E4A,,,,\n"
    ),
    "uasc.csv": "CHILD,SEX,DOB,DUC\nA1,F,01/05/2015,\n",
    "placed.csv": "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nA1,01/05/2015,01/03/2026,,\n",
    "ad1.csv": (
        "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"
        "A1,01/05/2015,01/03/2026,05/03/2026,0,2,MF,L11\n"
    ),
}
WHO = {"Child Unique ID": "A1", "Gender": "F", "Ethnicity": "WBRI", "Date of Birth": "01/05/2015"}
LISTS = {
    3: {"Date of referral": "03/11/2025", "Referral Source": "6", "Referral NFA?": "No"},
    4: {
        "Continuous Assessment Start Date": "04/11/2025",
        "Continuous Assessment Date of Authorisation": "10/12/2025",
    },
    5: {
        "Strategy discussion initiating Section 47 Enquiry Start Date": "05/11/2025",
        "Date of Initial Child Protection Conference": "20/11/2025",
    },
    6: {
        "CIN Start Date": "03/11/2025",
        "Primary Need Code": "N1",
        "CIN Closure Date": "20/03/2026",
        "Reason for Closure": "RC7",
    },
    7: {
        "Child Protection Plan Start Date": "20/11/2025",
        "Child Protection Plan End Date": "10/12/2025",
        "Initial Category of Abuse": "NEG",
        "Latest Category of Abuse": "EMO",
        "Number of Previous Child Protection Plans": "1",
    },
    8: {
        "Date Started to be Looked After": "05/01/2026",
        "Date Ceased to be Looked After": "15/03/2026",
        "Reason Ceased to be Looked After": "E4A",
        "Child's Legal Status": "C2",
        "Placement Type": "U6",
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)": "Yes",
    },
    10: {
        "Date of Decision that Child Should be Placed for Adoption": "01/03/2026",
        "Date of Matching Child and Prospective Adopters": "05/03/2026",
    },
}


class Returns:
    """The three returns in a folder, changed and compared."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "cin.xml").write_text(CENSUS, encoding="utf-8")
        for kind in ("care", "lists"):
            (folder / kind).mkdir()
        for name, text in CARE.items():
            (folder / "care" / name).write_text(text, encoding="utf-8")
        for number, row in LISTS.items():
            self.write_list(number, [WHO | row])
        self.write_list(9, [])

    def write_list(self, number: int, rows: list[dict[str, str]]) -> None:
        names = [column.name for column in lists()[number].columns]
        lines = [
            ",".join(f'"{name}"' for name in names),
            *(",".join(row.get(name, "") for name in names) for row in rows),
        ]
        (self.folder / "lists" / f"{number}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def census(self, field: str, value: str | None) -> None:
        """Another value of the first such field; ``None`` takes it out."""
        path = self.folder / "cin.xml"
        element = "" if value is None else f"<{field}>{value}</{field}>"
        text, many = re.subn(f"<{field}>[^<]*</{field}>", element, path.read_text(encoding="utf-8"), count=1)
        assert many == 1, field
        path.write_text(text, encoding="utf-8")

    def care(self, file: str, old: str, new: str) -> None:
        """Other words in a file of the return on looked-after children."""
        path = self.folder / "care" / f"{file}.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new), encoding="utf-8")

    def listed(self, number: int, **said: str) -> None:
        """Another value in the row of a list; underscores stand for spaces."""
        self.write_list(number, [WHO | LISTS[number] | {name.replace("_", " "): text for name, text in said.items()}])

    def compared(self, *kinds: str, on: str | None = "2026-03-31") -> Reconciliation:
        """The returns named, or all three, compared."""
        paths = {"cin": self.folder / "cin.xml", "care": self.folder / "care", "lists": self.folder / "lists"}
        wanted = [paths[kind] for kind in kinds or paths]
        return reconcile(*wanted, on=None if on is None else date.fromisoformat(on))


@pytest.fixture
def returns(tmp_path: Path) -> Returns:
    return Returns(tmp_path)


@pytest.fixture
def codes() -> Callable[[Reconciliation], list[str]]:
    """The checks that differ, once for each difference."""
    return lambda result: sorted(result.differences["code"])
