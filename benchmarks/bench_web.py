"""What a reader waits for: the demo from nothing and again, and public pages once warm."""

from __future__ import annotations

import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from harness import TANDEM, Measured, main, median_of

PAGES = {
    "the start page": "/",
    "an area, all sources": "/areas/330/",
    "a verdict": "/areas/330/health/2015/",
    "the claims register": "/claims/",
}


def measure() -> list[Measured]:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "demo"
        with demo(data) as (_, first):
            pass
        with demo(data) as (address, again):
            rows.append(Measured("`tandem demo`, first start", "nothing there", first, None, 60.0))
            rows.append(Measured("`tandem demo`, second start", "built before", again, None, 5.0))
            for name, path in PAGES.items():
                size = len(get(address + path))
                # Each web process keeps its own pages warm: ask often enough to reach both.
                for _ in range(10):
                    get(address + path)
                taken = median_of(lambda path=path: get(address + path), repeats=50)
                rows.append(Measured(f"{name}, warm, median", f"{size / 1000:.0f} kB of HTML", taken, None, 0.05))
    return rows


@contextmanager
def demo(data: Path) -> Iterator[tuple[str, float]]:
    """The demo on a free port; its address, and the seconds until it first answered."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    started = time.perf_counter()
    process = subprocess.Popen(
        [TANDEM, "demo", "--no-open", "--port", str(port), "--data", str(data)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://localhost:{port}"
    try:
        while True:
            try:
                get(f"{address}/healthz")
                break
            except (urllib.error.URLError, ConnectionError):
                if process.poll() is not None or time.perf_counter() - started > 120:
                    raise
                time.sleep(0.02)
        yield address, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(timeout=30)


def get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=30) as answer:
        body: bytes = answer.read()
        return body


if __name__ == "__main__":
    main(measure)
