"""A real browser against a real server: the demo, as anybody would start it."""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request, expect

CHROMIUM = Path(os.environ.get("TANDEM_CHROMIUM") or "/usr/bin/chromium")
STARTS_WITHIN = 120.0
# Told of faults only: otherwise each piece of a page that has none is described and sent over too.
_TOLD = {"resultTypes": ["violations"]}
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], **_TOLD}
CONTRAST = "color-contrast"
SHAPE = {**WCAG, "rules": {CONTRAST: {"enabled": False}}}
COLOURS = {"runOnly": [CONTRAST], **_TOLD}
# Looking at the contrast of each word takes most of the time. Words of one colour, size and weight on the same grounds
# have the same, so it is looked at where they are met first.
FRESH = """(known) => {
    const met = new Set(known), fresh = [], clear = "rgba(0, 0, 0, 0)none1";
    const ground = (style) => style.backgroundColor + style.backgroundImage + style.opacity;
    for (const each of document.querySelectorAll("body, body *")) {
        const words = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        if (!(words || each.matches("input, select, textarea")) || !each.checkVisibility()) continue;
        const style = getComputedStyle(each), looks = [style.color, style.fontSize, style.fontWeight];
        for (let on = each; on; on = on.parentElement) {
            const under = ground(getComputedStyle(on));
            if (under !== clear) looks.push(under);
        }
        const told = looks.join("|");
        if (!met.has(told)) { met.add(told); fresh.push(each); }
    }
    window.fresh = fresh;
    return [...met];
}"""
# The track record has dozens of tables drawn by the same lines: the first of each part stands for the others.
ALIKE = {"exclude": [["section[aria-labelledby^='record-']:nth-of-type(n+2)"]]}
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
_AXE = Axe()
# How soon a page comes is measured in benchmarks, on a machine that does nothing else.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here is a journey in a browser."""
    here = Path(__file__).parent
    for item in items:
        if item.path.parent == here:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    if not CHROMIUM.exists():
        pytest.fail(f"No browser at {CHROMIUM}: set TANDEM_CHROMIUM, or run ./tandem test --without browser.")
    return {"executable_path": str(CHROMIUM), "headless": True, "args": QUIET}


@pytest.fixture(scope="session")
def harrowmere(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The demo's data as it is first built: once for all parallel workers, each of which takes a copy.

    Where the same run of every test has tried that the demo is built from nothing, what it built then.
    """
    kept = Path(os.environ.get("HARROWMERE_BUILT", ""))
    if kept.is_absolute() and kept.exists():
        return kept
    own = tmp_path_factory.getbasetemp()
    every = own if worker_id == "master" else own.parent
    built = every / "harrowmere"
    with (every / "harrowmere.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not built.exists():
            with _demo(every / "being-built"):
                pass
            (every / "being-built").rename(built)
    return built


@pytest.fixture(scope="session")
def base_url(harrowmere: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo on a free port, with its own data."""
    data = tmp_path_factory.mktemp("demo") / "data"
    shutil.copytree(harrowmere, data)
    with _demo(data) as address:
        yield address


@contextmanager
def _demo(data: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    tandem = Path(sys.executable).with_name("tandem")
    command = [str(tandem), "demo", "--no-open", "--port", str(port), "--data", str(data)]
    log = data.with_name(f"{data.name}.log")
    with log.open("wb") as written:
        process = subprocess.Popen(command, stdout=written, stderr=subprocess.STDOUT, start_new_session=True)
    address = f"http://localhost:{port}"
    try:
        _wait_for(address, process, log)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"The demo did not answer within {STARTS_WITHIN:.0f} s:\n{log.read_text(errors='replace')[-3000:]}")


@pytest.fixture
def elsewhere(page: Page, base_url: str) -> list[str]:
    """Addresses outside this site that the page asked for."""
    asked: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith((base_url, "data:")):
            asked.append(request.url)

    page.on("request", note)
    return asked


@pytest.fixture(scope="session")
def met() -> list[str]:
    """The colours of words, on their grounds, that were looked at."""
    return []


@pytest.fixture
def faults(met: list[str]) -> Callable[..., list[str]]:
    """What is wrong with a page, one line each: WCAG 2.2 AA by axe, and sideways scrolling.

    A page that was looked over in one scheme of colours may be looked over again in another for its ``colours_only``.
    """

    def find(page: Page, *, colours_only: bool = False) -> list[str]:
        if page.evaluate("typeof axe") == "undefined":
            page.evaluate(_AXE.axe_script)
        met[:] = page.evaluate(FRESH, met)
        found = page.evaluate("(how) => fresh.length ? axe.run({include: fresh}, how) : {violations: []}", COLOURS)[
            "violations"
        ]
        if not colours_only:
            found += page.evaluate("([where, how]) => axe.run(where, how)", [ALIKE, SHAPE])["violations"]
        wider = int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        lines = [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]
        return [*lines, f"scrolls sideways by {wider} pixels"] if wider > 0 else lines

    return find
