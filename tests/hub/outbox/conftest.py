"""Kinds of message that exist in these tests only, and letters to send."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings

from tandem.hub.outbox import kinds


@pytest.fixture(autouse=True)
def _own_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "_KINDS", dict(kinds._KINDS))


@pytest.fixture
def letters(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """A folder of templates; what is written there can be queued."""
    folder = tmp_path / "mail"
    folder.mkdir()
    engine = dict(django_settings.TEMPLATES[0])
    settings.TEMPLATES = [{**engine, "DIRS": [tmp_path, *engine["DIRS"]]}]
    (folder / "receipt.txt").write_text(
        "{% load i18n %}{% translate 'We have received what you sent' %}\n\n"
        "{% blocktranslate %}Your reference is {{ reference }}.{% endblocktranslate %}\n\n"
        "See what became of it:\n{{ link }}\n\n{{ partnership }}, {{ telephone }}\n"
    )
    return folder
