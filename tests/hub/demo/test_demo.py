"""The demo as anybody starts it: Harrowmere, marked as invented, on this computer only."""

from __future__ import annotations

import http.cookiejar
import os
import re
import shutil
import signal
import smtplib
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tandem.cli import run
from tandem.cli.demo import _port_for_post
from tandem.core.errors import InputError
from tandem.hub.demo import place
from tandem.returns import validate

# Seconds of a processor's own time, which are much the same however busy the machine is: by the clock, and by itself,
# the first start is held to 60 seconds, and the second to 5, by benchmarks/bench_web.py.
FIRST_START, SECOND_START = 100.0, 8.0
AT_ALL = 600.0
"""Seconds by the clock after which nothing more will come."""


def free_port() -> int:
    """A port that is free, as is the one beside it for comments by e-mail."""
    while True:
        with socket.socket() as probe, socket.socket() as post:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
            try:
                post.bind(("127.0.0.1", port + place.POST))
            except (OSError, OverflowError):
                continue
            return port


class Reader:
    """A browser of sorts: keeps cookies and follows links."""

    def __init__(self, port: int) -> None:
        self.base = f"http://localhost:{port}"
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)

    def get(self, path: str) -> str:
        return self.opener.open(self.base + path, timeout=30).read().decode()

    def come_in_as(self, role: str) -> str:
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.get("/demo/"))[1]
        form = urllib.parse.urlencode({"csrfmiddlewaretoken": token, "role": role}).encode()
        headers = {"Referer": f"{self.base}/demo/"}
        asked = urllib.request.Request(f"{self.base}/demo/come-in/", form, headers)
        return self.opener.open(asked, timeout=30).read().decode()


@contextmanager
def demo(folder: Path, *, port: int | None = None) -> Iterator[tuple[Reader, float, subprocess.Popen[str]]]:
    port = port or free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DJANGO_")}
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "demo", "--no-open", "--port", str(port)]
    started = time.monotonic()
    process = subprocess.Popen(
        [*command, "--data", str(folder)],
        env={**environment, "TANDEM_HOST": "0.0.0.0", "TANDEM_DOORS": "public"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    reader = Reader(port)
    try:
        while True:
            try:
                reader.get("/healthz")
                break
            except (urllib.error.URLError, ConnectionError):
                assert process.poll() is None, process.stdout.read()
                assert time.monotonic() - started < AT_ALL
                time.sleep(0.05)
        yield reader, work_of(process), process
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.wait()


def test_from_nothing_to_coming_in_as_somebody_and_again_leaving_nothing_running(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    with demo(folder) as (reader, seconds, _):
        assert seconds < FIRST_START
        page = reader.get("/demo/")
        assert "Invented data" in page
        assert page.count('name="role"') == 21
        page = reader.come_in_as("auditor")
        assert "Dr Samuel Inchbold" in page
        assert "Invented data" in page
        record = reader.get("/staff/audit/")
        assert "Filled the demo with invented data" in record or "Signed in" in record
        assert "Invented data" in record
        assert "Yetunde" in reader.come_in_as("partnership_manager")
        assert "Dr Samuel" in reader.come_in_as("auditor")
        a_comment_by_mail_is_answered(reader)
    if kept := os.environ.get("HARROWMERE_BUILT"):
        shutil.copytree(folder, kept)
    made = (folder / "database" / "tandem.sqlite3").stat().st_ino
    port = free_port()
    # Another demo's, it may be: this one starts all the same, and offers nothing that is not there.
    with socket.create_server(("127.0.0.1", port + place.POST)), demo(folder, port=port) as (reader, seconds, process):
        assert seconds < SECOND_START
        assert "Dr Samuel Inchbold" in reader.come_in_as("auditor")
        assert "comments by e-mail are not taken" in reader.get("/demo/mail/")
        children = children_of(process)
    nothing_is_left_running(children)
    assert f"Comments by e-mail are not taken: port {port + place.POST} is already in use." in process.stdout.read()
    assert (folder / "database" / "tandem.sqlite3").stat().st_ino == made
    census_has_no_error(folder, tmp_path)


def a_comment_by_mail_is_answered(reader: Reader) -> None:
    """With what a form says, within the minute that a reader is promised."""
    said = "To: comments+1@newsroom.example\r\nSubject: Thank you\r\n\r\nA clear story.\r\n"
    at = re.search(r"127\.0\.0\.1:(\d+)", reader.get("/demo/mail/"))

    def taken() -> bool:
        # The worker is a process of its own, which may come after the pages.
        try:
            with smtplib.SMTP("127.0.0.1", int(at[1]), timeout=30) as post:
                post.sendmail("by.mail@wend.example", "comments+1@newsroom.example", said)
        except (OSError, smtplib.SMTPException):
            return False
        return True

    wait_until(taken, 60)
    wait_until(lambda: "by.mail@wend.example" in reader.get("/demo/mail/"), 60)
    assert "telephone 999" in reader.get("/demo/mail/")


_CENSUS = """
from pathlib import Path
from django.utils import timezone
from tandem.hub.referrals.census import census_tables
from tandem.returns.cin.census import Census
from tandem.returns.cin.writer import write_cin
now = timezone.now()
for year in (now.year + (now.month >= 4) - 1, now.year + (now.month >= 4)):
    write_cin(census_tables(Census(year), authority="999", now=now), Path("{folder}") / f"census-{{year}}.xml")
"""


def census_has_no_error(folder: Path, written: Path) -> None:
    """Queries are questions that a real place has too: an open enquiry at the year's end, a number not yet known."""
    done = imported({}, folder, _CENSUS.format(folder=written))
    assert done.returncode == 0, done.stderr
    files = sorted(written.glob("census-*.xml"))
    assert len(files) == 2
    for path in files:
        found = validate(path)
        assert found.complete
        assert found.children > 5
        assert [each["code"] for each in found.issue_dicts() if each["severity"] == "error"] == []
        assert found.could_not_run == ()


def work_of(process: subprocess.Popen[str]) -> float:
    """How many seconds of a processor's time it has taken, and those it has started."""
    whole = 0
    for each in (str(process.pid), *children_of(process)):
        # From its own time to that of those it has waited for; its name before them may hold anything but the last ")".
        whole += sum(map(int, Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return whole / os.sysconf("SC_CLK_TCK")


def children_of(process: subprocess.Popen[str]) -> list[str]:
    listing = subprocess.run(["ps", "-eo", "pid,ppid"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.split()[1] == str(process.pid)]


def nothing_is_left_running(children: list[str]) -> None:
    assert len(children) >= 3
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{child}").exists() for child in children)


def test_killed_while_it_is_built_it_leaves_nothing_building(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "demo", "--no-open"]
    folder = tmp_path / "demo"
    process = subprocess.Popen([*command, "--port", str(free_port()), "--data", str(folder)])
    begun = folder / "database" / "tandem.sqlite3"
    wait_until(begun.exists, AT_ALL)
    (child,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    process.kill()
    process.wait()
    wait_until(lambda: not Path(f"/proc/{child}").exists(), 10)
    with closing(sqlite3.connect(begun)) as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
        built = "referrals_contact" in tables and database.execute("SELECT 1 FROM referrals_contact").fetchone()
    assert not built, "it stopped, and did not just come to its end"


def wait_until(there: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("keep me")
    for act in (lambda: place.environment(tmp_path, 8000), lambda: place.reset(tmp_path)):
        with pytest.raises(InputError, match="did not put there"):
            act()
    assert (tmp_path / "letter.txt").read_text() == "keep me"


@pytest.mark.parametrize("name", ["database", "stamp"])
def test_what_cannot_be_removed_is_named(tmp_path: Path, monkeypatch, capsys, name) -> None:
    """Root may delete anything, so the refusal is the operating system's own, raised in its place."""
    folder = tmp_path / "demo"
    place.environment(folder, 8000)
    (folder / "database").mkdir()
    (folder / "stamp").write_text("old")

    def refuse(path: Path, *_args: object, **_kwargs: object) -> None:
        if Path(path).name == name:
            raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("shutil.rmtree", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    assert run(["demo", "--reset", "--no-open", "--port", "8999", "--data", str(folder)]) == 2
    said = capsys.readouterr().err
    assert f"{folder / name} cannot be removed: Permission denied." in said
    assert "Traceback" not in said


def test_a_reset_removes_what_lies_where_its_own_folders_should(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    place.environment(folder, 8000)
    (folder / "database").write_text("a file")
    (folder / "stamp").mkdir()
    place.reset(folder)
    assert [path.name for path in folder.iterdir()] == ["INVENTED-DATA"]


def test_there_is_no_port_for_comments_beyond_the_last() -> None:
    assert _port_for_post(65536) == (None, "there is no port 65536")


def test_a_taken_port_is_said(tmp_path: Path, capsys) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(["demo", "--no-open", "--port", str(port), "--data", str(tmp_path / "d")]) == 2
    assert f"Port {port} is already in use" in capsys.readouterr().err
    assert not (tmp_path / "d").exists()


def imported(change: dict[str, str], folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TANDEM_")}
    environment |= place.environment(folder, 8000) | change
    command = [sys.executable, "-c", f"from tandem.hub.start import set_up; set_up()\n{code}"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "change", [{"TANDEM_HOST": "0.0.0.0"}, {"TANDEM_HOST": "192.0.2.1"}, {"TANDEM_DATABASE_URL": "postgresql://a@b/c"}]
)
def test_the_demo_settings_refuse_other_listeners_and_other_databases(tmp_path: Path, change) -> None:
    done = imported(change, tmp_path / "demo", "")
    assert done.returncode != 0
    assert "InputError" in done.stderr


def test_a_database_without_the_mark_lets_nobody_come_in(migrated: Callable[[Path], None], tmp_path: Path) -> None:
    code = """
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from tandem.hub.databases import migrate
migrate(settings.CONFIGURATION)
call_command("collectstatic", interactive=False, verbosity=0)
browser = Client(HTTP_HOST="localhost")
print(browser.get("/demo/").status_code, browser.post("/demo/come-in/", {"role": "auditor"}).status_code)
"""
    place.environment(tmp_path / "demo", 8000)
    migrated(tmp_path / "demo")
    done = imported({}, tmp_path / "demo", code)
    assert done.stdout.split() == ["403", "403"], done.stderr


def test_the_page_for_coming_in_exists_only_in_the_demo(hub) -> None:
    from django.test import Client

    assert Client().get("/demo/").status_code == 404
