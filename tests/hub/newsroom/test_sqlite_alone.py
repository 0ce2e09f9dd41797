"""The newsroom alone on the embedded database: what it has, what it has not, and where what tells of a child goes."""

from __future__ import annotations

import runpy
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from tandem.core.errors import InputError
from tandem.hub.databases import migrate, ready_to_serve, require_prepared
from tandem.hub.installations import Installation

sys.path.insert(0, str(Path(__file__).parent))

from run_alone import FRONT_DOOR, ask, settings_of

CASES = ("machines", "children", "referrals", "exports", "imports", "plan", "partner", "api", "demo")
ROLES = {"newsroom_writer", "newsroom_checker", "newsroom_editor", "newsroom_moderator", "auditor", "administrator"}
BILLY = "My neighbour's boy Billy is hit every night and he is six."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("newsroom")


@pytest.fixture(scope="module")
def alone(made: Path) -> dict[str, Any]:
    return ask(settings_of(made))


@pytest.fixture
def at(alone: dict[str, Any], made: Path, hub: None) -> Any:
    """This process's hub, shown the newsroom's database instead of its own."""
    kept = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = made / "database" / "tandem.sqlite3"
    yield
    connection.close()
    connection.settings_dict["NAME"] = kept


def test_there_is_no_table_and_no_module_for_a_case(alone) -> None:
    assert not [table for table in alone["tables"] if table.startswith(tuple(f"{app}_" for app in CASES))]
    assert {"news_story", "comments_comment", "disclosures_disclosure"} <= set(alone["tables"])
    loaded = tuple(f"tandem.hub.{app}" for app in (*CASES, "showing", "staff.front_door", "staff.casework"))
    assert not [name for name in alone["modules"] if name.startswith(loaded)]
    assert not {"partner", "api", "demo"} & set(alone["namespaces"])
    assert alone["checks"] == []


def test_every_page_lets_in_whom_the_hub_would_and_a_newsroom_role_only(alone) -> None:
    hub = runpy.run_path(str(Path(__file__).parents[1] / "test_access.py"))["EXPECTED"]
    own = {
        "account_shut": "anybody",
        "staff:disclosures": {"newsroom_moderator"},
        "staff:disclosure": {"newsroom_moderator"},
    }
    assert set(alone["matrix"]) <= set(hub) | set(own)
    for name, opened in alone["matrix"].items():
        expected = {**hub, **own}[name]
        by_role = expected & ROLES if isinstance(expected, set) else ROLES
        assert set(opened) == ({"anybody"} if expected == "anybody" else by_role), name
    assert {"staff:start", "staff:audit", "staff:accounts", "staff:news", "staff:comments"} <= set(alone["matrix"])
    assert alone["nowhere"] == 404
    assert alone["first_page"] == 200
    assert alone["first_page_is_news"], "whoever looks for a publisher looks for its news"


def test_the_start_page_offers_what_there_is_and_the_roles_are_the_newsrooms(alone) -> None:
    answered = {status for pages in alone["starts"].values() for status in pages.values()}
    assert answered == {200}
    assert set(alone["starts"]["newsroom_moderator"]) == {
        "/",
        "/account/",
        "/staff/comments/",
        "/staff/told-of-a-child/",
    }
    assert "/staff/audit/" in alone["starts"]["auditor"]
    assert "Social worker" in alone["refused"]
    assert "newsroom_editor" in alone["refused"]


def test_a_story_goes_from_its_writer_to_a_reader(alone) -> None:
    assert alone["story"] == [200, 404, 404, 200]
    assert alone["faults"] == []
    assert "publish stories whose time has come" in alone["jobs"]
    assert "receive police notifications" not in alone["jobs"]


def test_readers_have_its_news_by_e_mail_and_leave(alone) -> None:
    assert alone["by_mail"] == ["Do you want “News” by e-mail?", "weekly", 0]


def test_a_reader_who_tells_of_a_child_is_shown_whom_to_ring(alone) -> None:
    status, page = alone["told"]["reader"]
    assert status == 200
    for words in ("tel:999", "01632 960 123", "0800 1111", "Please ring them yourself"):
        assert words in page
    assert "Add something" not in page
    asked, form, sent, refusal, added = alone["tell"]
    assert (asked, sent) == (200, 503)
    assert "What you wrote has not been sent" in refusal
    for said in (form, refusal, added):
        assert "<form" not in said
        assert "tel:999" in said
        assert "01632 960 123" in said


def test_what_tells_of_a_child_is_kept_sealed_and_handed_on_by_telephone(alone) -> None:
    told = alone["told"]
    assert told["faults"] == []
    assert told["comments"][0] == 1
    assert told["first"] == [BILLY, "A gran", "The bridge is open"]
    assert told["sealed"]
    start, comments, waiting = told["lists"]
    assert "3 things tell of a child" in start
    assert "3 things tell of a child" in comments
    assert "minutes left" in waiting
    assert "Billy" not in start + comments + waiting
    assert "Billy" in told["one"]
    assert "sent once more, word for word" in told["one"]
    assert told["refused"] == 422
    assert told["recorded"] == [302, 200]
    assert told["done"] == ["Ann Duty, front door", "newsroom_moderator@thornby.example", "C/1", True]
    assert "Told by telephone to Ann Duty, front door" in told["after"]
    assert told["record"].count("disclosure.taken") == 3
    assert told["record"].count("disclosure.handed_on") == 1
    assert "access.disclosure" in told["record"]
    # The words are kept for the front door's next question, then forgotten; what nobody has handed on is not.
    assert told["forgotten"] == [0, 1, "", 2]
    # However often it is sent, what is added to something told before is kept once, and beside it.
    assert alone["added_to"][-3:] == ["He is hit.", "Again.", "And again."]
    assert alone["added_to"][0] not in alone["added_to"][1:]


def test_the_front_door_and_the_moderator_are_written_to_by_number_and_again_when_it_is_late(alone) -> None:
    mails = alone["told"]["mails"]
    numbers = {reference for _to, template, reference, _link in mails if template == "disclosure_to_hand_on"}
    assert len(numbers) == 3
    to_them = [mail for mail in mails if mail[0] == FRONT_DOOR]
    assert {reference for _to, _template, reference, _link in to_them} == numbers
    assert {(template, link) for _to, template, _reference, link in to_them} == {("disclosure_waits", "")}
    # Nobody is chased within the hour; then both are written to once for each, however often it is looked at.
    assert alone["told"]["chased"] == [0, 3, 0, 3]
    # A chase that could write to nobody is none, and does not stand in the record.
    assert alone["told"]["to_nobody"] == [0, 0]
    assert alone["told"]["record"].count("disclosure.chased") == 1
    assert len(to_them) == 6
    assert ["reader@example.org", "comment_received", "", ""] in mails


def test_a_moderator_is_told_that_names_cannot_be_compared(alone) -> None:
    page = alone["told"]["comments"][1]
    assert "Nobody here can say whether a name is known" in page
    assert "borne by anybody known here" not in page
    assert "hand it on by telephone" in page
    assert alone["told"]["handed"] == [302, f"/staff/told-of-a-child/{alone['told']['others'][-1]}/"]


PUBLIC = """
from tandem.hub.start import set_up; set_up()
import sys
from django.apps import apps
from django.db import connection
from django.test import Client
paths = ("/news/", "/news/partnership/bridge-open/", "/tell/", "/areas/", "/staff/", "/edit/", "/account/login/")
print(*(Client().get(path, headers={"host": "localhost"}).status_code for path in paths))
print(connection.vendor, *sorted(app.label for app in apps.get_app_configs() if app.name.startswith("tandem.")))
print(any(name.startswith(("wagtail", "tandem.hub.comments", "tandem.hub.disclosures")) for name in sys.modules))
"""


def test_the_public_process_reads_the_edition_and_has_nothing_else(alone, made) -> None:
    told = settings_of(made, DOORS="public", AUDIT_KEY="", FIELD_KEYS="", LETTERBOX_KEYS="")
    done = subprocess.run(
        [sys.executable, "-c", PUBLIC], env=told, capture_output=True, text=True, check=False, timeout=90
    )
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if not line.startswith("{")]
    assert lines == ["200 200 200 200 404 404 404", "unknown hub letterbox news public", "False"]


def test_one_command_opens_both_doors_and_closes_them(alone, made, tmp_path) -> None:
    with socket.socket() as one, socket.socket() as other:
        for each in (one, other):
            each.bind(("127.0.0.1", 0))
        private, public = (each.getsockname()[1] for each in (one, other))
    more = {
        "DOORS": "",
        "ALLOWED_HOSTS": "localhost",
        "PORT": str(private),
        "PUBLIC_PORT": str(public),
        "WORKERS": "1",
        "CONTACT_EMAIL": "help@thornby.example",
        "AUDIT_HEADS": str(tmp_path),
        "EMAIL_HOST": "localhost",
        "EMAIL_SECURITY": "none",
        "EMAIL_FROM": "news@thornby.example",
    }
    command = [sys.executable, "-c", "from tandem.cli import main; main()", "newsroom"]
    process = subprocess.Popen(command, env=settings_of(made, **more), stderr=subprocess.DEVNULL)
    try:
        assert answer(public, "/news/partnership/bridge-open/") == 200
        assert answer(private, "/account/login/") == 200
        assert [answer(public, path) for path in ("/account/login/", "/staff/", "/edit/")] == [404] * 3
        assert answer(private, "/news/") == 404
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=40) == 0
        for port in (private, public):
            with pytest.raises(OSError, match="refused"):
                socket.create_connection(("127.0.0.1", port), timeout=5)
    finally:
        process.kill()
        process.wait()


def answer(port: int, path: str) -> int:
    """The status of a page, once something listens there."""
    deadline = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}{path}", timeout=20) as response:
                return int(response.status)
        except urllib.error.HTTPError as refused:
            return refused.code
        except OSError:
            assert time.monotonic() < deadline
            time.sleep(0.2)


def test_a_newsrooms_database_is_never_made_into_a_hubs(at) -> None:
    hub = settings.CONFIGURATION
    before = connection.introspection.table_names()
    for deed in (migrate, require_prepared):
        with pytest.raises(InputError, match="is a newsroom's") as refused:
            deed(hub)
        assert "tandem newsroom" in refused.value.hint
    assert connection.introspection.table_names() == before
    assert "is a newsroom's" in ready_to_serve(hub)[0]


def test_a_hubs_database_is_never_served_or_migrated_as_a_newsroom(hub) -> None:
    newsroom = settings.CONFIGURATION.model_copy(update={"installation": Installation.NEWSROOM})
    for deed in (migrate, require_prepared):
        with pytest.raises(InputError, match="records of children") as refused:
            deed(newsroom)
        assert "tandem serve" in refused.value.hint
    assert "records of children" in ready_to_serve(newsroom)[0]
    assert ready_to_serve(settings.CONFIGURATION) == ()
