"""What the verbs that need the hub say when its keys, its database or its folders cannot be used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

VERBS = [
    ["audit", "verify"],
    ["worker"],
    ["agency", "list"],
    ["account", "suspend", "a@b.example", "--reason", "left"],
]
NOWHERE = "postgresql://app:hidden@127.0.0.1:1/tandem"


def tandem(arguments: list[str], data: Path, **change: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))}
    environment |= {"TANDEM_SECRET_KEY": "0123456789abcdef" * 4, "TANDEM_AUDIT_KEY": "ab" * 32}
    environment |= {"TANDEM_FIELD_KEYS": "first:" + "fedcba9876543210" * 4}
    environment |= {"TANDEM_DATA": str(data), **change}
    command = [sys.executable, "-c", "from tandem.cli import main; main()", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def refused(done: subprocess.CompletedProcess[str], *named: str) -> None:
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1
    assert "hidden" not in done.stderr
    for name in named:
        assert name in done.stderr


@pytest.mark.parametrize("key", ["", "abc", "zz" * 32])
def test_a_key_that_cannot_be_used_is_named(tmp_path: Path, key) -> None:
    refused(tandem(["audit", "verify"], tmp_path, TANDEM_AUDIT_KEY=key), "TANDEM_AUDIT_KEY", "openssl rand -hex 32")


def test_the_public_door_is_no_way_past_the_key(tmp_path: Path) -> None:
    refused(
        tandem(["audit", "verify"], tmp_path, TANDEM_AUDIT_KEY="abc", TANDEM_DOORS="public"),
        "TANDEM_AUDIT_KEY",
    )


@pytest.mark.parametrize("arguments", VERBS, ids=lambda arguments: arguments[0])
def test_an_embedded_database_not_made_yet_is_said(tmp_path: Path, arguments) -> None:
    refused(tandem(arguments, tmp_path / "none"), "TANDEM_DATA", "tandem migrate")


def test_an_empty_database_is_not_prepared(tmp_path: Path) -> None:
    (tmp_path / "database").mkdir()
    refused(tandem(["audit", "verify"], tmp_path), "TANDEM_DATA", "not prepared", "tandem migrate")


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "database").mkdir()
    (tmp_path / "database" / "tandem.sqlite3").write_bytes(b"not a database" * 100)
    refused(tandem(["audit", "verify"], tmp_path), "TANDEM_DATA")
    refused(tandem(["migrate"], tmp_path), "TANDEM_DATA")


def test_a_server_that_does_not_answer_is_said(tmp_path: Path) -> None:
    done = tandem(["audit", "verify"], tmp_path, TANDEM_DATABASE_URL=NOWHERE)
    refused(done, "TANDEM_DATABASE_URL", "tandem migrate")


def test_migrate_names_both_addresses_when_the_server_does_not_answer(tmp_path: Path) -> None:
    done = tandem(["migrate"], tmp_path, TANDEM_DATABASE_URL=NOWHERE, TANDEM_OWNER_DATABASE_URL=NOWHERE)
    refused(done, "TANDEM_OWNER_DATABASE_URL", "TANDEM_DATABASE_URL")


@pytest.mark.parametrize("port", ["many", "5432x", "70000"])
@pytest.mark.parametrize("verb", [["audit", "verify"], ["migrate"]], ids=lambda verb: verb[0])
def test_a_malformed_port_is_said_without_the_password(tmp_path: Path, port, verb) -> None:
    url = f"postgresql://app:hidden@db:{port}/tandem"
    refused(tandem(verb, tmp_path, TANDEM_DATABASE_URL=url), "TANDEM_DATABASE_URL")


def test_a_malformed_owner_address_is_named_as_the_owners(tmp_path: Path) -> None:
    owner = "postgresql://owner:hidden@db:many/tandem"
    done = tandem(["migrate"], tmp_path, TANDEM_DATABASE_URL=NOWHERE, TANDEM_OWNER_DATABASE_URL=owner)
    refused(done, "TANDEM_OWNER_DATABASE_URL")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "hub"
    refused(tandem(["migrate"], folder), str(folder), "TANDEM_DATA")
    demo = tandem(["demo", "--no-open", "--port", "48231", "--data", str(folder)], tmp_path)
    refused(demo, str(folder), "--data")
