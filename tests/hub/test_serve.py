"""The configured hub from its first command to its last: migrate, invite, serve, verify, stop."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

TANDEM = [sys.executable, "-c", "from tandem.cli import main; main()"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    key = tmp_path / "audit-key"
    key.write_text(secrets.token_hex(32))
    rest = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    return {
        **rest,
        "TANDEM_DOORS": "private",
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_AUDIT_KEY_FILE": str(key),
        "TANDEM_FIELD_KEYS": f"first:{secrets.token_hex(32)}",
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_TRANSPORT": "http",
        "TANDEM_PORT": str(port),
        "TANDEM_DATA": str(tmp_path / "hub"),
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_CONTACT_EMAIL": "help@wend.example",
        "TANDEM_AUDIT_HEADS": str(tmp_path / "heads"),
        "TANDEM_EMAIL_HOST": "localhost",
        "TANDEM_EMAIL_SECURITY": "none",
        "TANDEM_EMAIL_FROM": "tandem@wend.example",
    }


def tandem(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*TANDEM, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_from_first_command_to_last(environment) -> None:
    unready = tandem(environment, "serve")
    assert unready.returncode == 2
    assert "tandem migrate" in unready.stderr

    assert tandem(environment, "migrate").returncode == 0
    added = tandem(
        environment,
        "agency",
        "add",
        "Wend Partnership",
        "--kind",
        "system",
        "--sector",
        "other",
        "--opened",
        "2024-04-01",
    )
    assert added.returncode == 0, added.stderr
    who = ["--name", "First Person", "--agency", "wend partnership", "--role", "administrator"]
    invited = tandem(environment, "account", "invite", "first@wend.example", *who)
    assert invited.returncode == 0, invited.stderr
    link = invited.stdout.strip()
    again = tandem(environment, "account", "invite", "first@wend.example", *who)
    assert again.returncode == 2
    assert "already" in again.stderr

    base = f"http://localhost:{environment['TANDEM_PORT']}"
    assert link.startswith(f"{base}/account/join/")
    process = subprocess.Popen([*TANDEM, "serve"], env=environment, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 40
        while True:
            try:
                page = urllib.request.urlopen(f"{base}/", timeout=5)
                break
            except (urllib.error.URLError, ConnectionError):
                assert time.monotonic() < deadline
                assert process.poll() is None
                time.sleep(0.1)
        assert page.url == f"{base}/partner/"
        closed = urllib.request.urlopen(f"{base}/staff/", timeout=5)
        assert closed.url.startswith(f"{base}/account/login/")
        joining = urllib.request.urlopen(link, timeout=5)
        assert "Choose a password" in joining.read().decode()
        while not list(Path(environment["TANDEM_AUDIT_HEADS"]).glob("*.json")):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
        process.wait()

    verified = tandem(environment, "audit", "verify")
    assert verified.returncode == 0, verified.stdout
    assert "The record is whole." in verified.stdout
    Path(environment["TANDEM_AUDIT_KEY_FILE"]).write_text(secrets.token_hex(32))
    verified = tandem(environment, "audit", "verify")
    assert verified.returncode == 1
    assert "NOT WHOLE" in verified.stdout


def test_verbs_that_need_a_key_say_so(environment) -> None:
    del environment["TANDEM_AUDIT_KEY_FILE"]
    done = tandem(environment, "audit", "verify")
    assert done.returncode == 2
    assert "TANDEM_AUDIT_KEY_FILE" in done.stderr
    assert "Traceback" not in done.stderr
