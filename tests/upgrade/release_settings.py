"""The settings a release's database is cut and migrated under: the hub's own, with the demo's invented city."""

from __future__ import annotations

from tandem.hub.settings import *  # noqa: F403 - Django reads this module's names
from tandem.hub.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tandem.hub.demo"]
