"""A return is checked by the worker in a process of its own: found, refused, stopped, begun anew, deleted when due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tandem.core.errors import InputError
from tandem.hub.audit.models import Event
from tandem.hub.audit.verbs import Verb
from tandem.hub.files import vault
from tandem.hub.files.actions import delete_due
from tandem.hub.files.models import StoredFile
from tandem.hub.imports import running, workplace
from tandem.hub.imports.actions import ask_for_check, delete_files, stop
from tandem.hub.imports.models import CheckFile, ReturnCheck
from tandem.hub.imports.queries import files_of_part, findings_of, visible_checks
from tandem.hub.imports.reading import by_child, of_child, of_rule

from .conftest import CENSUS

State, Part = ReturnCheck.State, CheckFile.Part


def test_what_is_found_is_kept_encrypted_and_goes_when_it_is_due(asked, work, now) -> None:
    check = work(asked())
    assert check.state == State.DONE
    assert (check.summary["children"], check.summary["collection"]) == (1, "2025-26")
    assert {each["code"]: each["severity"] for each in check.summary["by_rule"]} == {
        "2887Q": "query",
        "8540": "error",
        "8630": "error",
        "8770Q": "query",
    }
    assert "QX1234" not in str(check.summary)

    found = findings_of(check)
    (closed,) = of_rule(found, "8630", page=1).rows
    assert (closed["child"], closed["field"], closed["value"]) == ("QX1234", "CINclosureDate", "2025-09-01")
    assert CENSUS.splitlines()[closed["line"] - 1].startswith(b"<PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>")
    (line,) = by_child(found, page=1).rows
    assert (line["child"], line["issues"], line["codes"]) == ("QX1234", 3, ["8540", "8630", "8770Q"])
    assert [issue["code"] for issue in of_child(found, "QX1234")] == ["8540", "8770Q", "8630"]

    reports = files_of_part(check, Part.REPORT)
    assert {file.original for file in reports} == {"findings.xlsx", "findings.csv", "findings.json", "findings.txt"}
    for file in reports:
        assert b"QX1234" not in vault.path_of(file.name).read_bytes()
    deeds = Event.objects.filter(object_type="imports_returncheck", kind="done").order_by("pk")
    assert [deed.verb for deed in deeds] == [Verb.RETURN_CHECK_ASKED, Verb.RETURN_CHECKED]

    assert delete_due(now + timedelta(days=29)) == 0
    assert delete_due(now + timedelta(days=30)) == 6
    assert findings_of(check) is None
    assert not any(vault.path_of(file.name).exists() for file in StoredFile.objects.all())
    check.refresh_from_db()
    assert check.summary["children"] == 1


def test_nothing_lies_unencrypted_when_it_is_over_nor_encrypted_when_somebody_says_so(
    asked, work, now, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(workplace, "_MEMORY", tmp_path / "none")
    monkeypatch.setattr(workplace, "_on_disk", lambda: tmp_path / "checking")
    check = asked()
    running.turn(check.asked_at)
    with pytest.raises(InputError, match="still under way"):
        delete_files(check, now=now)
    (open_folder,) = (tmp_path / "checking").iterdir()
    assert open_folder.stat().st_mode & 0o077 == 0
    assert (open_folder / "current" / "census 2026.xml").read_bytes() == CENSUS
    work(check)
    assert list((tmp_path / "checking").iterdir()) == []
    assert delete_files(check, now=now) == 6
    assert not files_of_part(check, *Part).exists()


@pytest.mark.parametrize(
    ("content", "changes", "words"),
    [
        (b"<html><p>not a return</p></html>", {}, "census"),
        (CENSUS, {"year": 2020}, "not 2020"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(asked, work, content, changes, words) -> None:
    check = work(asked(content, **changes))
    assert check.state == State.REFUSED
    assert words in check.refusal
    assert findings_of(check) is None


def test_a_picture_is_not_taken_and_nothing_is_kept(analyst, census, now) -> None:
    picture = census(b"\x89PNG\r\n\x1a\n" + bytes(100), "scan.png")
    with pytest.raises(InputError, match=r"scan\.png: That kind of file cannot be taken"):
        ask_for_check([census(), picture], by=analyst, now=now)
    assert not ReturnCheck.objects.exists()
    with pytest.raises(InputError, match="No file was sent"):
        ask_for_check([], by=analyst, now=now)


def test_a_waiting_check_is_stopped_at_once_and_a_running_one_at_the_next_turn(asked, now, monkeypatch) -> None:
    waiting = asked()
    stop(waiting, now=now)
    waiting.refresh_from_db()
    assert waiting.state == State.STOPPED
    with pytest.raises(InputError, match="over already"):
        stop(waiting, now=now)
    check = asked()
    monkeypatch.setattr(running, "sys", _Sleeper)
    running.turn(now)
    check.refresh_from_db()
    assert check.state == State.RUNNING
    stop(check, now=now)
    assert running.turn(now + timedelta(seconds=5)) == 1
    check.refresh_from_db()
    assert check.state == State.STOPPED
    assert running._running == []


class _Sleeper:
    """In place of our interpreter: a check that never ends."""

    executable = "/bin/sh"


@pytest.fixture(autouse=True)
def _sleeping(monkeypatch) -> None:
    real = running.subprocess.Popen

    def begin(command, **kwargs):
        return real(["/bin/sleep", "600"] if command[0] == "/bin/sh" else command, **kwargs)

    monkeypatch.setattr(running.subprocess, "Popen", begin)


def test_a_check_that_takes_too_long_ends_as_a_fault_of_ours(asked, now, monkeypatch) -> None:
    check = asked()
    monkeypatch.setattr(running, "sys", _Sleeper)
    running.turn(now)
    assert running.turn(now + timedelta(minutes=29)) == 0
    assert running.turn(now + timedelta(minutes=30)) == 1
    check.refresh_from_db()
    assert check.state == State.FAILED


def test_a_check_whose_worker_died_is_begun_anew_and_given_up_in_the_end(asked, work, now, monkeypatch) -> None:
    check = asked()
    monkeypatch.setattr(running, "sys", _Sleeper)
    running.turn(now)
    _the_worker_dies()
    assert running.turn(now + running.LEASE) == 0
    assert running._running == []
    monkeypatch.undo()
    check = work(check, now=now + running.LEASE + timedelta(seconds=1))
    assert (check.state, check.attempts) == (State.DONE, 2)


def test_a_check_that_kills_its_worker_again_and_again_is_given_up(asked, now, monkeypatch) -> None:
    check = asked()
    monkeypatch.setattr(running, "sys", _Sleeper)
    for number in range(3):
        running.turn(now + number * 2 * running.LEASE)
        _the_worker_dies()
    running.turn(now + 6 * running.LEASE)
    check.refresh_from_db()
    assert (check.state, check.attempts) == (State.FAILED, 3)


def test_what_a_worker_brings_after_its_lease_ran_out_is_kept_nowhere(asked, work, now, monkeypatch) -> None:
    check = asked()
    running.turn(now)
    (overtaken,) = running._running
    overtaken.process.wait()
    running._running.clear()
    check = work(check, now=now + running.LEASE + timedelta(seconds=1))
    kept, ended = check.files.count(), check.ended
    running._running.append(overtaken)
    running.turn(now + 2 * running.LEASE)
    check.refresh_from_db()
    assert (check.state, check.attempts, check.ended, check.files.count()) == (State.DONE, 2, ended, kept)
    assert Event.objects.filter(verb=Verb.RETURN_CHECKED).count() == 1


def _the_worker_dies() -> None:
    for each in running._running:
        each.process.kill()
        each.process.wait()
        workplace.remove(each.folder)
    running._running.clear()


def test_only_analysts_of_the_same_agency_see_it(asked, analyst, person) -> None:
    from tandem.hub.agencies.models import Agency

    asked()
    elsewhere = Agency.objects.create(name="Farr Trust", kind="organisation", sector="health", opened="2020-01-01")
    stranger, colleague, director = person("analyst"), person("analyst"), person("director")
    stranger.agency = elsewhere
    stranger.save()
    assert visible_checks(analyst).count() == visible_checks(colleague).count() == 1
    assert visible_checks(stranger).count() == visible_checks(director).count() == 0


def test_what_a_killed_process_left_behind_is_swept(now, tmp_path, monkeypatch, hub) -> None:
    monkeypatch.setattr(workplace, "_MEMORY", tmp_path)
    monkeypatch.setattr(workplace, "_on_disk", lambda: tmp_path / "checking")
    folder = workplace.make(1)
    written = folder.stat().st_mtime
    assert workplace.sweep(datetime.fromtimestamp(written, UTC) + timedelta(hours=1, minutes=59)) == 0
    assert workplace.sweep(datetime.fromtimestamp(written, UTC) + timedelta(hours=2, minutes=1)) == 1
    assert not folder.exists()
