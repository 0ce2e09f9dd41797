"""Uses the migrated hub as its people do, in a process of its own; prints what it found as JSON."""

from __future__ import annotations

import json
import os
import sys
import time

import django

django.setup()

from allauth.mfa.models import Authenticator  # noqa: E402 - the hub must be set up first
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value  # noqa: E402
from allauth.mfa.utils import decrypt  # noqa: E402
from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from tandem.hub.accounts.actions import suspend  # noqa: E402
from tandem.hub.accounts.models import User  # noqa: E402
from tandem.hub.audit.models import Event  # noqa: E402
from tandem.hub.audit.sealing import seal  # noqa: E402
from tandem.hub.sealing import sealed_fields  # noqa: E402


def main() -> None:
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
    json.dump(
        {"counts": counts, "start_page": page.status_code, "name": user.name in page.content.decode(), "new": captured},
        sys.stdout,
    )


if __name__ == "__main__":
    main()
