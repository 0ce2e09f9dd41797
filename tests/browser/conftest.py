"""A real browser against a real server: the demo, as anybody would start it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Request

CHROMIUM = Path(os.environ.get("TANDEM_CHROMIUM") or "/usr/bin/chromium")
STARTS_WITHIN = 60.0
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here is a journey in a browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    if not CHROMIUM.exists():
        pytest.fail(f"No browser at {CHROMIUM}: set TANDEM_CHROMIUM, or run ./tandem test --without browser.")
    return {"executable_path": str(CHROMIUM), "headless": True, "args": QUIET}


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo on a free port, with its own data."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("demo")
    log = (folder / "log").open("wb")
    tandem = Path(sys.executable).with_name("tandem")
    command = [str(tandem), "demo", "--no-open", "--port", str(port), "--data", str(folder / "data")]
    process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
    address = f"http://localhost:{port}"
    try:
        _wait_for(address, process, folder / "log")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)
        log.close()


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


@pytest.fixture
def faults() -> Callable[[Page], list[str]]:
    """What is wrong with a page, one line each: WCAG 2.2 AA by axe, and sideways scrolling."""

    def find(page: Page) -> list[str]:
        found = _AXE.run(page, options=WCAG).response["violations"]
        wider = int(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        lines = [f"{v['id']}: {node['html'][:160]}" for v in found for node in v["nodes"]]
        return [*lines, f"scrolls sideways by {wider} pixels"] if wider > 0 else lines

    return find
