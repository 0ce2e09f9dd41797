"""The demo's settings: the hub's own, both doors, and a page for coming in as anybody."""

from __future__ import annotations

from tandem.core.errors import InputError
from tandem.hub.safety import is_loopback
from tandem.hub.settings import *  # noqa: F403 - Django reads this module's names
from tandem.hub.settings import CONFIGURATION, INSTALLED_APPS

if not is_loopback(CONFIGURATION.host):
    raise InputError(
        "The demo lets anybody come in, so it listens on this computer only.", hint="Set TANDEM_HOST to 127.0.0.1."
    )
if CONFIGURATION.database_url is not None:
    raise InputError("The demo keeps its own embedded database.", hint="Unset TANDEM_DATABASE_URL.")

DEMO = True
LOGGING = {"level": "WARNING"}
INSTALLED_APPS = [*INSTALLED_APPS, "tandem.hub.demo"]
EMAIL_BACKEND = "tandem.hub.demo.mail.Backend"
ROOT_URLCONF = "tandem.hub.demo.urls"
