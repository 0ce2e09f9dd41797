"""What docs/api.md tells whoever connects a system is so: each example is run with curl, against a hub that listens."""

from __future__ import annotations

import json
import re
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.wsgi import get_wsgi_application
from django.db import connection

from tandem.hub.machines.scopes import Scope

TEXT = (Path(__file__).parents[3] / "docs" / "api.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)


class Quiet(WSGIRequestHandler):
    """Logs nothing."""

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def check(screened: Callable[..., Any], manager: Any, worker: Any, agency: Any) -> Any:
    """Something that the front door asks of the agency."""
    from django.utils import timezone

    from tandem.hub.referrals.actions import ask_partners, set_priority
    from tandem.hub.referrals.models import Priority

    now = timezone.now()
    contact = set_priority(screened(now=now), Priority.RED, rationale="Again", by=manager, now=now)
    return ask_partners(contact, [agency], question="Known?", reason="To decide", by=worker, now=now)[0]


def test_every_example_works(system: Callable[..., Any], check: Any, agency: Any, tmp_path: Path) -> None:
    from tandem.hub.referrals.models import Contact

    came = system()
    inner = get_wsgi_application()

    def application(environ: dict[str, Any], start: Any) -> Any:
        try:
            return inner(environ, start)
        finally:
            connection.close()

    server = make_server("127.0.0.1", 0, application, handler_class=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    given = {
        "HUB": f"http://localhost:{server.server_port}",
        "TOKEN": came.token,
        "CHECK": str(check.pk),
        "PATH": "/usr/bin:/bin",
    }
    try:
        for example in EXAMPLES:
            script = example.replace("--silent", "--silent --fail-with-body --max-time 60")
            done = subprocess.run(
                ["sh", "-ec", script], env=given, cwd=tmp_path, check=False, capture_output=True, text=True
            )
            assert done.returncode == 0, (example, done.stdout, done.stderr)
            answer = json.loads(done.stdout)
            given.setdefault("REFERENCE", answer.get("reference", ""))
    finally:
        server.shutdown()
        server.server_close()
    sent = Contact.objects.get(reference=given["REFERENCE"])
    assert sent.additions.get().words == "His sister was hungry too."
    assert check.answers.get().kind == "nil"
    assert Contact.objects.filter(system_of=agency).count() == 2


def test_every_kind_of_change_and_every_scope_is_named() -> None:
    from tandem.hub.referrals.changes import _KINDS as KINDS
    from tandem.hub.referrals.changes import ADDED

    named = TEXT[TEXT.index("and a kind\n(") :].split(")")[0]
    assert {*KINDS.values(), ADDED, "decided"} == set(re.findall(r"`(\w+)`", named))
    assert all(f"| `{scope}` |" in TEXT for scope in Scope.values)
