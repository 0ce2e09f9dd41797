"""The hub's doors served as processes of their own, and people at them who read, write and wait."""

from __future__ import annotations

import http.client
import os
import random
import re
import socket
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

STARTS_WITHIN = 60.0
_TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
_KEY = re.compile(rb'name="key" value="([^"]+)"')


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(environment: Mapping[str, str], log: Path) -> Iterator[int]:
    """``tandem serve`` under this configuration, behind a proxy that is us; yields the number of its process."""
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "serve"]
    with log.open("w") as said:
        process = subprocess.Popen(command, env=dict(environment), stdout=said, stderr=said)
    try:
        until = time.monotonic() + STARTS_WITHIN
        while not _answers(int(environment["TANDEM_PORT"])):
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"The door did not open:\n{log.read_text(encoding='utf-8')[-2000:]}")
            time.sleep(0.1)
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


def _answers(port: int) -> bool:
    try:
        Visitor(port).get("/healthz")
    except OSError:
        return False
    return True


def peak_mb(parent: int) -> float:
    """The most memory that any process under ``parent`` has had, in MB."""
    most = 0.0
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except OSError:
            continue
        if int(lines["PPid"]) == parent and "VmHWM" in lines:
            most = max(most, int(lines["VmHWM"].split()[0]) / 1024)
    return most


def processor_seconds(parent: int) -> float:
    """How long the processes under ``parent`` have worked so far."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == parent:
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


@dataclass(slots=True)
class Visitor:
    """Somebody's browser, as far as a form needs one: cookies, the token of the page, and where they write from."""

    port: int
    address: str = "203.0.113.9"
    cookies: dict[str, str] = field(default_factory=dict)
    page: bytes = b""

    def get(self, path: str) -> int:
        """Read a page; its status."""
        return self._ask("GET", path, None)

    def post(self, path: str, **said: str) -> int:
        """Send a form, with the token of the page last read; its status."""
        token = _TOKEN.search(self.page)
        return self._ask("POST", path, {**said, **({"csrfmiddlewaretoken": token[1].decode()} if token else {})})

    def key(self) -> str:
        """The key that the page carries, by which what is sent twice is received once."""
        found = _KEY.search(self.page)
        if found is None:
            raise RuntimeError("There is no key on the page.")
        return found[1].decode()

    def _ask(self, method: str, path: str, said: Mapping[str, str] | None) -> int:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {
            "Host": "localhost",
            "X-Forwarded-Proto": "https",
            "X-Forwarded-For": self.address,
            "Referer": "https://localhost/",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }
        if said is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        line.request(method, path, body=None if said is None else urlencode(said), headers=headers)
        answer = line.getresponse()
        body = answer.read()
        line.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        self.page = body
        return answer.status


Took = dict[str, list[float]]
"""Seconds by what was done."""


class Crowd:
    """People who do things at once, each pausing between them as people do."""

    def __init__(self, *, seconds: float, pause: tuple[float, float]) -> None:
        self._until, self._pause = time.monotonic() + seconds, pause
        self._lock, self._threads = threading.Lock(), list[threading.Thread]()
        self.took: Took = defaultdict(list)
        self.faults: list[str] = []

    def add(self, work: Callable[[Crowd, random.Random], None], *, seed: int) -> None:
        """One person more, who does the same again and again until the time is over."""

        def live() -> None:
            drawn = random.Random(seed)  # noqa: S311 - how long somebody pauses is no secret
            time.sleep(drawn.uniform(0, self._pause[1]))
            while time.monotonic() < self._until:
                try:
                    work(self, drawn)
                except (OSError, RuntimeError, http.client.HTTPException) as fault:
                    with self._lock:
                        self.faults.append(repr(fault))

        self._threads.append(threading.Thread(target=live))
        self._threads[-1].start()

    def wait(self) -> None:
        """Until everybody has gone home."""
        for thread in self._threads:
            thread.join()

    def timed(self, what: str, deed: Callable[[], int], *, expected: Sequence[int] = (200, 302)) -> int:
        """Do it and note how long it took; its status."""
        started = time.perf_counter()
        status = deed()
        seconds = time.perf_counter() - started
        with self._lock:
            self.took[what].append(seconds)
            if status not in expected:
                self.faults.append(f"{what}: {status}")
        return status

    def pause(self, drawn: random.Random) -> None:
        """As long as it takes to read, or to write a line."""
        time.sleep(drawn.uniform(*self._pause))


def send_a_concern(port: int) -> Callable[[Crowd, random.Random], None]:
    """Somebody without an account who fills in the partner's form, page by page, and sends it."""

    def work(crowd: Crowd, drawn: random.Random) -> None:
        visitor = Visitor(port, f"198.51.100.{drawn.randrange(1, 255)}")
        for path, said in (
            ("/partner/form/child/1/who/", {"given_name": "Wren", "family_name": "Ashdown"}),
            ("/partner/form/concern/", {"what_happened": "He came to clinic hungry and frightened. " * 12}),
        ):
            crowd.timed("a page of the form", lambda path=path: visitor.get(path))
            crowd.pause(drawn)
            crowd.timed("a page saved", lambda path=path, said=said: visitor.post(path, **said, go="next"))
        crowd.timed("the answers, to be checked", lambda: visitor.get("/partner/form/check/"))
        key = visitor.key()
        crowd.pause(drawn)
        crowd.timed("sending", lambda: visitor.post("/partner/form/send/", key=key))
        crowd.timed("the receipt", lambda: visitor.get("/partner/sent/"))
        crowd.pause(drawn)

    return work


def work_the_queue(port: int, cookies: Mapping[str, str], reference: str) -> Callable[[Crowd, random.Random], None]:
    """Somebody at the front door who looks at the queue, at a contact, and for a child."""
    queue = "/staff/front-door/"

    def work(crowd: Crowd, drawn: random.Random) -> None:
        worker = Visitor(port, cookies=dict(cookies))
        for what, deed in (
            ("the queue", lambda: worker.get(queue)),
            ("a contact’s page", lambda: worker.get(f"{queue}contacts/{reference}/")),
        ):
            crowd.timed(what, deed)
            crowd.pause(drawn)
        worker.get(f"{queue}search/")
        crowd.timed("a search", lambda: worker.post(f"{queue}search/", name="Wren Ashdowne", born="04/05/2015"))
        crowd.pause(drawn)

    return work


@dataclass(slots=True)
class Flood:
    """What many posts in a short time were answered."""

    taken: int = 0
    refused: int = 0
    refusals_with_the_telephone: int = 0
    other: int = 0
    seconds: float = 0.0


def flood(port: int, *, posts: int, seconds: float, telephone: str, at_once: int = 16) -> Flood:
    """So many posts to the public form, spread evenly over so many seconds, from some hundred addresses."""
    found, lock, started = Flood(), threading.Lock(), time.monotonic()
    numbers = iter(range(posts))

    def send() -> None:
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            time.sleep(max(0.0, started + number * seconds / posts - time.monotonic()))
            visitor = Visitor(port, f"10.{number % 7}.{number // 7 % 250}.{number % 250}")
            answer = _answered(visitor)
            with lock:
                found.taken += answer == 200
                found.refused += answer == 503
                found.refusals_with_the_telephone += answer == 503 and telephone.encode() in visitor.page
                found.other += answer not in (200, 503)

    threads = [threading.Thread(target=send) for _ in range(at_once)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found.seconds = time.monotonic() - started
    return found


def _answered(visitor: Visitor) -> int:
    try:
        return visitor.post("/tell/", what_happened="I hear crying at night.")
    except (OSError, http.client.HTTPException):
        return 0
