"""A census with one wrong date in it, and somebody who has returns checked."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CENSUS = b"""<?xml version="1.0" encoding="utf-8"?>
<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>999</LEA></Source></Header>
<Children>
<Child><ChildIdentifiers><LAchildID>QX1234</LAchildID><UPNunknown>UN1</UPNunknown>
<PersonBirthDate>2019-05-04</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-10-01</CINreferralDate><ReferralSource>3B</ReferralSource>
<PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2025-09-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
<ReferralNFA>false</ReferralNFA></CINdetails></Child>
</Children></Message>
"""


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.FILES_FOLDER = tmp_path / "files"
    return settings.FILES_FOLDER


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def census() -> Callable[..., SimpleUploadedFile]:
    """A file as a browser sends it."""

    def make(content: bytes = CENSUS, name: str = "census 2026.xml") -> SimpleUploadedFile:
        return SimpleUploadedFile(name, content, content_type="text/xml")

    return make


@pytest.fixture
def analyst(person: Callable[..., Any]) -> Any:
    return person("analyst")


@pytest.fixture
def asked(analyst: Any, census: Callable[..., Any]) -> Callable[..., Any]:
    """A return sent to be checked."""
    from tandem.hub.imports.actions import ask_for_check

    def make(content: bytes = CENSUS, **changes: Any) -> Any:
        return ask_for_check([census(content)], **{"by": analyst, "now": NOW, **changes})

    return make


@pytest.fixture
def work() -> Callable[..., Any]:
    """Take the worker's turns until a check is over, as the worker's clock would."""
    from tandem.hub.imports.running import turn

    def take(check: Any, *, now: datetime = NOW, most: int = 300) -> Any:
        for number in range(most):
            turn(now + timedelta(seconds=number))
            check.refresh_from_db()
            if check.is_over:
                return check
            time.sleep(0.1)  # the check runs in a process of its own, whose end nothing here can hasten
        raise AssertionError(f"still {check.state} after {most} turns")

    return take
