"""Migrates a database that a release left and uses the hub as its people do; prints what it found as JSON.

All in one process of its own: each that starts loads the whole hub. With ``restored``, what a backup put back has to
show; with ``oldest`` and ``new``, what the database is made of too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

from tandem.hub.start import set_up

set_up()

from allauth.mfa.models import Authenticator  # noqa: E402 - the hub must be set up first
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value  # noqa: E402
from allauth.mfa.utils import decrypt  # noqa: E402
from django.apps import apps  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from shape import rows, shape  # noqa: E402

from tandem.cli import tandem  # noqa: E402
from tandem.hub.accounts.actions import suspend  # noqa: E402
from tandem.hub.accounts.models import User  # noqa: E402
from tandem.hub.audit.models import Event  # noqa: E402
from tandem.hub.audit.queries import chain_status  # noqa: E402
from tandem.hub.audit.sealing import seal  # noqa: E402
from tandem.hub.databases import as_owner  # noqa: E402
from tandem.hub.sealing import sealed_fields  # noqa: E402


def main() -> None:
    found: dict[str, Any] = {"migrated": verb("migrate"), "verified": verb("audit", "verify")}
    if {"oldest", "new"} & {*sys.argv}:
        with as_owner(settings.CONFIGURATION):
            found |= {"shape": shape(), "rows": rows()}
    if "new" in sys.argv:
        pass
    elif "restored" in sys.argv:
        seal()
        found["unsealed"] = chain_status().unsealed
    else:
        found |= used()
        found["verified_after"] = verb("audit", "verify")
        if "newest" in sys.argv:
            with redirect_stdout(sys.stderr):
                call_command("makemigrations", check=True, dry_run=True)
    json.dump(found, sys.stdout)


def verb(*arguments: str) -> list[Any]:
    """What the command returned, and what it said."""
    with redirect_stdout(StringIO()) as said:
        returned = tandem.main([*arguments], standalone_mode=False)
    return [returned or 0, said.getvalue()]


def used() -> dict[str, Any]:
    wanted = os.environ["COUNTED"].split(",")
    models = [model for model in apps.get_models(include_auto_created=True) if model._meta.db_table in wanted]
    counts = {model._meta.db_table: model._base_manager.count() for model in models}
    for field in sealed_fields():
        # Reading a sealed text opens it, or raises.
        list(field.model._base_manager.values_list(field.name, flat=True))
    call_command("collectstatic", interactive=False, verbosity=0)
    user = User.objects.get(email=os.environ["SIGNS_IN"])
    browser = Client(SERVER_NAME="localhost")
    browser.post("/account/login/", {"login": user.email, "password": os.environ["PASSWORD"]})
    kept = Authenticator.objects.get(user=user, type=Authenticator.Type.TOTP)
    code = format_hotp_value(hotp_value(decrypt(kept.data["secret"]), int(time.time()) // 30))
    browser.post("/account/login/code/", {"code": code})
    page = browser.get("/staff/")
    before = Event.objects.count()
    # Not an administrator: the last who keeps the accounts cannot be suspended.
    suspend(
        User.objects.exclude(pk=user.pk).exclude(memberships__role="administrator").first(), reason="after the upgrade"
    )
    captured = list(Event.objects.order_by("-id").values_list("kind", "verb")[: Event.objects.count() - before])
    seal()
    name = user.name in page.content.decode()
    return {"counts": counts, "start_page": page.status_code, "name": name, "new": captured}


if __name__ == "__main__":
    main()
