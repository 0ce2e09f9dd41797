"""A story's page: how soon it answers, what it weighs, whether it jumps; and 200 readers beside 50 people at work.

Readers pause for 5 to 15 seconds between two pages, quicker than a story is read. The stories are the demo's, a dozen
times over, at a public process of its own on PostgreSQL; beside it the private one works with 100,000 contacts, its
limits those of bench_front_door. Everybody shares the machine's cores.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import bench_at_once as at_once
import contacts
from bench_web import demo, get
from harness import ROOT, Measured, main, median_of

sys.path.insert(0, str(ROOT / "scripts" / "checkout"))

from cluster import throwaway_cluster
from doors import Crowd, Visitor, peak_mb, served, work_the_queue
from system import chromium, postgres_bin

READERS, PEOPLE = 200, 50
TIMES_OVER = 12
SECONDS, PAUSE = 90.0, (5.0, 15.0)
STORY_LIMIT, CROWD_LIMIT, HEAVIEST_KB = 0.03, 0.15, 150
WATCHED_FOR = 2.0
"""Seconds that a page is watched for jumping, once it is there."""
JUMPED = """() => {
    window.jumped = 0;
    new PerformanceObserver((list) => { for (const each of list.getEntries()) window.jumped += each.value; })
        .observe({type: "layout-shift", buffered: true});
}"""
BLOCKING = """() => performance.getEntriesByType("resource")
    .filter((each) => each.initiatorType === "script" && each.renderBlockingStatus === "blocking").length"""


def measure() -> list[Measured]:
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "demo"
        with demo(data) as (address, _taken):
            stories = _stories(data)
            rows = _one_story(address, stories)
            rows += _looked_at(address, stories)
        rows += _crowded(Path(folder), data)
    return rows


def _stories(data: Path) -> list[str]:
    """The addresses of the demo's stories, that with most words first."""
    with closing(sqlite3.connect(data / "database" / "tandem.sqlite3")) as known:
        found = known.execute(
            "SELECT d.slug, s.slug FROM news_story s JOIN news_desk d ON d.id = desk_id ORDER BY length(content) DESC"
        ).fetchall()
    return [f"/news/{desk}/{slug}/" for desk, slug in found]


def _one_story(address: str, stories: Sequence[str]) -> list[Measured]:
    longest = address + stories[0]
    for _ in range(10):
        get(longest)
    size = f"{len(get(longest)) / 1000:.0f} kB of HTML"
    taken = median_of(lambda: get(longest), repeats=100)
    return [Measured("the longest story, warm, median", size, taken, None, STORY_LIMIT)]


def _looked_at(address: str, stories: Sequence[str]) -> list[Measured]:
    """Every story in a browser at both widths; what is over a limit is raised, for none of it is a time."""
    from playwright.sync_api import sync_playwright

    heaviest, jumps, blocking = 0.0, 0.0, 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for width in (390, 1280):
            for story in stories:
                page = browser.new_page(viewport={"width": width, "height": 800})
                weighed: list[float] = []
                page.on("requestfinished", lambda request, weighed=weighed: weighed.append(_weight(request)))
                page.add_init_script(f"({JUMPED})()")
                page.goto(address + story, wait_until="networkidle")
                page.mouse.wheel(0, 20_000)
                page.wait_for_timeout(WATCHED_FOR * 1000)
                heaviest = max(heaviest, sum(weighed) / 1000)
                jumps = max(jumps, page.evaluate("window.jumped"))
                blocking += page.evaluate(BLOCKING)
                page.close()
        browser.close()
    if heaviest > HEAVIEST_KB or jumps or blocking:
        raise RuntimeError(f"{heaviest:.0f} kB without pictures, {jumps} of layout shift, {blocking} blocking scripts")
    said = f"{heaviest:.0f} kB at most without pictures (limit {HEAVIEST_KB}), no layout shift, no blocking script"
    return [Measured("stories in a browser, at 390 and 1280 points", f"{len(stories)} stories", 0.0, beside=said)]


def _weight(request: Any) -> float:
    if request.resource_type in ("image", "media"):
        return 0.0
    sizes: dict[str, int] = request.sizes()
    return sizes["responseBodySize"] + sizes["responseHeadersSize"]


def _crowded(folder: Path, data: Path) -> list[Measured]:
    postgres = postgres_bin()
    if postgres is None:
        raise RuntimeError("PostgreSQL is missing (Debian: apt-get install postgresql).")
    with throwaway_cluster(postgres, durable=True) as superuser:
        urls = contacts.roles_in(superuser)
        with at_once.hub(folder, urls) as (told, ready):
            addresses = _filled(told, data)
            public = at_once.public_process(told, urls["TANDEM_PUBLIC_DATABASE_URL"], folder)
            with served(public, folder / "public.log") as process:
                crowd = Crowd(seconds=SECONDS, pause=PAUSE)
                for seed in range(READERS):
                    crowd.add(_read(int(public["TANDEM_PORT"]), addresses), seed=seed)
                for seed in range(PEOPLE):
                    work = work_the_queue(int(told["TANDEM_PORT"]), ready["cookies"][seed], ready["reference"])
                    crowd.add(work, seed=1_000 + seed)
                crowd.wait()
                peak = peak_mb(process)
    if crowd.faults:
        raise RuntimeError(f"{len(crowd.faults)} faults, first {crowd.faults[:3]}")
    said = f"{len(crowd.took['a story'])} pages read; load {os.getloadavg()[0]:.0f}"
    size = f"{READERS} readers, {len(addresses)} stories, {PEOPLE} people at work"
    rows = [
        Measured(
            "a story, 95th in 100", size, at_once.in_95_of_100(crowd.took["a story"]), peak, CROWD_LIMIT, beside=said
        )
    ]
    for what, limit in at_once.LIMITS.items():
        taken = statistics.median(crowd.took[what])
        rows.append(Measured(f"{what} meanwhile, median", size, taken, limit_seconds=limit))
    return rows


def _read(port: int, addresses: Sequence[str]) -> Callable[[Crowd, random.Random], None]:
    """Somebody who reads one story after another."""

    def work(crowd: Crowd, drawn: random.Random) -> None:
        reader = Visitor(port, f"198.51.100.{drawn.randrange(1, 255)}")
        crowd.timed("a story", lambda: reader.get(drawn.choice(addresses)))
        crowd.pause(drawn)

    return work


def _filled(told: dict[str, str], data: Path) -> list[str]:
    command = [sys.executable, __file__, "prepare", str(data)]
    done = subprocess.run(command, env=told, check=True, stdout=subprocess.PIPE, text=True)
    addresses: list[str] = json.loads(done.stdout)
    return addresses


def _prepare(data: Path) -> None:
    """Put what the demo has published before readers, a dozen times over; prints the stories' addresses."""
    import django

    django.setup()

    from tandem.hub.audit.record import acting, by_itself
    from tandem.hub.audit.verbs import Verb
    from tandem.hub.news.models import Desk, Picture, Story

    addresses = []
    with closing(sqlite3.connect(data / "database" / "tandem.sqlite3")) as known, by_itself(), acting(Verb.DEMO_SEEDED):
        known.row_factory = sqlite3.Row
        Picture.objects.bulk_create(Picture(**row) for row in map(dict, known.execute("SELECT * FROM news_picture")))
        desks = {row["id"]: Desk.objects.create(**row) for row in map(dict, known.execute("SELECT * FROM news_desk"))}
        for row in map(dict, known.execute("SELECT * FROM news_story")):
            said = {
                name: _as_kept(Story, name, value) for name, value in row.items() if name not in ("id", "page", "slug")
            }
            for copy in range(TIMES_OVER):
                slug = f"{row['slug']}-{copy}"
                Story.objects.create(**said, page=row["page"] * TIMES_OVER + copy, slug=slug)
                addresses.append(f"/news/{desks[row['desk_id']].slug}/{slug}/")
    json.dump(addresses, sys.stdout)


def _as_kept(model: Any, name: str, value: Any) -> Any:
    from django.db.models import DateTimeField, JSONField
    from django.utils.dateparse import parse_datetime
    from django.utils.timezone import make_aware

    field = next(each for each in model._meta.concrete_fields if each.attname == name)
    if value is None:
        return None
    if isinstance(field, JSONField):
        return json.loads(value)
    if isinstance(field, DateTimeField):
        from datetime import UTC

        return make_aware(parse_datetime(value), UTC)
    return value


if __name__ == "__main__":
    if sys.argv[1:2] == ["prepare"]:
        _prepare(Path(sys.argv[2]))
    else:
        main(measure)
