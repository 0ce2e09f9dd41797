"""Where the database is embedded, the public process reads what is published from a file that holds nothing else."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from django.utils import timezone

from tandem.hub.audit.record import by_itself
from tandem.hub.evidence.actions import take
from tandem.hub.evidence.asking import Asked
from tandem.hub.news import edition, newer
from tandem.hub.news.comments import put_comment, take_comment
from tandem.hub.news.edition import NAME, bring_out
from tandem.hub.news.models import Desk, Picture
from tandem.hub.news.models import Story as Published
from tandem.hub.newsroom.actions import take_down, take_step
from tandem.hub.newsroom.models import Story

READ = """
from tandem.hub.start import set_up; set_up()
from django.apps import apps
from django.test import Client
import sys
for path in ("/news/", "/news/partnership/bridge-open/", "/news/partnership/bridge-open/evidence/1/"):
    answer = Client().get(path, headers={"host": "localhost"})
    print(answer.status_code, "The bridge is open" in answer.content.decode())
private = ("wagtail", "tandem.hub.newsroom", "tandem.hub.evidence", "tandem.hub.referrals")
print(any(name.startswith(private) for name in sys.modules))
from django.db import connections
try:
    connections["news"].cursor().execute("DELETE FROM news_story")
except Exception as refused:
    print(type(refused).__name__)
"""


def as_the_public(folder: Path) -> list[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    told = {
        "DJANGO_SETTINGS_MODULE": "tandem.hub.settings",
        "TANDEM_DOORS": "public",
        "TANDEM_SECRET_KEY": "0123456789abcdef" * 4,
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_TRANSPORT": "http",
        "TANDEM_NEWS_FOLDER": str(folder),
        "TANDEM_DATA": os.environ["TANDEM_DATA"],
    }
    done = subprocess.run(
        [sys.executable, "-c", READ], env={**kept, **told}, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return [line for line in done.stdout.splitlines() if not line.startswith("{")]


def test_two_stories_that_change_at_one_moment_both_come_out(hub, settings, tmp_path) -> None:
    settings.NEWS_FOLDER = tmp_path
    desk, now = Desk.objects.create(slug="partnership", title="News"), timezone.now()
    content = [{"kind": "evidence", "number": 1, "newer": None}]
    for page in (1, 2):
        Published.objects.create(
            desk=desk, page=page, slug=f"s{page}", title="S", lead="", content=content, published=now, changed=now
        )
    for page in (1, 2):
        with by_itself():
            newer.say(page, {1: {"says": "more"}}, now=now)
        with closing(sqlite3.connect(tmp_path / NAME)) as known:
            shown = known.execute("SELECT content LIKE '%more%' FROM news_story ORDER BY page").fetchall()
        assert shown == [(1,), (int(page == 2),)]


def test_the_edition_holds_what_is_published_and_nothing_else(staff, write, send, settings, tmp_path) -> None:
    settings.NEWS_FOLDER = tmp_path
    assert bring_out()
    assert as_the_public(tmp_path) == ["200 False", "404 False", "404 False", "False", "OperationalError"]
    about = {"area": "330", "source": "health", "year": "2015", "measure": "share"}
    share = take(Asked("figure", about), by=staff["writer"], now=timezone.now())
    story = send(write(body=[("evidence", {"number": str(share.pk)})]))
    for role in ("checker", "editor"):
        take_step(Story.objects.get(pk=story.pk), by=staff[role], now=timezone.now())
    assert as_the_public(tmp_path)[:4] == ["200 True", "200 True", "200 True", "False"]
    assert not bring_out()
    assert sorted(path.name for path in tmp_path.iterdir()) == [NAME, f"{NAME}.turn"]
    with closing(sqlite3.connect(tmp_path / NAME)) as known:
        tables = {name for (name,) in known.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables - {"sqlite_sequence"} == set(edition.PUBLISHED)
    said = {"said": timezone.now(), "said_by": "", "words": "At last."}
    now = timezone.now()
    put_comment(Published.objects.get(), number=2, now=now, **said)
    for words in ("Of late.", "At last."):
        # Whoever began first may be done last: the edition follows all the same.
        put_comment(Published.objects.get(), number=1, now=now - timedelta(hours=1), **{**said, "words": words})
        with closing(sqlite3.connect(tmp_path / NAME)) as known:
            assert known.execute("SELECT words FROM news_comment WHERE number = 1").fetchall() == [(words,)]
    assert take_comment(1)
    assert take_comment(2)
    with closing(sqlite3.connect(tmp_path / NAME)) as known:
        assert known.execute("SELECT count(*) FROM news_comment").fetchone() == (0,)
    Picture.objects.create(digest="f" * 64, content=b"RIFF", media_type="image/webp")
    with closing(sqlite3.connect(tmp_path / f"{NAME}.turn", isolation_level=None)) as another:
        another.execute("BEGIN EXCLUSIVE")
        with patch.object(edition, "_PATIENCE", 0.1), pytest.raises(sqlite3.OperationalError, match="locked"):
            bring_out()
    assert bring_out()
    take_down(Story.objects.get(pk=story.pk), by=staff["editor"], reason="A name was in it")
    assert not Picture.objects.exists()
    assert as_the_public(tmp_path)[:3] == ["200 False", "410 False", "410 False"]
