"""What the verbs that need the hub share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tandem.core.errors import InputError

if TYPE_CHECKING:
    from tandem.hub.config import Configuration


def start_django(*, prepared: bool = True, newsroom: bool = False, cases: bool = False) -> Configuration:
    """Load the installation's configuration and the hub with it, the newsroom only where the verb needs its tables.

    Raises :class:`InputError` for a key that cannot be used; where the verb
    needs the database ``prepared``, for one that is not or cannot be reached;
    and where it is about ``cases``, in a newsroom alone, which has none.
    """
    import django.apps

    from tandem.hub.config import Doors, load
    from tandem.hub.databases import require_prepared
    from tandem.hub.installations import Installation
    from tandem.hub.safety import key_faults
    from tandem.hub.start import set_up

    if load().doors is Doors.PUBLIC:
        # These verbs work on the record, which the public door cannot reach.
        os.environ["TANDEM_DOORS"] = Doors.PRIVATE
    if not (newsroom or django.apps.apps.ready):
        os.environ["TANDEM_NEWSROOM"] = "false"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tandem.hub.settings")
    configuration = load()
    if cases and configuration.installation is Installation.NEWSROOM:
        raise InputError(
            "This installation is a newsroom alone: it holds no children, cases or agencies' systems.",
            hint="Leave TANDEM_INSTALLATION out where this is asked of a hub.",
        )
    for fault in key_faults(configuration):
        raise InputError(fault)
    set_up()
    if prepared:
        require_prepared(configuration)
    return configuration
