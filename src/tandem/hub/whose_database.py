"""Whether a database is this installation's: a newsroom's is never made into a hub's, nor a hub's served as a newsroom.

What a database is stands in it: the apps whose tables it has. Nothing more has to be written down, or can be wrong.
"""

from __future__ import annotations

from tandem.core.errors import InputError
from tandem.hub.config import Configuration
from tandem.hub.installations import Installation, foreign_to

__all__ = ["other_fault", "refuse_another"]

_IS = {
    Installation.HUB: (
        "is a newsroom's, and this would run the whole hub on it",
        "Run `tandem newsroom` or set TANDEM_INSTALLATION to newsroom; give a hub a database of its own.",
    ),
    Installation.NEWSROOM: (
        "is a hub's, with its records of children, and this would run the newsroom alone on it",
        "Run `tandem serve` and leave TANDEM_INSTALLATION out; give a newsroom a database of its own.",
    ),
}


def other_fault(configuration: Configuration) -> InputError | None:
    """Why this installation may not use the database that is connected; ``None`` where it may, or it is new."""
    from django.db import connection

    with connection.cursor() as cursor:
        if "django_migrations" not in connection.introspection.table_names(cursor):
            return None
        cursor.execute("SELECT DISTINCT app FROM django_migrations")
        there = {app for (app,) in cursor.fetchall()}
    if not foreign_to(configuration.installation, there):
        return None
    where = "in the folder that TANDEM_DATA names"
    if configuration.database_url is not None:
        where = "that TANDEM_DATABASE_URL names"
    what, hint = _IS[configuration.installation]
    return InputError(f"The database {where} {what}.", hint=hint)


def refuse_another(configuration: Configuration) -> None:
    """Raise :class:`InputError` where the database is another installation's."""
    fault = other_fault(configuration)
    if fault is not None:
        raise fault
