"""Each door really served, as its own process: over TLS of its own, and behind a proxy."""

from __future__ import annotations

import http.client
import os
import secrets
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import doors
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from django.conf import settings
from django.db import connection

TANDEM = [sys.executable, "-c", "from tandem.cli import main; main()"]
PROXIED = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "198.51.100.7, 203.0.113.9"}
PRIVATE_ADDRESSES = ["/staff/", "/staff/audit/", "/account/login/", "/account/security/", "/demo/"]
PUBLIC_ADDRESSES = ["/", "/areas/", "/claims/", "/how-we-judge/", "/data/", "/healthz"]

Ask = Callable[..., http.client.HTTPResponse]


@pytest.fixture
def environment(hub: None, migrated: Callable[[Path], None], tmp_path: Path) -> dict[str, str]:
    """What both doors are told, on the engine under test; its database is ready."""
    if connection.vendor == "sqlite":
        migrated(tmp_path / "hub")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith(("TANDEM_", "DJANGO_"))},
        "TANDEM_SECRET_KEY": secrets.token_hex(32),
        "TANDEM_ALLOWED_HOSTS": "localhost",
        "TANDEM_PORT": str(port),
        "TANDEM_WORKERS": "1",
        "TANDEM_DATA": str(tmp_path / "hub"),
        "TANDEM_TELEPHONE": "01632 960 123",
        "TANDEM_CONTACT_EMAIL": "help@wend.example",
    }


def private(environment: dict[str, str], tmp_path: Path) -> dict[str, str]:
    return {
        **environment,
        "TANDEM_DOORS": "private",
        "TANDEM_TRANSPORT": "proxy",
        "TANDEM_AUDIT_KEY": secrets.token_hex(32),
        "TANDEM_FIELD_KEYS": f"first:{secrets.token_hex(32)}",
        "TANDEM_AUDIT_HEADS": str(tmp_path / "heads"),
        "TANDEM_EMAIL_HOST": "localhost",
        "TANDEM_EMAIL_SECURITY": "none",
        "TANDEM_EMAIL_FROM": "tandem@wend.example",
        **_database(settings.CONFIGURATION.database_url),
    }


def public(environment: dict[str, str], certificate: Path) -> dict[str, str]:
    return {
        **environment,
        "TANDEM_DOORS": "public",
        "TANDEM_TRANSPORT": "tls",
        "TANDEM_TLS_CERTIFICATE": str(certificate),
        "TANDEM_TLS_KEY": str(certificate),
        **_database(settings.CONFIGURATION.public_database_url),
    }


def _database(url: object) -> dict[str, str]:
    return {} if connection.vendor == "sqlite" else {"TANDEM_DATABASE_URL": url.get_secret_value()}


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # Whoever reads it goes by the machine's own clock, also where the tests are made to run on another day.
        .not_valid_before(now - timedelta(days=7000))
        .not_valid_after(now + timedelta(days=7000))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pkcs8 = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    path = tmp_path / "certificate.pem"
    path.write_bytes(pkcs8 + made.public_bytes(serialization.Encoding.PEM))
    return path


@contextmanager
def served(environment: dict[str, str]) -> Iterator[Ask]:
    """Start ``tandem serve``, ask it things, and stop it as a service manager would."""
    port = int(environment["TANDEM_PORT"])
    trust = environment.get("TANDEM_TLS_CERTIFICATE")

    def ask(path: str, headers: dict[str, str] | None = None, method: str = "GET") -> http.client.HTTPResponse:
        if trust:
            tls = ssl.create_default_context(cafile=trust)
            line: http.client.HTTPConnection = http.client.HTTPSConnection("localhost", port, timeout=20, context=tls)
        else:
            line = http.client.HTTPConnection("localhost", port, timeout=20)
        line.request(method, path, headers=headers or {})
        return line.getresponse()

    log = Path(environment["TANDEM_DATA"]).with_suffix(".log")
    with log.open("w") as said:
        process = subprocess.Popen([*TANDEM, "serve"], env=environment, stderr=said)
    try:
        deadline = time.monotonic() + 40
        while True:
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < deadline
            try:
                ask("/")
                break
            except ConnectionError:
                time.sleep(0.1)
        yield ask
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    finally:
        process.kill()
        process.wait()


def tandem(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*TANDEM, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


def test_the_public_door_serves_its_pages_over_tls_and_has_no_private_address(environment, certificate) -> None:
    with served(public(environment, certificate)) as ask:
        assert {path: ask(path).status for path in PUBLIC_ADDRESSES} == dict.fromkeys(PUBLIC_ADDRESSES, 200)
        assert {path: ask(path).status for path in PRIVATE_ADDRESSES} == dict.fromkeys(PRIVATE_ADDRESSES, 404)
        page = ask("/areas/")
        assert page.headers["Strict-Transport-Security"]
        assert page.headers["Set-Cookie"] is None
        asset = page.read().decode().split('rel="stylesheet" href="', 1)[1].split('"', 1)[0]
        assert ask(asset).status == 200


def test_the_private_door_behind_a_proxy_serves_sign_in_and_no_public_page(environment, tmp_path) -> None:
    told = private(environment, tmp_path)
    with served(told) as ask:
        assert ask("/", PROXIED).status == 302
        assert ask("/account/login/", PROXIED).status == 200
        assert [ask(path, PROXIED).status for path in ("/areas/", "/claims/", "/demo/")] == [404] * 3
        plain = ask("/account/login/")
        assert plain.status == 301
        assert plain.headers["Location"].startswith("https://localhost")


def test_both_doors_in_one_process_are_refused_by_name(environment, tmp_path) -> None:
    refused = tandem({**private(environment, tmp_path), "TANDEM_DOORS": "all"}, "serve")
    assert refused.returncode == 2
    assert "TANDEM_DOORS" in refused.stderr


def test_a_door_may_not_serve_under_another_doors_role_nor_on_an_empty_database(environment, certificate) -> None:
    told = public(environment, certificate)
    if connection.vendor == "sqlite":
        assert "TANDEM_DATABASE_URL" not in told
        return
    told["TANDEM_DATABASE_URL"] = settings.CONFIGURATION.database_url.get_secret_value()
    refused = tandem(told, "serve")
    assert refused.returncode == 2
    assert "Give the public door the public role." in refused.stderr
    told["TANDEM_DATABASE_URL"] = told["TANDEM_DATABASE_URL"].replace(connection.settings_dict["NAME"], "template1")
    refused = tandem(told, "serve")
    assert refused.returncode == 2
    assert "tandem migrate" in refused.stderr


def test_a_data_folder_that_cannot_be_written_is_named(environment, certificate, tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    refused = tandem({**public(environment, certificate), "TANDEM_DATA": str(tmp_path / "file" / "hub")}, "serve")
    assert refused.returncode == 2
    assert "cannot be written to" in refused.stderr
    assert "TANDEM_DATA" in refused.stderr


def test_nothing_is_left_running_when_the_server_is_killed(environment, tmp_path) -> None:
    told = private(environment, tmp_path)
    process = subprocess.Popen([*TANDEM, "serve"], env=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 40
        while len(children := _children(process.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.1)
    finally:
        process.kill()
        process.wait()
    assert len(children) == 2  # one web process and the worker
    deadline = time.monotonic() + 30
    while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(Path(f"/proc/{child}").exists() for child in children)


def _children(of: int) -> list[str]:
    listing = subprocess.run(["ps", "-eo", "pid,ppid"], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.split()[1] == str(of)]


def test_the_public_door_gives_way_to_the_private_one(environment: dict[str, str], tmp_path: Path) -> None:
    """A flood of posts at the public door is not felt by partners: it works with what the private door leaves."""
    told = private(environment, tmp_path)
    open_to_all = {**environment, "TANDEM_DOORS": "public", "TANDEM_TRANSPORT": "proxy"}
    open_to_all |= _database(settings.CONFIGURATION.public_database_url)
    own = os.getpriority(os.PRIO_PROCESS, 0)
    for door, behind in ((told, 0), (open_to_all, 10)):
        with doors.served(door, tmp_path / "served.log") as process:
            given = {os.getpriority(os.PRIO_PROCESS, int(each)) for each in (process, *_children(process))}
        assert given == {min(own + behind, 19)}
