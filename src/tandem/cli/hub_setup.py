"""What the verbs that need the hub share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.hub.config import Configuration


def start_django() -> Configuration:
    """Load the installation's configuration and the hub with it."""
    import django

    from tandem.hub.config import Doors, load

    configuration = load()
    if configuration.doors is Doors.PUBLIC:
        # These verbs work on the record, which the public door cannot reach.
        os.environ["TANDEM_DOORS"] = Doors.PRIVATE
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")
    for name in ("secret_key", "audit_key"):
        if getattr(configuration, name) is None:
            variable = f"TANDEM_{name.upper()}"
            raise InputError(f"{variable} is not set.", hint=f"Name the file that holds it in {variable}_FILE.")
    django.setup()
    return load()
